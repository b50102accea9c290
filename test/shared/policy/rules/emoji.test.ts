import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { emoji, findEmoji } from '../../../../shared/policy/rules/emoji.ts'
import { removalOf } from '../../../support/removals.ts'
import { nestedLists } from '../../../support/documents.ts'
import { testRule } from '../../../support/test-rule.ts'

testRule(emoji, {
  valid: [
    'Digits 0 1 2 3 4 5 6 7 8 9, signs # * © ® ™, and marks ‼ ℹ ✔ ✓ ★ ☆ → ➡ ▶ ✉ ☎.',
    'Été, naïve, Größe, ＡＢＣ, 注文番号, 한국어',
    '{{order_number}}',
  ],
  invalid: [
    { text: 'Thanks ⟦😀⟧!', finds: ['emoji'], fixed: 'Thanks!', data: { emoji: '😀' } },
    { text: 'Merci ⟦😀⟧ !', finds: ['emoji'], fixed: 'Merci !' },
    { text: 'Thanks ⟦😀⟧.', finds: ['emoji'], fixed: 'Thanks.' },
    { text: 'Thanks ⟦😀⟧ .', finds: ['emoji'], fixed: 'Thanks.' },
    { text: 'Thanks ⟦😀⟧ , all', finds: ['emoji'], fixed: 'Thanks, all' },
    { text: 'Only ⟦😀⟧ .5 kg', finds: ['emoji'], fixed: 'Only .5 kg' },
    { text: '⟦🎉⟧ Well done', finds: ['emoji'], fixed: 'Well done' },
    { text: 'Well ⟦🎉⟧ done', finds: ['emoji'], fixed: 'Well done' },
    { text: 'Done ⟦👍🏽⟧\nNext', finds: ['emoji'], fixed: 'Done\nNext' },
    // Neighbours are one finding.
    { text: 'Done ⟦👍🏽 👍👨‍👩‍👧🇫🇷⟧', finds: ['emoji'], fixed: 'Done' },
    {
      text: '⟦1️⃣⟧ Open the box, ⟦❤️⟧ ⟦❤⟧ it'.replace('⟧ ⟦', ' '),
      finds: ['emoji', 'emoji'],
      fixed: 'Open the box, it',
    },
    { text: 'Love ⟦☺⟧ and ⟦♥⟧', finds: ['emoji', 'emoji'], fixed: 'Love and' },
    // The paragraph that held nothing else goes too.
    { text: 'a\n\n⟦😀⟧\n\nb', finds: ['emoji'], fixed: 'a\n\nb' },
    // Breaks do not meet to become more than two.
    { text: 'a\n\n\n⟦😀⟧\n\n\nb', finds: ['emoji'], fixed: 'a\n\n\nb' },
    { text: '⟦😀⟧', finds: ['emoji'], fixed: '' },
    // Without it, too many empty items would stand in a row, each of which carries a list.
    { text: nestedLists('a', '', '⟦😀⟧', 'b'), finds: ['emoji'] },
    {
      text: '[Your order ⟦😀⟧](https://www.amazon.ca)',
      finds: ['emoji'],
      fixed: '[Your order](https://www.amazon.ca)',
    },
    { text: 'Thanks', removals: [removalOf('emoji', 'emoji', '😀')], finds: ['removed'] },
  ],
})

describe('[F2] every emoji of the Unicode data', () => {
  const path = createRequire(import.meta.url).resolve('emojibase-data/en/compact.json')
  const Entry = z.object({ unicode: z.string(), skins: z.array(z.object({ unicode: z.string() })).optional() })
  const entries = z.array(Entry).parse(JSON.parse(readFileSync(path, 'utf8')))
  const all = entries.flatMap(({ unicode, skins }) => [unicode, ...(skins ?? []).map((skin) => skin.unicode)])

  it('is found, whole', () => {
    expect(all.length).toBeGreaterThan(3500)
    // The data holds some signs in their text form, without the selector that makes them emoji.
    const missed = all.filter((one) => {
      const shown = /^\p{Emoji}$/u.test(one) && !/^\p{Emoji_Presentation}$/u.test(one) ? `${one}\uFE0F` : one
      const [span] = findEmoji(`a${shown}b`)
      return span === undefined || span[0] !== 1 || span[1] !== 1 + shown.length
    })
    expect(missed).toEqual([])
  })
})
