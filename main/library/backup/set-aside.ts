import { renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isThere, syncFolder } from './synced-files.ts'

/** What the name of a damaged library begins with; a sentence tells it to the person. */
const corruptPrefix = 'library.corrupt-'

const companions = ['-wal', '-shm', '-journal'] as const

/**
 * Renames a library, with what SQLite keeps beside it, to `<prefix><time>.sqlite` in the same folder, and answers that
 * path; `null` when there is nothing. Never overwrites and never deletes. Its log goes first: a crash in between must not
 * leave the log beside another library.
 */
export function setAside(libraryPath: string, now: Date, prefix = corruptPrefix): string | null {
  if (![libraryPath, ...companions.map((end) => libraryPath + end)].some(isThere)) return null
  const folder = dirname(libraryPath)
  const time = now
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(':', '-')
  const path = freeName((suffix) => join(folder, `${prefix}${time}${suffix}.sqlite`))
  for (const end of [...companions, '']) if (isThere(libraryPath + end)) renameSync(libraryPath + end, path + end)
  syncFolder(folder)
  return path
}

/** A second one in the same second, or after the clock was set back, gets a number. */
function freeName(nameWith: (suffix: string) => string): string {
  for (let number = 1; ; number += 1) {
    const path = nameWith(number === 1 ? '' : `-${number}`)
    if (!['', ...companions].some((end) => isThere(path + end))) return path
  }
}
