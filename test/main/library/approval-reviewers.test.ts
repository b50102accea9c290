import { describe, expect, it, test } from 'vitest'
import {
  ada,
  approve,
  approved,
  colleague,
  desk,
  edit,
  grace,
  listedState,
  submit,
  type Colleague,
  type Desk,
} from './approval-parts.ts'
import { failureOf, valueOf } from './test-content.ts'
import { testLibrary } from './test-library.ts'

const waiting = (by: Colleague = ada): Desk => {
  const made = desk()
  valueOf(submit(made, by))
  return made
}

/** Why somebody may not approve what waits. */
const refusal = (made: Desk, reviewer: Colleague) => {
  const failure = failureOf(approve(made.library, made.id, reviewer))
  return failure.kind === 'approval' ? failure.problem : failure.kind
}

describe('who may approve', () => {
  it('not who wrote it, by name however it is spelled', () => {
    for (const name of ['Ada', ' ada ', 'ＡＤＡ', 'ADA'])
      expect(refusal(waiting(grace), colleague(name))).toBe('own-work')
  })

  it('not who submitted it, by key, whatever they call themselves', () => {
    expect(refusal(waiting(grace), { ...grace, name: 'Somebody else' })).toBe('own-work')
  })

  it('not who wrote any part of it since it was last approved, but who wrote before that', () => {
    const made = approved()
    made.writer = 'Joan'
    valueOf(edit(made, 'Joan was here'))
    made.writer = 'Ada'
    valueOf(edit(made, 'and Ada'))
    valueOf(submit(made))
    expect(valueOf(made.library.approval(made.id)).authors).toEqual(['Ada', 'Joan'])
    expect(refusal(made, colleague('Joan'))).toBe('own-work')
    valueOf(approve(made.library, made.id, grace))
    made.writer = 'Joan'
    valueOf(edit(made, 'Joan again'))
    valueOf(submit(made, colleague('Joan')))
    // Ada's part was approved.
    valueOf(approve(made.library, made.id, ada))
  })

  it('not who wrote what was copied, or brought back from before', () => {
    const made = desk()
    made.writer = 'Joan'
    const { id } = valueOf(made.library.duplicate(made.id, 'copy'))
    valueOf(made.library.submit(id, 1, colleague('Joan'), ''))
    expect(failureOf(approve(made.library, id, ada))).toEqual({ kind: 'approval', problem: 'own-work' })
    const restored = approved()
    restored.writer = 'Joan'
    valueOf(edit(restored, 'Joan was here'))
    valueOf(submit(restored, colleague('Joan')))
    valueOf(approve(restored.library, restored.id, grace))
    restored.writer = 'Mary'
    valueOf(edit(restored, 'Mary was here'))
    valueOf(restored.library.restoreVersion(restored.id, 2, 3))
    expect(valueOf(restored.library.approval(restored.id)).authors).toEqual(['Mary'])
    // What was approved at that time has been looked at by somebody else.
    expect(listedState(restored.library, restored.id)).toBe('approved')
  })

  it('not who wrote what is in the history no more, however it was thinned', () => {
    const made = desk()
    const day = 86_400_000
    for (let round = 0; round < 30; round += 1) {
      made.writer = round % 3 === 1 ? 'Joan' : 'Ada'
      valueOf(edit(made, `text ${round}`))
    }
    const before = valueOf(made.library.versions(made.id)).length
    valueOf(made.library.thin(1, new Date(Date.UTC(2031, 0, 1) + 4000 * day)))
    expect(valueOf(made.library.versions(made.id)).length).toBeLessThan(before)
    valueOf(submit(made, colleague('Mary')))
    expect(refusal(made, colleague('Joan'))).toBe('own-work')
    expect(refusal(made, ada)).toBe('own-work')
  })

  it('who wrote it, where the library allows one person', () => {
    const made = waiting()
    valueOf(made.library.setAllowsOnePerson(true))
    expect(valueOf(made.library.allowsOnePerson())).toBe(true)
    valueOf(approve(made.library, made.id, ada))
    valueOf(made.library.setAllowsOnePerson(false))
    valueOf(edit(made))
    valueOf(submit(made))
    expect(refusal(made, ada)).toBe('own-work')
  })

  it('nobody without a name', () => {
    expect(refusal(waiting(), colleague(' '))).toBe('no-name')
  })
})

test('reviewers are trusted by key, renamed and forgotten', () => {
  const library = testLibrary()
  expect(valueOf(library.reviewers())).toEqual([])
  valueOf(library.trustReviewer(grace))
  valueOf(library.trustReviewer(ada))
  const [, second] = valueOf(library.reviewers())
  valueOf(library.trustReviewer({ name: ' Grace H. ', key: grace.key }))
  expect(valueOf(library.reviewers())).toEqual([
    { name: 'Ada', key: ada.key, knownSince: expect.stringMatching(/^2031/) },
    { name: 'Grace H.', key: grace.key, knownSince: second?.knownSince },
  ])
  expect(failureOf(library.trustReviewer({ name: ' ', key: grace.key })).kind).toBe('invalid')
  valueOf(library.forgetReviewer(ada.key))
  valueOf(library.forgetReviewer('nobody'))
  expect(valueOf(library.reviewers()).map(({ key }) => key)).toEqual([grace.key])
})
