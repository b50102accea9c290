import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { readText } from '../../shared/message/read-text.ts'
import { newVariant, type TemplateContent } from '../../shared/template/template.ts'
import { compliantSamples } from '../../shared/template/samples/sample-library.ts'
import { approveOpen } from './support/approve.ts'
import { expect, test } from './support/app.ts'
import { axeViolations } from './support/axe.ts'
import { valueOf } from './support/bridge.ts'
import { answerOpenDialog, fromMenu } from './support/native.ts'
import { expectInOrder } from './support/in-order.ts'
import { readPdf } from './support/pdf.ts'
import { answerPrinting, whatWasPrinted } from './support/printer.ts'

test.use({ files: { 'settings.json': JSON.stringify({ tourSeen: true, language: 'en', yourName: 'Rita' }) } })

const dialog = (window: Page): Locator => window.getByRole('dialog')
const go = (window: Page): Promise<void> => dialog(window).getByRole('button', { name: 'Print…' }).click()

const sample = compliantSamples.find(({ purpose }) => purpose === 'proactive-order-problem')
if (sample === undefined) throw new Error('no sample')
const [english] = sample.variants
const content: TemplateContent = {
  ...sample,
  title: 'Screws on paper',
  variants: [
    english,
    {
      ...newVariant(
        'fr-CA',
        readText(
          'Bonjour {{buyer_name}},\n\nDes vis manquent dans votre commande {{order_number}} ({{product_name}}). Elles arriveront le {{delivery_date}}, ou nous vous remboursons {{refund_amount}}.\n\n{{store_name}}',
        ).document,
      ),
      subject: '',
    },
  ],
}

test('a template is printed as a sheet for people, by the gate of every export; what keeps it from paper is said', async ({
  app,
  window,
  userData,
}) => {
  const { id } = await valueOf(window, 'library/create', { content })
  await valueOf(window, 'settings/write', { lastTemplateId: id })
  await window.reload()
  await expect(window.locator('.template-title')).toHaveValue('Screws on paper')
  await answerPrinting(app, [
    [false, 'No valid printers available'],
    [false, 'Print job canceled'],
    [false, 'Print job failed'],
    [true, ''],
    [true, ''],
    [true, ''],
  ])

  // Nobody approved it: a draft copy, as soon as nothing is to settle.
  await window.keyboard.press('Control+p')
  await expect(dialog(window)).toContainText('Nothing of this template was approved yet.')
  await window.keyboard.press('Escape')
  await expect(dialog(window)).toHaveCount(0)
  await approveOpen(window)
  await window.keyboard.press('Control+p')
  await expect(dialog(window).getByRole('radio', { name: /The approved version/ })).toBeChecked()
  expect(await axeViolations(window)).toEqual([])

  // The focus stays, so that one key tries again.
  await go(window)
  await expect(dialog(window).getByRole('alert')).toContainText('Nothing was printed. The system has no printer.')
  await window.keyboard.press('Enter')
  await expect(dialog(window).getByText('Printing was cancelled.')).toBeVisible()
  await window.keyboard.press('Enter')
  await expect(dialog(window).getByRole('alert')).toContainText('The system could not print it.')
  expect(await axeViolations(window)).toEqual([])
  await window.keyboard.press('Enter')
  await expect(window.getByText('Handed to the printer.')).toBeVisible()
  await expect(dialog(window)).toHaveCount(0)

  await fromMenu(app, 'print')
  await dialog(window)
    .getByRole('radio', { name: /Draft copy/ })
    .check({ force: true })
  await go(window)
  await expect(dialog(window)).toHaveCount(0)

  await fromMenu(app, 'compliance-report')
  await expect(dialog(window)).toBeVisible()
  expect(await axeViolations(window)).toEqual([])
  await go(window)
  await expect(dialog(window)).toHaveCount(0)

  const printed = await whatWasPrinted(app)
  expect(printed.map(({ paper }) => paper)).toEqual(Array.from({ length: 6 }, () => 'Letter'))
  for (const { preferences } of printed) {
    expect(preferences).toMatchObject({
      sandbox: true,
      javascript: false,
      nodeIntegration: false,
      contextIsolation: true,
    })
    expect(preferences.preload).toBeFalsy()
  }
  const [, , , sheet, draft, report] = printed.map(({ pdf }) => readPdf(pdf))
  if (sheet === undefined || draft === undefined || report === undefined) throw new Error('not printed')
  expect(sheet).toMatchObject({ title: 'Screws on paper', language: 'en', isTagged: true, size: [612, 792] })
  for (const tag of ['H1', 'H2', 'P', 'Table', 'TH', 'TD']) expect([...sheet.tags]).toContain(tag)
  const text = sheet.pages.join('')
  expectInOrder(text, [
    'Approved by',
    'Rita',
    'English (Canada)',
    'default',
    'French (Canada) fr-CA',
    'Bonjour',
    'Des vis manquent',
    'Placeholders',
    'The 17 digits',
  ])
  expect(text).not.toContain('DRAFT')
  for (const [index, page] of sheet.pages.entries()) {
    expect(page).toContain('Screwsonpaper')
    expect(page).toContain(`${index + 1}/${sheet.pages.length}`)
  }
  expect(draft.pages.every((page) => page.includes('DRAFTCOPY–notapproved,donotsend'))).toBe(true)
  expect(report).toMatchObject({ title: 'Compliance report', language: 'en', isTagged: true })
  expectInOrder(report.pages.join(''), [
    'Compliance report',
    'Screws on paper',
    'Clauses of the policy',
    'Des vis manquent',
    'What this report does not prove',
  ])

  // The same sheet as a file, the same bytes again.
  await answerOpenDialog(app, userData)
  const exported = await valueOf(window, 'profiles/export', { ids: [id], profile: 'sheet-pdf', copy: 'approved' })
  expect(readdirSync(exported.folder).toSorted()).toEqual(['manifest.json', 'templates.pdf'])
  const path = join(exported.folder, 'templates.pdf')
  const first = readFileSync(path)
  await valueOf(window, 'profiles/export-again', { ids: [id] })
  expect(readFileSync(path).equals(first)).toBe(true)
  expect(readPdf(first).pages).toEqual(sheet.pages)
})
