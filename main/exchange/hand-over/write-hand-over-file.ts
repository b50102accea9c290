import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { largestHandOver, type HandOver } from '../../../shared/exchange/hand-over/hand-over-file.ts'
import { handOverEnd, handOverParts } from '../../../shared/exchange/hand-over/write-hand-over.ts'
import type { Result } from '../../../shared/ipc/contract.ts'
import { writeFileAtomically } from '../write-file-atomically.ts'

/** Parts that are made between two turns of the window's questions. */
const turnSize = 50

/**
 * Writes a hand-over file so that the path holds the old content or the new one whole. One that nobody could read, because
 * of its size, is not written.
 */
export async function writeHandOverFile(
  path: string,
  file: HandOver,
  largest = largestHandOver,
): Promise<Result<null>> {
  const hash = createHash('sha256')
  const parts: Buffer[] = []
  let size = 0
  for (const part of handOverParts(file)) {
    const bytes = Buffer.from(part)
    hash.update(bytes)
    parts.push(bytes)
    size += bytes.length
    if (size > largest) {
      const problem = { kind: 'too-large', megabytes: largest / 1024 / 1024 } as const
      return { ok: false, failure: { kind: 'hand-over', fileName: '', problem } }
    }
    if (parts.length % turnSize === 0) await setImmediate()
  }
  parts.push(Buffer.from(handOverEnd(hash.digest('hex'))))
  return writeFileAtomically(path, Buffer.concat(parts))
}
