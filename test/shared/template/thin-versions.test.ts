import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { freshFor, sessionPause, thinVersions, type ThinnedVersion } from '../../../shared/template/thin-versions.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const now = Date.UTC(2031, 5, 15, 12)

interface Save {
  /** Milliseconds before `now`. */
  readonly ago: number
  readonly author?: string
  readonly kind?: ThinnedVersion['kind']
  readonly comment?: string
  readonly approval?: ThinnedVersion['approval']
}

const versionsOf = (saves: readonly Save[]): readonly ThinnedVersion[] =>
  saves.map(({ ago, author = 'Ada', kind = 'saved', comment = '', approval = null }, index) => ({
    revision: index + 1,
    savedAt: new Date(now - ago).toISOString(),
    author,
    kind,
    comment,
    approval,
  }))

/** Which of the saves stay, as places in the list. */
const kept = (saves: readonly Save[]): readonly number[] => {
  const versions = versionsOf(saves)
  const thinned = new Set(thinVersions(versions, now))
  return versions.flatMap(({ revision }, index) => (thinned.has(revision) ? [] : [index]))
}
const every = (step: number, from: number, count: number): readonly Save[] =>
  Array.from({ length: count }, (_, index) => ({ ago: from - index * step - 1 }))
const first: Save = { ago: 900 * day, kind: 'created' }
const last: Save = { ago: 0 }

describe('thinning a history', () => {
  it('keeps every save while it is fresh', () => {
    const typing = Array.from({ length: 50 }, (_, index) => ({ ago: freshFor - 1 - 100 * index }))
    expect(kept([first, ...typing, last])).toHaveLength(52)
  })

  it('keeps the newest of each session: a pause, another author and what stays end one', () => {
    const start = 5 * hour
    const saves: readonly Save[] = [
      first,
      { ago: start },
      { ago: start - 100 },
      { ago: start - 200 },
      { ago: start - 200 - sessionPause - 1 },
      { ago: start - 300 - sessionPause - 1 },
      { ago: start - 400 - sessionPause - 1, author: 'Grace' },
      { ago: start - 500 - sessionPause - 1, kind: 'restored' },
      { ago: start - 600 - sessionPause - 1 },
      { ago: start - 700 - sessionPause - 1 },
      last,
    ]
    expect(kept(saves)).toEqual([0, 3, 5, 6, 7, 9, 10])
  })

  it('keeps one every ten minutes of who never pauses', () => {
    const typing = Array.from({ length: 3600 }, (_, index) => ({ ago: 3 * hour - 1 - 1000 * index }))
    expect(kept([first, ...typing, last])).toHaveLength(2 + 6)
  })

  it('keeps the newest of each hour after a day, of each day after a month, of each week after a year', () => {
    expect(kept([first, ...every(6 * minute, 2 * day, 100), last])).toHaveLength(2 + 10)
    expect(kept([first, ...every(hour, 60 * day, 240), last])).toHaveLength(2 + 11)
    expect(kept([first, ...every(day, 500 * day, 70), last]).length).toBeLessThanOrEqual(2 + 11)
  })

  it('keeps those of each author of an hour', () => {
    const saves: readonly Save[] = [
      first,
      { ago: 2 * day - 1 },
      { ago: 2 * day - 2, author: 'Grace' },
      { ago: 2 * day - 3 },
      { ago: 2 * day - 4, author: 'Grace' },
      last,
    ]
    expect(kept(saves)).toEqual([0, 3, 4, 5])
  })

  it('tells what will be left of all of them, fresh or not', () => {
    const versions = versionsOf([first, { ago: 359_000 }, { ago: 358_900 }, { ago: 358_800 }, { ago: 358_700 }])
    expect(thinVersions(versions, now)).toEqual([])
    expect(thinVersions(versions, now, 0)).toEqual([2, 3, 4])
  })
})

/** The revision of an author's last version. */
const lastOf = (versions: readonly ThinnedVersion[], author: string) =>
  versions.findLast((one) => one.author === author)?.revision

