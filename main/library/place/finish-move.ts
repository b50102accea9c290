import { existsSync, rmSync, statSync } from 'node:fs'
import { describeError, type Log } from '../../log.ts'
import type { RunLibraryJob } from '../backup/library-jobs.ts'
import { setAside } from '../backup/set-aside.ts'
import { moveIntoPlace } from '../backup/synced-files.ts'
import { hasMovingCopy, libraryIn, movedPrefix, movingCopyIn } from './place-folders.ts'
import type { PlaceFile, PlaceRecord } from './place-file.ts'

/**
 * Puts the copy in the place of the library, which is not there yet: for a move that is on record as decided. Throws the
 * system's error.
 */
export function putMoved(folder: string): void {
  if (hasMovingCopy(folder) && !existsSync(libraryIn(folder))) moveIntoPlace(movingCopyIn(folder), libraryIn(folder))
}

interface LeavingParts {
  readonly now: () => Date
  readonly log: Log
}

/** Keeps the library that was left under another name. Answers whether that is done; the library in use does not need it. */
export function setLeftAside(folder: string, { now, log }: LeavingParts): boolean {
  try {
    dropEmptyLog(libraryIn(folder))
    setAside(libraryIn(folder), now(), movedPrefix)
    return true
  } catch (error) {
    log.warn('library that was left not set aside', describeError(error))
    return false
  }
}

/** Reading the library for the copy has left a log beside it that holds nothing. */
function dropEmptyLog(libraryPath: string): void {
  const log = statSync(`${libraryPath}-wal`, { throwIfNoEntry: false })
  if (log?.size === 0) for (const end of ['-wal', '-shm']) rmSync(libraryPath + end, { force: true })
}

interface FinishParts extends LeavingParts {
  readonly usualFolder: string
  readonly file: PlaceFile
  readonly run: RunLibraryJob
}

/**
 * Does what a move that was cut off after its decision has left undone, before the library is opened. A folder that cannot
 * be reached is left for another start. Answers what is on record then.
 */
export async function finishMove(record: PlaceRecord, parts: FinishParts): Promise<PlaceRecord> {
  const { usualFolder, file, run, log } = parts
  const { leaving } = record
  if (leaving === null) return record
  const folder = record.folder ?? usualFolder
  const finished: PlaceRecord = { folder: record.folder, leaving: null }
  try {
    putMoved(folder)
    // Without the library that was moved to, the one that was left is the only one.
    if (!existsSync(libraryIn(folder))) return record
    const copied = await run('copy-backups', { libraryPath: libraryIn(leaving), folder })
    if (!copied.ok) log.warn('backups not moved', { kind: copied.failure.kind })
    setLeftAside(leaving, parts)
    // Tried once: later the library there may be another.
    file.write(finished)
    log.info('move of the library finished')
    return finished
  } catch (error) {
    log.warn('move of the library not finished', describeError(error))
    return record
  }
}
