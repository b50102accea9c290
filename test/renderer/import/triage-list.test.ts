import { expect, test } from 'vitest'
import {
  bulkFixes,
  clauseCounts,
  noTriageFilter,
  shownItems,
  stateCounts,
  unknownTokensIn,
  withChanged,
} from '../../../renderer/import/triage-list.ts'
import type { ImportItem } from '../../../shared/exchange/import/triage.ts'

function item(key: string, more: Partial<ImportItem> = {}): ImportItem {
  return {
    key,
    title: key,
    languages: ['en-CA'],
    outdated: [],
    fileName: 'macros.csv',
    place: '',
    purpose: 'reply',
    store: 'CA',
    isPurposeOpen: true,
    verdict: { state: 'clean', violations: 0, confirms: 0 },
    rules: [],
    removedClauses: [],
    removals: 0,
    tokens: [],
    risk: 0,
    isChanged: false,
    ...more,
  }
}

const emoji = { rule: 'emoji', clause: 'F2', severity: 'violation', count: 2, fixable: 2 } as const
const mail = { rule: 'email-address', clause: 'N7', severity: 'violation', count: 1, fixable: 0 } as const
const language = { rule: 'missing-language', clause: 'C4', severity: 'confirm', count: 1, fixable: 0 } as const
const broken = { state: 'violation', violations: 1, confirms: 0 } as const
const items = [
  item('Réponse tardive', { rules: [emoji, mail, language], verdict: broken, tokens: ['{{a}}', '{{b}}'] }),
  item('Late parcel', { rules: [emoji, language], verdict: broken, fileName: 'late.html', tokens: ['{{b}}'] }),
  item('Clean', { removedClauses: ['F6'], place: 'row 12' }),
  item('Other', { rules: [language], verdict: { state: 'confirm', violations: 0, confirms: 1 } }),
]
const keysOf = (some: readonly ImportItem[]) => some.map(({ key }) => key)

test('a list is narrowed by everything that is asked for at once, without accents and in any order of words', () => {
  const shown = (change: Partial<typeof noTriageFilter>) => keysOf(shownItems(items, { ...noTriageFilter, ...change }))
  expect(shown({})).toEqual(keysOf(items))
  expect(shown({ query: 'tardive  reponse' })).toEqual(['Réponse tardive'])
  expect(shown({ query: 'row 12' })).toEqual(['Clean'])
  expect(shown({ state: 'violation' })).toEqual(['Réponse tardive', 'Late parcel'])
  expect(shown({ state: 'violation', fileName: 'late.html' })).toEqual(['Late parcel'])
  expect(shown({ clause: 'N7' })).toEqual(['Réponse tardive'])
  // What reading took out had broken it.
  expect(shown({ clause: 'F6' })).toEqual(['Clean'])
  expect(shown({ clause: 'F6', state: 'violation' })).toEqual([])
})

test('clauses are counted by message, those that are broken first', () => {
  expect(clauseCounts(items)).toEqual([
    { clause: 'F2', messages: 2, hasViolations: true },
    { clause: 'N7', messages: 1, hasViolations: true },
    { clause: 'C4', messages: 3, hasViolations: false },
    { clause: 'F6', messages: 1, hasViolations: false },
  ])
})

test('only what can be mended without a look is offered for many, each message once', () => {
  expect(bulkFixes(items)).toEqual([{ rule: 'emoji', keys: ['Réponse tardive', 'Late parcel'] }])
})

test('an unknown token is asked about once, the most frequent first', () => {
  expect(unknownTokensIn(items)).toEqual([
    { token: '{{b}}', keys: ['Réponse tardive', 'Late parcel'] },
    { token: '{{a}}', keys: ['Réponse tardive'] },
  ])
})

test('verdicts are counted, and what has changed keeps its place', () => {
  expect(stateCounts(items)).toEqual({ violation: 2, confirm: 1, clean: 1 })
  const mended = item('Late parcel', { isChanged: true })
  expect(withChanged(items, [mended])).toEqual([items[0], mended, items[2], items[3]])
})
