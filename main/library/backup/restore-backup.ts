import { copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { storageFailure, FailureSignal } from '../storage-failure.ts'
import { listBackups, type Backup } from './backups.ts'
import { checkLibrary } from './check-library.ts'
import { setAside } from './set-aside.ts'
import { isThere, moveIntoPlace } from './synced-files.ts'

const preparedPath = (libraryPath: string): string => `${libraryPath}.restoring`

/**
 * Copies a backup beside the library and reads the copy through, for `putRestored`. Throws a `FailureSignal` when there is no
 * such backup or it is damaged, or the system's error; the library is not touched.
 */
export function prepareRestore(libraryPath: string, folder: string, name: string): { readonly templates: number } {
  // Only what the list shows: the name comes from the window.
  const backup = listBackups(folder).find((one) => one.name === name)
  if (backup === undefined) throw new FailureSignal({ kind: 'not-found', what: 'backup' })
  const copy = preparedPath(libraryPath)
  try {
    copyFileSync(join(folder, backup.name), copy)
    const check = checkLibrary(copy)
    if (!check.isSound) throw new FailureSignal(storageFailure('corrupt', backup.name))
    return check
  } catch (error) {
    rmSync(copy, { force: true })
    throw error
  }
}

/**
 * Puts the copy that was prepared in the library's place, which nobody may have open. What is there is set aside, unless
 * a backup has all of it. Throws the system's error.
 */
export function putRestored(libraryPath: string, now: Date, hasBackup: boolean): void {
  // A log that closing has left would be taken for the restored library's.
  const hasLog = ['-wal', '-journal'].some((end) => isThere(libraryPath + end))
  if (!hasBackup || hasLog) setAside(libraryPath, now)
  moveIntoPlace(preparedPath(libraryPath), libraryPath)
}

/** The newest backup that can be read through, with the number of its templates. Reads from the newest on. */
export function newestGoodBackup(folder: string): { readonly backup: Backup; readonly templates: number } | null {
  for (const backup of listBackups(folder)) {
    const check = checkLibrary(join(folder, backup.name))
    if (check.isSound) return { backup, templates: check.templates }
  }
  return null
}
