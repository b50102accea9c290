import { expect, test } from './support/app.ts'
import { axeViolations as violations } from './support/axe.ts'
import { invoke } from './support/bridge.ts'

const words = {
  en: { skip: 'Skip', export: 'Export…', close: 'Close', policy: 'Policy' },
  fr: { skip: 'Passer', export: 'Exporter…', close: 'Fermer', policy: 'Politique' },
} as const

for (const language of ['en', 'fr'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing on the main screen, ${theme}, ${language}`, async ({ window }) => {
      await invoke(window, 'settings/write', { language, theme })
      const { skip, export: exportWord, close, policy } = words[language]
      await expect(window.getByRole('button', { name: skip })).toBeVisible()
      expect(await violations(window), 'with the tour open').toEqual([])
      await window.getByRole('button', { name: skip }).click()

      // The tour's template has a finding of every first rule.
      await expect(window.getByRole('complementary', { name: policy }).getByRole('listitem').first()).toBeVisible()
      expect(await violations(window), 'with findings').toEqual([])

      await window.getByRole('button', { name: exportWord, exact: true }).click()
      await expect(window.getByRole('dialog')).toBeVisible()
      expect(await violations(window), 'with the export refused').toEqual([])
      await window.getByRole('button', { name: close, exact: true }).click()

      await window.getByRole('row').nth(2).click()
      await window.getByRole('button', { name: exportWord, exact: true }).click()
      await expect(window.getByRole('radio').first()).toBeAttached()
      expect(await violations(window), 'with the export offered').toEqual([])
      await window.keyboard.press('Escape')

      for (const [keys, what] of [
        ['Control+/', 'shortcuts'],
        ['Control+K', 'link'],
        ['Control+Shift+I', 'image'],
      ] as const) {
        await window.getByRole('textbox').last().focus()
        await window.keyboard.press(keys)
        await expect(window.getByRole('dialog')).toBeVisible()
        expect(await violations(window), `with the dialog of ${what}`).toEqual([])
        await window.keyboard.press('Escape')
        await expect(window.getByRole('dialog')).toHaveCount(0)
      }

      await window.getByRole('searchbox').fill('zzzz')
      await expect(window.getByRole('row')).toHaveCount(0)
      expect(await violations(window), 'with nothing found').toEqual([])
    })
  }
}
