import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Locator, Page } from '@playwright/test'
import { expect, test } from './support/app.ts'
import { axeViolations } from './support/axe.ts'
import { fromMenu } from './support/native.ts'

test.use({ files: { 'settings.json': JSON.stringify({ tourSeen: true, language: 'en', englishGrammar: false }) } })

const samples = join(import.meta.dirname, '../support/import')
const importDialog = (window: Page): Locator => window.getByRole('dialog', { name: 'Import', exact: true })

/** Imports these files by the menu. */
async function importFiles(app: ElectronApplication, window: Page, files: readonly string[]): Promise<void> {
  // Before the library is shown, nobody listens to the menu.
  await expect(window.getByRole('grid', { name: 'Templates' })).toBeVisible()
  await app.evaluate(
    ({ dialog }, filePaths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths })
    },
    [...files],
  )
  await fromMenu(app, 'import')
}

test('Word documents and mail are read by the built app', async ({ app, window }) => {
  await importFiles(
    app,
    window,
    ['late-parcel.docx', 'size-question.docx', 'forwarded.eml'].map((name) => join(samples, name)),
  )
  const dialog = importDialog(window)
  await expect(dialog.getByText('4 messages from 3 files')).toBeVisible()
  for (const name of ['Parcel that is late & lost', 'Size question', 'Votre commande', 'The one inside']) {
    await expect(dialog.getByRole('row', { name })).toBeVisible()
  }
})

/** Goes on with Tab until this has the focus. */
async function tabTo(window: Page, target: Locator): Promise<void> {
  await expect(target).toBeEnabled()
  for (let count = 0; count < 60; count += 1) {
    await window.keyboard.press('Tab')
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error('Tab does not lead there')
}

/** Chooses by its first letters in a closed list. */
async function pick(window: Page, list: Locator, option: string): Promise<void> {
  await tabTo(window, list)
  await window.keyboard.press('Enter')
  await expect(window.getByRole('listbox')).toBeVisible()
  await window.keyboard.type(option)
  await expect(window.getByRole('option', { name: option, exact: true })).toBeFocused()
  await window.keyboard.press('Enter')
  await expect(list).toHaveText(option)
}

/** As a spreadsheet writes it: its own separator and encoding, line breaks in cells, and a guard against formulas. */
const odd = [
  'sep=;',
  'Kürzel;Fassung A;Fassung B',
  `Retard;"Bonjour,\r\nvotre commande {{order_number}} arrive bientôt.";"Interne: zuletzt geprüft von der Leitung, ${'nur nach Rückfrage senden. '.repeat(4)}"`,
  `Merci;"Bonjour, votre commande {{order_number}} est remboursée.";"'=A1+B2 ${'bitte nicht ohne Freigabe verwenden. '.repeat(4)}"`,
].join('\r\n')

test('what the columns of a table hold is said with the keyboard alone, and kept on the way back', async ({
  app,
  window,
  userData,
}) => {
  const files = ['odd.csv', 'odd again.csv'].map((name) => join(userData, name))
  for (const file of files) writeFileSync(file, Buffer.from(odd, 'latin1'))
  await importFiles(app, window, files)
  const dialog = importDialog(window)
  const next = dialog.getByRole('button', { name: 'Next' })

  await test.step('the first rows are shown as they are read', async () => {
    await expect(dialog.getByText('Table 1 of 1: odd.csv', { exact: true }).first()).toBeVisible()
    await expect(dialog.getByRole('checkbox', { name: 'The same for 1 other table with these columns' })).toBeChecked()
    await expect(dialog.getByRole('button', { name: /Encoding/ })).toHaveText('Western European (Windows)')
    await expect(dialog.getByRole('button', { name: /Between the cells/ })).toHaveText('Semicolon')
    await expect(dialog.getByRole('cell', { name: /^=A1\+B2 bitte/ })).toBeVisible()
    await expect(
      dialog.getByRole('cell', { name: 'Bonjour, votre commande {{order_number}} arrive bientôt.' }),
    ).toBeVisible()
    await expect(next).toBeFocused()
    expect(await axeViolations(window)).toEqual([])
  })

  await test.step('another encoding and separator are read at once', async () => {
    await pick(window, dialog.getByRole('button', { name: /Encoding/ }), 'UTF-8')
    await expect(dialog.getByText(/^Some characters are not in this encoding/)).toBeVisible()
    await pick(window, dialog.getByRole('button', { name: /Encoding/ }), 'Western European (Windows)')
    await pick(window, dialog.getByRole('button', { name: /Between the cells/ }), 'Comma')
    await expect(dialog.getByRole('cell', { name: 'Kürzel;Fassung A;Fassung B' })).toBeVisible()
    await pick(window, dialog.getByRole('button', { name: /Between the cells/ }), 'Semicolon')
  })

  await test.step('a text is needed', async () => {
    await pick(window, dialog.getByRole('button', { name: /Fassung B holds/ }), 'Left out')
    await expect(dialog.getByRole('alert')).toHaveText(/^No column holds the text of the messages/)
    await expect(next).toBeDisabled()
    await pick(window, dialog.getByRole('button', { name: /Fassung A holds/ }), 'Text')
    await pick(window, dialog.getByRole('button', { name: /Language of Fassung A/ }), 'French (Canada)')
    await pick(window, dialog.getByRole('button', { name: /Kürzel holds/ }), 'Title')
    await expect(dialog.getByRole('alert')).toBeHidden()
  })

  await test.step('both tables are read so, and the way back keeps it', async () => {
    await tabTo(window, next)
    await window.keyboard.press('Enter')
    await expect(dialog.getByText('4 messages from 2 files')).toBeVisible()
    await expect(dialog.getByRole('row', { name: 'Retard' })).toHaveCount(2)
    await expect(dialog.getByRole('row', { name: 'Merci' }).first()).toContainText('French (Canada)')
    await tabTo(window, dialog.getByRole('button', { name: 'Back' }))
    await window.keyboard.press('Enter')
    await expect(dialog.getByRole('button', { name: /Language of Fassung A/ })).toHaveText('French (Canada)')
    await tabTo(window, next)
    await window.keyboard.press('Enter')
    await expect(dialog.getByRole('row', { name: 'Retard' })).toHaveCount(2)
  })

  await test.step('what is added has the tags that are said once', async () => {
    await tabTo(window, dialog.getByRole('button', { name: 'Add a tag' }))
    await window.keyboard.press('Enter')
    await window.keyboard.type('Winter')
    await expect(window.getByRole('menuitem', { name: /Winter/ })).toBeVisible()
    await window.keyboard.press('ArrowDown')
    await window.keyboard.press('Enter')
    await expect(dialog.getByRole('list', { name: 'Tags for what is added' })).toContainText('Winter')
    expect(await axeViolations(window)).toEqual([])
    await tabTo(window, dialog.getByRole('button', { name: 'Add 4 templates' }))
    await window.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    const added = window.getByRole('grid', { name: 'Templates' }).getByRole('row', { name: 'Retard' })
    await expect(added.first()).toContainText('Winter')
  })
})
