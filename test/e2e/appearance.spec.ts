import type { Page } from '@playwright/test'
import { interfaceLanguages } from '../../shared/i18n/language.ts'
import { expect, test } from './support/app.ts'

const sizes = [
  { width: 1440, height: 900 },
  { width: 1024, height: 640 },
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

      for (const { width, height } of sizes) {
        test(`everything has its place at ${width} x ${height}`, async ({ app, window }, testInfo) => {
          await app.evaluate(
            ({ BrowserWindow }, size) => {
              BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height)
            },
            { width, height },
          )
          await expect.poll(() => window.evaluate(() => [innerWidth, innerHeight])).toEqual([width, height])
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
