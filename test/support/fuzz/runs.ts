import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { damaged, damages } from './damage.ts'
import type { Sample } from './samples.ts'

/** Inputs for each reader; `PLUMELINE_FUZZ_RUNS` makes a long run of it, which tells what it came to. */
const full = process.env['PLUMELINE_FUZZ_RUNS']
const runs = Number(full ?? 40)
/** A reader that needs longer for a file of some kilobytes hangs; machines that are busy need some of it. Unit: milliseconds. */
const longest = 20_000
const none = new Uint8Array()

/**
 * Gives a reader files that anything happened to. `read` asserts what must hold of the outcome, and answers with a word for
 * it, which is counted.
 */
export function fuzzReader(
  reader: string,
  samples: readonly Sample[],
  read: (sample: Sample) => Promise<string> | string,
): void {
  it(
    `${reader}: read or told, without a crash or a hang`,
    async () => {
      expect(samples.length).toBeGreaterThan(0)
      const outcomes = new Map<string, number>()
      let slowest = 0
      // By their places, so that a failure shows no bytes.
      const place = fc.nat(samples.length - 1)
      await fc.assert(
        fc.asyncProperty(place, place, damages, async (one, other, list) => {
          const { name = '', bytes = none } = samples[one] ?? {}
          const file = damaged(bytes, samples[other]?.bytes ?? none, list)
          const start = performance.now()
          const outcome = await read({ name, bytes: file })
          const needed = performance.now() - start
          slowest = Math.max(slowest, needed)
          expect(needed).toBeLessThan(longest)
          outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
        }),
        { numRuns: runs },
      )
      if (full === undefined) return
      const told = [...outcomes].toSorted(([, one], [, two]) => two - one).map(([word, count]) => `${word} ${count}`)
      console.log(`${reader}: ${runs} inputs, slowest ${Math.round(slowest)} ms; ${told.join(', ')}`)
    },
    60_000 + runs * 1000,
  )
}
