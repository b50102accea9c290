import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './support/app.ts'
import { axeViolations } from './support/axe.ts'
import { invoke } from './support/bridge.ts'
import { fromMenu } from './support/native.ts'
import { answerWholeTemplate } from './support/whole-template.ts'

const letter = (window: Page): Locator => window.getByRole('textbox', { name: /^Message text/ })
const dialog = (window: Page): Locator => window.getByRole('dialog')
const badge = (window: Page, state: string): Locator => window.getByRole('button', { name: `Approval: ${state}` })
const policy = (window: Page): Locator => window.getByRole('complementary', { name: 'Policy' })

async function axeInBothThemes(window: Page, what: string): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await invoke(window, 'settings/write', { theme })
    expect(await axeViolations(window), `${what}, ${theme}`).toEqual([])
  }
}

async function untilSaved(window: Page): Promise<void> {
  await window.evaluate(() => dispatchEvent(new Event('blur')))
  await expect(window.getByRole('contentinfo', { name: 'Status' }).getByText('Saved')).toBeVisible()
}

/** A clean template with an exception, of which two things more were answered. */
async function writeClean(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Skip' }).click()
  await invoke(window, 'settings/write', { yourName: 'Ada Lovelace' })
  await window.getByRole('button', { name: 'New template' }).click()
  await expect(window.getByRole('textbox', { name: 'Title' })).toHaveValue('New template')
  await letter(window).click()
  await window.keyboard.type('The screws are in the box. The warranty: 514-555-0142.')
  await policy(window)
    .getByRole('button', { name: /Allowed because/ })
    .click()
  await window.getByRole('option', { name: /warranty/i }).click()
}

test('a template is submitted, read with what was set aside, sealed, edited, and approved again by undo', async ({
  plumeline,
  app,
  window,
  userData,
}) => {
  await writeClean(window)

  // What is to settle is listed, and leads to its place.
  await window.keyboard.press('Control+Shift+S')
  await expect(dialog(window)).toContainText('before the message can be submitted')
  await expect(dialog(window).getByRole('button', { name: 'Submit', exact: true })).toHaveCount(0)
  await dialog(window).getByRole('button', { name: 'Close' }).click()
  await answerWholeTemplate(window)

  // By keyboard from the badge.
  await badge(window, 'Draft').focus()
  await window.keyboard.press('Enter')
  await expect(dialog(window)).toContainText('It is being written.')
  await window.keyboard.press('Tab')
  await window.keyboard.press('Enter')
  await dialog(window).getByRole('textbox', { name: 'Note to the reviewer' }).fill('Please look at the number.')
  await axeInBothThemes(window, 'submitting')
  await dialog(window).getByRole('button', { name: 'Submit', exact: true }).click()
  await expect(dialog(window)).toHaveCount(0)
  await expect(badge(window, 'In review')).toBeVisible()
  await expect(window.getByRole('region', { name: 'Letter' })).toContainText('Please look at the number.')
  const row = window.getByRole('row', { name: 'New template' })
  await expect(row).toContainText('In review')

  // Who wrote it may not approve it, until the library says that one person may.
  await fromMenu(app, 'approve')
  await expect(dialog(window)).toContainText('this library wants two people')
  await dialog(window).getByRole('button', { name: 'Settings: you and your team…' }).click()
  const oneOnly = dialog(window).getByRole('switch', { name: 'One person may write and approve' })
  await expect(oneOnly).not.toBeChecked()
  await oneOnly.press('Space')
  await expect(oneOnly).toBeChecked()
  await dialog(window).getByRole('button', { name: 'Close' }).click()

  // Nothing is sealed before each finding that was set aside is ticked.
  await window.keyboard.press('Control+Shift+A')
  const go = dialog(window).getByRole('button', { name: 'Approve and seal' })
  await expect(dialog(window)).toContainText('Please look at the number.')
  await expect(dialog(window)).toContainText('It was never approved before: all of it is new.')
  await expect(go).toBeDisabled()
  const number = dialog(window).getByRole('checkbox', { name: /514-555-0142.*N8/ })
  await number.focus()
  await window.keyboard.press('Space')
  await expect(number).toBeChecked()
  await expect(dialog(window)).toContainText(/Tick the \d findings? that (was|were) set aside first/)
  await expect(go).toBeDisabled()
  await dialog(window).getByText('I have seen all of them').click()
  await dialog(window).getByRole('textbox', { name: 'Comment' }).fill('Read and checked.')
  await axeInBothThemes(window, 'approving')
  await go.click()
  await expect(dialog(window)).toHaveCount(0)
  await expect(badge(window, 'Approved')).toBeVisible()
  await expect(row).toContainText('Approved')
  await badge(window, 'Approved').click()
  await expect(dialog(window)).toContainText('Read and checked.')
  await expect(dialog(window)).toContainText('Sealed with your key.')
  await axeInBothThemes(window, 'what approved is')
  await window.keyboard.press('Escape')

  // An edit takes the approval away, and says what can still be exported.
  await letter(window).press('Control+End')
  await window.keyboard.type(' Later.')
  await untilSaved(window)
  await expect(badge(window, 'Draft')).toBeVisible()
  const bar = window.getByRole('region', { name: 'Letter' })
  await expect(bar).toContainText(/Edited since it was approved on .* by Ada Lovelace/)
  await bar.getByRole('button', { name: 'Show what changed' }).click()
  await expect(dialog(window).getByRole('insertion')).toContainText('Later.')
  await dialog(window).getByRole('button', { name: 'Close' }).click()

  // The approved version leaves with its seal, the text in the window as a draft copy.
  const approved = join(userData, 'approved.txt')
  const draft = join(userData, 'draft.txt')
  for (const [path, copy] of [
    [approved, 'The approved version'],
    [draft, 'Draft copy'],
  ] as const) {
    await plumeline.answerSaveDialog(path)
    await window.getByRole('button', { name: 'Export…', exact: true }).click()
    await expect(dialog(window).getByRole('radio', { name: /^The approved version/ })).toBeChecked()
    await expect(dialog(window)).toContainText('The text in the window is another by now.')
    await dialog(window)
      .getByRole('radio', { name: new RegExp(`^${copy}`) })
      .check({ force: true })
    await dialog(window)
      .getByRole('radio', { name: /Plain text/ })
      .check({ force: true })
    if (copy === 'Draft copy') await axeInBothThemes(window, 'exporting')
    await dialog(window).getByRole('button', { name: 'Export…' }).click()
    await expect(window.getByText(`Exported to ${path}`)).toBeVisible()
  }
  expect(readFileSync(approved, 'utf8')).toBe('The screws are in the box. The warranty: 514-555-0142.\n')
  expect(existsSync(`${approved}.seal.json`)).toBe(true)
  expect(readFileSync(draft, 'utf8')).toMatch(/^DRAFT COPY – .*\n[^]*Later\./)
  expect(existsSync(`${draft}.seal.json`)).toBe(false)

  // The words that were approved are approved again.
  await letter(window).focus()
  await window.keyboard.press('Control+Z')
  await untilSaved(window)
  await expect(badge(window, 'Approved')).toBeVisible()
  await expect(bar).not.toContainText('Edited since')

  // The history names who approved the version.
  await fromMenu(app, 'show-history')
  await expect(dialog(window).getByRole('option').first()).toContainText('Ada Lovelace')
  await expect(dialog(window).getByRole('option').filter({ hasText: 'Approved by Ada Lovelace' }).first()).toBeVisible()
})

