import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { handOverExtension } from '../../../shared/exchange/hand-over/hand-over-file.ts'

/** Files that the system wants opened, until the window asks for them. */
export interface OpenedFiles {
  add(path: string): void
  hasAny(): boolean
  /** The one that came first; `null` when none waits. */
  next(): string | null
}

/** More that wait are forgotten: somebody has opened a whole folder. */
const mostWaiting = 20

export function createOpenedFiles(): OpenedFiles {
  let waiting: readonly string[] = []
  return {
    add(path) {
      if (!waiting.includes(path)) waiting = [...waiting, path].slice(0, mostWaiting)
    },
    hasAny: () => waiting.length > 0,
    next() {
      const [first, ...rest] = waiting
      waiting = rest
      return first ?? null
    },
  }
}

/** The shared files that a command line names; some desktops name them by address. `folder`: where it was typed. */
export function sharedFilesIn(commandLine: readonly string[], folder: string): readonly string[] {
  const ending = `.${handOverExtension}`
  return commandLine.flatMap((word) => {
    if (word.startsWith('-') || !word.toLowerCase().endsWith(ending)) return []
    try {
      return [word.startsWith('file:') ? fileURLToPath(word) : resolve(folder, word)]
    } catch {
      // An address on another machine.
      return []
    }
  })
}
