import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hitEnd, hitStart } from '../../../shared/template/search.ts'
import { sample } from '../../../shared/template/samples/compose.ts'
import type { Library } from '../../../main/library/library.ts'
import { content, valueOf } from './test-content.ts'
import { testLibrary } from './test-library.ts'

function titles(library: Library, query: string): readonly string[] {
  return valueOf(library.list({ query, archived: false })).rows.map(({ title }) => title)
}

function filled(): Library {
  const library = testLibrary()
  valueOf(library.create(content('Delay', 'The parcel is late because of the œuf shipment')))
  valueOf(library.create(content('Résumé de l’été', 'Colis perdu à Montréal')))
  valueOf(library.create(content('日本', 'ご注文の商品は発送されました')))
  valueOf(
    library.create(
      sample('fr-CA', 'Suivi', 'reply', null, ['Votre colis {{tracking_number}}', { bullets: ['un point'] }]),
    ),
  )
  return library
}

describe('search', () => {
  it.each([
    ['resume', ['Résumé de l’été']],
    ['RÉSUM', ['Résumé de l’été']],
    ['ete', ['Résumé de l’été']],
    ['montreal', ['Résumé de l’été']],
    ['col mont', ['Résumé de l’été']],
    ['l’été', ['Résumé de l’été']],
    ['oeuf', ['Delay']],
    ['œuf', ['Delay']],
    ['tracking_num', ['Suivi']],
    ['point', ['Suivi']],
    ['発送', ['日本']],
    ['nothing', []],
    ['col nothing', []],
    ['???', []],
  ])('finds by %s, whatever case and accents', (query, expected) => {
    expect(titles(filled(), query)).toEqual(expected)
  })

  it('finds a purpose by its name in either language of the interface, and by no other word', () => {
    const library = testLibrary()
    valueOf(library.create(sample('en-CA', 'One', 'proactive-invoice', null, ['x'])))
    valueOf(library.create(sample('en-CA', 'Two', 'proactive-review-request', null, ['x'])))
    expect(titles(library, 'invoice')).toEqual(['One'])
    expect(titles(library, 'facture')).toEqual(['One'])
    expect(titles(library, 'review')).toEqual(['Two'])
    expect(titles(library, 'evaluation')).toEqual(['Two'])
    // The name of the text, which would stand there if the text were missing.
    expect(titles(library, 'purposes')).toEqual([])
  })

  it('shows everything for a blank query', () => {
    expect(titles(filled(), '  ')).toHaveLength(4)
  })

  it('puts a hit in the title before one in the text, and among equals the newest change first', () => {
    const library = testLibrary()
    valueOf(library.create(content('Older', 'about a refund')))
    valueOf(library.create(content('Newer', 'about a refund')))
    valueOf(library.create(content('Refund', 'about a matter')))
    valueOf(library.create(content('Unrelated', 'about a matter')))
    expect(titles(library, 'refund')).toEqual(['Refund', 'Newer', 'Older'])
  })

  it('marks the hits in the excerpt and shows no character that the index put in', () => {
    const library = filled()
    expect(valueOf(library.list({ query: 'parcel', archived: false })).rows[0]?.excerpt).toBe(
      `The ${hitStart}parcel${hitEnd} is late because of the œuf shipment`,
    )
    expect(valueOf(library.list({ query: '発送', archived: false })).rows[0]?.excerpt).toContain(
      `${hitStart}発送${hitEnd}`,
    )
  })

  it('follows a save, a rename and a deletion at once', () => {
    const library = testLibrary()
    const { id } = valueOf(library.create(content('before', 'alpha')))
    valueOf(library.save(id, 1, content('after', 'beta')))
    expect(titles(library, 'alpha')).toEqual([])
    expect(titles(library, 'before')).toEqual([])
    expect(titles(library, 'beta')).toEqual(['after'])
    valueOf(library.delete(id))
    expect(titles(library, 'beta')).toEqual([])
    valueOf(library.undelete(id))
    expect(titles(library, 'beta')).toEqual(['after'])
  })

  it('looks only among archived templates, or only among the others', () => {
    const library = testLibrary()
    const { id } = valueOf(library.create(content('put away', 'gamma')))
    valueOf(library.archive(id, true))
    expect(titles(library, 'gamma')).toEqual([])
    expect(valueOf(library.list({ query: 'gamma', archived: true })).rows).toHaveLength(1)
  })

  it.each([
    '"',
    '""',
    '*',
    'a*b',
    'NEAR(',
    'AND',
    'OR OR',
    'NOT',
    'title:x',
    '^a',
    '-',
    '(',
    "'; DROP TABLE templates",
    '\0',
    '\uD800',
    'a\0b',
    '{x y}',
    'a + b',
    '\u0301',
    '😀',
    '𝒳',
    '\u{E000}',
    'œ'.repeat(500),
    'a '.repeat(500),
  ])('takes %j as words, never as an expression', (query) => {
    const library = filled()
    expect(library.list({ query, archived: false }).ok).toBe(true)
    expect(titles(library, '')).toHaveLength(4)
  })

  it('never fails on any string', () => {
    const library = filled()
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (query) => library.list({ query, archived: false }).ok),
      { numRuns: 500 },
    )
  })

  it('finds a template by any word of its own text', () => {
    const library = filled()
    for (const word of 'The parcel is late because of the shipment'.split(' '))
      expect(titles(library, word)).toContain('Delay')
  })
})
