import { setTimeout } from 'node:timers/promises'
import type { Result } from '../../shared/ipc/contract.ts'
import { describeError, type Log } from '../log.ts'
import type { Library } from './library.ts'

/** What the process has for itself between two templates. */
const restMilliseconds = 5
/** Between two rounds: a version is too many for that long at most. */
const roundMilliseconds = 5 * 60_000

export interface ThinningParts {
  readonly library: Pick<Library, 'templatesToThin' | 'thin' | 'finishThinning'>
  readonly log: Log
  /** Ends the work between two templates; what is left is done next time. */
  readonly signal: AbortSignal
  readonly now: () => Date
}

/**
 * Deletes autosaves that have become too many, template by template, with the process free for the window in between.
 * Answers how many versions went. Never rejects; what fails is tried again in the next round.
 */
export async function thinHistory({ library, log, signal, now }: ThinningParts): Promise<number> {
  const time = now()
  let thinned = 0
  try {
    const due = library.templatesToThin(time)
    if (!due.ok) return stopped(due, log)
    for (const number of due.value) {
      if (signal.aborted) return thinned
      const one = library.thin(number, time)
      if (!one.ok) return stopped(one, log)
      thinned += one.value
      // Not held against the end of the process.
      await setTimeout(restMilliseconds, null, { ref: false })
    }
    if (!signal.aborted) library.finishThinning(time)
  } catch (error) {
    log.error('history not thinned', describeError(error))
  }
  if (thinned > 0) log.info('history thinned', { versions: thinned })
  return thinned
}

/** A round now, and one every five minutes until it is stopped. */
export async function keepHistoryThin(parts: ThinningParts): Promise<void> {
  while (!parts.signal.aborted) {
    await thinHistory(parts)
    await setTimeout(roundMilliseconds, null, { ref: false, signal: parts.signal }).catch(() => {})
  }
}

function stopped(result: Result<unknown>, log: Log): number {
  if (!result.ok) log.warn('history not thinned', { kind: result.failure.kind })
  return 0
}
