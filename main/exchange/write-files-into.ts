import { access, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { sealFileEnding } from '../../shared/approval/seal-file.ts'
import type { Result } from '../../shared/ipc/contract.ts'
import { writeSealed } from './write-sealed.ts'

export interface FileToWrite {
  readonly name: string
  /** Asked when its turn comes, so that only one text is in memory. */
  readonly write: () => string | Promise<string>
  /** What the seal beside it says; without one, none is written. */
  readonly seal?: string | null
}

/**
 * Writes files into a folder and answers their paths, without those of the seals beside them. What is in the folder is left
 * alone: a name that is taken gets a number. Where one file cannot be written, none is left behind.
 */
export async function writeFilesInto(
  folder: string,
  files: readonly FileToWrite[],
): Promise<Result<{ readonly paths: readonly string[] }>> {
  const paths: string[] = []
  for (const { name, write, seal = null } of files) {
    const path = await freePath(folder, name)
    const written = await writeSealed(path, await write(), seal)
    if (!written.ok) {
      const ours = paths.flatMap((one) => [one, `${one}${sealFileEnding}`])
      await Promise.all(ours.map((one) => rm(one, { force: true }).catch(() => undefined)))
      return written
    }
    paths.push(path)
    await setImmediate()
  }
  return { ok: true, value: { paths } }
}

/** The name in the folder, with a number where there is such a file or its seal: nobody was asked whether it may go. */
async function freePath(folder: string, name: string): Promise<string> {
  const end = name.lastIndexOf('.')
  for (let number = 1; ; number += 1) {
    const path = join(folder, number === 1 ? name : `${name.slice(0, end)} (${number})${name.slice(end)}`)
    if (!(await isThere(path)) && !(await isThere(`${path}${sealFileEnding}`))) return path
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await access(path)
    return true
  } catch {
    return false
  }
}
