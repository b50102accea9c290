import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Locator, Page } from '@playwright/test'
import { expect, test } from './support/app.ts'
import { axeViolations } from './support/axe.ts'
import { invoke } from './support/bridge.ts'
import { answerOpenDialog, fromMenu } from './support/native.ts'

const letter = (window: Page): Locator => window.getByRole('textbox', { name: /^Message text/ })
const tab = (window: Page, name: RegExp): Locator => window.getByRole('tab', { name })
const dialog = (window: Page): Locator => window.getByRole('dialog')
const english = /^English \(Canada\)/
const french = /^French \(Canada\)/

async function untilSaved(window: Page): Promise<void> {
  await window.evaluate(() => dispatchEvent(new Event('blur')))
  await expect(window.getByRole('contentinfo', { name: 'Status' }).getByText('Saved')).toBeVisible()
}

/** A template of two paragraphs, the second with a placeholder, that nobody has translated. */
async function newTemplate(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Skip' }).click()
  await window.getByRole('button', { name: 'New template' }).click()
  await expect(window.getByRole('textbox', { name: 'Title' })).toHaveValue('New template')
  await letter(window).click()
  await window.keyboard.type('The screws are in the box.')
  await window.keyboard.press('Enter')
  await window.keyboard.type('This is for order ')
  await window.keyboard.type('{{order_number}}')
  await expect(letter(window)).toContainText('Order number')
}

