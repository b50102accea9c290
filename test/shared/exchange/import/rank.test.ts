import { expect, test } from 'vitest'
import { gravityOf, ranked, riskOf } from '../../../../shared/exchange/import/rank.ts'
import type { RuleCount } from '../../../../shared/exchange/import/triage.ts'
import type { ClauseId, RuleId } from '../../../../shared/policy/ids.ts'

function found(rule: RuleId, clause: ClauseId, count = 1, severity: RuleCount['severity'] = 'violation'): RuleCount {
  return { rule, clause, severity, count, fixable: 0 }
}

test('one bought review comes before any number of emoji, and emoji before what is only to be confirmed', () => {
  const bought = riskOf([found('incentivized-review', 'N2')], [])
  const form = riskOf([found('emoji', 'F2', 500), found('text-alignment', 'F8', 500)], [])
  const language = riskOf([found('wrong-language', 'C4')], [])
  const toConfirm = riskOf([found('product-image', 'N9', 500, 'confirm')], [])
  const wasRemoved = riskOf([], ['N6', 'F6'])
  const clean = riskOf([], [])
  expect([form, clean, bought, wasRemoved, toConfirm, language].toSorted((one, other) => other - one)).toEqual([
    bought,
    language,
    form,
    toConfirm,
    wasRemoved,
    clean,
  ])
})

test('more of the same gravity is a greater risk, and what a rule only asks is not a violation of it', () => {
  expect(riskOf([found('external-link', 'N4', 2)], [])).toBeGreaterThan(riskOf([found('external-link', 'N4')], []))
  expect(riskOf([found('marketing', 'N1', 1, 'confirm')], [])).toBeLessThan(riskOf([found('emoji', 'F2')], []))
})

test('the gravity of a rule is what it puts at stake', () => {
  expect(gravityOf('review-removal-request', 'N2')).toBe('grave')
  expect(gravityOf('missing-order-number', 'C3')).toBe('serious')
  expect(gravityOf('emoji', 'F2')).toBe('slight')
  expect(gravityOf('unknown-placeholder', 'P')).toBe('slight')
})

test('equals stay in the order in which they came', () => {
  const items = [
    { name: 'a', risk: 1 },
    { name: 'b', risk: 3 },
    { name: 'c', risk: 1 },
    { name: 'd', risk: 3 },
  ]
  expect(ranked(items).map(({ name }) => name)).toEqual(['b', 'd', 'a', 'c'])
})
