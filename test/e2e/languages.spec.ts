import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Locator, Page } from '@playwright/test'
import { expect, test } from './support/app.ts'
import { answerOpenDialog, fromMenu } from './support/native.ts'
import { answerWholeTemplate } from './support/whole-template.ts'

const letter = (window: Page): Locator => window.getByRole('textbox', { name: /^Message text/ })
const tab = (window: Page, name: string): Locator => window.getByRole('tab', { name: new RegExp(`^${name}`) })
const dialog = (window: Page): Locator => window.getByRole('dialog')

/** What each language's translator writes for the template's two paragraphs; the placeholder goes in at its end. */
const translations = {
  'fr-CA': { name: 'French', first: 'Les vis sont dans la boîte.', second: 'Ceci concerne la commande ' },
  'de-DE': { name: 'German', first: 'Die Schrauben liegen im Karton.', second: 'Das betrifft die Bestellung ' },
  'es-ES': { name: 'Spanish', first: 'Los tornillos están en la caja.', second: 'Esto se refiere al pedido ' },
  'it-IT': { name: 'Italian', first: 'Le viti sono nella scatola.', second: 'Questo riguarda l’ordine ' },
} as const
type Language = keyof typeof translations
const languages = Object.keys(translations) as readonly Language[]

/** What a translator does: a target behind each source, with the codes that stand in it. */
function translated(xliff: string, language: Language): string {
  const { first, second } = translations[language]
  return xliff.replaceAll(/<source>(.*?)<\/source>/gs, (whole, source: string) => {
    const codes = [...source.matchAll(/<ph[^>]*>/g)].map(([code]) => code).join('')
    const target = source.startsWith('The screws') ? first : source.startsWith('This is') ? second : null
    return target === null ? whole : `${whole}<target>${target}${codes}</target>`
  })
}

async function importBack({ app, window }: { app: ElectronApplication; window: Page }, path: string): Promise<void> {
  await answerOpenDialog(app, path)
  await fromMenu(app, 'import-translation')
  await dialog(window).getByRole('button', { name: 'Import 1 text', exact: true }).click()
  await expect(window.getByText('1 text was imported.')).toBeVisible()
  await expect(dialog(window)).toHaveCount(0)
}