/** Exports the open template into French through the dialogs. */
async function exportFrench(
  { window, app }: { readonly window: Page; readonly app: ElectronApplication },
  path: string,
  format: RegExp,
): Promise<void> {
  await app.evaluate(({ dialog: native }, filePath) => {
    native.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, path)
  await fromMenu(app, 'export-translation')
  const rows = dialog(window).getByRole('row')
  await expect(rows.first()).toHaveAttribute('aria-selected', 'true')
  await expect(dialog(window).getByRole('checkbox', { name: /^French \(Canada\)/ })).toBeChecked()
  await dialog(window).getByRole('radio', { name: format }).check({ force: true })
  await expect(dialog(window).getByText('1 template, 1 file')).toBeVisible()
  await dialog(window).getByRole('button', { name: 'Export…' }).click()
  await expect(window.getByText(`Exported to ${path}`)).toBeVisible()
  await expect(dialog(window)).toHaveCount(0)
}

/** What a translator does: a target behind each source, with the codes that stand in it. */
function translate(text: string, paragraphs: Readonly<Record<string, string>>): string {
  return text.replaceAll(/<source>(.*?)<\/source>/g, (whole, source: string) => {
    const words = Object.keys(paragraphs).find((one) => source.startsWith(one))
    const codes = [...source.matchAll(/<ph[^>]*>/g)].map(([code]) => code).join('')
    return words === undefined ? whole : `${whole}<target>${paragraphs[words] ?? ''}${codes}</target>`
  })
}

const words = { 'The screws': 'Les vis sont dans la boîte.', 'This is': 'Ceci concerne la commande ' }

test('[C4] a template goes to its translator as XLIFF and comes back as a tab with its verdict, and can be undone', async ({
  plumeline,
}) => {
  const { window, app, userData } = plumeline
  await newTemplate(window)
  const path = join(userData, 'out.xlf')
  await exportFrench({ window, app }, path, /XLIFF/)
  const back = join(userData, 'back.xlf')
  writeFileSync(back, translate(readFileSync(path, 'utf8'), words))

  await answerOpenDialog(app, back)
  await fromMenu(app, 'import-translation')
  const row = dialog(window).getByRole('row', { name: 'New template' })
  await expect(row).toContainText('French (Canada)')
  await expect(row).toContainText('New')
  await expect(row).toContainText('Compliant')
  await expect(row).toHaveAttribute('aria-selected', 'true')
  // Nothing is in the library before the person says so.
  await expect(window.getByText('1 of 2 languages for Canada')).toBeVisible()
  for (const theme of ['light', 'dark'] as const) {
    await invoke(window, 'settings/write', { theme })
    expect(await axeViolations(window), `what came back, ${theme}`).toEqual([])
  }
  await dialog(window).getByRole('button', { name: 'Import 1 text', exact: true }).click()
  await expect(window.getByText('1 text was imported.')).toBeVisible()
  await expect(tab(window, french)).toHaveAccessibleName(/Compliant/)
  await expect(tab(window, english)).toHaveAttribute('aria-selected', 'true')
  await tab(window, french).click()
  await expect(letter(window)).toContainText('Les vis sont dans la boîte.')
  await expect(letter(window)).toContainText('Ceci concerne la commande Order number')

  await window.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect(window.getByText('The import was undone in 1 template.')).toBeVisible()
  await expect(tab(window, french)).toHaveCount(0)
  await expect(letter(window)).toContainText('The screws are in the box.')

  // Typing goes on where it was, and what was undone can be imported once more.
  await letter(window).press('Control+End')
  await window.keyboard.type('.')
  await untilSaved(window)
  const reopened = await plumeline.relaunch()
  await expect(reopened.getByRole('tab')).toHaveCount(1)
  await expect(letter(reopened)).toHaveText(/The screws are in the box\.This is for order .*\.$/)
})

test('[C4] a broken code is refused with its place, and nothing is changed', async ({ plumeline }) => {
  const { window, app, userData } = plumeline
  await newTemplate(window)
  const path = join(userData, 'out.xlf')
  await exportFrench({ window, app }, path, /XLIFF/)
  const broken = translate(readFileSync(path, 'utf8'), words).replace(/(commande )<ph[^>]*>/, '$1')
  const back = join(userData, 'back.xlf')
  writeFileSync(back, broken)

  await answerOpenDialog(app, back)
  await fromMenu(app, 'import-translation')
  const row = dialog(window).getByRole('row', { name: 'New template' })
  await expect(row).toContainText('Refused')
  await expect(row).toContainText(/Line \d+, column \d+: .*\{\{order_number\}\}/)
  await expect(row.getByRole('checkbox')).toHaveCount(0)
  await expect(dialog(window).getByRole('button', { name: /^Import/ })).toHaveCount(0)
  const line = Number(/Line (\d+)/.exec((await row.textContent()) ?? '')?.[1])
  expect(
    broken
      .split('\n')
      .slice(line - 1, line + 12)
      .join('\n'),
  ).toContain('Ceci concerne')

  // A file that is no translation is refused as a whole, and another can be chosen at once.
  writeFileSync(back, broken.replace('</unit>', ''))
  await dialog(window).getByRole('button', { name: 'Close' }).click()
  await fromMenu(app, 'import-translation')
  await expect(dialog(window).getByText('back.xlf cannot be imported.')).toBeVisible()
  await expect(dialog(window).getByText(/^Line \d+, column \d+: /)).toBeVisible()
  expect(await axeViolations(window), 'a file that is refused').toEqual([])
  writeFileSync(back, broken)
  await dialog(window).getByRole('button', { name: 'Choose another file…' }).click()
  await expect(row).toContainText('Refused')
  await dialog(window).press('Escape')
  await expect(dialog(window)).toHaveCount(0)
  await expect(window.getByRole('tab')).toHaveCount(1)
  await expect(window.getByText('1 of 2 languages for Canada')).toBeVisible()
})

test('[C4] a source that changed since the export is shown as it was and is, and its translation is outdated', async ({
  plumeline,
}) => {
  const { window, app, userData } = plumeline
  await newTemplate(window)
  const path = join(userData, 'out.xlf')
  await exportFrench({ window, app }, path, /XLIFF/)
  const back = join(userData, 'back.xlf')
  writeFileSync(back, translate(readFileSync(path, 'utf8'), words))

  // The dialog gives the focus back where it was, with the caret at the end.
  await expect(letter(window)).toBeFocused()
  await window.keyboard.press('Control+End')
  await window.keyboard.type(' of last week.')
  await expect(letter(window)).toContainText('of last week.')
  // Not saved yet: the import sees it all the same.
  await answerOpenDialog(app, back)
  await fromMenu(app, 'import-translation')
  const row = dialog(window).getByRole('row', { name: 'New template' })
  await expect(row).toContainText('1 source paragraph has changed since the export.')
  await expect(row.getByRole('insertion')).toContainText('of last week.')
  for (const theme of ['light', 'dark'] as const) {
    await invoke(window, 'settings/write', { theme })
    expect(await axeViolations(window), `a changed source, ${theme}`).toEqual([])
  }
  await dialog(window).getByRole('button', { name: 'Import 1 text', exact: true }).click()
  await expect(tab(window, french)).toHaveAccessibleName(/Outdated/)
  await expect(letter(window)).toContainText('of last week.')
  await tab(window, french).click()
  await expect(letter(window)).toContainText('Les vis sont dans la boîte.')
  await untilSaved(window)
  const reopened = await plumeline.relaunch()
  await expect(tab(reopened, french)).toHaveAccessibleName(/Outdated/)
})

test('[C4] a table comes back from a spreadsheet in its encoding, into the language that is open', async ({
  plumeline,
}) => {
  const { window, app, userData } = plumeline
  await newTemplate(window)
  const path = join(userData, 'out.csv')
  await exportFrench({ window, app }, path, /Table/)
  const rows = readFileSync(path, 'utf8').replace('\uFEFF', '').replaceAll(/,/g, ';').split('\r\n')
  const filled = rows.map((row) =>
    row.includes('The screws')
      ? row.replace(/""$/, '"Les vis sont dans la boîte."')
      : row.replace(/""$/, '"Ceci concerne la commande {{order_number}}"'),
  )
  const back = join(userData, 'back.csv')
  // As Excel saves it in Canada: semicolons, Windows-1252.
  writeFileSync(back, filled.join('\r\n'), 'latin1')
  await answerOpenDialog(app, back)
  await fromMenu(app, 'import-translation')
  await dialog(window).getByRole('button', { name: 'Import 1 text', exact: true }).click()
  await tab(window, french).click()
  await expect(letter(window)).toContainText('Les vis sont dans la boîte.')
  await expect(letter(window)).toContainText('Ceci concerne la commande Order number')

  // The second time it changes the text that stands in the editor, at once.
  writeFileSync(back, filled.join('\r\n').replace('Les vis', 'Toutes les vis'), 'latin1')
  await fromMenu(app, 'import-translation')
  await expect(dialog(window).getByRole('row', { name: 'New template' })).toContainText('Changed')
  await dialog(window).getByRole('button', { name: 'Import 1 text', exact: true }).click()
  await expect(letter(window)).toContainText('Toutes les vis sont dans la boîte.')
  await expect(tab(window, french)).toHaveAttribute('aria-selected', 'true')
})

test('[C4] many templates are found, selected together, and written one file a language pair', async ({
  plumeline,
}) => {
  const { window, app, userData } = plumeline
  await window.getByRole('button', { name: 'Skip' }).click()
  await fromMenu(app, 'export-translation')
  const box = dialog(window)
  await expect(box.getByRole('row').first()).toHaveAttribute('aria-selected', 'true')
  for (const theme of ['light', 'dark'] as const) {
    await invoke(window, 'settings/write', { theme })
    expect(await axeViolations(window), `what goes out, ${theme}`).toEqual([])
  }
  await box.getByRole('checkbox', { name: 'Select all' }).click({ force: true })
  await expect(box.getByText('missing in 8 templates')).toBeVisible()
  // What a search hides stays selected.
  await box.getByRole('searchbox').fill('heavy')
  await expect(box.getByRole('checkbox', { name: 'Select all that are found' })).toBeVisible()
  await expect(box.getByText('14 selected')).toBeVisible()
  await box.getByRole('searchbox').fill('')
  await box.getByRole('button', { name: 'Add a language' }).click()
  await window.getByRole('menuitem', { name: 'German (Germany)', exact: true }).click()
  await expect(box.getByRole('checkbox', { name: /^German/ })).toBeChecked()
  await expect(box.getByText('14 templates, 4 files')).toBeVisible()
  await box.getByRole('checkbox', { name: /^English/ }).click({ force: true })
  await expect(box.getByText('14 templates, 3 files')).toBeVisible()
  await answerOpenDialog(app, userData)
  await box.getByRole('button', { name: 'Export…' }).click()
  await expect(window.getByText(`3 files exported to ${userData}`)).toBeVisible()
  expect(readdirSync(userData).filter((name) => name.endsWith('.xlf'))).toEqual([
    'templates.en-CA.de-DE.xlf',
    'templates.en-CA.fr-CA.xlf',
    'templates.fr-CA.de-DE.xlf',
  ])
  expect(existsSync(join(userData, 'templates.fr-CA.en-CA.xlf'))).toBe(false)
})
