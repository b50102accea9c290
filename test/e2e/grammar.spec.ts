import type { ElectronApplication, Locator, Page } from '@playwright/test'
import { expect, test } from './support/app.ts'
import { invoke } from './support/bridge.ts'

test.use({ hasGrammar: true })

const letter = (window: Page): Locator => window.getByRole('textbox', { name: /^Message text/ })
const policy = (window: Page): Locator => window.getByRole('complementary', { name: 'Policy' })
/** The checker is loaded at the first English text, which takes seconds on a machine that has other work. */
const loaded = { timeout: 60_000 }

const grammarProcesses = (app: ElectronApplication): Promise<number> =>
  app.evaluate(
    ({ app: electron }) => electron.getAppMetrics().filter(({ name }) => name === 'Plumeline grammar').length,
  )

test('[F11] English grammar is checked when typing pauses, in main too, and not at all when it is off', async ({
  plumeline,
}) => {
  test.slow()
  const { window, app } = plumeline
  await window.getByRole('button', { name: 'Skip' }).click()
  await window.getByRole('button', { name: 'New template' }).click()
  await expect(window.getByRole('textbox', { name: 'Title' })).toHaveValue('New template')
  await letter(window).click()
  await window.keyboard.type('We was told that the lamp is on its way to you.')
  await expect(policy(window).getByText('Two words do not agree: “was”.')).toBeVisible(loaded)
  // One mistake is pointed out and stops nothing; a second one stops the export.
  await window.keyboard.type(' It could of come today.')
  await expect(policy(window).getByText('The verb has another form here: “could of”.')).toBeVisible(loaded)
  expect(await grammarProcesses(app)).toBe(1)
  await window.evaluate(() => dispatchEvent(new Event('blur')))
  await expect(window.getByRole('contentinfo', { name: 'Status' }).getByText('Saved')).toBeVisible()
  const listed = await invoke(window, 'library/list', { query: 'lamp is on its way to you', archived: false })
  if (!listed.ok) throw new Error(listed.failure.kind)
  const id = listed.value.rows[0]?.id ?? ''
  const exported = await invoke(window, 'exchange/export', { id, format: 'text', copy: 'draft' })
  const rules =
    !exported.ok && exported.failure.kind === 'refused' ? exported.failure.findings.map(({ rule }) => rule) : []
  expect(rules).toContain('spelling-grammar')

  await invoke(window, 'settings/write', { englishGrammar: false })
  await expect(policy(window).getByText('Two words do not agree: “was”.')).toHaveCount(0)
  const answers = await invoke(window, 'language/check-grammar', { language: 'en-CA', paragraphs: ['We was told so.'] })
  expect(answers).toEqual({ ok: true, value: [null] })
  await invoke(window, 'settings/write', { englishGrammar: true })
  await expect(policy(window).getByText('Two words do not agree: “was”.')).toBeVisible(loaded)
})
