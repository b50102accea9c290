import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'
import { expect, test, type Plumeline } from './support/app.ts'
import { invoke } from './support/bridge.ts'
import { resize } from './support/resize.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

async function violations(window: Page): Promise<readonly string[]> {
  await window.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {}))),
  )
  await window.evaluate(axeSource)
  const results = await window.evaluate(() =>
    (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  )
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`))
}

/** Chooses an item of the native menu bar, as a click does. */
const choose = (app: Plumeline['app'], id: string): Promise<void> =>
  app.evaluate(({ Menu }, name) => Menu.getApplicationMenu()?.getMenuItemById(name)?.click(), id)

const skipTour = (window: Page): Promise<void> => window.getByRole('button', { name: /^(?:Skip|Passer)$/ }).click()

test('Help > The policy: clauses by group, search, arrow keys, both notices and the version', async ({
  window,
  app,
}) => {
  await skipTour(window)
  await choose(app, 'show-policy')
  const dialog = window.getByRole('dialog', { name: 'The policy' })
  await expect(dialog.getByText(/^Version CA-fr-2021\./)).toBeVisible()
  await expect(dialog.getByText('The marketplace may rewrite the subject of any message.')).toBeVisible()
  await expect(dialog.getByText(/may block any message at its own discretion/)).toBeVisible()
  await expect(dialog.getByRole('group', { name: 'Kinds of message' })).toBeVisible()

  await window.keyboard.press('ArrowDown')
  await expect(dialog.getByRole('option').nth(1)).toBeFocused()
  await expect(dialog.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true')

  await dialog.getByRole('searchbox').fill('whatsapp')
  await expect(dialog.getByRole('option', { name: /^N8/ })).toBeVisible()
  await expect(dialog.getByRole('option', { name: /^F8/ })).toHaveCount(0)
  await dialog.getByRole('option', { name: /^N8/ }).click()
  const page = dialog.getByRole('article', { name: 'N8 · Phone numbers' })
  await expect(page.getByRole('heading', { name: 'Accepted' })).toBeVisible()
  await expect(page.getByText('Call 514 555-0199.')).toBeVisible()

  // Twice the size in a small window: several clauses and some of the page are seen at once.
  await resize(app, window, [1024, 640], 2)
  await dialog.getByRole('searchbox').fill('')
  for (const part of [dialog.getByRole('listbox'), page]) {
    expect((await part.boundingBox())?.height).toBeGreaterThan(160)
  }
  await resize(app, window, [1280, 820])

  await dialog.getByRole('searchbox').fill('zzzz')
  await expect(dialog.getByText('No clause speaks of this.')).toBeVisible()
  // Escape clears the search before it closes the dialog.
  await window.keyboard.press('Escape')
  await expect(dialog.getByRole('option', { name: /^F8/ })).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
})

test('“Explain” beside a finding opens the page at its rule, and the focus comes back', async ({ window }) => {
  await skipTour(window)
  const pane = window.getByRole('complementary', { name: 'Policy' })
  const explain = pane.getByRole('button', { name: 'Explain: E-mail address' })
  await explain.click()
  const page = window.getByRole('article', { name: 'N7 · No e-mail address' })
  await expect(page.locator('[data-rule="email-address"]')).toBeFocused()
  await window.keyboard.press('Escape')
  await expect(explain).toBeFocused()
})

test('a link in a page opens the other page, and nothing leaves the window', async ({ window }) => {
  await skipTour(window)
  const address = window.url()
  await window.keyboard.press('F1')
  await window.getByRole('option', { name: /^K7/ }).click()
  await window.getByRole('article').getByRole('button', { name: 'K4' }).click()
  await expect(window.getByRole('article', { name: /^K4/ })).toBeVisible()
  await expect(window.getByRole('option', { name: /^K4/ })).toHaveAttribute('aria-selected', 'true')
  await expect(window.getByRole('dialog').locator('a')).toHaveCount(0)
  expect(window.url()).toBe(address)
})

test('Help > Accuracy shows the figures, and a rule leads to its page', async ({ window, app }) => {
  await skipTour(window)
  await choose(app, 'show-accuracy')
  const dialog = window.getByRole('dialog', { name: 'How accurate the findings are' })
  await expect(dialog.getByRole('columnheader', { name: 'precision' }).first()).toBeVisible()
  await expect(dialog.getByRole('rowheader', { name: 'Japanese' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Phone number' }).click()
  await expect(window.getByRole('article', { name: 'N8 · Phone numbers' })).toBeVisible()
})

for (const language of ['en', 'fr'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing on the pages, ${theme}, ${language}`, async ({ window, app }) => {
      await invoke(window, 'settings/write', { language, theme })
      await skipTour(window)
      await choose(app, 'show-policy')
      const words = {
        en: {
          title: 'The policy',
          page: 'N8 · Phone numbers',
          accuracy: 'How accurate the findings are',
          column: 'recall',
        },
        fr: {
          title: 'La politique',
          page: 'N8 · Numéros de téléphone',
          accuracy: 'L’exactitude des constats',
          column: 'rappel',
        },
      }[language]
      const dialog = window.getByRole('dialog', { name: words.title })
      await dialog.getByRole('option', { name: /^N8/ }).click()
      await expect(dialog.getByRole('article', { name: words.page })).toBeVisible()
      expect(await violations(window), 'with a page').toEqual([])
      await window.keyboard.press('Escape')
      await choose(app, 'show-accuracy')
      await expect(window.getByRole('dialog', { name: words.accuracy })).toBeVisible()
      await expect(window.getByRole('columnheader', { name: words.column }).first()).toBeVisible()
      expect(await violations(window), 'with the figures').toEqual([])
    })
  }
}
