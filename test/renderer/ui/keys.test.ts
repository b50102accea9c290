import { describe, expect, test } from 'vitest'
import { createTranslate } from '../../../shared/i18n/translator.ts'
import { formatKeys } from '../../../renderer/ui/keys.ts'

describe('keys as a person reads them', () => {
  test.each([
    ['Mod+B', 'darwin', 'en', '⌘B'],
    ['Mod+Shift+8', 'darwin', 'en', '⇧⌘8'],
    ['Mod+Alt+1', 'darwin', 'en', '⌥⌘1'],
    ['Mod+Shift+8', 'linux', 'en', 'Ctrl+Shift+8'],
    ['Mod+Shift+8', 'win32', 'fr', 'Ctrl+Maj+8'],
    ['F8', 'win32', 'en', 'F8'],
    ['Mod+PageDown', 'linux', 'fr', 'Ctrl+Pg suiv'],
    ['Mod+PageDown', 'darwin', 'en', '⌘⇟'],
  ] as const)('%s on %s in %s is %s', (keys, platform, language, shown) => {
    expect(formatKeys(keys, platform, createTranslate(language))).toBe(shown)
  })
})
