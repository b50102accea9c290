import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { spawn } from 'node:child_process'
import type { Locator, Page } from '@playwright/test'
import { messageText } from '../../shared/message/text.ts'
import { readHtml } from '../../shared/message/read-html.ts'
import { readJson } from '../../shared/exchange/json.ts'
import { expect, startCommand, test, type Plumeline } from './support/app.ts'
import { approveOpen } from './support/approve.ts'
import { answerWholeTemplate } from './support/whole-template.ts'

test.use({ hasGrammar: true })

const newsletter = readFileSync(new URL('../support/pages/newsletter.html', import.meta.url), 'utf8')

const letter = (window: Page): Locator => window.getByRole('textbox', { name: /^Message text/ })
const policy = (window: Page): Locator => window.getByRole('complementary', { name: 'Policy' })
const verdict = (window: Page, words: string | RegExp): Locator =>
  policy(window).getByRole('paragraph').filter({ hasText: words }).first()
const saved = (window: Page): Locator => window.getByRole('contentinfo', { name: 'Status' }).getByText('Saved')

async function skipTour(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Skip' }).click()
}

/** Saves a person can rely on: everything typed so far stands behind "Saved". */
async function untilSaved(window: Page): Promise<void> {
  await window.evaluate(() => dispatchEvent(new Event('blur')))
  await expect(saved(window)).toBeVisible()
}

async function newTemplate(window: Page, title: string): Promise<void> {
  await skipTour(window)
  await window.getByRole('button', { name: 'New template' }).click()
  const field = window.getByRole('textbox', { name: 'Title' })
  await expect(field).toHaveValue('New template')
  await expect(field).toBeFocused()
  await field.fill(title)
  await answerWholeTemplate(window)
}

/** Presses until the caret stands behind the last text, as a person who looks at it does. */
async function caretToEnd(window: Page): Promise<void> {
  await expect(async () => {
    await letter(window).press('Control+End')
    const after = await letter(window).evaluate((element) => {
      const { focusNode, focusOffset } = getSelection() ?? {}
      const range = document.createRange()
      range.selectNodeContents(element)
      range.setStart(focusNode ?? element, focusOffset ?? 0)
      return range.toString().trim()
    })
    expect(after).toBe('')
  }).toPass()
}

async function choosePurpose(window: Page, label: string): Promise<void> {
  await window.getByRole('button', { name: /Purpose/ }).click()
  await window.getByRole('option', { name: label, exact: true }).click()
}

