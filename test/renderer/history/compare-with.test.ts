import { describe, expect, it } from 'vitest'
import { compareChoices, comparedVersion } from '../../../renderer/history/compare-with.ts'
import type { Version } from '../../../shared/template/version.ts'

function version(revision: number, more: Partial<Version> = {}): Version {
  return {
    revision,
    kind: 'saved',
    savedAt: `2031-01-01T00:00:${String(revision).padStart(2, '0')}Z`,
    author: 'Ada',
    verdict: { state: 'clean', violations: 0, confirms: 0 },
    policyVersion: '1',
    comment: '',
    origin: null,
    approval: null,
    ...more,
  }
}

const current = version(9)
const named = version(7, { comment: 'For the sale' })
const restored = version(5, { kind: 'restored' })
const approved = version(4, { approval: { reviewer: 'Bo', approvedAt: '2031-01-02', comment: '' } })
const [eight, two] = [version(8), version(2)]
const created = version(1, { kind: 'created' })
const versions = [current, eight, named, restored, approved, two, created]
const revisions = (list: readonly Version[]): readonly number[] => list.map(({ revision }) => revision)

describe('what a version can be compared with', () => {
  it('is every other one of the list, once: its neighbours, those that somebody asked for, and the rest', () => {
    const { near, marked, others } = compareChoices(eight, versions, 9)
    expect(near).toEqual(['before', 'now'])
    expect(revisions(marked)).toEqual([7, 5, 4])
    expect(revisions(others)).toEqual([2, 1])
  })

  it('is not itself, and the current one not twice', () => {
    const { near, marked, others } = compareChoices(current, versions, 9)
    expect(near).toEqual(['before'])
    expect(revisions([...marked, ...others])).toEqual([7, 5, 4, 8, 2, 1])
    expect(revisions(compareChoices(restored, versions, 9).marked)).toEqual([7, 4])
  })
})

describe('the version that one is compared with', () => {
  it('is the one that was chosen, whichever is shown', () => {
    expect(comparedVersion(2, eight, named, versions)).toEqual({ side: 2, other: two })
    expect(comparedVersion(8, two, created, versions)).toEqual({ side: 8, other: eight })
    expect(comparedVersion('now', two, created, versions)).toEqual({ side: 'now', other: current })
    expect(comparedVersion('before', eight, named, versions)).toEqual({ side: 'before', other: named })
  })

  it('is the one before where that would be itself, or is gone', () => {
    expect(comparedVersion(8, eight, named, versions)).toEqual({ side: 'before', other: named })
    expect(comparedVersion('now', current, eight, versions)).toEqual({ side: 'before', other: eight })
    expect(comparedVersion(3, eight, named, versions)).toEqual({ side: 'before', other: named })
    expect(comparedVersion('before', created, null, versions)).toEqual({ side: 'before', other: null })
  })

  it('is called the current one, by whichever choice', () => {
    expect(comparedVersion(9, two, created, versions)).toEqual({ side: 'now', other: current })
  })
})
