import { setTimeout } from 'node:timers/promises'
import { describeError, type Log } from '../log.ts'
import type { Library } from './library.ts'

/** How long one step may hold the process up; a window's question waits no longer than that and one template. */
const stepMilliseconds = 15
/** What the process has for itself between two steps. */
const restMilliseconds = 5
/** Shorter ones are over before anybody has read about them. */
const toldAfterMilliseconds = 1000

export interface RecheckParts {
  readonly library: Pick<Library, 'outdated' | 'recheck'>
  readonly log: Log
  /** Ends the work between two steps; what is left is done at the next start. */
  readonly signal: AbortSignal
  /** Now and then, when it takes longer than a second: how many of how many templates have been checked. */
  readonly onProgress: (checked: number, total: number) => void
}

/**
 * Brings every template that another version of the policy was the last to judge up to the current one, in small steps
 * that leave the process free for the window in between. Never rejects. Answers whether any template was checked.
 */
export async function recheckLibrary({ library, log, signal, onProgress }: RecheckParts): Promise<boolean> {
  const start = performance.now()
  const outdated = library.outdated()
  if (!outdated.ok) {
    log.warn('recheck not begun', { kind: outdated.failure.kind })
    return false
  }
  const total = outdated.value.length
  if (total === 0) return false
  let rest = outdated.value
  let changed = 0
  let unreadable = 0
  let toldAt = start
  while (rest.length > 0 && !signal.aborted) {
    const end = performance.now() + stepMilliseconds
    const step = tryStep(() => library.recheck(rest, () => performance.now() >= end), log)
    if (step === null) break
    rest = rest.slice(step.done)
    changed += step.changed
    unreadable += step.unreadable
    if (performance.now() - toldAt >= toldAfterMilliseconds) {
      toldAt = performance.now()
      onProgress(total - rest.length, total)
    }
    // Not held against the end of the process: the next start goes on.
    if (rest.length > 0) await setTimeout(restMilliseconds, null, { ref: false })
  }
  const checked = total - rest.length - unreadable
  const milliseconds = Math.round(performance.now() - start)
  log.info('recheck', { total, checked, changed, unreadable, isComplete: rest.length === 0, milliseconds })
  return checked > 0
}

function tryStep(step: () => ReturnType<Library['recheck']>, log: Log) {
  try {
    const result = step()
    if (result.ok) return result.value
    log.warn('recheck stopped', { kind: result.failure.kind })
  } catch (error) {
    log.error('recheck failed', describeError(error))
  }
  return null
}
