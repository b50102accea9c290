import { stat } from 'node:fs/promises'
import { readAtMost } from '../exchange/read-at-most.ts'

/** No file of an export is larger. Unit: bytes. */
const largestFile = 200_000_000

export type ExportedFile =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: 'missing' | 'not-readable' }

/** The bytes of a file that may be of an export. Never rejects, and waits for no pipe. */
export async function readExportedFile(path: string): Promise<ExportedFile> {
  try {
    await stat(path)
    const read = await readAtMost(path, largestFile)
    return read.ok && typeof read.value !== 'string'
      ? { ok: true, bytes: read.value }
      : { ok: false, problem: 'not-readable' }
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    return { ok: false, problem: isMissing ? 'missing' : 'not-readable' }
  }
}
