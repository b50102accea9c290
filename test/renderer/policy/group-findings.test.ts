import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupFindings } from '../../../renderer/policy/group-findings.ts'
import { clauseIds, ruleIds } from '../../../shared/policy/ids.ts'
import { finding } from './findings.ts'

const fix = { labelId: 'delete', edits: [] }

test('clauses stand in the order in which the reader meets them', () => {
  const findings = [
    finding({ key: '1', clause: 'N8', rule: 'phone-number' }),
    finding({ key: '2', clause: 'F2' }),
    finding({ key: '3', clause: 'N8', rule: 'phone-number' }),
  ]
  expect(
    groupFindings(findings).groups.map(({ clause, findings }) => [clause, findings.map(({ key }) => key)]),
  ).toEqual([
    ['N8', ['1', '3']],
    ['F2', ['2']],
  ])
})

test('what was allowed or confirmed is set aside', () => {
  const allowed = finding({ key: '1', state: 'excepted', reason: 'carrier' })
  const confirmed = finding({ key: '2', state: 'confirmed' })
  const open = finding({ key: '3' })
  const { groups, setAside } = groupFindings([allowed, open, confirmed])
  expect(setAside).toEqual([allowed, confirmed])
  expect(groups.map(({ findings }) => findings)).toEqual([[open]])
})

test('two of one rule with one fix can be mended together; other rules and other fixes cannot join them', () => {
  const findings = [
    finding({ key: '1', fix }),
    finding({ key: '2', fix }),
    finding({ key: '3', fix, rule: 'emoticon' }),
    finding({ key: '4', fix: { ...fix, labelId: 'remove-link' } }),
    finding({ key: '5' }),
  ]
  const kinds = groupFindings(findings).groups[0]?.kinds ?? []
  expect(kinds.map(({ rule, labelId, findings }) => [rule, labelId, findings.map(({ key }) => key)])).toEqual([
    ['emoji', 'delete', ['1', '2']],
  ])
})

test('a single fix needs no button for all', () => {
  expect(groupFindings([finding({ fix })]).groups[0]?.kinds).toEqual([])
})

test('every finding stands in one place, and in its order there', () => {
  const any = fc.record({
    clause: fc.constantFrom(...clauseIds),
    rule: fc.constantFrom(...ruleIds),
    state: fc.constantFrom('open' as const, 'excepted' as const, 'confirmed' as const),
    fix: fc.constantFrom(null, fix),
  })
  fc.assert(
    fc.property(fc.array(any), (list) => {
      const findings = list.map((one, index) => finding({ ...one, key: String(index) }))
      const { groups, setAside } = groupFindings(findings)
      const shown = [...groups.flatMap((group) => group.findings), ...setAside]
      expect(shown.map(({ key }) => Number(key)).toSorted((a, b) => a - b)).toEqual(findings.map((_, index) => index))
      for (const group of groups) {
        expect(group.findings).toEqual(findings.filter((one) => one.state === 'open' && one.clause === group.clause))
      }
    }),
  )
})
