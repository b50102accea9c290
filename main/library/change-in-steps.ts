import { setImmediate } from 'node:timers/promises'
import type { Result } from '../../shared/ipc/contract.ts'
/** The slowest change moves a template in every order of the list: 0.12 ms for each on a busy machine, and a sync for each step. */
/** Of the slowest change, which moves a template in every order of the list, some 10 ms on a calm machine. */
export const changedAtOnce = 100

/**
 * Does one thing to many templates a stretch at a time, each in a transaction of its own, with the process free for the window
 * in between: ten thousand at once would hold it up for more than a second. Answers the ids of those that were changed. A
 * failure ends it, and what was done by then stays: the same change again does the rest.
 */
export async function changeInSteps(
  ids: readonly string[],
  change: (some: readonly string[]) => Result<readonly string[]>,
): Promise<Result<readonly string[]>> {
  const changed: string[] = []
  for (let from = 0; from === 0 || from < ids.length; from += changedAtOnce) {
    if (from > 0) await setImmediate()
    const step = change(ids.slice(from, from + changedAtOnce))
    if (!step.ok) return step
    changed.push(...step.value)
  }
  return { ok: true, value: changed }
}
