import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Locator, Page } from '@playwright/test'
import { expect, test } from './support/app.ts'
import { axeViolations } from './support/axe.ts'
import { invoke } from './support/bridge.ts'

const letter = (window: Page): Locator => window.getByRole('textbox', { name: /^Message text/ })
const policy = (window: Page): Locator => window.getByRole('complementary', { name: 'Policy' })
const card = (window: Page): Locator => window.getByRole('complementary', { name: 'Finding' })
const unknown = (window: Page, word: string): Locator =>
  policy(window).getByText(`The dictionary does not have “${word}”.`)

/** A new template with this text, and the caret behind so many of its characters. */
async function write(window: Page, text: string, place: number): Promise<void> {
  await window.getByRole('button', { name: 'Skip' }).click()
  await window.getByRole('button', { name: 'New template' }).click()
  await expect(window.getByRole('textbox', { name: 'Title' })).toHaveValue('New template')
  await letter(window).click()
  await window.keyboard.type(text)
  await expect(letter(window).locator('[data-finding]').first()).toBeVisible()
  await window.keyboard.press('ControlOrMeta+Home')
  for (let step = 0; step < place; step += 1) await window.keyboard.press('ArrowRight')
}

/** Opens File > Word list as the menu does. */
async function openWordList(app: ElectronApplication, window: Page): Promise<Locator> {
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('word-list')?.click())
  const dialog = window.getByRole('dialog', { name: 'Word list' })
  await expect(dialog).toBeVisible()
  return dialog
}

test('[F11] the card over a misspelt word suggests words; one takes its place in one step that can be undone', async ({
  window,
}) => {
  await write(window, 'We recieve the small bagg. We recieve it soon.', 5)
  const suggestion = card(window).getByRole('button', { name: 'Replace “recieve” with “receive”' })
  await expect(suggestion).toBeVisible()
  await suggestion.click()
  await expect(letter(window)).toHaveText('We receive the small bagg. We recieve it soon.')
  await expect(letter(window)).toBeFocused()
  await window.keyboard.press('ControlOrMeta+z')
  await expect(letter(window)).toHaveText('We recieve the small bagg. We recieve it soon.')
})

test('[F11] the policy pane suggests too, by keyboard, and keeps the capital of the word', async ({ window }) => {
  await write(window, 'Recieve it in the small bagg.', 0)
  await unknown(window, 'Recieve').click()
  const suggestion = policy(window).getByRole('button', { name: 'Replace “Recieve” with “Receive”' })
  await suggestion.focus()
  await window.keyboard.press('Enter')
  await expect(letter(window)).toHaveText('Receive it in the small bagg.')
  await expect(unknown(window, 'Recieve')).toHaveCount(0)
  await expect(unknown(window, 'bagg')).toBeVisible()
})

test('[F11] a word on the personal list is no finding, in whatever form, until it is taken from it', async ({
  app,
  window,
  userData,
}) => {
  await write(window, 'Our lampion is in the small bagg. Lampion’s light is warm.', 6)
  await card(window).getByRole('button', { name: 'Add “lampion” to personal word list' }).click()
  await expect(unknown(window, 'lampion')).toHaveCount(0)
  await expect(policy(window).getByText('Lampion')).toHaveCount(0)
  await expect(unknown(window, 'bagg')).toBeVisible()
  expect(readFileSync(join(userData, 'personal-words.txt'), 'utf8')).toBe('lampion\n')

  const dialog = await openWordList(app, window)
  await dialog.getByRole('button', { name: 'Remove “lampion”' }).click()
  await expect(dialog.getByText('“lampion” was removed.')).toBeVisible()
  expect(readFileSync(join(userData, 'personal-words.txt'), 'utf8')).toBe('')
  await window.keyboard.press('Escape')
  await expect(unknown(window, 'lampion')).toBeVisible()
})

test('[F11] the undo in the notice takes the word from the list again', async ({ window }) => {
  await write(window, 'Our lampion is in the small bag.', 6)
  await card(window).getByRole('button', { name: 'Add “lampion” to team word list' }).click()
  await expect(unknown(window, 'lampion')).toHaveCount(0)
  await window.getByRole('button', { name: 'Undo' }).last().click()
  await expect(unknown(window, 'lampion')).toBeVisible()
})

