import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Locator, Page } from '@playwright/test'
import type { Result } from '../../shared/ipc/contract.ts'
import { compliantSamples } from '../../shared/template/samples/sample-library.ts'
import { expect, test } from './support/app.ts'
import { axeViolations } from './support/axe.ts'
import { invoke } from './support/bridge.ts'
import { fromMenu } from './support/native.ts'
import { resize } from './support/resize.ts'

test.use({ files: { 'settings.json': JSON.stringify({ tourSeen: true, language: 'en', yourName: 'Rita' }) } })

const dialog = (window: Page): Locator => window.getByRole('dialog')

async function valueOf<Value>(result: Promise<Result<Value>>): Promise<Value> {
  const answer = await result
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure))
  return answer.value
}

async function chooseFolder(app: ElectronApplication, folder: string): Promise<void> {
  await app.evaluate(({ dialog: native }, path) => {
    native.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
  }, folder)
}

async function choose(window: Page, name: RegExp, option: string): Promise<void> {
  await dialog(window).getByRole('button', { name }).click()
  await window.getByRole('option', { name: option, exact: true }).click()
}

test('an approved template goes to a help desk by a profile of one’s own, and again by one key', async ({
  app,
  window,
  userData,
}) => {
  const content = compliantSamples.find(({ purpose }) => purpose === 'proactive-order-problem')
  if (content === undefined) throw new Error('no sample')
  const { id, revision } = await valueOf(invoke(window, 'library/create', { content: { ...content, title: 'Screws' } }))
  await valueOf(invoke(window, 'team/change', { allowsOnePerson: true }))
  await valueOf(invoke(window, 'approval/submit', { id, revision, note: '' }))
  await valueOf(invoke(window, 'approval/approve', { id, revision, comment: '' }))
  await chooseFolder(app, userData)

  // Gorgias keeps the order number in a field of the account: the profile says so, and an own one names the field.
  await window.reload()
  await window.getByRole('row', { name: /Screws/ }).click()
  await fromMenu(app, 'export')
  await dialog(window)
    .getByRole('radio', { name: /^For a program/ })
    .check({ force: true })
  await resize(app, window, [800, 560])
  await choose(window, /Program/, 'Gorgias')
  // In the smallest window it comes up below the fold, and into sight.
  const verdict = dialog(window).getByText('The program would not take it:')
  await expect(verdict).toBeVisible()
  const roomBelow = async () => {
    const [line, way] = [await verdict.boundingBox(), await dialog(window).getByText('Cancel').boundingBox()]
    return line === null || way === null ? null : way.y - (line.y + line.height)
  }
  await expect.poll(roomBelow).toBeGreaterThan(0)
  await expect(
    dialog(window)
      .getByText(/Gorgias has no token for “Order number”/)
      .first(),
  ).toBeVisible()
  expect(await axeViolations(window)).toEqual([])

  await resize(app, window, [1280, 820])
  await dialog(window).getByRole('button', { name: 'Profiles…' }).click()
  await dialog(window).getByRole('button', { name: 'Duplicate Gorgias' }).click()
  await dialog(window).getByRole('textbox', { name: 'Name', exact: true }).fill('Our desk')
  for (const [name, token] of [
    ['Order number', '{{ticket.custom_fields[7]}}'],
    ['Store name', 'Loom'],
    ['Product name', '{{ticket.custom_fields[8]}}'],
    ['Ship date', '{{ticket.custom_fields[9]}}'],
    ['Delivery date', '{{ticket.custom_fields[10]}}'],
    ['Carrier', '{{ticket.custom_fields[11]}}'],
    ['Tracking number', '{{ticket.custom_fields[12]}}'],
    ['Refund amount', '{{ticket.custom_fields[13]}}'],
  ] as const) {
    await dialog(window).getByRole('textbox', { name, exact: true }).fill(token)
  }
  await choose(window, /A value that is missing/, 'stops the message')
  expect(await axeViolations(window)).toEqual([])
  await dialog(window).getByRole('button', { name: 'Save' }).click()
  await expect(dialog(window).getByText('Our desk')).toBeVisible()
  // It goes to others as a file, and is the same here.
  const file = join(userData, 'our-desk.json')
  await app.evaluate(({ dialog: native }, filePath) => {
    native.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, file)
  await dialog(window).getByRole('button', { name: 'Export Our desk as a file…' }).click()
  await expect(dialog(window).getByText(`Exported to ${file}`)).toBeVisible()
  await chooseFolder(app, file)
  await dialog(window).getByRole('button', { name: 'Import profile…' }).click()
  await expect(dialog(window).getByText('It is here already, and the same.')).toBeVisible()
  await chooseFolder(app, userData)

  // Back where it was left: the choices are kept, and the keyboard is where it was.
  await window.keyboard.press('Escape')
  await expect(dialog(window).getByRole('heading', { name: 'Export template' })).toBeVisible()
  await expect(dialog(window).getByRole('radio', { name: /^For a program/ })).toBeChecked()
  await expect(dialog(window).getByRole('button', { name: /Program/ })).toContainText('Gorgias')
  await expect(dialog(window).getByRole('button', { name: 'Profiles…' })).toBeFocused()
  await choose(window, /Program/, 'Our desk')
  await expect(dialog(window).getByText('The program takes it.')).toBeVisible()
  await dialog(window).getByRole('button', { name: 'Export…' }).click()
  const folder = join(userData, 'our-desk')
  await expect(window.getByText(`1 template exported for Our desk to ${folder}`)).toBeVisible()
  expect(readdirSync(folder).toSorted()).toEqual(['gorgias-macros.json', 'manifest.json'])
  const macros = readFileSync(join(folder, 'gorgias-macros.json'), 'utf8')
  expect(macros).toContain('{{ticket.custom_fields[7]}}')
  expect(macros).not.toContain('{{order_number}}')

  await window.getByRole('button', { name: 'Dismiss' }).click()
  await window.keyboard.press('Control+Shift+E')
  await expect(window.getByText(`1 template exported for Our desk to ${folder}`)).toBeVisible()
  expect(readFileSync(join(folder, 'gorgias-macros.json'), 'utf8')).toBe(macros)

  // Of several, it is told before anything is written which can leave, and why the others cannot.
  await valueOf(invoke(window, 'library/create', { content: { ...content, title: 'Nuts' } }))
  await window.reload()
  await window.getByRole('row', { name: /Screws/ }).click()
  await window.getByRole('row', { name: /Nuts/ }).click({ modifiers: ['Control'] })
  await window.getByRole('button', { name: 'Export…', exact: true }).click()
  await dialog(window)
    .getByRole('radio', { name: /^For a program/ })
    .check({ force: true })
  await expect(dialog(window).getByText('1 of 2 templates can be exported. The others:')).toBeVisible()
  const reason = dialog(window).getByRole('button', { name: /^Not approved/ })
  await expect(reason).toHaveAttribute('aria-expanded', 'true')
  await expect(dialog(window).getByRole('listitem').filter({ hasText: 'Nuts' })).toBeVisible()
  await reason.click()
  await expect(dialog(window).getByText('Nuts')).toHaveCount(0)
  expect(await axeViolations(window)).toEqual([])
  await dialog(window).getByRole('button', { name: 'Export…' }).click()
  await expect(dialog(window).getByText('1 template was not exported:')).toBeVisible()
  expect(readdirSync(`${folder} (2)`).toSorted()).toEqual(['gorgias-macros.json', 'manifest.json'])
})
