import { copyFileSync, existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { backupFolder, listBackups, prepareBackupFolder } from '../backup/backups.ts'
import { checkLibrary } from '../backup/check-library.ts'
import { copyLibrary } from '../backup/make-backup.ts'
import { syncFile, syncFolder } from '../backup/synced-files.ts'
import { openForReading } from '../connection.ts'
import { FailureSignal, storageFailure } from '../storage-failure.ts'
import { movingCopyIn, removeMovingCopy } from './place-folders.ts'

/**
 * Copies the library into a folder under a name of its own and reads the copy through: page by page, text by text, and as
 * many rows in every table. Throws a `FailureSignal` (`corrupt`) when it is not what it should be, or the system's error;
 * nothing of it is left then.
 */
export function copyForMove(libraryPath: string, folder: string): { readonly templates: number } {
  const copy = movingCopyIn(folder)
  removeMovingCopy(folder)
  try {
    copyLibrary(libraryPath, copy)
    const check = checkLibrary(copy)
    if (!check.isSound || countRows(copy) !== countRows(libraryPath)) {
      throw new FailureSignal(storageFailure('corrupt', 'the copy is not the library'))
    }
    syncFile(copy)
    syncFolder(folder)
    return { templates: check.templates }
  } catch (error) {
    removeMovingCopy(folder)
    throw error
  }
}

/** Copies the backups that the folder does not have yet, and answers how many. One that was cut off does not count as one. */
export function copyBackups(libraryPath: string, folder: string): { readonly copied: number } {
  const from = backupFolder(dirname(libraryPath))
  const to = backupFolder(folder)
  const missing = listBackups(from).filter(({ name }) => !existsSync(join(to, name)))
  if (missing.length === 0) return { copied: 0 }
  prepareBackupFolder(to)
  for (const { name, size } of missing) {
    const unfinished = join(to, `${name}.partial`)
    try {
      copyFileSync(join(from, name), unfinished)
      if (statSync(unfinished).size !== size) throw new FailureSignal(storageFailure('other', name))
      syncFile(unfinished)
      renameSync(unfinished, join(to, name))
    } catch (error) {
      rmSync(unfinished, { force: true })
      throw error
    }
  }
  syncFolder(to)
  return { copied: missing.length }
}

const tableRow = z.object({ name: z.string() })
const countRow = z.object({ count: z.number() })

/** Each table with the number of its rows. */
function countRows(path: string): string {
  const reading = openForReading(path)
  try {
    const tables = reading
      .all("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
      .map((row) => tableRow.parse(row).name)
    return tables
      .map((name) => {
        const quoted = `"${name.replaceAll('"', '""')}"`
        return `${name} ${countRow.parse(reading.get(`SELECT count(*) AS count FROM ${quoted}`)).count}`
      })
      .join('\n')
  } finally {
    reading.close()
  }
}
