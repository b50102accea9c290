import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { addLanguage } from './support/add-language.ts'
import { expect, test } from './support/app.ts'
import { approveOpen } from './support/approve.ts'
import { axeViolations } from './support/axe.ts'
import { invoke } from './support/bridge.ts'
import { answerWholeTemplate } from './support/whole-template.ts'

const letter = (window: Page): Locator => window.getByRole('textbox', { name: /^Message text/ })
const tab = (window: Page, name: RegExp): Locator => window.getByRole('tab', { name })
const english = /^English \(Canada\)/
const french = /^French \(Canada\)/
const german = /^German \(Germany\)/

/** Saves a person can rely on: everything typed so far stands behind "Saved". */
async function untilSaved(window: Page): Promise<void> {
  await window.evaluate(() => dispatchEvent(new Event('blur')))
  await expect(window.getByRole('contentinfo', { name: 'Status' }).getByText('Saved')).toBeVisible()
}

async function rewrite(window: Page, text: string): Promise<void> {
  await letter(window).click()
  await letter(window).press('Control+A')
  await window.keyboard.type(text)
}

/** English, French translated from it, and German as a copy that nobody has translated yet. */
async function threeLanguages(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Skip' }).click()
  await window.getByRole('button', { name: 'New template' }).click()
  await expect(window.getByRole('textbox', { name: 'Title' })).toHaveValue('New template')
  await letter(window).click()
  await window.keyboard.type('The screws are in the box.')
  await addLanguage(window, 'French (Canada)')
  await expect(letter(window)).toHaveText('The screws are in the box.')
  await rewrite(window, 'Les vis sont dans la boîte.')
  await addLanguage(window, 'German (Germany)')
  await expect(letter(window)).toHaveText('The screws are in the box.')
}

test('[C4] a template in three languages: switched by keyboard, each with its verdict, kept over a restart', async ({
  plumeline,
}) => {
  const { window } = plumeline
  await threeLanguages(window)
  await expect(window.getByText('2 of 2 languages for Canada')).toBeVisible()
  // The copy says what is still to translate.
  await expect(tab(window, german)).toHaveAccessibleName(/1 to confirm|to mend/)
  await rewrite(window, 'Die Schrauben liegen im Karton.')
  await expect(tab(window, german)).toHaveAccessibleName(/Compliant/)
  await expect(tab(window, english)).toHaveAccessibleName(/default.*Compliant/)

  // From tab to tab by arrows, and from text to text without leaving it.
  await tab(window, german).focus()
  await window.keyboard.press('ArrowLeft')
  await expect(letter(window)).toHaveText('Les vis sont dans la boîte.')
  await expect(tab(window, french)).toBeFocused()
  await letter(window).focus()
  await window.keyboard.press('Control+PageUp')
  await expect(letter(window)).toHaveText('The screws are in the box.')
  await expect(letter(window)).toBeFocused()
  await window.keyboard.press('Control+PageUp')
  await expect(letter(window)).toHaveText('Die Schrauben liegen im Karton.')

  // Typed and left at once, nothing of it is lost, and nothing of it is in another.
  await letter(window).press('Control+End')
  await window.keyboard.type(' Ganz unten.')
  await window.keyboard.press('Control+PageDown')
  await expect(letter(window)).toHaveText('The screws are in the box.')
  await untilSaved(window)
  const reopened = await plumeline.relaunch()
  await expect(reopened.getByRole('tab')).toHaveCount(3)
  await expect(letter(reopened)).toHaveText('The screws are in the box.')
  await tab(reopened, german).click()
  await expect(letter(reopened)).toHaveText('Die Schrauben liegen im Karton. Ganz unten.')

  // Found by words of any language.
  await reopened.getByRole('searchbox').fill('schrauben')
  await expect(reopened.getByRole('row')).toHaveCount(1)
})

