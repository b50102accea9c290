import type { Page } from '@playwright/test'
import { interfaceLanguages } from '../../shared/i18n/language.ts'
import { expect, test } from './support/app.ts'
import { axeViolations } from './support/axe.ts'
import { resize } from './support/resize.ts'

const sizes = [
  [1440, 900],
  [1024, 640],
] as const

/** Text and controls that stick out of what holds them, the page included. What is meant to be cut says so by an ellipsis. */
function overflowing(window: Page): Promise<readonly string[]> {
  return window.evaluate(() => {
    const found: string[] = []
    const page = document.documentElement
    if (page.scrollWidth > innerWidth || page.scrollHeight > innerHeight) found.push('page')
    // It runs in the page, where nothing from outside exists.
    // oxlint-disable-next-line unicorn/consistent-function-scoping
    const isShown = (element: Element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })
    for (const pane of document.querySelectorAll('.library-pane, .letter-pane, .policy-pane, .status-bar')) {
      const { left, right } = pane.getBoundingClientRect()
      for (const element of pane.querySelectorAll('button, input, p, h1, h2, h3, span, svg')) {
        if (!isShown(element) || element.closest('.visually-hidden, [class*="visually-hidden"]')) continue
        const box = element.getBoundingClientRect()
        if (box.width > 0 && (box.left < left - 1 || box.right > right + 1)) {
          found.push(`${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`)
        }
      }
    }
    for (const button of document.querySelectorAll('button')) {
      if (isShown(button) && button.scrollWidth > button.clientWidth + 1) {
        const holdsEllipsis = [...button.querySelectorAll('*')].some(
          (one) => getComputedStyle(one).textOverflow === 'ellipsis',
        )
        if (!holdsEllipsis) found.push(`button ${button.textContent}`)
      }
    }
    return found
  })
}

for (const language of interfaceLanguages) {
  for (const theme of ['light', 'dark'] as const) {
    test.describe(`${language}, ${theme}`, () => {
      test.use({
        files: { 'settings.json': JSON.stringify({ tourSeen: true, language, theme }) },
      })

      for (const [width, height] of sizes) {
        test(`everything has its place at ${width} x ${height}`, async ({ app, window }, testInfo) => {
          await resize(app, window, [width, height])
          await expect(window.locator('.policy-finding').first()).toBeVisible()
          const shoot = (name: string) =>
            window.screenshot({ path: testInfo.outputPath(`${name}-${language}-${theme}-${width}.png`) })
          await shoot('findings')
          expect(await overflowing(window), 'with findings').toEqual([])

          const title = window.locator('.template-title')
          await title.fill(
            'A title that somebody wrote without a thought for the width of the column it will stand in, '
              .repeat(2)
              .slice(0, 190),
          )
          await shoot('long-title')
          expect(await overflowing(window), 'with a long title').toEqual([])

          await window.getByRole('searchbox').fill('zzzz')
          await expect(window.getByRole('row')).toHaveCount(0)
          await shoot('nothing-found')
          expect(await overflowing(window), 'with nothing found').toEqual([])
        })
      }
    })
  }
}

test.describe('in a window', () => {
  test.use({ files: { 'settings.json': JSON.stringify({ tourSeen: true, language: 'en' }) } })

  test('panes that have no room fold, come over the letter when they are asked for, and come back with the room', async ({
    app,
    window,
  }) => {
    const library = window.getByRole('region', { name: 'Library' })
    const policy = window.getByRole('complementary', { name: 'Policy' })
    const letter = window.getByRole('textbox', { name: /^Message text/ })
    await resize(app, window, [1024, 640])
    await expect(library).toBeVisible()
    await expect(policy).toBeVisible()

    await resize(app, window, [1024, 640], 2)
    await expect(library).toHaveCount(0)
    await expect(policy).toHaveCount(0)
    expect(await overflowing(window), 'at twice the size').toEqual([])
    expect((await letter.boundingBox())?.width).toBeGreaterThan(360)

    await letter.focus()
    await window.keyboard.press('Control+Alt+1')
    await expect(library.getByRole('row').first()).toBeFocused()
    expect(await axeViolations(window), 'with the library over the letter').toEqual([])
    await window.keyboard.press('Escape')
    await expect(library).toHaveCount(0)
    await expect(letter).toBeFocused()
    await window.getByRole('button', { name: 'Policy pane' }).click()
    await expect(policy).toBeVisible()
    // On to the letter: it lies open again.
    await window.keyboard.press('F6')
    await expect(policy).toHaveCount(0)

    await resize(app, window, [1024, 640])
    await expect(library).toBeVisible()
    await expect(policy).toBeVisible()
    await window.keyboard.press('Control+Alt+1')
    await expect(library).toHaveCount(0)
    await resize(app, window, [1024, 640], 2)
    await resize(app, window, [1024, 640])
    await expect(policy).toBeVisible()
    await expect(library).toHaveCount(0)
  })

  test('a dialog lies over everything: the card under the pointer goes, and the hint of an empty text stays behind', async ({
    app,
    window,
  }) => {
    await resize(app, window, [1024, 640])
    const card = window.getByRole('complementary', { name: 'Finding' })
    const mark = window.locator('.letter-text [data-finding]').first()
    await mark.hover()
    await expect(card).toBeVisible()
    await window.keyboard.press('F1')
    await expect(window.getByRole('dialog', { name: 'The policy' })).toBeVisible()
    await expect(card).toHaveCount(0)
    await window.keyboard.press('Escape')

    await window.getByRole('button', { name: 'Library pane' }).hover()
    await mark.hover()
    await expect(card).toBeVisible()
    await window.keyboard.press('Escape')
    await expect(card).toHaveCount(0)

    await window.getByRole('button', { name: 'Library pane' }).hover()
    await mark.hover()
    await expect(card).toBeVisible()
    await window.mouse.wheel(0, 200)
    await expect(card).toHaveCount(0)

    const letter = window.getByRole('textbox', { name: /^Message text/ })
    await letter.press('Control+A')
    await letter.press('Delete')
    await window.keyboard.press('Control+K')
    await expect(window.getByRole('dialog', { name: 'Link' })).toBeVisible()
    const above = await window.evaluate(() => {
      const hint = document.querySelector<HTMLElement>('.letter-hint')
      if (hint === null) throw new Error('no hint')
      // What the pointer cannot reach is not told of, wherever it is painted.
      hint.style.pointerEvents = 'auto'
      for (const behind of document.querySelectorAll<HTMLElement>('[inert]')) behind.inert = false
      const { left, top, width, height } = hint.getBoundingClientRect()
      const [first] = document.elementsFromPoint(left + width / 2, top + height / 2)
      return first?.closest('.dialog-backdrop, .letter-hint')?.className
    })
    expect(above).toContain('dialog-backdrop')
  })
})
