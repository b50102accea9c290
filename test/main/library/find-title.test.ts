import { describe, expect, it } from 'vitest'
import { foldForSearch } from '../../../shared/template/fold-search.ts'
import { librarySorts, type ListQuery } from '../../../shared/template/library-list.ts'
import { content, valueOf } from './test-content.ts'
import { testLibrary } from './test-library.ts'

const titles = ['Order', 'Été', 'Return', 'order two', 'ÉTÉ encore', 'Lamp :-)', 'orange', 'Œuvre', '  Retail', 'Zebra']

function library() {
  const opened = testLibrary()
  for (const title of titles) valueOf(opened.create(content(title, `Hello ${title}`)))
  valueOf(opened.archive(valueOf(opened.create(content('Quiet'))).id, true))
  return opened
}

/** The same by looking at every row. */
function expected(rows: readonly string[], prefix: string, from: number): number | null {
  const fits = (title: string) => foldForSearch(title).trim().startsWith(foldForSearch(prefix))
  const after = rows.findIndex((title, place) => place >= from && fits(title))
  const place = after === -1 ? rows.findIndex(fits) : after
  return place === -1 ? null : place
}

describe('the title that begins with what is typed', () => {
  it('is found in every order of the list, from every place on, and then from the start', () => {
    const opened = library()
    for (const sort of librarySorts) {
      const list: ListQuery = { query: '', archived: false, sort }
      const rows = valueOf(opened.list(list)).rows.map(({ title }) => title)
      expect(rows).toHaveLength(titles.length)
      for (const prefix of ['o', 'Or', 'order', 'ORDER T', 'e', 'été ', 'oe', 're', 'z', 'x'])
        for (let from = 0; from <= rows.length + 1; from += 1)
          expect(valueOf(opened.findTitle(prefix, from, list)), `${sort} ${prefix} ${from}`).toBe(
            expected(rows, prefix, from),
          )
    }
  })

  it('is found among the hits of a search, in their order', () => {
    const opened = library()
    const list: ListQuery = { query: 'hello', archived: false }
    const rows = valueOf(opened.list(list)).rows.map(({ title }) => title)
    expect(rows).toHaveLength(titles.length)
    for (const prefix of ['o', 'e', 'x'])
      for (let from = 0; from <= rows.length; from += 1)
        expect(valueOf(opened.findTitle(prefix, from, list))).toBe(expected(rows, prefix, from))
  })

  it('is none of another list, and nothing begins with a space', () => {
    const opened = library()
    expect(valueOf(opened.findTitle('qui', 0, { query: '', archived: false }))).toBeNull()
    expect(valueOf(opened.findTitle('qui', 0, { query: '', archived: true }))).toBe(0)
    expect(valueOf(opened.findTitle(' ', 0, { query: '', archived: false }))).toBeNull()
  })
})
