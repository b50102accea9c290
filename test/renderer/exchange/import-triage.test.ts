import { describe, expect, it } from 'vitest'
import { triageOf } from '../../../renderer/exchange/import-triage.ts'
import type { OfferedTranslation } from '../../../shared/exchange/translation/translation-import.ts'

const offer = (key: string, kind: OfferedTranslation['kind']): OfferedTranslation => ({
  key,
  kind,
  templateId: `template ${key}`,
  title: key,
  language: 'fr-CA',
  problems: [],
  changedSources: [],
  untranslated: 0,
  verdict: null,
})

describe('the texts of a translated file', () => {
  const { items, counts, takeable } = triageOf([
    offer('a', 'same'),
    offer('b', 'new'),
    offer('c', 'refused'),
    offer('d', 'changed'),
    offer('e', 'new'),
  ])

  it('come with what needs a person first, each kind in the order of the file', () => {
    expect(items.map(({ key }) => key)).toEqual(['c', 'd', 'b', 'e', 'a'])
  })

  it('are counted by kind, kinds that do not occur left out', () => {
    expect(counts).toEqual([
      { kind: 'refused', count: 1 },
      { kind: 'changed', count: 1 },
      { kind: 'new', count: 2 },
      { kind: 'same', count: 1 },
    ])
    expect(triageOf([offer('a', 'new')]).counts).toEqual([{ kind: 'new', count: 1 }])
  })

  it('can be taken where they are new or changed, and not else', () => {
    expect(takeable).toEqual(['b', 'd', 'e'])
  })
})
