import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { readText } from '../../shared/message/read-text.ts'
import { createTranslate } from '../../shared/i18n/translator.ts'
import { clauseIds } from '../../shared/policy/ids.ts'
import { clauseTitle } from '../../shared/policy/sentence.ts'
import { newVariant, type TemplateContent } from '../../shared/template/template.ts'
import { expect, test } from './support/app.ts'
import { axeViolations } from './support/axe.ts'
import { invoke } from './support/bridge.ts'
import { fromMenu } from './support/native.ts'
import { expectInOrder } from './support/in-order.ts'
import { readPdf } from './support/pdf.ts'

test.use({ files: { 'settings.json': JSON.stringify({ tourSeen: true, language: 'en', yourName: 'Rita' }) } })

const content: TemplateContent = {
  title: 'Late parcel',
  purpose: 'reply',
  store: 'CA',
  sendWithinDays: 10,
  isStockOutNotice: false,
  lengthLimit: 400,
  confirmations: [],
  variants: [
    {
      ...newVariant(
        'en-CA',
        readText('Dear {{buyer_name}}, order {{order_number}} is late.\n\n{{store_name}}').document,
      ),
      subject: 'Order {{order_number}}',
    },
    newVariant('fr-CA', readText('Bonjour {{buyer_name}}, la commande {{order_number}} est en retard.').document),
  ],
}

const pane = (window: Page): Locator => window.getByRole('complementary', { name: 'Preview' })
const message = (window: Page): Locator => pane(window).getByRole('article')
const dialog = (window: Page): Locator => window.getByRole('dialog', { name: 'Compliance report' })

test('a message is seen as its buyer sees it, follows typing, and says what values break; a report tells every clause', async ({
  app,
  window,
  userData,
  plumeline,
}) => {
  const created = await invoke(window, 'library/create', { content })
  if (!created.ok) throw new Error(JSON.stringify(created.failure))
  await invoke(window, 'settings/write', { lastTemplateId: created.value.id })
  await window.reload()
  const text = window.locator('.letter-text')
  await expect(text).toContainText('is late.')

  await fromMenu(app, 'preview')
  await expect(message(window)).toContainText('Order 701-0000001-0000001')
  await expect(message(window)).toContainText('Dear Ana, order 701-0000001-0000001 is late.')
  await expect(window.getByRole('complementary', { name: 'Policy' })).toHaveCount(0)
  await expect(pane(window)).toContainText('of 400 characters')

  await text.click()
  await window.keyboard.press('Control+Home')
  await window.keyboard.type('Hello. ')
  await expect(message(window)).toContainText('Hello. Dear Ana')

  // On another screen, in another language, as plain text, with other values.
  await pane(window).getByRole('radio', { name: 'E-mail on a phone' }).click()
  await expect(message(window)).toHaveCSS('width', '375px')
  await pane(window).getByRole('button', { name: 'Dark theme of the buyer' }).click()
  await expect(message(window)).toHaveCSS('color-scheme', 'dark')
  await window.getByRole('tab', { name: /French/ }).click()
  await expect(message(window)).toContainText('Bonjour Luc, la commande')
  await window.getByRole('tab', { name: /English/ }).click()
  await pane(window).getByRole('radio', { name: 'Plain text' }).click()
  await pane(window)
    .getByRole('button', { name: /Filled with/ })
    .click()
  await window.getByRole('option', { name: 'My own values' }).click()
  await pane(window).getByLabel('Store name').fill('www.shop.example')
  await expect(message(window)).toContainText('www.shop.example')
  await expect(pane(window)).toContainText('One thing comes from the values alone:')
  await pane(window).getByLabel('Order number').fill('12')
  await expect(pane(window)).toContainText('A sender would not give such a value.')
  await expect(message(window)).toContainText('701-0000001-0000001')
  expect(await axeViolations(window)).toEqual([])

  // What the person filled in is in nothing that leaves the app.
  const exported = join(userData, 'late.json')
  await plumeline.answerSaveDialog(exported)
  const draft = { id: created.value.id, format: 'json', copy: 'draft' } as const
  const refused = await invoke(window, 'exchange/export', draft)
  expect(refused.ok).toBe(false)
  const opened = await invoke(window, 'library/open', { id: created.value.id })
  expect(JSON.stringify(opened)).not.toContain('shop.example')

  await fromMenu(app, 'compliance-report')
  const page = join(userData, 'report.html')
  await plumeline.answerSaveDialog(page)
  await dialog(window).getByRole('button', { name: 'Save report…' }).click()
  await expect(window.getByText(`Report written to`)).toBeVisible()
  const report = readFileSync(page, 'utf8')
  for (const clause of clauseIds) expect(report.split(`<span class="number">${clause}<`).length - 1, clause).toBe(1)
  expect(report).toContain('Nobody has approved it.')
  expect(report).not.toContain('shop.example')

  await fromMenu(app, 'compliance-report')
  const pdf = join(userData, 'report.pdf')
  await plumeline.answerSaveDialog(pdf)
  await dialog(window)
    .getByRole('radio', { name: /PDF file/ })
    .focus()
  await window.keyboard.press('Space')
  await dialog(window).getByRole('button', { name: 'Save report…' }).click()
  await expect(dialog(window)).toHaveCount(0)
  const { title, language, isTagged, tags, size, pages } = readPdf(readFileSync(pdf))
  expect({ title, language, isTagged, size }).toEqual({
    title: 'Compliance report',
    language: 'en',
    isTagged: true,
    size: [612, 792],
  })
  expect([...tags]).toEqual(expect.arrayContaining(['H1', 'H2', 'Table', 'TH', 'TD', 'L']))
  // What is on paper is what is in the page, clause after clause, and each page has its number.
  const translate = createTranslate('en')
  expectInOrder(
    pages.join(''),
    clauseIds.map((clause) => `${clause}${clauseTitle(translate, clause)}`),
  )
  for (const [index, text] of pages.entries()) expect(text).toContain(`${index + 1}/${pages.length}`)

  // Back at the policy, with the keyboard.
  await pane(window).getByRole('button', { name: 'Back to the policy' }).focus()
  await window.keyboard.press('Enter')
  await expect(
    window.getByRole('complementary', { name: 'Policy' }).getByRole('button', { name: 'Preview' }),
  ).toBeFocused()
})