test('[C4] a change of the default shows at the others, word by word, until they have it', async ({ plumeline }) => {
  const { window } = plumeline
  await threeLanguages(window)
  await tab(window, english).click()
  await expect(letter(window)).toHaveText('The screws are in the box.')
  await letter(window).press('Control+End')
  await window.keyboard.press('Backspace')
  await window.keyboard.type(', at the bottom.')
  await expect(tab(window, french)).toHaveAccessibleName(/Outdated/)
  await expect(tab(window, german)).toHaveAccessibleName(/Outdated/)
  await expect(tab(window, english)).not.toHaveAccessibleName(/Outdated/)
  await untilSaved(window)

  const reopened = await plumeline.relaunch()
  await tab(reopened, french).click()
  await expect(reopened.getByText('English (Canada) has changed since this was translated.')).toBeVisible()
  for (const theme of ['light', 'dark'] as const) {
    await invoke(reopened, 'settings/write', { theme })
    expect(await axeViolations(reopened), `with an outdated language, ${theme}`).toEqual([])
  }
  await reopened.getByRole('button', { name: 'What changed' }).click()
  const dialog = reopened.getByRole('dialog', { name: /What changed in English/ })
  await expect(dialog.getByRole('insertion')).toContainText(', at the bottom')
  await expect(dialog.getByRole('deletion')).toHaveCount(0)
  for (const theme of ['light', 'dark'] as const) {
    await invoke(reopened, 'settings/write', { theme })
    expect(await axeViolations(reopened), `with the changes, ${theme}`).toEqual([])
  }
  await dialog.getByRole('button', { name: 'Mark as up to date' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(tab(reopened, french)).not.toHaveAccessibleName(/Outdated/)
  await expect(tab(reopened, german)).toHaveAccessibleName(/Outdated/)
})

test('a language is moved, made the default, removed and brought back', async ({ plumeline }) => {
  const { window } = plumeline
  await threeLanguages(window)
  const names = async (): Promise<readonly string[]> =>
    (await window.getByRole('tab').allInnerTexts()).map((text) => text.trim().split(/\s/)[0] ?? '')
  const act = async (language: string, item: string | RegExp): Promise<void> => {
    await window.getByRole('button', { name: `Actions for ${language}` }).click()
    await window.getByRole('menuitem', { name: item }).click()
  }
  await act('German (Germany)', 'Move left')
  await expect.poll(names).toEqual(['English', 'German', 'French'])
  await tab(window, french).click()
  await act('French (Canada)', 'Make it the default')
  await expect.poll(names).toEqual(['French', 'English', 'German'])
  await expect(tab(window, french)).toHaveAccessibleName(/default/)
  await expect(letter(window)).toHaveText('Les vis sont dans la boîte.')

  await act('French (Canada)', 'Remove French (Canada)')
  await expect.poll(names).toEqual(['English', 'German'])
  await expect(letter(window)).toHaveText('The screws are in the box.')
  await window.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect.poll(names).toEqual(['French', 'English', 'German'])
  await expect(letter(window)).toHaveText('Les vis sont dans la boîte.')

  await act('French (Canada)', 'Remove French (Canada)')
  await act('English (Canada)', 'Remove English (Canada)')
  await expect.poll(names).toEqual(['German'])
  // The last one stays.
  await expect(window.getByRole('button', { name: /^Actions for German/ })).toHaveCount(0)
})

test('an export names the language that is not ready, and writes the one that is chosen', async ({ plumeline }) => {
  const { window, userData } = plumeline
  await threeLanguages(window)
  await answerWholeTemplate(window)
  await tab(window, english).click()
  await window.getByRole('button', { name: 'Export…', exact: true }).click()
  await window
    .getByRole('dialog')
    .getByRole('button', { name: /^German \(Germany\):/ })
    .click()
  await expect(tab(window, german)).toHaveAttribute('aria-selected', 'true')
  await rewrite(window, 'Die Schrauben liegen im Karton.')
  await expect(tab(window, german)).toHaveAccessibleName(/Compliant/)

  await approveOpen(window)
  const path = join(userData, 'message.txt')
  await plumeline.answerSaveDialog(path)
  await window.getByRole('button', { name: 'Export…', exact: true }).click()
  const dialog = window.getByRole('dialog')
  await dialog.getByRole('radio', { name: /Plain text/ }).check({ force: true })
  await dialog.getByRole('button', { name: /Language/ }).click()
  await window.getByRole('option', { name: 'French (Canada)' }).click()
  expect(await axeViolations(window), 'with the language to export').toEqual([])
  await dialog.getByRole('button', { name: 'Export…' }).click()
  await expect(window.getByText(`Exported to ${path}`)).toBeVisible()
  expect(readFileSync(path, 'utf8')).toBe('Les vis sont dans la boîte.\n')
})
