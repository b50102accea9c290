import { basename } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import {
  largestHandOver,
  type HandOver,
  type HandOverProblem,
} from '../../../shared/exchange/hand-over/hand-over-file.ts'
import { readHandOver } from '../../../shared/exchange/hand-over/read-hand-over.ts'
import type { Result } from '../../../shared/ipc/contract.ts'
import { inTurns } from '../../in-turns.ts'
import { startHash } from '../../library/hand-over/version-hash.ts'
import { readSavedFilter } from '../../library/saved-filters.ts'
import { readAtMost } from '../read-at-most.ts'

/** Reads a hand-over file from the disk, all of it or nothing. What is no plain file is refused. */
export async function readHandOverFile(path: string, largest = largestHandOver): Promise<Result<HandOver>> {
  const fileName = basename(path)
  const bytes = await readAtMost(path, largest)
  if (!bytes.ok) return bytes
  if (typeof bytes.value === 'string') return refuse(fileName, wholeFile(bytes.value, largest))
  const text = await decode(bytes.value)
  return text === null ? refuse(fileName, { kind: 'not-json' }) : readText(fileName, text)
}

/** What is decoded between two turns: some milliseconds of work. Unit: bytes. */
const decodedAtOnce = 4 * 1024 * 1024

/** `null` for what is no UTF-8. */
async function decode(bytes: Uint8Array): Promise<string | null> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const parts: string[] = []
  try {
    for (let at = 0; at < bytes.length; at += decodedAtOnce) {
      parts.push(decoder.decode(bytes.subarray(at, at + decodedAtOnce), { stream: true }))
      await setImmediate()
    }
    parts.push(decoder.decode())
  } catch {
    return null
  }
  return parts.join('')
}

/** The same for a text that the window was given. `largest`: bytes. */
export async function readHandOverText(
  fileName: string,
  text: string,
  largest = largestHandOver,
): Promise<Result<HandOver>> {
  if (Buffer.byteLength(text) > largest) return refuse(fileName, wholeFile('too-large', largest))
  return readText(fileName, text)
}

async function readText(fileName: string, text: string): Promise<Result<HandOver>> {
  const reading = await inTurns(readHandOver(text, { startHash, readSavedFilter }))
  return reading.ok ? { ok: true, value: reading.file } : refuse(fileName, reading.problem)
}

function refuse(fileName: string, problem: HandOverProblem): Result<never> {
  return { ok: false, failure: { kind: 'hand-over', fileName, problem } }
}

function wholeFile(kind: 'too-large' | 'not-a-file', largest: number): HandOverProblem {
  return kind === 'too-large' ? { kind, megabytes: largest / 1024 / 1024 } : { kind: 'not-shared-file' }
}
