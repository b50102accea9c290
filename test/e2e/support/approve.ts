import type { Page } from '@playwright/test'
import { expect } from './app.ts'
import { valueOf } from './bridge.ts'

/** Lets one person write and approve, and has the open template approved as it is saved, as its window would. */
export async function approveOpen(window: Page): Promise<void> {
  await window.evaluate(() => dispatchEvent(new Event('blur')))
  await expect(window.getByRole('contentinfo', { name: 'Status' }).getByText('Saved')).toBeVisible()
  const settings = await valueOf(window, 'settings/read', null)
  if (settings.yourName === '') await valueOf(window, 'settings/write', { yourName: 'A reviewer' })
  await valueOf(window, 'team/change', { allowsOnePerson: true })
  const id = settings.lastTemplateId ?? ''
  const { revision } = await valueOf(window, 'approval/read', { id })
  await valueOf(window, 'approval/submit', { id, revision, note: '' })
  await valueOf(window, 'approval/approve', { id, revision, comment: '' })
  await expect(window.getByRole('button', { name: 'Approval: Approved' })).toBeVisible()
}
