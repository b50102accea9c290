import { describe, expect, it } from 'vitest'
import { filterParts } from '../../../renderer/library/filter-words.ts'
import { listOfPage, placeOf, withPage, withSaved } from '../../../renderer/library/library-list.ts'
import { lookForStart, placeOfKey, rangeOf, typeStart } from '../../../renderer/library/list-keys.ts'
import { createTranslate } from '../../../shared/i18n/translator.ts'
import { noFilter, type LibraryFilter, type ListPage } from '../../../shared/template/library-list.ts'
import { slipsAllowed, slipsToStart } from '../../../shared/template/near-words.ts'
import type { TemplateSummary } from '../../../shared/template/template.ts'

const row = (id: string): TemplateSummary => ({
  id,
  title: id,
  purpose: 'reply',
  store: 'CA',
  language: 'en-CA',
  verdict: { state: 'clean', violations: 0, confirms: 0 },
  changedAt: '2031-01-01T00:00:00.000Z',
  archivedAt: null,
  approval: 'draft',
  hasApproved: false,
  tags: [],
  isFavourite: false,
  excerpt: null,
  excerptLanguage: null,
  markedTitle: null,
})
const page = (offset: number, ...ids: readonly string[]): ListPage => ({
  rows: ids.map(row),
  offset,
  total: 100_000,
  isCut: false,
  corrected: null,
})

describe('the list as the window knows it', () => {
  it('has the rows that it was told, at their places', () => {
    const list = withPage(listOfPage(page(0, 'a', 'b'), false), page(5000, 'c'))
    expect([placeOf(list, 'b'), placeOf(list, 'c'), placeOf(list, 'd'), list.rows.size]).toEqual([1, 5000, -1, 3])
  })

  it('follows a save in its row and leaves the others as they are', () => {
    const list = listOfPage(page(7, 'a', 'b'), false)
    const verdict = { state: 'violation', violations: 2, confirms: 0 } as const
    const saved = withSaved(list, { id: 'b', revision: 2, changedAt: '2031-02-01T00:00:00.000Z', verdict }, null)
    expect(saved.rows.get(8)).toMatchObject({ id: 'b', title: 'b', verdict })
    expect(saved.rows.get(7)).toBe(list.rows.get(7))
    expect(withSaved(list, { id: 'x', revision: 2, changedAt: '', verdict }, null)).toBe(list)
  })
})

describe('the keys of the list', () => {
  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 9, 9],
    ['ArrowUp', 0, 0],
    ['PageDown', 2, 6],
    ['PageUp', 2, 0],
    ['Home', 5, 0],
    ['End', 5, 9],
    ['a', 5, null],
  ])('%s goes from row %i of ten to %s', (key, from, to) => {
    expect(placeOfKey(key, from, 10, 5)).toBe(to)
  })
  it('go nowhere in an empty list, and a range has its ends in order', () => {
    expect(placeOfKey('End', 0, 0, 5)).toBeNull()
    expect([rangeOf(5, 2), rangeOf(2, 5)]).toEqual([
      [2, 5],
      [2, 5],
    ])
  })
})

describe('typing letters in the list', () => {
  it('puts those together that come one after the other, and begins anew after a pause', () => {
    const first = typeStart(null, 'N', 1000)
    const second = typeStart(first, 'e', 1600)
    expect([first, second, typeStart(second, ' ', 2500)].map((start) => start?.text)).toEqual(['N', 'Ne', 'Ne '])
    expect(typeStart(second, 'x', 2600)).toEqual({ text: 'x', at: 2600 })
    expect(typeStart(null, '👍', 0)?.text).toBe('👍')
  })
  it('is no typing where the key writes nothing, or a space comes first', () => {
    for (const key of ['Enter', 'Tab', 'F2', 'Dead', 'Shift', ' ']) expect(typeStart(null, key, 0)).toBeNull()
  })
  it('goes on to the next title with the letter, and stays where further letters fit', () => {
    expect(lookForStart('n', 4)).toEqual({ prefix: 'n', from: 5 })
    expect(lookForStart('nN', 4)).toEqual({ prefix: 'n', from: 5 })
    expect(lookForStart('ne', 4)).toEqual({ prefix: 'ne', from: 4 })
  })
})

describe('a filter', () => {
  it('is said part by part, each with what takes it away', () => {
    const filter: LibraryFilter = {
      ...noFilter,
      tag: 'a',
      withoutLanguage: 'fr-CA',
      changedWithinDays: 7,
      isFavourite: true,
    }
    const parts = filterParts(filter, createTranslate('fr'), 'fr-CA', [])
    expect(parts.map(({ words }) => words)).toEqual([
      'Sans français (Canada)',
      'Étiquette\u00A0: a',
      'Depuis 7 jours',
      'Favoris',
    ])
    expect(parts.reduce((rest, { without }) => ({ ...rest, ...without }), filter)).toEqual(noFilter)
  })
})

describe('slips', () => {
  it.each([
    ['parcel', 'parcel', 0],
    ['parcle', 'parcel', 1],
    ['parcl', 'parcel', 1],
    ['paarcel', 'parcel', 1],
    ['parxel', 'parcel', 1],
    ['parce', 'parcels', 0],
    ['delviry', 'delivery', 2],
    ['refund', 'parcel', 3],
  ])('from %s to the start of %s are %i, three standing for more', (word, other, slips) => {
    expect(slipsToStart(word, other, 2)).toBe(slips)
  })
  it('are forgiven in longer words only', () => {
    expect(['the', 'late', 'delivery'].map(slipsAllowed)).toEqual([0, 1, 2])
  })
})
