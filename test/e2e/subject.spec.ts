import { join } from 'node:path'
import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './support/app.ts'
import { axeViolations } from './support/axe.ts'
import { invoke } from './support/bridge.ts'
import { answerWholeTemplate } from './support/whole-template.ts'

const letter = (window: Page): Locator => window.getByRole('textbox', { name: /^Message text/ })
const subject = (window: Page): Locator => window.getByRole('textbox', { name: 'Subject', exact: true })
const details = (window: Page): Locator => window.getByRole('button', { name: /^Details/ })
const policy = (window: Page): Locator => window.getByRole('complementary', { name: 'Policy' })
const inSubject = (window: Page): Locator =>
  policy(window).getByRole('listitem').filter({ hasText: 'In the subject line' })
const ready = (window: Page): Locator => policy(window).getByRole('paragraph').filter({ hasText: 'Compliant' }).first()
const selected = (window: Page): Promise<string> =>
  subject(window).evaluate((field: HTMLInputElement) =>
    field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0),
  )

async function newTemplate(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Skip' }).click()
  await window.getByRole('button', { name: 'New template' }).click()
  await expect(window.getByRole('textbox', { name: 'Title' })).toHaveValue('New template')
}

/** Saves a person can rely on: everything typed so far stands behind "Saved". */
async function untilSaved(window: Page): Promise<void> {
  await window.evaluate(() => dispatchEvent(new Event('blur')))
  await expect(window.getByRole('contentinfo', { name: 'Status' }).getByText('Saved')).toBeVisible()
}

test('[F2] a subject line is written, checked, mended and kept', async ({ plumeline }) => {
  const { window, userData } = plumeline
  await newTemplate(window)
  await subject(window).click()
  await window.keyboard.type('Your order 🙂 {{order_number}}')
  await window.keyboard.press('Enter')
  await expect(letter(window)).toBeFocused()
  await window.keyboard.type('The screws are in the box.')

  await expect(inSubject(window)).toContainText('is an emoji')
  expect(await axeViolations(window), 'with a finding in the subject').toEqual([])
  await inSubject(window).getByRole('button').first().click()
  await expect(subject(window)).toBeFocused()
  expect(await selected(window)).toBe('🙂')

  // Named in the refusal, which leads there too.
  await window.getByRole('button', { name: 'Export…', exact: true }).click()
  await window
    .getByRole('dialog')
    .getByRole('button', { name: /is an emoji.*In the subject line/ })
    .click()
  await expect(subject(window)).toBeFocused()
  await expect.poll(() => selected(window)).toBe('🙂')

  await inSubject(window).getByRole('button', { name: 'Delete' }).click()
  await expect(subject(window)).toHaveValue('Your order {{order_number}}')
  await expect(inSubject(window)).toHaveCount(0)
  // The field's own undo takes the fix back, and brings it again.
  await subject(window).focus()
  await window.keyboard.press('Control+Z')
  await expect(subject(window)).toHaveValue('Your order 🙂 {{order_number}}')
  await window.keyboard.press('Control+Shift+Z')
  await expect(subject(window)).toHaveValue('Your order {{order_number}}')

  await answerWholeTemplate(window)
  await expect(ready(window)).toBeVisible()
  await untilSaved(window)
  const reopened = await plumeline.relaunch()
  await expect(subject(reopened)).toHaveValue('Your order {{order_number}}')

  const path = join(userData, 'subject.json')
  await plumeline.answerSaveDialog(path)
  await reopened.getByRole('button', { name: 'Export…', exact: true }).click()
  await reopened.getByRole('radio', { name: /JSON/ }).check({ force: true })
  await reopened.getByRole('dialog').getByRole('button', { name: 'Export…' }).click()
  await expect(reopened.getByText(`Exported to ${path}`)).toBeVisible()
  expect(readFileSync(path, 'utf8')).toContain('"Your order {{order_number}}"')
})

test('a placeholder is inserted where the caret is, and a pasted text becomes one line', async ({ window }) => {
  await newTemplate(window)
  await subject(window).fill('About your order')
  await subject(window).press('Home')
  await window.getByRole('button', { name: 'Insert a placeholder in the subject' }).click()
  await window.getByRole('menuitem', { name: /Store name/ }).click()
  await expect(subject(window)).toHaveValue('{{store_name}}About your order')
  await expect(subject(window)).toBeFocused()

  await subject(window).fill('')
  await letter(window).click()
  await window.keyboard.type('one')
  await window.keyboard.press('Enter')
  await window.keyboard.type('two')
  await letter(window).press('Control+A')
  await letter(window).press('Control+C')
  await subject(window).focus()
  await subject(window).press('Control+V')
  await expect(subject(window)).toHaveValue(/^one +two$/)
  await subject(window).press('ArrowDown')
  await expect(letter(window)).toBeFocused()
})

