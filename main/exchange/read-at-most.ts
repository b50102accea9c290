import { open } from 'node:fs/promises'
import type { Result } from '../../shared/ipc/contract.ts'
import { failureOfError } from '../library/storage-failure.ts'

/** A file's bytes; `null` where there are more than `largest`, of which none are read. */
export async function readAtMost(path: string, largest: number): Promise<Result<Uint8Array | null>> {
  try {
    const file = await open(path, 'r')
    try {
      const { size } = await file.stat()
      return { ok: true, value: size > largest ? null : await file.readFile() }
    } finally {
      await file.close()
    }
  } catch (error) {
    const failure = failureOfError(error, path)
    if (failure === null) throw error
    return { ok: false, failure }
  }
}
