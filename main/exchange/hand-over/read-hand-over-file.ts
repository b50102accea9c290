import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import {
  largestHandOver,
  type HandOver,
  type HandOverProblem,
} from '../../../shared/exchange/hand-over/hand-over-file.ts'
import { readHandOver } from '../../../shared/exchange/hand-over/read-hand-over.ts'
import type { Result } from '../../../shared/ipc/contract.ts'
import { sha256 } from '../../library/hand-over/version-hash.ts'
import { readSavedFilter } from '../../library/saved-filters.ts'
import { failureOfError } from '../../library/storage-failure.ts'

/** Reads a hand-over file from the disk, all of it or nothing. What is no plain file is refused. */
export async function readHandOverFile(path: string, largest = largestHandOver): Promise<Result<HandOver>> {
  const fileName = basename(path)
  const bytes = await readBytes(path, largest)
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
  const steps = readHandOver(text, { sha256, readSavedFilter })
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

function wholeFile(kind: 'too-large' | 'not-shared-file', largest: number): HandOverProblem {
  return kind === 'too-large' ? { kind, megabytes: largest / 1024 / 1024 } : { kind }
}

/** A device or a pipe would never end; a folder is no file. */
async function readBytes(path: string, largest: number): Promise<Result<Uint8Array | 'too-large' | 'not-shared-file'>> {
  try {
    // Opening a pipe that nobody writes into would wait for good.
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
    try {
      const state = await file.stat()
      if (!state.isFile()) return { ok: true, value: 'not-shared-file' }
      return { ok: true, value: state.size > largest ? 'too-large' : await file.readFile() }
    } finally {
      await file.close()
    }
  } catch (error) {
    const failure = failureOfError(error, path)
    if (failure === null) throw error
    return { ok: false, failure }
  }
}
