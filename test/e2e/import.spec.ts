import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Locator, Page } from '@playwright/test'
import { expect, test } from './support/app.ts'
import { axeViolations } from './support/axe.ts'
import { invoke } from './support/bridge.ts'
import { fromMenu } from './support/native.ts'
import { resize } from './support/resize.ts'

test.use({ files: { 'settings.json': JSON.stringify({ tourSeen: true, language: 'en', englishGrammar: false }) } })

const dialog = (window: Page): Locator => window.getByRole('dialog', { name: 'Import', exact: true })
const row = (window: Page, name: string): Locator => dialog(window).getByRole('row', { name })
const inLibrary = (window: Page, name: string): Locator =>
  window.getByRole('grid', { name: 'Templates' }).getByRole('row', { name })

/** Answers the native dialog for several files. */
async function choose(app: ElectronApplication, paths: readonly string[]): Promise<void> {
  await app.evaluate(
    ({ dialog: native }, filePaths) => {
      native.showOpenDialog = () => Promise.resolve({ canceled: filePaths.length === 0, filePaths })
    },
    [...paths],
  )
}

const macros = [
  'name,language,body',
  'Late parcel,en-CA,"Hello, 😀 your order {{order_number}} is late by two days. 🎁"',
  'Second parcel,en-CA,"Hello, your order {{order_number}} comes in two parts. 📦 It is size {{size}}."',
].join('\n')
const page = `<html><body><p style="color:#c00">Your order {{order_number}} was refunded.
  Leave a 5-star review and get a <b>10% coupon</b>!</p>
  <p><a href="https://shop.example/sale">See it here</a></p></body></html>`

test('files of other programs are looked through, mended in bulk, added and taken out again', async ({
  app,
  window,
  userData,
}) => {
  const files = [join(userData, 'macros.csv'), join(userData, 'review.html')]
  writeFileSync(files[0] ?? '', macros)
  writeFileSync(files[1] ?? '', page)

  await test.step('the riskiest comes first, with what is wrong and what was left out', async () => {
    await choose(app, files)
    // Before the library is shown, nobody listens to the menu.
    await expect(window.getByRole('grid', { name: 'Templates' })).toBeVisible()
    await fromMenu(app, 'import')
    await dialog(window).getByRole('button', { name: 'Next' }).click()
    await expect(dialog(window).getByText('3 messages from 2 files')).toBeVisible()
    await expect(dialog(window).getByRole('row').first()).toHaveAccessibleName(/review/)
    const found = dialog(window).getByRole('region', { name: 'What was found' })
    await expect(found.getByRole('listitem').first()).toContainText('To mend')
    await expect(found.getByText(/^Removed 1 colour/)).toBeVisible()
    await expect(dialog(window).getByRole('article').locator('mark')).not.toHaveCount(0)
    expect(await axeViolations(window)).toEqual([])
  })

  await test.step('what a message is about is said whole in a small window, in French too', async () => {
    await resize(app, window, [1024, 640])
    await invoke(window, 'settings/write', { language: 'fr' })
    const values = window.getByRole('region', { name: 'Ce message' }).locator('.select-button > :first-child')
    await expect(values).toHaveText(['Réponse à un acheteur', 'Canada', 'Anglais (Canada)'])
    const cut = await values.evaluateAll((all) =>
      all.filter((value) => value.scrollWidth > value.clientWidth).map((value) => value.textContent),
    )
    expect(cut).toEqual([])
    await invoke(window, 'settings/write', { language: 'en' })
  })

  await test.step('emoji are removed in every message at once, and a token is asked about once', async () => {
    await dialog(window).getByRole('button', { name: 'Remove all emoji in 2 messages' }).click()
    await expect(dialog(window).getByRole('button', { name: /emoji/ })).toBeHidden()
    await dialog(window).getByRole('button', { name: '1 unknown token' }).click()
    await window.getByRole('button', { name: /\{\{size\}\} stands for/ }).click()
    await window.getByRole('option', { name: 'Product name' }).click()
    await expect(dialog(window).getByRole('button', { name: '1 unknown token' })).toBeHidden()
    await row(window, 'Second parcel').click()
    await expect(dialog(window).getByRole('article')).toHaveText(
      'Hello, your order Order number comes in two parts. It is size Product name.',
    )
  })

  await test.step('it asks before changes are lost', async () => {
    await window.keyboard.press('Escape')
    await expect(dialog(window).getByText('Close the import? What you changed in it is lost.')).toBeVisible()
    await dialog(window).getByRole('button', { name: 'Keep working' }).click()
  })

  await test.step('what is ticked is added, as the list says, and the rest is left', async () => {
    await row(window, 'review').click()
    await window.keyboard.press('Space')
    await expect(dialog(window).getByRole('checkbox', { name: 'Add review' })).not.toBeChecked()
    await dialog(window).getByRole('button', { name: 'Add 2 templates' }).click()
    await expect(dialog(window).getByText('2 templates were added.')).toBeVisible()
    await expect(dialog(window).getByRole('row')).toHaveCount(1)
    await dialog(window).getByRole('button', { name: 'Undo' }).click()
    await expect(window.getByText('2 templates were taken out again.')).toBeVisible()
  })

  await test.step('a file that is dropped on the window is imported, and undone from the notice', async () => {
    await dialog(window).getByRole('button', { name: 'Close' }).click()
    await expect(dialog(window)).toBeHidden()
    await window.evaluate((text) => {
      const data = new DataTransfer()
      data.items.add(new File([text], 'macros.csv', { type: 'text/csv' }))
      const options = { dataTransfer: data, bubbles: true, cancelable: true }
      document.body.dispatchEvent(new DragEvent('dragover', options))
      document.body.dispatchEvent(new DragEvent('drop', options))
    }, macros)
    await expect(dialog(window).getByRole('columnheader', { name: 'body' })).toBeVisible()
    await window.keyboard.press('Enter')
    await dialog(window).getByRole('button', { name: 'Add 2 templates' }).click()
    await expect(dialog(window)).toBeHidden()
    await expect(inLibrary(window, 'Late parcel')).toBeVisible()
    await window.locator('.notice').getByRole('button', { name: 'Undo', exact: true }).click()
    await expect(inLibrary(window, 'Late parcel')).toHaveCount(0)
  })
})
