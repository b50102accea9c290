import { randomUUID } from 'node:crypto'
import { open, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Result } from '../../shared/ipc/contract.ts'
import { failureOfError } from '../library/storage-failure.ts'

/**
 * Writes a file so that the path holds the old content or the new one whole, whatever happens in between: beside it,
 * synced, renamed over it, and the folder synced. On a failure (full, read-only, gone) nothing of ours is left behind
 * and an old file is untouched. Of a text in parts, one after the other is written.
 */
export async function writeFileAtomically(
  path: string,
  content: string | Uint8Array | readonly string[],
): Promise<Result<null>> {
  const folder = dirname(path)
  // No longer than the name it stands for needs to be: 255 bytes are the limit of most file systems.
  const beside = join(folder, `.${basename(path).slice(0, 40)}.${randomUUID()}.tmp`)
  try {
    await writeSynced(beside, content)
    await rename(beside, path)
  } catch (error) {
    await removeQuietly(beside)
    const failure = failureOfError(error, path)
    if (failure === null) throw error
    return { ok: false, failure }
  }
  await syncFolder(folder)
  return { ok: true, value: null }
}

async function writeSynced(path: string, content: string | Uint8Array | readonly string[]): Promise<void> {
  const file = await open(path, 'wx', 0o644)
  try {
    await writeFile(file, content)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function removeQuietly(path: string): Promise<void> {
  try {
    await rm(path, { force: true })
  } catch {
    // The disk has gone with the file on it; the first failure is the one to tell.
  }
}

/** Makes the rename itself durable. Windows and some network disks cannot sync a folder, and need not. */
async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, 'r')
    try {
      await folder.sync()
    } finally {
      await folder.close()
    }
  } catch {
    // The file is in place and whole; only a power cut in this moment could still bring the old one back.
  }
}
