import type { Page } from '@playwright/test'
import type { CommandName, Commands } from '../../../shared/ipc/contract.ts'
import { expect } from './app.ts'
import { invoke } from './bridge.ts'

/** Lets one person write and approve, and has the open template approved as it is saved, as its window would. */
export async function approveOpen(window: Page): Promise<void> {
  await window.evaluate(() => dispatchEvent(new Event('blur')))
  await expect(window.getByRole('contentinfo', { name: 'Status' }).getByText('Saved')).toBeVisible()
  const settings = await value(window, 'settings/read', null)
  if (settings.yourName === '') await value(window, 'settings/write', { yourName: 'A reviewer' })
  await value(window, 'team/change', { allowsOnePerson: true })
  const id = settings.lastTemplateId ?? ''
  const { revision } = await value(window, 'approval/read', { id })
  await value(window, 'approval/submit', { id, revision, note: '' })
  await value(window, 'approval/approve', { id, revision, comment: '' })
  await expect(window.getByRole('button', { name: 'Approval: Approved' })).toBeVisible()
}

/** What a command answers; a failure fails the test. */
async function value<Name extends CommandName>(
  window: Page,
  name: Name,
  input: Commands[Name]['input'],
): Promise<Commands[Name]['output']> {
  const answer = await invoke(window, name, input)
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.failure)}`)
  return answer.value
}
