import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { openForReading } from '../connection.ts'
import { backupName, listBackups, prepareBackupFolder, rotateBackups, type Backup } from './backups.ts'
import { checkLibrary, type LibraryCheck } from './check-library.ts'
import { moveIntoPlace } from './synced-files.ts'

/** A backup that was made and read through, or what is wrong with the library: then there is no new backup. */
export type BackupOutcome =
  | { readonly kind: 'made'; readonly backup: Backup; readonly templates: number }
  | { readonly kind: 'damaged'; readonly check: LibraryCheck }

/**
 * Copies a library, open or not, into the backup folder: under another name first, synced and read through before it
 * counts. Only then the oldest go, so that a damaged library never pushes a good backup out. Throws the system's or
 * SQLite's error when the copy cannot be written; nothing of it is left then.
 */
export function makeBackup(libraryPath: string, folder: string, now: Date): BackupOutcome {
  prepareBackupFolder(folder)
  const name = backupName((listBackups(folder)[0]?.sequence ?? 0) + 1, now)
  const path = join(folder, name)
  const unfinished = `${path}.partial`
  try {
    copyLibrary(libraryPath, unfinished)
    const check = checkLibrary(unfinished)
    if (!check.isSound) {
      rmSync(unfinished, { force: true })
      return { kind: 'damaged', check }
    }
    moveIntoPlace(unfinished, path)
    rotateBackups(folder)
    const backup = listBackups(folder).find((one) => one.name === name)
    if (backup === undefined) throw new Error('the backup has gone')
    return { kind: 'made', backup, templates: check.templates }
  } catch (error) {
    rmSync(unfinished, { force: true })
    if (isCorruption(error)) return { kind: 'damaged', check: checkLibrary(libraryPath) }
    throw error
  }
}

/** Copies everything that is committed, in one moment, while others read and write. Throws SQLite's or the system's error. */
export function copyLibrary(from: string, to: string): void {
  const reading = openForReading(from)
  try {
    reading.get('VACUUM INTO ?', to)
  } finally {
    reading.close()
  }
}

const corruptionCodes: readonly unknown[] = [11, 26]

function isCorruption(error: unknown): boolean {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return false
  return corruptionCodes.includes(error.errcode & 0xff)
}
