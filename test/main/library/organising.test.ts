import { describe, expect, it } from 'vitest'
import { openConnection } from '../../../main/library/connection.ts'
import type { Library } from '../../../main/library/library.ts'
import { noFilter, type LibraryFilter, type LibrarySort } from '../../../shared/template/library-list.ts'
import { hitEnd, hitStart } from '../../../shared/template/search.ts'
import { sample } from '../../../shared/template/samples/compose.ts'
import { newVariant, type TemplateContent } from '../../../shared/template/template.ts'
import { stateOf } from '../../../shared/template/source-state.ts'
import { content, valueOf } from './test-content.ts'
import { testLibrary } from './test-library.ts'

const add = (library: Library, one: TemplateContent) => valueOf(library.create(one)).id
const titles = (library: Library, filter: Partial<LibraryFilter> = {}, sort: LibrarySort = 'changed') =>
  valueOf(library.list({ query: '', archived: false, filter: { ...noFilter, ...filter }, sort })).rows.map(
    ({ title }) => title,
  )
const found = (library: Library, query: string) => valueOf(library.list({ query, archived: false }))
const readable = (text: string | null | undefined) => text?.replaceAll(hitStart, '[').replaceAll(hitEnd, ']')

function inFrench(one: TemplateContent, text: string): TemplateContent {
  return { ...one, variants: [one.variants[0], ...sample('fr-CA', '', 'reply', null, [text]).variants] }
}

describe('a search', () => {
  it('says which language its excerpt is from, when that is not the default one', () => {
    const library = testLibrary()
    add(library, inFrench(content('Parcel', 'The parcel is late'), 'Le colis est coincé'))
    const [row] = found(library, 'COINCE').rows
    expect([row?.excerptLanguage, readable(row?.excerpt), row?.markedTitle]).toEqual([
      'fr-CA',
      'Le colis est [coincé]',
      null,
    ])
    const [other] = found(library, 'parc').rows
    expect([other?.excerptLanguage, readable(other?.markedTitle)]).toEqual([null, '[Parc]el'])
  })

  it('looks through subjects', () => {
    const library = testLibrary()
    const one = content('One', 'text')
    add(library, { ...one, variants: [{ ...one.variants[0], subject: 'About your warranty' }] })
    expect(readable(found(library, 'warr').rows[0]?.excerpt)).toBe('About your [warr]anty')
  })

  it.each([
    ['deliverry', 'delivery'],
    ['delviery', 'delivery'],
    ['edlivery', 'delivery'],
    ['parcle late', 'parcel late'],
  ])('for %s, which nothing has, looks for %s', (query, corrected) => {
    const library = testLibrary()
    add(library, content('One', 'The delivery of your parcel is late'))
    expect(found(library, query)).toMatchObject({ corrected, total: 1 })
  })

  it.each(['zzzzzzz', 'dxl', '12345678', 'The'])('for %s makes no guess', (query) => {
    const library = testLibrary()
    add(library, content('One', 'The delivery 12345679'))
    expect(found(library, query).corrected).toBeNull()
  })

  it('makes no guess where each word is somewhere, only not together', () => {
    const library = testLibrary()
    add(library, content('One', 'delivery'))
    add(library, content('Two', 'parcel'))
    expect(found(library, 'delivery parcel')).toMatchObject({ corrected: null, total: 0 })
  })

  it('finds the start of a long word whether few or many words go on from it', () => {
    const library = testLibrary()
    const endings = Array.from(
      { length: 40 },
      (_, index) => `transport${String.fromCodePoint(97 + (index % 26))}${index}`,
    )
    endings.forEach((word) => add(library, content(word, 'x')))
    expect(found(library, 'transport').total).toBe(40)
    expect(found(library, 'transporta').total).toBe(2)
  })

  it('gives the rest of a list where it is asked for', () => {
    const library = testLibrary()
    for (let number = 0; number < 5; number += 1) add(library, content(`parcel ${number}`))
    const page = valueOf(library.list({ query: 'parcel', archived: false, offset: 3, limit: 2 }))
    expect([page.total, page.rows.map(({ title }) => title)]).toEqual([5, ['parcel 1', 'parcel 0']])
    const list = { query: '', archived: false }
    const whole = valueOf(library.list({ ...list, offset: 1, limit: 2 }))
    expect([whole.total, whole.offset, whole.rows.map(({ title }) => title)]).toEqual([5, 1, ['parcel 3', 'parcel 2']])
    expect(valueOf(library.ids(list))).toHaveLength(5)
    expect(valueOf(library.ids(list)).map((id) => valueOf(library.place(id, list)))).toEqual([0, 1, 2, 3, 4])
  })
})

