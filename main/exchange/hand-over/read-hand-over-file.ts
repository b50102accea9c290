import { basename } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import {
  largestHandOver,
  type HandOver,
  type HandOverProblem,
} from '../../../shared/exchange/hand-over/hand-over-file.ts'
import { readHandOver } from '../../../shared/exchange/hand-over/read-hand-over.ts'
import type { Result } from '../../../shared/ipc/contract.ts'
import { startHash } from '../../library/hand-over/version-hash.ts'
import { readSavedFilter } from '../../library/saved-filters.ts'
import { readAtMost } from '../read-at-most.ts'

/** Reads a hand-over file from the disk, all of it or nothing. What is no plain file is refused. */
export async function readHandOverFile(path: string, largest = largestHandOver): Promise<Result<HandOver>> {
  const fileName = basename(path)
  const bytes = await readAtMost(path, largest)
  if (!bytes.ok) return bytes
  if (typeof bytes.value === 'string') return refuse(fileName, wholeFile(bytes.value, largest))
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.value)
  } catch {
    return refuse(fileName, { kind: 'not-json' })
  }
  return readHandOverText(fileName, text, largest)
}

/** The same for a text that the window was given. `largest`: bytes. */
export async function readHandOverText(
  fileName: string,
  text: string,
  largest = largestHandOver,
): Promise<Result<HandOver>> {
  if (Buffer.byteLength(text) > largest) return refuse(fileName, wholeFile('too-large', largest))
  const steps = readHandOver(text, { startHash, readSavedFilter })
  for (;;) {
    const step = steps.next()
    if (step.done === true) {
      return step.value.ok ? { ok: true, value: step.value.file } : refuse(fileName, step.value.problem)
    }
    // So that the window is answered meanwhile.
    await setImmediate()
  }
}

function refuse(fileName: string, problem: HandOverProblem): Result<never> {
  return { ok: false, failure: { kind: 'hand-over', fileName, problem } }
}

function wholeFile(kind: 'too-large' | 'not-a-file', largest: number): HandOverProblem {
  return kind === 'too-large' ? { kind, megabytes: largest / 1024 / 1024 } : { kind: 'not-shared-file' }
}