test('what waits is found in the list and the overview, goes back with a note, and reviewers are known by name', async ({
  app,
  window,
}) => {
  await window.getByRole('button', { name: 'Skip' }).click()
  await invoke(window, 'settings/write', { yourName: 'Ada Lovelace' })
  const rows = window.getByRole('grid').getByRole('row')
  await expect(rows.nth(3)).toBeVisible()

  // Several at once: what is not compliant stays a draft.
  await rows.first().click()
  await window.keyboard.press('Control+A')
  await window.getByRole('button', { name: 'Submit for review', exact: true }).click()
  await expect(window.getByText(/^\d+ templates wait for a reviewer now\.$/)).toBeVisible()
  await window.getByRole('button', { name: 'Overview' }).click()
  await window.getByRole('button', { name: /^In review \d+$/ }).click()
  await expect(window.getByRole('button', { name: 'Remove the filter “In review”' })).toBeVisible()
  await expect(rows.first()).toContainText('In review')

  await rows.first().click()
  await badge(window, 'In review').click()
  await dialog(window).getByRole('button', { name: 'Send back…' }).click()
  await dialog(window).getByRole('textbox', { name: 'Note to the author' }).fill('The greeting is missing.')
  await dialog(window).getByRole('button', { name: 'Send back' }).click()
  await expect(badge(window, 'Draft')).toBeVisible()
  const bar = window.getByRole('region', { name: 'Letter' })
  await expect(bar).toContainText(/Sent back on .* by Ada Lovelace\./)
  await expect(bar).toContainText('The greeting is missing.')
  await axeInBothThemes(window, 'what was sent back')

  // Nothing was approved, so nothing leaves as approved.
  await window.getByRole('button', { name: 'Export…', exact: true }).click()
  await expect(dialog(window)).toContainText('Nothing of this template is approved yet.')
  await expect(dialog(window).getByRole('radio', { name: /approved/ })).toHaveCount(0)
  await dialog(window).getByRole('button', { name: 'Submit for review…' }).click()
  await dialog(window).getByRole('button', { name: 'Submit', exact: true }).click()
  await expect(badge(window, 'In review')).toBeVisible()

  // A reviewer is added by what they sent, and removed after a question.
  await fromMenu(app, 'settings-you')
  const paste = dialog(window).getByRole('textbox', { name: 'Add a reviewer' })
  await paste.fill('Grace Hopper')
  await paste.press('Enter')
  await expect(dialog(window).getByRole('alert')).toContainText('There is no key in it')
  await paste.fill('Grace Hopper 11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo')
  await expect(dialog(window)).toContainText('compare the fingerprint')
  await axeInBothThemes(window, 'adding a reviewer')
  await paste.press('Enter')
  const known = dialog(window).getByRole('listitem').filter({ hasText: 'Grace Hopper' })
  await expect(known).toContainText('Known since')
  await known.getByRole('button', { name: 'Remove Grace Hopper' }).click()
  await expect(known.getByRole('button', { name: 'Keep' })).toBeFocused()
  await known.getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(dialog(window)).toContainText('Nobody yet.')
})