test('a subject longer than its field scrolls to what is found in it, and to what is inserted', async ({ window }) => {
  await newTemplate(window)
  const scrolled = (): Promise<number> => subject(window).evaluate((field) => field.scrollLeft)
  await subject(window).fill(`${'About the screws of your order. '.repeat(6)}🙂`)
  await subject(window).press('Home')
  expect(await scrolled()).toBe(0)
  await inSubject(window).getByRole('button').first().click()
  expect(await selected(window)).toBe('🙂')
  await expect.poll(scrolled).toBeGreaterThan(100)

  await subject(window).fill('About the screws of your order. '.repeat(2))
  await subject(window).press('End')
  const before = await scrolled()
  await window.getByRole('button', { name: 'Insert a placeholder in the subject' }).click()
  await window.getByRole('menuitem', { name: /Store name/ }).click()
  await expect(subject(window)).toHaveValue(/\{\{store_name\}\}$/)
  await expect.poll(scrolled).toBeGreaterThan(before + 50)
})

test('[C1] whom a template is for is confirmed once, from the refusal of its export, and stays so', async ({
  plumeline,
}) => {
  const { window } = plumeline
  await newTemplate(window)
  await letter(window).click()
  await window.keyboard.type('The screws are in the box.')
  const question = policy(window).getByRole('listitem').filter({ hasText: 'The whole template' }).first()
  await expect(question).toBeVisible()

  await window.getByRole('button', { name: 'Export…', exact: true }).click()
  await window
    .getByRole('dialog')
    .getByRole('button', { name: /The whole template/ })
    .first()
    .click()
  await expect(question.getByRole('button').first()).toBeFocused()

  await answerWholeTemplate(window)
  await expect(ready(window)).toBeVisible()
  await untilSaved(window)
  const reopened = await plumeline.relaunch()
  await expect(ready(reopened)).toBeVisible()
  await policy(reopened)
    .getByRole('button', { name: /Withdraw/ })
    .first()
    .click()
  await expect(ready(reopened)).toHaveCount(0)
})

test('the details are set behind one button, said in its line, and kept', async ({ plumeline }) => {
  const { window } = plumeline
  await newTemplate(window)
  await letter(window).click()
  await window.keyboard.type(`The screws are in the box. ${'They are long. '.repeat(30)}`)

  await details(window).click()
  const dialog = window.getByRole('dialog', { name: 'Details' })
  expect(await axeViolations(window), 'with the details open').toEqual([])
  await dialog.getByRole('checkbox', { name: /Out-of-stock notice/ }).click({ force: true })
  await dialog.getByRole('button', { name: /Sent through/ }).click()
  await window.getByRole('option', { name: /Digital access key/ }).click()
  await window.keyboard.press('Escape')
  await expect(details(window)).toHaveAccessibleName(/Canada · .+ · Out-of-stock notice · 400 characters/)
  await expect(window.getByText(/^\d+ of 400 characters$/)).toBeVisible()
  await expect(
    policy(window)
      .getByText(/The sender takes 400/)
      .first(),
  ).toBeVisible()

  await untilSaved(window)
  const reopened = await plumeline.relaunch()
  await expect(details(reopened)).toHaveAccessibleName(/Out-of-stock notice · 400 characters/)
  // Another purpose cannot be a notice of stock.
  await reopened.getByRole('button', { name: /Purpose/ }).click()
  await reopened.getByRole('option', { name: 'Invoice', exact: true }).click()
  await expect(details(reopened)).not.toHaveAccessibleName(/Out-of-stock/)
})

test('the header is one row in a small window, in French too', async ({ app, window }) => {
  await window.getByRole('button', { name: 'Skip' }).click()
  await invoke(window, 'settings/write', { language: 'fr' })
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(1024, 640))
  await window.getByRole('button', { name: /Motif/ }).click()
  await window.getByRole('option', { name: /création sur mesure/ }).click()
  const purpose = await window.getByRole('button', { name: /Motif/ }).boundingBox()
  const summary = await window.getByRole('button', { name: /^Détails/ }).boundingBox()
  const pane = await window.locator('.letter-pane').boundingBox()
  if (purpose === null || summary === null || pane === null) throw new Error('not shown')
  expect(Math.abs(purpose.y - summary.y)).toBeLessThan(2)
  expect(summary.width).toBeGreaterThan(60)
  expect(summary.x + summary.width).toBeLessThanOrEqual(pane.x + pane.width)
})