/** What the window gets when a person pastes HTML that another program put on the clipboard. */
async function pasteHtml({ window }: Plumeline, html: string): Promise<void> {
  await letter(window).evaluate((element, text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', text)
    clipboardData.setData('text/plain', 'the plain text that is not asked for')
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, html)
}

async function exportAs(plumeline: Plumeline, format: string, path: string): Promise<string> {
  const { window } = plumeline
  await plumeline.answerSaveDialog(path)
  await window.getByRole('button', { name: 'Export…', exact: true }).click()
  const dialog = window.getByRole('dialog', { name: 'Export template' })
  await expect(dialog.getByRole('radio', { name: /^The approved version/ })).toBeChecked()
  await dialog.getByRole('radio', { name: new RegExp(format) }).check({ force: true })
  await dialog.getByRole('button', { name: 'Export…' }).click()
  await expect(window.getByText(`Exported to ${path}`)).toBeVisible()
  return readFileSync(path, 'utf8')
}

test('write a proactive message from nothing, mend it, export it in every format and read it back', async ({
  plumeline,
}) => {
  const { window, userData } = plumeline
  await newTemplate(window, 'Delay of an order')
  await choosePurpose(window, 'Problem with an order')

  await letter(window).click()
  await window.keyboard.type('Hello /buyer')
  await expect(window.getByRole('option', { name: /Buyer name/ })).toBeVisible()
  await window.keyboard.press('Enter')
  await window.keyboard.type(',')
  await window.keyboard.press('Enter')
  await window.keyboard.type('Your parcel is late, we are sorry 🙂. Call 514-555-0142 or see ')
  await window.keyboard.press('Control+K')
  const link = window.getByRole('dialog', { name: 'Link' })
  await link.getByLabel('Text to display').fill('the delivery page')
  await link.getByLabel('Address').fill('https://www.amazon.ca/delivery')
  await link.getByRole('button', { name: 'Insert link' }).click()
  await expect(letter(window).getByText('the delivery page')).toBeVisible()
  await letter(window).press('End')
  await window.keyboard.type(' for its place.')

  // Refused, with the list of what to mend.
  await expect(
    policy(window)
      .getByText(/to mend/)
      .first(),
  ).toBeVisible()
  await window.getByRole('button', { name: 'Export…', exact: true }).click()
  const dialog = window.getByRole('dialog', { name: 'Export template' })
  await expect(dialog.getByText(/before the message can be exported/)).toBeVisible()
  for (const clause of ['C2', 'C3', 'F2', 'N8']) await expect(dialog.getByText(clause, { exact: true })).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Export…' })).toHaveCount(0)
  await dialog.getByRole('button', { name: 'Close' }).click()

  // By quick fixes …
  await policy(window).getByRole('button', { name: 'Set to 30 days' }).click()
  await policy(window)
    .getByRole('button', { name: /Delete/ })
    .click()
  await expect(letter(window)).not.toContainText('🙂')
  await policy(window)
    .getByRole('button', { name: /Add the order number/ })
    .click()
  await expect(letter(window).getByText('Order number', { exact: true })).toBeVisible()
  // … and by hand.
  await policy(window)
    .getByRole('button', { name: /514-555-0142/ })
    .first()
    .click()
  await expect.poll(() => window.evaluate(() => String(getSelection()))).toBe('514-555-0142')
  await window.keyboard.type('the carrier')
  await expect(verdict(window, 'Compliant')).toBeVisible()

  // The language placeholder, written out.
  await caretToEnd(window)
  await window.keyboard.press('Enter')
  await window.keyboard.type('Written in {{language}}.')
  await expect(letter(window).getByText('Language', { exact: true })).toBeVisible()
  await expect(verdict(window, 'Compliant')).toBeVisible()

  await approveOpen(window)
  const html = await exportAs(plumeline, 'HTML', join(userData, 'delay.html'))
  expect(html).toContain('lang="en-CA"')
  const readBack = readHtml(html, { mode: 'edit' })
  expect(readBack.removals).toEqual([])
  const text = messageText(readBack.document)
  expect(text.text).toContain('Your parcel is late, we are sorry')
  expect(text.placeholders.map(({ name }) => name)).toEqual(['buyer_name', 'order_number', 'language'])
  expect(text.links.map(({ href }) => href)).toEqual(['https://www.amazon.ca/delivery'])

  const plain = await exportAs(plumeline, 'Plain text', join(userData, 'delay.txt'))
  expect(plain).toContain('{{order_number}}')
  expect(plain).toContain('{{language}}')
  expect(plain).toContain('the delivery page (https://www.amazon.ca/delivery)')

  const json: unknown = JSON.parse(await exportAs(plumeline, 'JSON', join(userData, 'delay.json')))
  expect(json).toMatchObject({
    type: 'plumeline-template',
    version: 1,
    purpose: 'proactive-order-problem',
    store: 'CA',
  })
  expect(JSON.stringify(json)).toContain('{{language}}')
  const again = readJson(json)
  expect(again).toMatchObject({ ok: true })
})

test('a newsletter is pasted as what the marketplace permits, and the notice says what stayed out', async ({
  plumeline,
}) => {
  const { window } = plumeline
  await newTemplate(window, 'Pasted')
  await pasteHtml(plumeline, newsletter)

  await expect(letter(window)).toContainText('Keep it away from direct sun')
  await expect(letter(window).locator('strong', { hasText: 'walnut desk' })).toBeVisible()
  await expect(letter(window).getByRole('listitem')).toHaveText(['Dust with a dry cloth', 'Renew the oil once a year'])
  await expect(letter(window).getByRole('link')).toHaveText('care instructions for oiled wood')
  await expect(letter(window)).not.toContainText('🍂')
  await expect(letter(window).locator('img, script, table, h1, center, font')).toHaveCount(0)
  expect(await window.title()).not.toBe('pwned')

  const notice = window.getByRole('status', { name: 'Notice from the editor' })
  await expect(notice).toContainText(/\d colours? \(F6\)/)
  await expect(notice).toContainText(/alignments? \(F8\)/)
  await expect(notice).toContainText(/3 emoji \(F2\)/)
  await expect(notice).toContainText(/1 tracking image \(N6\)/)

  await window.getByRole('button', { name: 'Undo paste' }).click()
  await expect(letter(window)).toHaveText('')
})

test('an exception is chosen from the closed list, stored, and withdrawn', async ({ plumeline }) => {
  const { window } = plumeline
  await newTemplate(window, 'Warranty')
  await letter(window).click()
  await window.keyboard.type('For questions about the shelf: 514-555-0142.')
  await expect(verdict(window, '1 to mend')).toBeVisible()

  await policy(window)
    .getByRole('button', { name: /Allowed because/ })
    .click()
  await window.getByRole('option', { name: /warranty/i }).click()
  await expect(verdict(window, 'Compliant')).toBeVisible()
  await untilSaved(window)

  const reopened = await plumeline.relaunch()
  await expect(verdict(reopened, 'Compliant')).toBeVisible()
  await policy(reopened)
    .getByRole('button', { name: /Withdraw: .*514-555-0142/ })
    .click()
  await expect(verdict(reopened, '1 to mend')).toBeVisible()
})

test('what was saved is there again after the app was killed', async ({ plumeline }) => {
  const { window } = plumeline
  await newTemplate(window, 'Survivor')
  await letter(window).click()
  await window.keyboard.type('Every word of this is on the disk, {{order_number}} too.')
  await untilSaved(window)
  await plumeline.kill()

  const reopened = await plumeline.relaunch()
  await expect(reopened.getByRole('textbox', { name: 'Title' })).toHaveValue('Survivor')
  await expect(letter(reopened)).toContainText('Every word of this is on the disk, Order number too.')
})

test('a second start shows the first window and ends', async ({ plumeline }) => {
  const { app, userData } = plumeline
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize())
  const { executable, args } = startCommand(userData)
  const second = spawn(executable, [...args], { stdio: 'ignore' })
  await new Promise((resolve) => second.once('exit', resolve))
  await expect
    .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((one) => one.isMinimized())))
    .toEqual([false])
})