describe('a list', () => {
  it('is narrowed by each part of a filter, and by all of them together', () => {
    const library = testLibrary()
    add(library, { ...content('UK'), store: 'UK' })
    add(library, inFrench(content('Two languages'), 'Bonjour'))
    add(library, sample('en-CA', 'Invoice', 'proactive-invoice', null, ['Call 514-555-0142']))
    expect(titles(library, { store: 'UK' })).toEqual(['UK'])
    expect(titles(library, { language: 'fr-CA' })).toEqual(['Two languages'])
    expect(titles(library, { withoutLanguage: 'fr-CA', store: 'CA' })).toEqual(['Invoice'])
    expect(titles(library, { purpose: 'proactive-invoice' })).toEqual(['Invoice'])
    expect(titles(library, { verdict: 'violation' })).toContain('Invoice')
    expect(titles(library, { verdict: 'violation', store: 'UK', purpose: 'proactive-invoice' })).toEqual([])
  })

  it('is narrowed to what was changed within some days, by the clock', () => {
    let day = 1
    const library = testLibrary(undefined, { now: () => new Date(Date.UTC(2031, 0, day)) })
    add(library, content('old'))
    day = 10
    add(library, content('new'))
    expect(titles(library, { changedWithinDays: 7 })).toEqual(['new'])
    expect(titles(library, { changedWithinDays: 30 })).toEqual(['new', 'old'])
  })

  it('is narrowed to texts that are older than what they were translated from', () => {
    const library = testLibrary()
    const one = content('one', 'before')
    const basedOn = stateOf(one.variants[0])
    const french = { ...newVariant('fr-CA', content('', 'avant').variants[0].document), basedOn }
    const { id } = valueOf(library.create({ ...one, variants: [one.variants[0], french] }))
    expect(titles(library, { isOutdated: true })).toEqual([])
    valueOf(library.save(id, 1, { ...one, variants: [content('', 'after').variants[0], french] }))
    expect(titles(library, { isOutdated: true })).toEqual(['one'])
    expect(valueOf(library.overview()).outdated).toBe(1)
  })

  it('stands in each of its orders', () => {
    const library = testLibrary()
    const first = valueOf(library.create(content('Été')))
    add(library, content('b'))
    add(library, content('Call 514-555-0142', 'Call 514-555-0142'))
    valueOf(library.save(first.id, 1, content('Été', 'again')))
    expect(titles(library)).toEqual(['Été', 'Call 514-555-0142', 'b'])
    expect(titles(library, {}, 'created')).toEqual(['Call 514-555-0142', 'b', 'Été'])
    expect(titles(library, {}, 'title')).toEqual(['b', 'Call 514-555-0142', 'Été'])
    for (const sort of ['changed', 'created', 'title', 'verdict'] as const) {
      const list = { query: '', archived: false, sort }
      const ids = valueOf(library.ids(list))
      expect(ids.map((id) => valueOf(library.place(id, list)))).toEqual([0, 1, 2])
    }
  })

  it('tells templates that are alike: by title in one store, or by nearly the same text', () => {
    const library = testLibrary()
    const long =
      'Thank you for your order. The parcel has been handed to the carrier this morning and will be with you in a few ' +
      'days. You can follow it with the number below. Should it not arrive, answer this message and we look into it today.'
    add(library, content('One', long))
    add(library, content('Two', long.replace('today', 'tomorrow')))
    add(library, content('Three', 'Something else is said here about a warranty that you have asked for last week.'))
    add(library, { ...content('three'), store: 'UK' })
    expect(titles(library, { isAlike: true })).toEqual(['Two', 'One'])
    add(library, content('THREE', 'short'))
    expect(titles(library, { isAlike: true })).toEqual(['THREE', 'Three', 'Two', 'One'])
  })
})

