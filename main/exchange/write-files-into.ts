import { access, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { Result } from '../../shared/ipc/contract.ts'
import { writeFileAtomically } from './write-file-atomically.ts'

export interface FileToWrite {
  readonly name: string
  /** Asked when its turn comes, so that only one text is in memory. */
  readonly write: () => string | Promise<string>
}

/**
 * Writes files into a folder and answers their paths. What is in the folder is left alone: a name that is taken gets a
 * number. Where one file cannot be written, none is left behind.
 */
export async function writeFilesInto(
  folder: string,
  files: readonly FileToWrite[],
): Promise<Result<{ readonly paths: readonly string[] }>> {
  const paths: string[] = []
  for (const { name, write } of files) {
    const path = await freePath(folder, name)
    const written = await writeFileAtomically(path, await write())
    if (!written.ok) {
      await Promise.all(paths.map((one) => rm(one, { force: true }).catch(() => undefined)))
      return written
    }
    paths.push(path)
    await setImmediate()
  }
  return { ok: true, value: { paths } }
}

/** The name in the folder, with a number where there is such a file: nobody was asked whether it may go. */
async function freePath(folder: string, name: string): Promise<string> {
  const end = name.lastIndexOf('.')
  for (let number = 1; ; number += 1) {
    const path = join(folder, number === 1 ? name : `${name.slice(0, end)} (${number})${name.slice(end)}`)
    try {
      await access(path)
    } catch {
      return path
    }
  }
}
