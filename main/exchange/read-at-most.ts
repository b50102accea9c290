import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import type { Result } from '../../shared/ipc/contract.ts'
import { failureOfError } from '../library/storage-failure.ts'

/**
 * A file's bytes. `too-large` where there are more than `largest`, of which none are read; `not-a-file` for a folder, and for
 * a device or a pipe, which would never end.
 */
export async function readAtMost(
  path: string,
  largest: number,
): Promise<Result<Uint8Array | 'too-large' | 'not-a-file'>> {
  try {
    // Opening a pipe that nobody writes into would wait for good.
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
    try {
      const state = await file.stat()
      if (!state.isFile()) return { ok: true, value: 'not-a-file' }
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
