import { readAtMost } from '../exchange/read-at-most.ts'
import { causeOf, type Found } from './terminal.ts'

/** No file of an export is larger, and a string holds it. Unit: bytes. */
export const largestTextFile = 200_000_000

/**
 * The text of a file that the command line names: UTF-8, its byte order mark left in. What is too large, a folder, a device
 * or a pipe is refused and waited for by nobody; standard input is another matter, and is read as it comes.
 */
export async function readTextFile(file: string): Promise<Found<string>> {
  const read = await readAtMost(file, largestTextFile)
  if (!read.ok) return { ok: false, problem: 'unreadable', data: { file, problem: causeOf(read.failure) } }
  switch (read.value) {
    case 'not-a-file':
      return { ok: false, problem: 'notFile', data: { file } }
    case 'too-large':
      return { ok: false, problem: 'tooLarge', data: { file, megabytes: String(largestTextFile / 1_000_000) } }
    default:
      break
  }
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(read.value) }
  } catch {
    return { ok: false, problem: 'notText', data: { file } }
  }
}
