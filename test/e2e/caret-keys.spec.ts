import type { Locator, Page } from '@playwright/test'
import { expect, test } from './support/app.ts'

const letter = (window: Page): Locator => window.getByRole('textbox', { name: /^Message text/ })

test('a key that follows a caret key at once acts where the caret is, though findings come in between', async ({
  window,
}) => {
  await window.getByRole('button', { name: 'Skip' }).click()
  await window.getByRole('button', { name: 'New template' }).click()
  await letter(window).click()
  await window.keyboard.type('Teh screws are in teh box x')
  let expected = 'Teh screws are in teh box x'
  for (let round = 0; round < 25; round += 1) {
    const sign = String.fromCodePoint(0x61 + round)
    await window.keyboard.press('Home')
    await window.keyboard.press('End')
    await window.keyboard.press('Backspace')
    await window.keyboard.type(sign)
    expected = expected.slice(0, -1) + sign
    await expect(letter(window)).toHaveText(expected)
  }
})

test('a letter that is typed right after the whole text was selected and left again replaces none of it', async ({
  window,
}) => {
  await window.getByRole('button', { name: 'Skip' }).click()
  await window.getByRole('button', { name: 'New template' }).click()
  await letter(window).click()
  await window.keyboard.type('Your order is late.')
  let expected = 'Your order is late.'
  for (let round = 0; round < 15; round += 1) {
    const sign = String.fromCodePoint(0x61 + round)
    await window.keyboard.press('Control+A')
    await window.keyboard.press('Control+End')
    await window.keyboard.type(sign)
    expected += sign
    await expect(letter(window)).toHaveText(expected)
  }
})
