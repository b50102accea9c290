import type { Locator, Page } from '@playwright/test'
import { expect, test } from './support/app.ts'

const letter = (window: Page): Locator => window.getByRole('textbox', { name: /^Message text/ })
const subject = (window: Page): Locator => window.getByRole('textbox', { name: 'Subject', exact: true })
const tab = (window: Page, name: RegExp): Locator => window.getByRole('tab', { name })
const english = /^English \(Canada\)/
const french = /^French \(Canada\)/

async function addLanguage(window: Page, name: string): Promise<void> {
  await window.getByRole('button', { name: 'Add a language' }).click()
  await window.getByRole('menuitem', { name, exact: true }).click()
  await expect(tab(window, new RegExp(`^${name.replaceAll(/[()]/g, '\\$&')}`))).toHaveAttribute('aria-selected', 'true')
  await expect(letter(window)).toBeFocused()
}

async function rewrite(window: Page, text: string): Promise<void> {
  await letter(window).click()
  await letter(window).press('Control+A')
  await window.keyboard.type(text)
}

async function act(window: Page, language: string, item: string | RegExp): Promise<void> {
  await window.getByRole('button', { name: `Actions for ${language}` }).click()
  await window.getByRole('menuitem', { name: item }).click()
}

/** English, and French that was translated from it, which is shown. */
async function twoLanguages(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Skip' }).click()
  await window.getByRole('button', { name: 'New template' }).click()
  await expect(window.getByRole('textbox', { name: 'Title' })).toHaveValue('New template')
  await letter(window).click()
  await window.keyboard.type('The screws are in the box.')
  await addLanguage(window, 'French (Canada)')
  await expect(letter(window)).toHaveText('The screws are in the box.')
  await rewrite(window, 'Les vis sont dans la boîte.')
}

test('each language has its own undo history, whatever is done with the languages meanwhile', async ({ window }) => {
  await twoLanguages(window)
  await tab(window, english).click()
  await expect(letter(window)).toHaveText('The screws are in the box.')
  await letter(window).press('Control+End')
  await window.keyboard.type(' All of them.')
  await tab(window, french).click()
  await expect(letter(window)).toHaveText('Les vis sont dans la boîte.')
  await letter(window).press('Control+End')
  await window.keyboard.type(' Toutes.')

  // What is taken back is what was typed here, and no more than that.
  await window.keyboard.press('Control+Z')
  await expect(letter(window)).not.toContainText('Toutes')
  await tab(window, english).click()
  await expect(letter(window)).toHaveText('The screws are in the box. All of them.')
  await letter(window).press('Control+Z')
  await expect(letter(window)).toHaveText('The screws are in the box.')
  await letter(window).press('Control+Shift+Z')
  await expect(letter(window)).toHaveText('The screws are in the box. All of them.')
  await tab(window, french).click()
  await letter(window).press('Control+Shift+Z')
  await expect(letter(window)).toHaveText('Les vis sont dans la boîte. Toutes.')

  await act(window, 'French (Canada)', 'Make it the default')
  await expect(tab(window, french)).toHaveAccessibleName(/default/)
  await letter(window).press('Control+Z')
  await expect(letter(window)).not.toContainText('Toutes')
  await letter(window).press('Control+Shift+Z')
  await act(window, 'French (Canada)', 'Remove French (Canada)')
  await expect(letter(window)).toHaveText('The screws are in the box. All of them.')
  await window.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect(letter(window)).toHaveText('Les vis sont dans la boîte. Toutes.')
  await letter(window).press('Control+Z')
  await expect(letter(window)).not.toContainText('Toutes')
  await tab(window, english).click()
  await letter(window).press('Control+Z')
  await expect(letter(window)).toHaveText('The screws are in the box.')
})

test('the caret stays in a language where it was, and the subject line has an undo of its own', async ({ window }) => {
  await twoLanguages(window)
  await letter(window).press('Control+Home')
  await window.keyboard.type('A')
  await letter(window).press('Control+PageUp')
  await expect(letter(window)).toHaveText('The screws are in the box.')
  await window.keyboard.press('Control+PageDown')
  await expect(letter(window)).toHaveText('ALes vis sont dans la boîte.')
  await expect(letter(window)).toBeFocused()
  await window.keyboard.type('B')
  await expect(letter(window)).toHaveText('ABLes vis sont dans la boîte.')

  await subject(window).click()
  await window.keyboard.type('V')
  await window.keyboard.press('Control+Z')
  await expect(subject(window)).toHaveValue('')
  await window.keyboard.press('Control+Z')
  await window.keyboard.press('Control+Z')
  await expect(letter(window)).toHaveText('ABLes vis sont dans la boîte.')
  await expect(subject(window)).toBeFocused()
})
