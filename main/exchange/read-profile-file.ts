import {
  largestProfileFile,
  readOwnProfiles,
  type OwnProfileReading,
} from '../../shared/exchange/profile/own-profile-file.ts'
import type { Result } from '../../shared/ipc/contract.ts'
import { readAtMost } from './read-at-most.ts'

/** Own profiles from a file that a person chose. */
export async function readProfileFile(path: string): Promise<Result<OwnProfileReading>> {
  const read = await readAtMost(path, largestProfileFile)
  if (!read.ok) return read
  if (read.value === 'too-large') return { ok: true, value: { ok: false, problem: 'too-large', detail: '' } }
  if (read.value === 'not-a-file') return { ok: true, value: { ok: false, problem: 'not-profile', detail: '' } }
  try {
    return { ok: true, value: readOwnProfiles(new TextDecoder('utf-8', { fatal: true }).decode(read.value)) }
  } catch {
    return { ok: true, value: { ok: false, problem: 'not-profile', detail: '' } }
  }
}
