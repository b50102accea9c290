import { setTimeout } from 'node:timers/promises'
import type { TemplateContent } from '../../shared/template/template.ts'
import type { Log } from '../log.ts'
import type { CheckPool } from './check-pool.ts'
import type { Library } from './library.ts'
import { recheckInWorkers } from './recheck-in-workers.ts'
import { valueOrLogged } from './value-or-logged.ts'

/** How long one step may hold the process up; a window's question waits no longer than that and one template. */
const stepMilliseconds = 15
/** What the process has for itself between two steps. */
const restMilliseconds = 5
/** Templates that are prepared together. */
const batchSize = 20
/** Shorter ones are over before anybody has read about them. */
const toldAfterMilliseconds = 1000
/** Fewer are judged sooner than a worker has started. */
export const fewestForWorkers = 200

export interface RecheckParts {
  readonly library: Pick<Library, 'outdated' | 'contents' | 'recheck' | 'recheckJobs' | 'storeJudged'>
  /** Loads what the check of these needs, the words of their languages for one; never rejects. */
  readonly prepare: (contents: readonly TemplateContent[]) => Promise<unknown>
  /** Workers for a large library; without them all is judged here. */
  readonly openPool?: () => CheckPool
  readonly log: Log
  /** Ends the work between two steps; what is left is done at the next start. */
  readonly signal: AbortSignal
  /** Now and then, when it takes longer than a second: how many of how many templates have been checked. */
  readonly onProgress: (checked: number, total: number) => void
}

/** What a stretch of the work came to. */
export interface RecheckTally {
  readonly done: number
  readonly changed: number
  readonly unreadable: number
}

/**
 * Brings every template that another version of the policy was the last to judge up to the current one: a large library in
 * workers, a small one in small steps that leave the process free for the window in between. Never rejects. Answers whether
 * any template was checked.
 */
export async function recheckLibrary(parts: RecheckParts): Promise<boolean> {
  const { library, openPool, log, onProgress } = parts
  const start = performance.now()
  const outdated = library.outdated()
  if (!outdated.ok) {
    log.warn('recheck not begun', { kind: outdated.failure.kind })
    return false
  }
  const numbers = outdated.value
  const total = numbers.length
  if (total === 0) return false
  let sum: RecheckTally = { done: 0, changed: 0, unreadable: 0 }
  let toldAt = start
  const count = ({ done, changed, unreadable }: RecheckTally): void => {
    sum = { done: sum.done + done, changed: sum.changed + changed, unreadable: sum.unreadable + unreadable }
    if (performance.now() - toldAt < toldAfterMilliseconds) return
    toldAt = performance.now()
    onProgress(sum.done, total)
  }
  if (openPool !== undefined && total >= fewestForWorkers) {
    await recheckInWorkers({
      ...parts,
      numbers,
      pool: openPool(),
      recheckHere: (some) => recheckHere(parts, some, count),
      count,
    })
  } else await recheckHere(parts, numbers, count)
  const { done, changed, unreadable } = sum
  const checked = done - unreadable
  const milliseconds = Math.round(performance.now() - start)
  log.info('recheck', { total, checked, changed, unreadable, isComplete: done === total, milliseconds })
  return checked > 0
}

/** In small steps in this process. Answers whether it came to the end. */
async function recheckHere(
  { library, prepare, log, signal }: RecheckParts,
  numbers: readonly number[],
  count: (step: RecheckTally) => void,
): Promise<boolean> {
  let rest = numbers
  let prepared = 0
  while (rest.length > 0) {
    if (prepared === 0) {
      const batch = rest.slice(0, batchSize)
      const contents = valueOrLogged(() => library.contents(batch), log)
      if (contents === null) return false
      await prepare(contents)
      prepared = batch.length
    }
    if (signal.aborted) return false
    const end = performance.now() + stepMilliseconds
    const step = valueOrLogged(() => library.recheck(rest.slice(0, prepared), () => performance.now() >= end), log)
    if (step === null) return false
    rest = rest.slice(step.done)
    prepared -= step.done
    count(step)
    // Not held against the end of the process: the next start goes on.
    if (rest.length > 0) await setTimeout(restMilliseconds, null, { ref: false })
  }
  return true
}
