import type { Locator, Page } from '@playwright/test'
import { expect, test } from './support/app.ts'
import { invoke } from './support/bridge.ts'

const letter = (window: Page): Locator => window.getByRole('textbox', { name: /^Message text/ })
const policy = (window: Page): Locator => window.getByRole('complementary', { name: 'Policy' })

async function newTemplate(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Skip' }).click()
  await window.getByRole('button', { name: 'New template' }).click()
  await expect(window.getByRole('textbox', { name: 'Title' })).toHaveValue('New template')
}

test('[F11] words that no dictionary has are found as they are typed, and names are not', async ({ plumeline }) => {
  const { window } = plumeline
  await newTemplate(window)
  await letter(window).click()
  await window.keyboard.type('The screws are in the small bagg.')
  await expect(policy(window).getByText('The dictionary does not have “bagg”.')).toBeVisible()
  await expect(policy(window).getByText('“bagg”').first()).toBeVisible()
  // One mistake is pointed out and stops nothing.
  await expect(policy(window).getByRole('heading', { name: /F11/ })).toHaveCount(1)
  await window.keyboard.type(' Ask Zorblatt for a secnod one.')
  await expect(policy(window).getByText('The dictionary does not have “secnod”.')).toBeVisible()
  await expect(policy(window).getByText('Zorblatt')).toHaveCount(0)
  // The library was told before the dictionary had answered, and says the same in the end.
  // It is said to screen readers too, a moment later.
  await expect(policy(window).getByText('2 to mend').first()).toBeVisible()
  await expect(window.getByRole('row', { name: /New template/ })).toContainText('2 to mend')
})

test('[C4] a paragraph in another language is found, and main finds it too', async ({ plumeline }) => {
  const { window } = plumeline
  await newTemplate(window)
  await letter(window).click()
  await window.keyboard.type('Votre colis est retenu à la douane et nous attendons leur réponse.')
  await expect(policy(window).getByText(/This paragraph looks like French/)).toBeVisible()
  await window.evaluate(() => dispatchEvent(new Event('blur')))
  await expect(window.getByRole('contentinfo', { name: 'Status' }).getByText('Saved')).toBeVisible()
  const listed = await invoke(window, 'library/list', { query: 'douane', archived: false })
  if (!listed.ok) throw new Error(listed.failure.kind)
  const id = listed.value.rows[0]?.id ?? ''
  const exported = await invoke(window, 'exchange/export', { id, format: 'text', copy: 'draft' })
  expect(exported).toMatchObject({ ok: false, failure: { kind: 'refused' } })
  const rules =
    exported.ok || exported.failure.kind !== 'refused' ? [] : exported.failure.findings.map(({ rule }) => rule)
  expect(rules).toContain('wrong-language')
})
