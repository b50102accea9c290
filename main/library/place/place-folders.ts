import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { backupFolder, listBackups } from '../backup/backups.ts'
import { libraryFileName } from '../library.ts'

/** What the name of a library begins with that was moved away from a folder; a sentence tells it to the person. */
export const movedPrefix = 'library.moved-'

/** Where the library is in a folder. */
export function libraryIn(folder: string): string {
  return join(folder, libraryFileName)
}

/** The copy that a move makes; it becomes the library when the move is decided. */
export function movingCopyIn(folder: string): string {
  return `${libraryIn(folder)}.moving`
}

/** Whether a library is there that can be opened, or mended from its backups: anything but a place for a new one. */
export function holdsLibrary(folder: string): boolean {
  const size = statSync(libraryIn(folder), { throwIfNoEntry: false })?.size ?? 0
  return size > 0 || listBackups(backupFolder(folder)).length > 0
}

/** Whether a library of ours was here and moved away. */
export function wasLeft(folder: string): boolean {
  try {
    return readdirSync(folder).some((name) => name.startsWith(movedPrefix))
  } catch {
    return false
  }
}

/** Removes what a move that was cut off has left. */
export function removeMovingCopy(folder: string): void {
  for (const end of ['', '-journal', '-wal', '-shm']) rmSync(movingCopyIn(folder) + end, { force: true })
}

/** Whether a move began in a folder and was not decided. */
export function hasMovingCopy(folder: string): boolean {
  return existsSync(movingCopyIn(folder))
}
