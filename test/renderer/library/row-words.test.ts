import { describe, expect, test } from 'vitest'
import { changedTime } from '../../../renderer/library/changed-time.ts'
import { variantLanguage } from '../../../renderer/library/variant-language.ts'
import { storeIds, stores } from '../../../shared/template/purpose.ts'

const now = new Date(2026, 5, 15, 12).getTime()
const before = (milliseconds: number): string => new Date(now - milliseconds).toISOString()
const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

describe('the last change', () => {
  test('is told in the greatest whole unit that has passed', () => {
    expect(changedTime(before(5 * minute), now, 'en')).toBe('5 min. ago')
    expect(changedTime(before(59.9 * minute), now, 'en')).toBe('59 min. ago')
    expect(changedTime(before(hour), now, 'en')).toBe('1 hr. ago')
    expect(changedTime(before(day), now, 'en')).toBe('yesterday')
    expect(changedTime(before(2 * day), now, 'fr')).toBe('avant-hier')
    expect(changedTime(before(3 * hour), now, 'fr')).toMatch(/^il y a 3\sh$/)
  })
  test('is a date after a week, with the year when it is another', () => {
    expect(changedTime(before(30 * day), now, 'en')).toBe('May 16')
    expect(changedTime(before(300 * day), now, 'en')).toBe('Aug 19, 2025')
    expect(changedTime(before(30 * day), now, 'fr')).toBe('16 mai')
  })
  test('has no number within a minute, nor when the clock was set back', () => {
    expect(changedTime(before(59_999), now, 'en')).toBeNull()
    expect(changedTime(before(-3 * day), now, 'en')).toBeNull()
  })
  test('that cannot be read is left out', () => {
    expect(changedTime('not a time', now, 'en')).toBe('')
  })
})

describe('a variant’s language', () => {
  test('is named without its region where that says enough', () => {
    expect(variantLanguage('fr-CA', 'CA', 'en')).toBe('French')
    expect(variantLanguage('fr-CA', 'CA', 'fr')).toBe('français')
  })
  test('has its region where a store has two of it', () => {
    expect(variantLanguage('zh-TW', 'US', 'en')).toBe('Chinese (Taiwan)')
  })
  test('is shown as stored when it is no language', () => {
    expect(variantLanguage('not a tag', 'CA', 'en')).toBe('not a tag')
  })
  test('has a name of its own among the languages of a store', () => {
    for (const store of storeIds) {
      for (const language of ['en', 'fr']) {
        const names = stores[store].languages.map((tag) => variantLanguage(tag, store, language))
        expect(new Set(names).size).toBe(names.length)
      }
    }
  })
})