test('[F11] the dialog keeps both lists and the store’s name, and the library carries the team’s', async ({
  plumeline,
}) => {
  const { window, app } = plumeline
  await write(window, 'The lampion of kwik lamps is in the small bagg.', 0)
  const dialog = await openWordList(app, window)
  await dialog.getByRole('tab', { name: 'Team' }).click()
  const field = dialog.getByRole('textbox', { name: 'Add a word' })
  await field.fill('two words')
  await field.press('Enter')
  await expect(dialog.getByText('One word, of letters alone.')).toBeVisible()
  await field.fill('lampion')
  await field.press('Enter')
  await expect(dialog.getByRole('row', { name: 'lampion' })).toBeVisible()
  await expect(field).toHaveValue('')
  await field.fill('lampion')
  await field.press('Enter')
  await expect(dialog.getByText('“lampion” is on this list already.')).toBeVisible()
  // Kept by whatever way the field is left, here with the dialog.
  await dialog.getByRole('textbox', { name: 'Your store’s name' }).fill('Kwik Lamps')
  await window.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(unknown(window, 'bagg')).toBeVisible()
  await expect(unknown(window, 'lampion')).toHaveCount(0)
  await expect(unknown(window, 'kwik')).toHaveCount(0)

  const again = await plumeline.relaunch()
  const words = await invoke(again, 'language/words', null)
  expect(words).toMatchObject({ ok: true, value: { lists: { team: ['lampion'], storeName: 'Kwik Lamps' } } })
  await expect(unknown(again, 'bagg')).toBeVisible()
  await expect(unknown(again, 'kwik')).toHaveCount(0)
})

for (const theme of ['light', 'dark'] as const) {
  test(`[F1] axe finds nothing in the word lists and at a misspelt word, ${theme}`, async ({ app, window }) => {
    await invoke(window, 'settings/write', { theme })
    await write(window, 'We recieve it in the small bag.', 5)
    await expect(card(window).getByRole('button', { name: 'Replace “recieve” with “receive”' })).toBeVisible()
    expect(await axeViolations(window)).toEqual([])
    await invoke(window, 'language/change-words', { list: 'team', add: ['lampion', 'zorb'], remove: [] })
    const dialog = await openWordList(app, window)
    expect(await axeViolations(window), 'an empty list').toEqual([])
    await dialog.getByRole('tab', { name: 'Team' }).click()
    await dialog.getByRole('textbox', { name: 'Add a word' }).press('Enter')
    await expect(dialog.getByText('Write a word.')).toBeVisible()
    expect(await axeViolations(window), 'a list with a refusal').toEqual([])
  })
}

test('[F11] a word is taken from a list with the Delete key, and had back', async ({ app, window }) => {
  await window.getByRole('button', { name: 'Skip' }).click()
  await invoke(window, 'language/change-words', { list: 'personal', add: ['lampion', 'zorb'], remove: [] })
  const dialog = await openWordList(app, window)
  await dialog.getByRole('row', { name: 'lampion' }).focus()
  await window.keyboard.press('Delete')
  await expect(dialog.getByRole('row')).toHaveText(['zorb'])
  await dialog.getByRole('button', { name: 'Undo' }).click()
  await expect(dialog.getByRole('row')).toHaveText(['lampion', 'zorb'])
})

test('[F11] a list is written to a file and read from one, with a report of every line', async ({
  plumeline,
  userData,
}) => {
  const { app, window } = plumeline
  await window.getByRole('button', { name: 'Skip' }).click()
  const dialog = await openWordList(app, window)
  const from = join(userData, 'from.txt')
  writeFileSync(from, '\uFEFF# ours\r\nlampion\r\ntwo words\r\nd’Orly\r\nlampion\r\n')
  await app.evaluate(({ dialog: native }, path) => {
    native.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
  }, from)
  await dialog.getByRole('button', { name: 'Import…' }).click()
  await expect(dialog.getByText('2 words added, 1 already there, 1 line refused')).toBeVisible()
  await expect(dialog.getByRole('listitem')).toContainText('Line 3: “two words”')
  await expect(dialog.getByRole('row')).toHaveText(['d’Orly', 'lampion'])

  const to = join(userData, 'to.txt')
  await plumeline.answerSaveDialog(to)
  await dialog.getByRole('button', { name: 'Export…' }).click()
  await expect(dialog.getByText(`2 words were written to ${to}.`)).toBeVisible()
  expect(readFileSync(to, 'utf8')).toBe('d’Orly\nlampion\n')

  await app.evaluate(({ dialog: native }, path) => {
    native.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
  }, process.execPath)
  await dialog.getByRole('button', { name: 'Import…' }).click()
  await expect(dialog.getByText(/no text|is no text/)).toBeVisible()
  await expect(dialog.getByRole('row')).toHaveText(['d’Orly', 'lampion'])
})

