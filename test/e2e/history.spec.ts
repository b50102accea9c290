import type { Locator, Page } from '@playwright/test'
import { expect, test } from './support/app.ts'
import { axeViolations } from './support/axe.ts'
import { invoke } from './support/bridge.ts'
import { fromMenu } from './support/native.ts'

const letter = (window: Page): Locator => window.getByRole('textbox', { name: /^Message text/ })
const dialog = (window: Page): Locator => window.getByRole('dialog', { name: 'History of' })
const versions = (window: Page): Locator => dialog(window).getByRole('option')
const changes = (window: Page): Locator => dialog(window).getByRole('region', { name: 'What changed' })

async function untilSaved(window: Page): Promise<void> {
  await window.evaluate(() => dispatchEvent(new Event('blur')))
  await expect(window.getByRole('contentinfo', { name: 'Status' }).getByText('Saved')).toBeVisible()
}

/** A new template whose text is bold and longer, under another title, than what was saved: answers the revision of that. */
async function writeTwice(window: Page): Promise<number> {
  await window.getByRole('button', { name: 'Skip' }).click()
  await window.getByRole('button', { name: 'New template' }).click()
  await expect(window.getByRole('textbox', { name: 'Title' })).toHaveValue('New template')
  await letter(window).click()
  await window.keyboard.type('Your order is late.')
  await untilSaved(window)
  const revision = await openRevision(window)
  await window.getByRole('textbox', { name: 'Title' }).fill('Late parcels')
  await letter(window).click()
  await letter(window).press('Control+A')
  await letter(window).press('Control+B')
  await letter(window).press('Control+End')
  await window.keyboard.type(' Sorry!')
  return revision
}

/** The revision of the open template that the library has. */
async function openRevision(window: Page): Promise<number> {
  const settings = await invoke(window, 'settings/read', null)
  const id = settings.ok ? settings.value.lastTemplateId : null
  const opened = await invoke(window, 'library/open', { id: id ?? '' })
  return opened.ok ? opened.value.revision : 0
}

test('what was changed is told word by word, and an earlier version comes back and goes again', async ({
  plumeline,
}) => {
  const { window } = plumeline
  const plain = await writeTwice(window)

  // Nobody has to wait for the save.
  await letter(window).press('Control+Shift+H')
  await expect(dialog(window)).toHaveAccessibleName('History of “Late parcels”')
  const newest = versions(window).first()
  await expect(newest).toContainText('Current')
  await expect(newest).toBeFocused()
  await dialog(window).getByText('Show every save').click()
  // Only the rows in sight are made, and on a busy machine the key may come before the list has them all.
  const start = dialog(window).locator('[role="option"][data-key="1"]')
  await expect(async () => {
    await versions(window).first().press('End')
    await expect(start).toContainText('Created', { timeout: 1000 })
  }).toPass()
  await expect(start).toHaveAttribute('aria-selected', 'true')

  // From the first version to what it is now.
  await dialog(window)
    .getByRole('button', { name: /Compared with/ })
    .click()
  await window.getByRole('option', { name: 'The current version' }).click()
  await expect(changes(window).locator('dl')).toContainText('New template')
  await expect(changes(window).locator('dl ins')).toHaveText('Late parcels')
  await expect(changes(window).locator('.source-change ins')).toContainText('Your order is late. Sorry!')

  // From the text in plain type.
  await dialog(window).locator(`[role="option"][data-key="${plain}"]`).click()
  await expect(changes(window).locator('.history-note').first()).toContainText('bold added')

  for (const theme of ['light', 'dark'] as const) {
    await invoke(window, 'settings/write', { theme })
    expect(await axeViolations(window), `the history, ${theme}`).toEqual([])
  }

  // Any two can be compared, by the keyboard too: what is now with the text in plain type.
  await dialog(window).locator(`[role="option"][data-key="${plain}"]`).press('Home')
  await expect(dialog(window)).toContainText('This is what the template is now.')
  const compared = dialog(window).getByRole('button', { name: /Compared with/ })
  await compared.focus()
  await window.keyboard.press('Enter')
  await expect(window.getByRole('option', { name: 'The version before' })).toBeFocused()
  await expect(window.getByRole('option', { name: 'The current version' })).toHaveCount(0)
  await expect(window.getByRole('listbox').getByRole('option', { name: /· Created/ })).toHaveCount(1)
  await window.locator(`.history-compare-list [role="option"][data-key="${plain}"]`).click()
  await expect(changes(window).locator('.history-note').first()).toContainText('bold added')
  await expect(changes(window).locator('.source-change ins')).toHaveText(/: +Sorry!$/)

  // The first one has a name from now on, and comes back.
  await newest.press('End')
  await dialog(window).getByRole('button', { name: 'Name this version…' }).click()
  await dialog(window).getByRole('textbox', { name: 'Name of this version' }).fill('As it began')
  await window.keyboard.press('Enter')
  await expect(start).toContainText('As it began')
  await dialog(window).getByRole('button', { name: 'Restore this version' }).click()
  await expect(dialog(window)).toHaveCount(0)
  await expect(window.getByText(/^The version of .* was restored\.$/)).toBeVisible()
  await expect(window.getByRole('textbox', { name: 'Title' })).toHaveValue('New template')
  await expect(letter(window)).toHaveText('')

  await window.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect(window.getByText('The restored version was taken back.')).toBeVisible()
  await expect(window.getByRole('textbox', { name: 'Title' })).toHaveValue('Late parcels')
  await expect(letter(window)).toHaveText('Your order is late. Sorry!')

  // Typing goes on from there, and all of it is there after a restart, what was restored and taken back too.
  await letter(window).press('Control+End')
  await window.keyboard.type(' Soon.')
  await untilSaved(window)
  const reopened = await plumeline.relaunch()
  await expect(letter(reopened)).toHaveText('Your order is late. Sorry! Soon.')
  await fromMenu(plumeline.app, 'show-history')
  await expect(versions(reopened).filter({ hasText: 'Restored' })).toHaveCount(2)
  await expect(versions(reopened).last()).toContainText('As it began')
  await reopened.keyboard.press('Escape')
  await expect(dialog(reopened)).toHaveCount(0)
})

test('the name stands beside what is saved under it, and the keyboard reaches it all', async ({ plumeline }) => {
  const { window, app } = plumeline
  await window.getByRole('button', { name: 'Skip' }).click()
  await fromMenu(app, 'show-history')
  await expect(versions(window)).toHaveCount(1)
  await expect(changes(window)).toContainText('The first version that there is.')
  const name = dialog(window).getByRole('textbox', { name: 'Your name' })
  await name.fill('  Ada Lovelace ')
  await window.keyboard.press('Escape')
  await expect(dialog(window)).toHaveCount(0)

  await window.getByRole('textbox', { name: 'Title' }).fill('Under a name')
  await fromMenu(app, 'show-history')
  await expect(versions(window).first()).toContainText('Ada Lovelace')
  await expect(name).toHaveValue('Ada Lovelace')
  await expect(versions(window).first()).toBeFocused()
  await window.keyboard.press('ArrowDown')
  await expect(versions(window).nth(1)).toHaveAttribute('aria-selected', 'true')
  await expect(dialog(window).getByRole('button', { name: 'Restore this version' })).toBeEnabled()
})