test('[C4] a template in five languages: translated by a round trip, outdated by a change, mended, and exported in all', async ({
  plumeline,
}) => {
  const { window, app, userData } = plumeline
  const folder = join(userData, 'translations')
  await app.evaluate((_electron, path) => process.getBuiltinModule('node:fs').mkdirSync(path), folder)

  // The default text, answered as a whole, and four languages to translate it into.
  await window.getByRole('button', { name: 'Skip' }).click()
  await window.getByRole('button', { name: 'New template' }).click()
  await expect(window.getByRole('textbox', { name: 'Title' })).toHaveValue('New template')
  await letter(window).click()
  await window.keyboard.type('The screws are in the box.')
  await window.keyboard.press('Enter')
  await window.keyboard.type('This is for order {{order_number}}')
  await expect(letter(window)).toContainText('Order number')
  await fromMenu(app, 'export-translation')
  for (const [language, { name }] of Object.entries(translations)) {
    if (language === 'fr-CA') continue
    await dialog(window).getByRole('button', { name: 'Add a language' }).click()
    await window.getByRole('menuitem', { name: new RegExp(`^${name} \\((Germany|Spain|Italy)\\)$`) }).click()
  }
  await expect(dialog(window).getByText('1 template, 4 files')).toBeVisible()
  await answerOpenDialog(app, folder)
  await dialog(window).getByRole('button', { name: 'Export…' }).click()
  await expect(window.getByText(`4 files exported to ${folder}`)).toBeVisible()

  // The translators' work comes back, file by file.
  for (const language of languages) {
    const path = join(folder, `new-template.en-CA.${language}.xlf`)
    writeFileSync(path, translated(readFileSync(path, 'utf8'), language))
    await importBack({ app, window }, path)
    await expect(tab(window, translations[language].name)).toBeVisible()
  }
  await answerWholeTemplate(window)
  await expect(window.getByRole('tab')).toHaveCount(5)
  for (const { name } of Object.values(translations)) {
    await expect(tab(window, name)).toHaveAccessibleName(/Compliant/)
    await expect(tab(window, name)).not.toHaveAccessibleName(/Outdated/)
  }

  // The default changes: every translation is outdated, and says what has changed.
  await tab(window, 'English').click()
  await letter(window).press('ControlOrMeta+Home')
  await letter(window).press('End')
  await window.keyboard.press('Backspace')
  await window.keyboard.type(', at the bottom.')
  for (const { name } of Object.values(translations)) {
    await expect(tab(window, name)).toHaveAccessibleName(/Outdated/)
  }

  // One is mended by hand and said to be up to date, the others by their translators.
  await tab(window, 'French').click()
  await window.getByRole('button', { name: 'What changed' }).click()
  await expect(dialog(window).getByRole('insertion')).toContainText(', at the bottom')
  await dialog(window).getByRole('button', { name: 'Close' }).click()
  await letter(window).press('ControlOrMeta+Home')
  await letter(window).press('End')
  await window.keyboard.press('Backspace')
  await window.keyboard.type(', tout en bas.')
  await window.getByRole('button', { name: 'Mark as up to date' }).click()
  await expect(tab(window, 'French')).not.toHaveAccessibleName(/Outdated/)

  await fromMenu(app, 'export-translation')
  await dialog(window)
    .getByRole('checkbox', { name: /^French/ })
    .click({ force: true })
  await expect(dialog(window).getByText('1 template, 3 files')).toBeVisible()
  await answerOpenDialog(app, folder)
  await dialog(window).getByRole('button', { name: 'Export…' }).click()
  await expect(window.getByText(`3 files exported to ${folder}`)).toBeVisible()
  const mended = { 'de-DE': ', ganz unten.', 'es-ES': ', abajo del todo.', 'it-IT': ', in fondo.' }
  for (const [language, end] of Object.entries(mended)) {
    const path = join(folder, `new-template.en-CA.${language} (2).xlf`)
    const back = readFileSync(path, 'utf8').replace(
      /<source>(The screws.*?)<\/source>(?:\s*<target>.*?<\/target>)?/s,
      (_, source: string) => {
        const { first } = translations[language as Language]
        return `<source>${source}</source><target>${first.slice(0, -1)}${end}</target>`
      },
    )
    writeFileSync(path, back)
    await importBack({ app, window }, path)
  }
  for (const { name } of Object.values(translations)) {
    await expect(tab(window, name)).toHaveAccessibleName(/Compliant/)
    await expect(tab(window, name)).not.toHaveAccessibleName(/Outdated/)
  }

  // All of it leaves the app: a page in each language, with the order number's place in it.
  await fromMenu(app, 'export')
  await dialog(window)
    .getByRole('button', { name: /Language/ })
    .click()
  await window.getByRole('option', { name: 'All languages, a file each' }).click()
  const exports = join(userData, 'exports')
  await app.evaluate((_electron, path) => process.getBuiltinModule('node:fs').mkdirSync(path), exports)
  await answerOpenDialog(app, exports)
  await dialog(window).getByRole('button', { name: 'Export…' }).click()
  await expect(window.getByText(`5 files exported to ${exports}`)).toBeVisible()
  expect(readdirSync(exports)).toEqual([
    'new-template.de-DE.html',
    'new-template.en-CA.html',
    'new-template.es-ES.html',
    'new-template.fr-CA.html',
    'new-template.it-IT.html',
  ])
  const ends = {
    'en-CA': 'box, at the bottom.',
    'fr-CA': 'boîte, tout en bas.',
    'de-DE': 'Karton, ganz unten.',
    'es-ES': 'caja, abajo del todo.',
    'it-IT': 'scatola, in fondo.',
  }
  for (const [language, end] of Object.entries(ends)) {
    const page = readFileSync(join(exports, `new-template.${language}.html`), 'utf8')
    expect(page).toContain(`lang="${language}"`)
    expect(page).toContain(end)
    expect(page).toContain('{{order_number}}')
  }
})
