import type { Version } from './version.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** A pause in writing that ends an editing session. Unit: milliseconds. */
export const sessionPause = 5 * minute
/** Nobody writes longer than that without a version to go back to. Divides an hour. Unit: milliseconds. */
const longestSession = 10 * minute

/**
 * Until this age every save is kept. Unit: milliseconds. It covers what a person remembers of the last minutes; typing
 * saves about ten times a second.
 */
export const freshFor = 10 * minute
/**
 * From which age on how many saves are kept: one of each author in each stretch of this length. Each length divides the
 * next, so that thinning often comes to the same as thinning once.
 */
const stages = [
  { age: 365 * day, length: 7 * day },
  { age: 30 * day, length: day },
  { age: day, length: hour },
] as const

/** Ages at which a version's neighbours may become too many. Unit: milliseconds. */
export const thinningAges: readonly number[] = [freshFor, ...stages.map(({ age }) => age)]

/** What thinning goes by. */
export type ThinnedVersion = Pick<Version, 'revision' | 'savedAt' | 'author' | 'kind' | 'comment' | 'approval'>

/**
 * The revisions that have become too many, of a template's versions by rising revision. The first and the last, what has a
 * name, what was approved, and what was restored, imported or copied never go; of the others the newest of each editing
 * session stays, and as they age the newest of each hour, day and week, of each author. A session ends with a pause,
 * another author or a version that stays. `fresh` is how long every save is kept; 0 tells what will be left of all. Times in the future are fresh.
 */
export function thinVersions(
  versions: readonly ThinnedVersion[],
  now: number,
  fresh: number = freshFor,
): readonly number[] {
  const thinned: number[] = []
  const taken = new Set<string>()
  // From the newest down, so that the first one met of a stretch is the one that stays.
  for (let index = versions.length - 1; index >= 0; index -= 1) {
    const version = versions[index]
    if (version === undefined) continue
    const time = Date.parse(version.savedAt)
    const age = now - time
    const isEnd = endsSession(version, versions[index + 1])
    const stage = stages.find((one) => age >= one.age)
    const key = stage === undefined ? null : `${stage.length} ${Math.floor(time / stage.length)} ${version.author}`
    // Of an old session too only the end counts: it may have been thinned while it was young.
    const isTooMany = !isEnd || (key !== null && taken.has(key))
    const stays = index === 0 || index === versions.length - 1 || isPinned(version) || Number.isNaN(time)
    if (key !== null && !isTooMany && !stays) taken.add(key)
    if (!stays && age >= fresh && isTooMany) thinned.push(version.revision)
  }
  return thinned.reverse()
}

function isPinned({ kind, comment, approval }: ThinnedVersion): boolean {
  return kind !== 'saved' || comment !== '' || approval !== null
}

function endsSession(version: ThinnedVersion, next: ThinnedVersion | undefined): boolean {
  if (next === undefined || next.author !== version.author || isPinned(next)) return true
  const time = Date.parse(version.savedAt)
  const nextTime = Date.parse(next.savedAt)
  // A clock that was set back ends it too: the two cannot be told to be near.
  if (nextTime < time || nextTime - time > sessionPause) return true
  return Math.floor(time / longestSession) !== Math.floor(nextTime / longestSession)
}
