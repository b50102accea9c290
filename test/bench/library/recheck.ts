import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { createLanguageService, textsOf } from '../../../main/language/language-service.ts'
import { createCheckPool } from '../../../main/library/check-pool.ts'
import { openConnection } from '../../../main/library/connection.ts'
import { openLibrary, type LibraryOptions } from '../../../main/library/library.ts'
import { recheckLibrary } from '../../../main/library/recheck-library.ts'
import { silentLog } from '../../../main/log.ts'
import { startCheckChild } from '../../support/start-check-child.ts'

/** What one round of checking a library again came to. */
export interface RecheckRound {
  /** 0: all in the main process, in small steps. */
  readonly workers: number
  readonly templatesPerSecond: number
  /** How long the main process was held up beyond the millisecond that is looked at. Unit: milliseconds. */
  readonly delayP99: number
  readonly longestDelay: number
  /** From the wish to stop to the end of the work, in a second round. Unit: milliseconds. */
  readonly cancelled: number
}

const resolution = 1

/** Checks all templates of a library again with so many workers, and once more until it is stopped on the way. */
export async function measureRecheck(options: LibraryOptions, count: number, workers: number): Promise<RecheckRound> {
  const language = createLanguageService({
    // The app has its dictionaries in a process of their own: what they cost is not measured here.
    engine: {
      areCorrect: (_language, words) => Promise.resolve(words.map(() => true)),
      suggest: () => Promise.resolve([]),
    },
    onProblem: (error) => {
      throw error
    },
  })
  // The work holds no process open, as the app must be free to quit.
  const staying = setInterval(() => undefined, 1000)
  const opened = openLibrary({
    ...options,
    get tools() {
      return language.tools
    },
  })
  if (!opened.ok) throw new Error(opened.failure.kind)
  const library = opened.value
  const start = startCheckChild(join(import.meta.dirname, 'library-worker.mjs'), [])
  const round = (signal: AbortSignal, onProgress: () => void) =>
    recheckLibrary({
      library,
      prepare: (contents) => language.prepare(contents.flatMap(textsOf)),
      ...(workers === 0 ? {} : { openPool: () => createCheckPool({ start, size: workers, language, log: silentLog }) }),
      log: silentLog,
      signal,
      onProgress,
    })
  outdate(library.path, count)
  const delays = monitorEventLoopDelay({ resolution })
  delays.enable()
  const before = performance.now()
  await round(new AbortController().signal, () => undefined)
  const seconds = (performance.now() - before) / 1000
  delays.disable()

  outdate(library.path, count)
  const ending = new AbortController()
  let stoppedAt = performance.now()
  await round(ending.signal, () => {
    if (ending.signal.aborted) return
    stoppedAt = performance.now()
    ending.abort()
  })
  const cancelled = performance.now() - stoppedAt
  library.close()
  clearInterval(staying)
  const milliseconds = (nanoseconds: number) => Math.max(0, nanoseconds / 1e6 - resolution)
  return {
    workers,
    templatesPerSecond: count / seconds,
    delayP99: milliseconds(delays.percentile(99)),
    longestDelay: milliseconds(delays.max),
    cancelled,
  }
}

function outdate(path: string, count: number): void {
  const connection = openConnection(path)
  connection.run(
    `UPDATE templates SET policy_version = CASE WHEN number <= ? THEN 'made' ELSE policy_version END`,
    count,
  )
  connection.close()
}
