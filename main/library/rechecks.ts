import { setTimeout } from 'node:timers/promises'
import type { RecheckProgress } from '../../shared/ipc/contract.ts'
import type { Library } from './library.ts'
import { recheckLibrary, type RecheckParts } from './recheck-library.ts'

/** The work on the library that goes on behind what people do: indexing what is not indexed, and judging again. */
export interface Rechecks {
  /** Begins, or goes on after what is being done now with what has been wanted since. Resolves when all of it is over. */
  start(): Promise<void>
  /** What is left is judged at the next start. */
  stop(): void
}

interface Parts extends Omit<RecheckParts, 'library' | 'onProgress' | 'signal'> {
  readonly library: RecheckParts['library'] & Pick<Library, 'awaitsPolicy' | 'indexPending'>
  /** Ends everything, for good. */
  readonly signal: AbortSignal
  /** `null` when it is over. */
  readonly onProgress: (progress: RecheckProgress | null) => void
  /** The library's lists say something else now. */
  readonly onChange: () => void
}

/** How long one step of indexing may hold the process up, and what the process has for itself between two. */
const indexMilliseconds = 15
const restMilliseconds = 5

export function createRechecks({ signal, onProgress, onChange, ...parts }: Parts): Rechecks {
  const { library, log } = parts
  let stopping = new AbortController()
  let running: Promise<void> | null = null
  let isWanted = false

  const index = async (): Promise<boolean> => {
    let hasIndexed = false
    while (!signal.aborted) {
      const end = performance.now() + indexMilliseconds
      const left = library.indexPending(() => performance.now() >= end)
      if (!left.ok) log.warn('not indexed', { kind: left.failure.kind })
      if (!left.ok || left.value === 0) return hasIndexed
      hasIndexed = true
      await setTimeout(restMilliseconds, null, { ref: false })
    }
    return hasIndexed
  }
  const run = async (): Promise<void> => {
    if (await index()) onChange()
    while (isWanted && !signal.aborted) {
      isWanted = false
      stopping = new AbortController()
      const awaits = library.awaitsPolicy()
      const isForPolicy = awaits.ok && awaits.value
      const hasChecked = await recheckLibrary({
        ...parts,
        signal: AbortSignal.any([signal, stopping.signal]),
        onProgress: (checked, total) => onProgress({ checked, total, isForPolicy }),
      })
      if (signal.aborted) break
      onProgress(null)
      if (hasChecked) onChange()
    }
    running = null
  }
  return {
    start() {
      isWanted = true
      running ??= run()
      return running
    },
    stop() {
      isWanted = false
      stopping.abort()
    },
  }
}