const save = fc.record({
  pause: fc.oneof(
    fc.integer({ min: 0, max: 2000 }),
    fc.integer({ min: 0, max: 20 * minute }),
    fc.integer({ min: 0, max: 40 * day }),
  ),
  author: fc.constantFrom('Ada', 'Grace'),
  kind: fc.constantFrom<ThinnedVersion['kind']>('saved', 'saved', 'saved', 'saved', 'restored', 'imported'),
  comment: fc.constantFrom('', '', '', '', 'named'),
  approval: fc.constantFrom(null, null, null, null, {
    reviewer: 'Ada',
    approvedAt: '2031-01-01T00:00:00.000Z',
    comment: '',
  }),
})
const rising = fc.array(save, { maxLength: 60 }).map((saves) => {
  let time = now - 600 * day
  return saves.map(({ pause, ...one }, index): ThinnedVersion => {
    time += pause
    return { ...one, revision: index + 1, savedAt: new Date(time).toISOString() }
  })
})
const anyTimes = fc
  .array(fc.tuple(save, fc.integer({ min: now - 800 * day, max: now + 10 * day })), { maxLength: 40 })
  .map((saves) =>
    saves.map(([{ pause: _pause, ...one }, time], index): ThinnedVersion => ({
      ...one,
      revision: index + 1,
      savedAt: new Date(time).toISOString(),
    })),
  )
const at = (offset: number) => now - 600 * day + offset
const without = (versions: readonly ThinnedVersion[], thinned: readonly number[]) => {
  const gone = new Set(thinned)
  return versions.filter(({ revision }) => !gone.has(revision))
}

describe('thinning any history', () => {
  it('never takes the first, the last, what has a name or was asked for, what is fresh or in the future', () => {
    fc.assert(
      fc.property(fc.oneof(rising, anyTimes), (versions) => {
        const thinned = new Set(thinVersions(versions, now))
        versions.forEach((version, index) => {
          const isSafe =
            index === 0 ||
            index === versions.length - 1 ||
            version.kind !== 'saved' ||
            version.comment !== '' ||
            now - Date.parse(version.savedAt) < freshFor
          if (isSafe) expect(thinned.has(version.revision)).toBe(false)
        })
      }),
      { numRuns: 500 },
    )
  })

  it('comes to the same however often it is done on the way', () => {
    fc.assert(
      fc.property(
        rising,
        fc.array(fc.integer({ min: 0, max: 2000 * day }), { maxLength: 6 }),
        fc.integer({ min: 0, max: 2000 * day }),
        (versions, stops, end) => {
          const direct = without(versions, thinVersions(versions, at(end)))
          let stepwise = versions
          for (const stop of [...stops.filter((one) => one < end).toSorted((a, b) => a - b), end]) {
            stepwise = without(stepwise, thinVersions(stepwise, at(stop)))
          }
          expect(stepwise).toEqual(direct)
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('leaves of each hour, day and week of an author who wrote in it at least one, for ever', () => {
    fc.assert(
      fc.property(rising, fc.integer({ min: 0, max: 1000 * day }), (versions, later) => {
        const time = now + later
        const left = without(versions, thinVersions(versions, time))
        for (const { savedAt, author } of versions) {
          const age = time - Date.parse(savedAt)
          const length = age >= 365 * day ? 7 * day : age >= 30 * day ? day : hour
          const stretch = Math.floor(Date.parse(savedAt) / length)
          const isThere = left.some(
            (one) => one.author === author && Math.floor(Date.parse(one.savedAt) / length) === stretch,
          )
          expect(isThere).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('leaves the last version of each author, so that nobody’s part is forgotten', () => {
    fc.assert(
      fc.property(anyTimes, fc.integer({ min: 0, max: 4000 * day }), (versions, later) => {
        const left = without(versions, thinVersions(versions, now + later))
        for (const author of ['Ada', 'Grace']) expect(lastOf(left, author)).toBe(lastOf(versions, author))
      }),
      { numRuns: 500 },
    )
  })

  it('bounds what a year of writing without a pause leaves', () => {
    // A save each minute for 40 days, the last of them now.
    const versions = versionsOf(
      Array.from({ length: 40 * 24 * 60 }, (_, index) => ({ ago: 40 * day - index * minute })),
    )
    // Ten days by the day, 29 by the hour, one by ten minutes, and what is fresh.
    expect(without(versions, thinVersions(versions, now)).length).toBeLessThan(11 + 29 * 24 + 6 * 24 + 30)
  })
})
