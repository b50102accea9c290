import { setImmediate } from 'node:timers/promises'
import type { Log } from '../log.ts'
import type { CheckPool, PoolAnswer } from './check-pool.ts'
import type { Library } from './library.ts'
import type { RecheckTally } from './recheck-library.ts'
import type { RecheckJob } from './recheck.ts'
import { valueOrLogged } from './value-or-logged.ts'

/** Templates that go to a worker together: some 50 ms of its work. */
const batchSize = 25
/** Pictures make a text long, and every batch on its way is in memory twice. Unit: UTF-16 units. */
const mostCharacters = 2_000_000

interface Parts {
  readonly numbers: readonly number[]
  readonly library: Pick<Library, 'recheckJobs' | 'storeJudged'>
  /** Ended at the end. */
  readonly pool: CheckPool
  /** Judges some in this process, where a worker came to grief. Answers whether it came to the end. */
  readonly recheckHere: (numbers: readonly number[]) => Promise<boolean>
  readonly log: Log
  readonly signal: AbortSignal
  readonly count: (step: RecheckTally) => void
}

interface Arrived {
  readonly jobs: readonly RecheckJob[]
  /** `null` when the worker has nothing to say of them any more. */
  readonly answer: PoolAnswer | null
}

/**
 * Reads templates, has workers judge them and stores what they say, batch by batch: this process reads and writes, and does
 * nothing longer than that at a time. Ends when all is judged, when the library fails, or at once when it is aborted.
 */
export async function recheckInWorkers(parts: Parts): Promise<void> {
  const { pool, signal } = parts
  const stopped = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
  try {
    await work(parts, stopped)
  } finally {
    pool.end()
  }
}

async function work(
  { numbers, library, pool, recheckHere, log, signal, count }: Parts,
  stopped: Promise<void>,
): Promise<void> {
  let sent = 0
  let again: readonly number[] = []
  const onTheWay = new Set<Promise<void>>()
  const inbox: Arrived[] = []
  const hasLeft = (): boolean => sent < numbers.length || again.length > 0

  /** Answers whether the library could be read. */
  const send = (): boolean => {
    const isFirstTime = sent < numbers.length
    const some = isFirstTime ? numbers.slice(sent, sent + batchSize) : again.slice(0, batchSize)
    const read = valueOrLogged(() => library.recheckJobs(some, mostCharacters), log)
    if (read === null) return false
    const { jobs, done, unreadable } = read
    if (isFirstTime) sent += done
    else again = again.slice(done)
    // What is passed over was judged by a save.
    count({ done: done - jobs.length, changed: 0, unreadable })
    if (jobs.length === 0) return true
    const arriving = pool.check(jobs.map(({ content, facts }) => ({ content, facts }))).then((answer) => {
      onTheWay.delete(arriving)
      inbox.push({ jobs, answer })
    })
    onTheWay.add(arriving)
    return true
  }
  /** Answers whether the library could be written. */
  const take = async ({ jobs, answer }: Arrived): Promise<boolean> => {
    if (answer === null) return recheckHere(numbersOf(jobs))
    if (!answer.isCurrent()) {
      again = [...again, ...numbersOf(jobs)]
      return true
    }
    const judged = jobs.map((job, index) => ({ job, verdict: answer.verdicts[index] ?? null }))
    const stored = valueOrLogged(() => library.storeJudged(judged), log)
    if (stored === null) return false
    again = [...again, ...stored.stale]
    const unreadable = judged.filter(({ verdict }) => verdict === null).length
    count({ done: jobs.length - stored.stale.length, changed: stored.changed, unreadable })
    return true
  }

  while (!signal.aborted) {
    const arrived = inbox.shift()
    if (arrived !== undefined) {
      if (!(await take(arrived))) return
    } else if (hasLeft() && pool.hasRoom) {
      if (!send()) return
    } else if (onTheWay.size > 0) {
      await Promise.race([...onTheWay, stopped])
      continue
    } else {
      // Without any worker that could be started.
      if (hasLeft()) await recheckHere([...numbers.slice(sent), ...again])
      return
    }
    // The window's questions come first.
    await setImmediate()
  }
}

function numbersOf(jobs: readonly RecheckJob[]): readonly number[] {
  return jobs.map(({ row }) => row.number)
}