describe('tags', () => {
  it('are given to many, found by a search together with words, and told apart by neither case nor accents', () => {
    const library = testLibrary()
    const one = add(library, content('One', 'parcel'))
    const two = add(library, content('Two', 'refund'))
    expect(valueOf(library.change([one, two], { kind: 'tag', name: ' Fêtes  2031 ', isOn: true }))).toHaveLength(2)
    expect(valueOf(library.change([one], { kind: 'tag', name: 'FETES 2031', isOn: true }))).toEqual([])
    expect(valueOf(library.tags())).toEqual([{ name: 'Fêtes 2031', count: 2 }])
    expect(titles(library, { tag: 'fetes 2031' })).toEqual(['Two', 'One'])
    expect(found(library, 'fete').rows.map(({ title }) => title)).toEqual(['Two', 'One'])
    expect(found(library, 'fete parcel').rows.map(({ title }) => title)).toEqual(['One'])
    expect(found(library, 'fete 2031').total).toBe(2)
    expect(found(library, 'fete missing').total).toBe(0)
    expect(found(library, 'fete').rows[0]?.tags).toEqual(['Fêtes 2031'])
  })

  it('are renamed, joined and deleted, and go with the last template that has them', () => {
    const library = testLibrary()
    const one = add(library, content('One'))
    const two = add(library, content('Two'))
    valueOf(library.change([one], { kind: 'tag', name: 'a', isOn: true }))
    valueOf(library.change([one, two], { kind: 'tag', name: 'b', isOn: true }))
    valueOf(library.changeTag('a', 'A'))
    expect(valueOf(library.tags())).toEqual([
      { name: 'A', count: 1 },
      { name: 'b', count: 2 },
    ])
    valueOf(library.changeTag('b', 'a'))
    expect(valueOf(library.tags())).toEqual([{ name: 'A', count: 2 }])
    expect(valueOf(library.organised(one)).tags).toEqual(['A'])
    valueOf(library.change([one, two], { kind: 'tag', name: 'A', isOn: false }))
    expect(valueOf(library.tags())).toEqual([])
    valueOf(library.change([one], { kind: 'tag', name: 'c', isOn: true }))
    valueOf(library.changeTag('c', null))
    expect(valueOf(library.organised(one)).tags).toEqual([])
    expect(valueOf(library.change([one], { kind: 'tag', name: '   ', isOn: true }))).toEqual([])
  })
})

describe('a change of many', () => {
  it.each([
    [{ kind: 'archive', archived: true } as const, { kind: 'archive', archived: false } as const],
    [{ kind: 'delete' } as const, { kind: 'undelete' } as const],
    [{ kind: 'favourite', isOn: true } as const, { kind: 'favourite', isOn: false } as const],
    [{ kind: 'tag', name: 'x', isOn: true } as const, { kind: 'tag', name: 'x', isOn: false } as const],
  ])('by %j answers what it changed, and %j undoes it; neither is an edit', (change, back) => {
    const library = testLibrary()
    const ids = ['a', 'b', 'c'].map((title) => add(library, content(title)))
    valueOf(library.change(ids.slice(0, 1), change))
    const before = valueOf(library.list({ query: '', archived: false })).rows
    const changed = valueOf(library.change([...ids, 'no such id'], change))
    expect(new Set(changed)).toEqual(new Set(ids.slice(1)))
    expect(new Set(valueOf(library.change(changed, back)))).toEqual(new Set(changed))
    expect(valueOf(library.list({ query: '', archived: false })).rows).toEqual(before)
  })
})

describe('a kept list', () => {
  it('is replaced by its name, and gone when it is deleted', () => {
    const library = testLibrary()
    const mine = { name: 'Mine', query: 'x', filter: { ...noFilter, tag: 'a' } }
    valueOf(library.saveFilter(mine))
    valueOf(library.saveFilter({ ...mine, query: 'y' }))
    expect(valueOf(library.savedFilters())).toEqual([{ ...mine, query: 'y' }])
    valueOf(library.deleteFilter('Mine'))
    expect(valueOf(library.savedFilters())).toEqual([])
  })

  it('that this version cannot read is left out and left alone; parts that it does not have are none', () => {
    const library = testLibrary()
    const connection = openConnection(library.path)
    connection.run(
      'INSERT INTO saved_filters VALUES (\'torn\', \'{\'), (\'older\', \'{"query":"","filter":{"tag":"a"}}\')',
    )
    expect(valueOf(library.savedFilters())).toEqual([{ name: 'older', query: '', filter: { ...noFilter, tag: 'a' } }])
    expect(connection.all('SELECT name FROM saved_filters')).toHaveLength(2)
    connection.close()
  })
})

