import { expect, test } from 'vitest'
import { dayName, timeOfDay, versionDays } from '../../../renderer/history/version-days.ts'
import type { Version } from '../../../shared/template/version.ts'

/** On this computer's calendar, as a person there sees it. */
const at = (day: number, hours: number, minutes = 0): string => new Date(2031, 4, day, hours, minutes).toISOString()

const version = (revision: number, savedAt: string): Version => ({
  revision,
  savedAt,
  kind: 'saved',
  author: '',
  verdict: { state: 'clean', violations: 0, confirms: 0 },
  policyVersion: 'x',
  comment: '',
  origin: null,
  approval: null,
})

test('versions stand under the day on which they were saved, by the calendar here', () => {
  const days = versionDays([
    version(4, at(12, 0, 5)),
    version(3, at(11, 23, 55)),
    version(2, at(11, 8)),
    version(1, at(9, 8)),
  ])
  expect(days.map(({ versions }) => versions.map(({ revision }) => revision))).toEqual([[4], [3, 2], [1]])
  expect(versionDays([])).toEqual([])
})

test('a clock that was set back parts a day, and no two days are taken for one', () => {
  const days = versionDays([version(3, at(11, 9)), version(2, at(12, 9)), version(1, at(11, 8))])
  expect(days).toHaveLength(3)
  expect(new Set(days.map(({ id }) => id)).size).toBe(3)
})

test('days are named from here, today and yesterday by their names', () => {
  const now = new Date(2031, 4, 12, 0, 10).getTime()
  expect(dayName(at(12, 0), now, 'en-CA')).toBe('Today')
  expect(dayName(at(11, 23), now, 'en-CA')).toBe('Yesterday')
  expect(dayName(at(11, 23), now, 'fr-CA')).toBe('Hier')
  expect(dayName(at(10, 12), now, 'en-CA')).toBe('Saturday, May 10')
  expect(dayName(new Date(2030, 4, 10).toISOString(), now, 'fr-CA')).toBe('vendredi 10 mai 2030')
})

test('seconds are shown where they are asked for', () => {
  expect(timeOfDay(at(12, 14, 5), false, 'fr-CA')).toBe('14 h 05')
  expect(timeOfDay(at(12, 14, 5), true, 'fr-CA')).toBe('14 h 05 min 00 s')
})
