import { setTimeout } from 'node:timers/promises'
import type { Result } from '../../shared/ipc/contract.ts'
import type { TemplateContent } from '../../shared/template/template.ts'
import { describeError, type Log } from '../log.ts'
import type { Library } from './library.ts'

/** How long one step may hold the process up; a window's question waits no longer than that and one template. */
const stepMilliseconds = 15
/** What the process has for itself between two steps. */
const restMilliseconds = 5
/** Templates that are prepared together. */
const batchSize = 20
/** Shorter ones are over before anybody has read about them. */
const toldAfterMilliseconds = 1000

export interface RecheckParts {
  readonly library: Pick<Library, 'outdated' | 'contents' | 'recheck'>
  /** Loads what the check of these needs, the words of their languages for one; never rejects. */
  readonly prepare: (contents: readonly TemplateContent[]) => Promise<unknown>
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
export async function recheckLibrary({ library, prepare, log, signal, onProgress }: RecheckParts): Promise<boolean> {
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
  let prepared = 0
  while (rest.length > 0) {
    if (prepared === 0) {
      const batch = rest.slice(0, batchSize)
      const contents = valueOrNull(() => library.contents(batch), log)
      if (contents === null) break
      await prepare(contents)
      prepared = batch.length
    }
    if (signal.aborted) break
    const end = performance.now() + stepMilliseconds
    const step = valueOrNull(() => library.recheck(rest.slice(0, prepared), () => performance.now() >= end), log)
    if (step === null) break
    rest = rest.slice(step.done)
    prepared -= step.done
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

function valueOrNull<Value>(step: () => Result<Value>, log: Log): Value | null {
  try {
    const result = step()
    if (result.ok) return result.value
    log.warn('recheck stopped', { kind: result.failure.kind })
  } catch (error) {
    log.error('recheck failed', describeError(error))
  }
  return null
}
