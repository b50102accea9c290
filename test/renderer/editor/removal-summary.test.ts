import { describe, expect, test } from 'vitest'
import { removalSummary } from '../../../renderer/editor/removal-summary.ts'
import { editor as english } from '../../../shared/i18n/en/editor.ts'
import { editor as french } from '../../../shared/i18n/fr/editor.ts'
import { createTranslate } from '../../../shared/i18n/translator.ts'
import { removalKinds, type Removal, type RemovalKind } from '../../../shared/message/removal.ts'

function removal(kind: RemovalKind, clause: Removal['clause']): Removal {
  return { kind, clause, rule: null, span: null, source: '' }
}
const removals = [
  removal('alignment', 'F8'),
  removal('colour', 'F6'),
  removal('emoji', 'F2'),
  removal('colour', 'F6'),
  removal('script', null),
]

describe('the summary of a paste', () => {
  test('counts by kind and names the clause, in both languages', () => {
    expect(removalSummary(createTranslate('en'), 'en', removals)).toBe(
      'Removed 2 colours (F6), 1 alignment (F8), 1 emoji (F2), and 1 script.',
    )
    expect(removalSummary(createTranslate('fr'), 'fr', removals)).toBe(
      'Retiré\u00a0: 2 couleurs (F6), 1 alignement (F8), 1 émoji (F2) et 1 script.',
    )
  })

  test('is nothing when nothing was left out', () => {
    expect(removalSummary(createTranslate('en'), 'en', [])).toBeNull()
  })

  test('has words for every kind, one and many', () => {
    for (const texts of [english.removals, french.removals]) {
      expect(Object.keys(texts).sort()).toEqual(removalKinds.flatMap((kind) => [`${kind}_one`, `${kind}_other`]).sort())
    }
  })
})