test('the whole job by keyboard alone', async ({ plumeline }) => {
  const { window, userData } = plumeline
  await expect(window.getByRole('dialog')).toBeVisible()
  await window.keyboard.press('Escape')
  await window.keyboard.press('Control+N')
  await expect(window.getByRole('textbox', { name: 'Title' })).toBeFocused()
  await window.keyboard.type('By keys')

  // Tab leads from the title to the text; the tabs and the toolbar are one stop each on the way.
  for (let stops = 0; stops < 16; stops += 1) {
    await window.keyboard.press('Tab')
    if (await letter(window).evaluate((element) => element === document.activeElement)) break
  }
  await expect(letter(window)).toBeFocused()
  await window.keyboard.type('Thank you for your question, the answer is :-) yes.')
  await expect(verdict(window, '1 to mend')).toBeVisible()

  // F8 makes the first question the current one, F6 goes to it, and each answer leads to the next.
  await window.keyboard.press('F8')
  await window.keyboard.press('F6')
  for (let questions = 2; questions > 0; questions -= 1) {
    await expect(verdict(window, `${questions} to confirm`)).toBeVisible()
    for (let stops = 0; stops < 6; stops += 1) {
      if (await window.evaluate(() => document.activeElement?.getAttribute('type') === 'checkbox')) break
      await window.keyboard.press('Tab')
    }
    await window.keyboard.press('Space')
    await expect(verdict(window, `${questions} to confirm`)).toHaveCount(0)
    await expect.poll(() => window.evaluate(() => document.activeElement !== document.body)).toBe(true)
  }
  await window.keyboard.press('F8')
  await expect(letter(window)).toBeFocused()
  await window.keyboard.press('Control+.')
  await expect(verdict(window, 'Compliant')).toBeVisible()
  await expect(letter(window)).not.toContainText(':-)')

  await plumeline.answerSaveDialog(join(userData, 'keys.html'))
  await window.keyboard.press('Control+E')
  await expect(window.getByRole('dialog', { name: 'Export template' })).toBeVisible()
  for (let stops = 0; stops < 8; stops += 1) {
    const isOnExport = await window.evaluate(() => document.activeElement?.textContent === 'Export…')
    if (isOnExport) break
    await window.keyboard.press('Tab')
  }
  await window.keyboard.press('Enter')
  await expect(window.getByText(/Exported to/)).toBeVisible()
  expect(readFileSync(join(userData, 'keys.html'), 'utf8')).toContain('the answer is yes.')
})
