import { describe, expect, it } from 'vitest'
import { groupRefused } from '../../../renderer/exchange/group-refused.ts'
import type { ProfileProblem, RefusedByProfile } from '../../../shared/exchange/profile/profile.ts'
import type { Failure } from '../../../shared/ipc/contract.ts'

const problem = (kind: ProfileProblem['kind'], language: string | null = 'en-CA'): ProfileProblem => ({
  kind,
  language,
  data: {},
})
const one = (id: string, reason: Failure | null, ...problems: ProfileProblem[]): RefusedByProfile<Failure> => ({
  id,
  title: id,
  reason,
  problems,
})

describe('templates that an export does not take along', () => {
  it('stand under each of their reasons once, with what is said of that reason, in the order in which reasons come', () => {
    const groups = groupRefused([
      one('a', null, problem('links'), problem('too-long'), problem('too-long', 'fr-CA')),
      one('b', { kind: 'not-approved' }),
      one('c', null, problem('too-long')),
      one('d', { kind: 'refused', verdict: { state: 'violation', violations: 1, confirms: 0 }, findings: [] }),
      one('e', { kind: 'seal', problem: 'broken' }),
      one('f', { kind: 'not-found', what: 'template' }),
    ])
    expect(
      groups.map(({ reason, templates }) => [reason, templates.map(({ id, problems }) => [id, problems.length])]),
    ).toEqual([
      ['links', [['a', 1]]],
      [
        'too-long',
        [
          ['a', 2],
          ['c', 1],
        ],
      ],
      ['not-approved', [['b', 0]]],
      ['policy', [['d', 0]]],
      ['seal', [['e', 0]]],
      ['other', [['f', 0]]],
    ])
  })
})