describe('the overview', () => {
  it('counts the templates in use by verdict, missing language and purpose', () => {
    const library = testLibrary()
    add(library, sample('en-CA', 'x', 'proactive-invoice', null, ['Call 514-555-0142']))
    add(library, inFrench(content('two'), 'Bonjour'))
    valueOf(library.archive(add(library, content('away')), true))
    const overview = valueOf(library.overview())
    const { total, clean, toMend, toConfirm } = overview
    expect([total, clean + toMend + toConfirm, overview.archived]).toEqual([2, 2, 1])
    expect(overview.missingLanguages).toEqual([{ store: 'CA', language: 'fr-CA', count: 1 }])
    expect(overview.uncovered).toContain('proactive-invoice')
  })
})

describe('judging again', () => {
  it('is wanted of templates in which a word stands, and told as no change of the policy', () => {
    const library = testLibrary()
    add(library, content('One', 'The Zorb-Ultra is late'))
    add(library, content('Two', 'Nothing of it'))
    expect(valueOf(library.outdated())).toEqual([])
    valueOf(library.wantChecksOfWords(['Zorb']))
    const wanted = valueOf(library.outdated())
    expect(wanted).toHaveLength(1)
    expect(valueOf(library.awaitsPolicy())).toBe(false)
    const connection = openConnection(library.path)
    connection.run("UPDATE templates SET verdict = 'violation', violations = 7")
    expect(valueOf(library.recheck(wanted, () => false))).toEqual({ done: 1, changed: 1, unreadable: 0 })
    connection.close()
    expect(valueOf(library.outdated())).toEqual([])
    expect(valueOf(library.verdictChanges())).toEqual([])
    expect(titles(library, { verdict: 'violation' })).toEqual(['Two'])
  })

  it('is wanted of those that are named, or of all, and done by a save as well', () => {
    const library = testLibrary()
    const { id } = valueOf(library.create(content('One')))
    add(library, content('Two'))
    valueOf(library.wantChecks([id]))
    expect(valueOf(library.outdated())).toHaveLength(1)
    valueOf(library.save(id, 1, content('One', 'more')))
    expect(valueOf(library.outdated())).toEqual([])
    valueOf(library.wantChecks(null))
    expect(valueOf(library.outdated())).toHaveLength(2)
  })
})

describe('the index', () => {
  it('is made of what was written without it, whatever wrote it', () => {
    const library = testLibrary()
    const { id } = valueOf(library.create(content('One', 'before')))
    const connection = openConnection(library.path)
    connection.run(
      'UPDATE templates SET content = ?, title = ? WHERE id = ?',
      JSON.stringify(content('New', 'after')),
      'New',
      id,
    )
    connection.run(
      `INSERT INTO templates SELECT NULL, 'raw', 1, created_at, changed_at, NULL, NULL, 'Raw', purpose, store, language, verdict,
         violations, confirms, policy_version, 'unreadable' FROM templates`,
    )
    connection.close()
    expect(titles(library)).toHaveLength(2)
    expect(valueOf(library.indexPending(() => false))).toBe(0)
    expect([found(library, 'after').total, found(library, 'before').total, found(library, 'raw').total]).toEqual([
      1, 0, 1,
    ])
  })

  it('is made of a few at a time, and no more of them when the time is up', () => {
    const library = testLibrary()
    for (let index = 0; index < 12; index += 1) add(library, content(`Number ${index}`, 'parcel'))
    const connection = openConnection(library.path)
    connection.run('UPDATE listed SET is_indexed = 0')
    connection.close()
    expect(valueOf(library.indexPending(() => true))).toBe(7)
    let asked = 0
    const isTimeUp = () => {
      asked += 1
      return asked === 2
    }
    expect(valueOf(library.indexPending(isTimeUp))).toBe(1)
    expect(valueOf(library.indexPending(() => true))).toBe(0)
  })

  it('goes with a template that is gone for good', () => {
    const library = testLibrary()
    add(library, content('One', 'parcel'))
    const connection = openConnection(library.path)
    connection.execute('PRAGMA foreign_keys = ON; DELETE FROM templates')
    for (const table of ['listed', 'template_texts', 'template_bands'])
      expect(connection.all(`SELECT * FROM ${table}`)).toEqual([])
    expect(connection.all("SELECT rowid FROM template_words WHERE template_words MATCH 'parcel'")).toEqual([])
    connection.close()
  })
})
