import * as fc from 'fast-check'

/**
 * What property tests try starts from one number, so that a run says the same on every machine and a change is judged by
 * what it changes. `PLUMELINE_SEED=random` looks for what no run has met; a number repeats a run.
 */
const wanted = process.env['PLUMELINE_SEED'] ?? '2026'
if (wanted !== 'random') {
  const seed = Number(wanted)
  if (!Number.isSafeInteger(seed)) throw new Error(`PLUMELINE_SEED is no whole number: ${wanted}`)
  fc.configureGlobal({ seed })
}