test.describe('a personal list that is no text', () => {
  test.use({ files: { 'personal-words.txt': 'lampion\u0000\u0000' } })

  test('[F11] is said to be so, and left as it is', async ({ app, window, userData }) => {
    await window.getByRole('button', { name: 'Skip' }).click()
    const dialog = await openWordList(app, window)
    await expect(dialog.getByRole('alert')).toContainText('It was left as it is.')
    await dialog.getByRole('textbox', { name: 'Add a word' }).fill('zorb')
    await window.keyboard.press('Enter')
    await expect(dialog.getByText(/no plain text/).last()).toBeVisible()
    expect(readFileSync(join(userData, 'personal-words.txt'), 'utf8')).toBe('lampion\u0000\u0000')
    // The team's list goes on.
    await dialog.getByRole('tab', { name: 'Team' }).click()
    await dialog.getByRole('textbox', { name: 'Add a word' }).fill('zorb')
    await window.keyboard.press('Enter')
    await expect(dialog.getByRole('row')).toHaveText(['zorb'])
  })
})

/** Keeps native menus from opening, which nothing could close, and notes what they would have offered. */
async function catchMenus(app: ElectronApplication): Promise<{
  readonly labels: () => Promise<readonly string[]>
  readonly click: (label: string) => Promise<void>
}> {
  await app.evaluate(({ Menu }) => {
    const shown: Electron.Menu[] = []
    Object.assign(globalThis, { shownMenus: shown })
    Menu.prototype.popup = function popup(this: Electron.Menu, options?: Electron.PopupOptions) {
      shown.push(this)
      Object.assign(this, { closed: options?.callback })
    }
  })
  return {
    labels: () =>
      app.evaluate(() => {
        const { shownMenus } = globalThis as unknown as { readonly shownMenus: readonly Electron.Menu[] }
        return shownMenus.at(-1)?.items.flatMap(({ label, type }) => (type === 'separator' ? [] : [label])) ?? []
      }),
    click: (label) =>
      app.evaluate((_, wanted) => {
        const { shownMenus } = globalThis as unknown as {
          readonly shownMenus: (Electron.Menu & { readonly closed?: () => void })[]
        }
        const menu = shownMenus.at(-1)
        menu?.closed?.()
        menu?.items.find((item) => item.label === wanted)?.click()
      }, label),
  }
}

const usual = ['Cut', 'Copy', 'Paste', 'Paste as plain text', 'Select all']
const lists = ['Add “recieve” to personal word list', 'Add “recieve” to team word list']

test('[F11] the context menu over a misspelt word offers suggestions, the lists and what every text does', async ({
  app,
  window,
}) => {
  await write(window, 'We recieve the small bag.', 0)
  const menus = await catchMenus(app)
  const word = letter(window).locator('[data-finding]')
  await word.click({ button: 'right' })
  await expect.poll(menus.labels).toEqual(expect.arrayContaining([...lists, ...usual]))
  // Asked again, the answer is there, however long the first took.
  await expect(async () => {
    await word.click({ button: 'right' })
    await expect.poll(menus.labels, { timeout: 1000 }).toContain('receive')
  }).toPass()
  const labels = await menus.labels()
  expect(labels.slice(-7)).toEqual([...lists, ...usual])
  expect(labels[0]).toBe('receive')
  await menus.click('receive')
  await expect(letter(window)).toHaveText('We receive the small bag.')
  await window.keyboard.press('ControlOrMeta+z')
  await expect(letter(window)).toHaveText('We recieve the small bag.')
})

test('[F11] the context menu opens at the caret by keyboard, and elsewhere is the usual one', async ({
  app,
  window,
}) => {
  await write(window, 'We recieve the small bag.', 5)
  const menus = await catchMenus(app)
  await window.keyboard.press('Shift+F10')
  await expect.poll(menus.labels).toEqual(expect.arrayContaining([...lists, ...usual]))
  await menus.click('Add “recieve” to team word list')
  await expect(letter(window).locator('[data-finding]')).toHaveCount(0)
  await letter(window).click({ button: 'right' })
  await expect.poll(menus.labels).toEqual(usual)
})

test('[F11] placeholders, addresses, codes and names are no misspelt words', async ({ window }) => {
  await write(window, 'Dear {{buyer_name}}, the xj9-lmpq lammp of Zorblatt: see www.zzorb.example or LMPQ2.', 0)
  await expect(unknown(window, 'lammp')).toBeVisible()
  await expect(policy(window).getByText(/The dictionary does not have/)).toHaveCount(1)
})
