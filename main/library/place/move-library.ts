import { existsSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Result } from '../../../shared/ipc/contract.ts'
import { describeError, type Log } from '../../log.ts'
import { backupFolder, listBackups } from '../backup/backups.ts'
import type { RunLibraryJob } from '../backup/library-jobs.ts'
import { lockLibrary, type LibraryLock } from '../library-lock.ts'
import type { Library } from '../library.ts'
import { failureOfError, FailureSignal, storageFailure } from '../storage-failure.ts'
import { putMoved, setLeftAside } from './finish-move.ts'
import type { PlaceKeeper } from './library-place.ts'
import { libraryIn, movingCopyIn, removeMovingCopy } from './place-folders.ts'
import type { PlaceRecord } from './place-file.ts'
import { sizeOfMove } from './plan-place.ts'

export interface MoveParts {
  readonly library: Pick<Library, 'path' | 'pause' | 'resume'>
  readonly place: PlaceKeeper
  readonly run: RunLibraryJob
  readonly now: () => Date
  readonly log: Log
  /** From 0 to 1. */
  readonly onProgress: (part: number) => void
}

/**
 * Brings the open library to another folder, which has none, and goes on with it there. It is copied, the copy is read
 * through, and then the record of the place decides in one step which of the two is the library: a process that dies at
 * any moment leaves one, with everything that was acknowledged. Nothing is saved meanwhile. On a failure the library is
 * where it was. The file that was left stays in its folder under another name.
 */
export async function moveLibrary(parts: MoveParts, folder: string): Promise<Result<null>> {
  const { library, place, run, log } = parts
  const from = place.folder
  // Before the lock, which would make the folder where its disk has gone.
  if (!existsSync(folder)) return { ok: false, failure: storageFailure('missing', folder) }
  if (existsSync(libraryIn(folder))) return { ok: false, failure: storageFailure('other', 'there is a library') }
  const lock = lockLibrary(libraryIn(folder))
  if (!lock.ok) return lock
  const watch = watchProgress(parts, from, folder)
  let isPut = false
  library.pause()
  try {
    const copied = await run('copy-for-move', { libraryPath: libraryIn(from), folder })
    if (!copied.ok) throw new FailureSignal(copied.failure)
    await decide(parts, { folder: recordedAs(place, folder), leaving: from }, async () => {
      putMoved(folder)
      isPut = true
      const backups = await run('copy-backups', { libraryPath: libraryIn(from), folder })
      if (!backups.ok) log.warn('backups not moved', { kind: backups.failure.kind })
      return folder
    })
  } catch (error) {
    // A copy that nobody uses would pass for a library one day.
    if (!isRecorded(place, folder)) dropCopy(folder, isPut, log)
    goOn(parts, from, folder, lock.value)
    return failed(error, folder)
  } finally {
    watch.stop()
  }
  if (setLeftAside(from, parts)) tryToWrite(place, { ...place.record, leaving: null }, log)
  place.hold(folder, lock.value)
  return { ok: true, value: null }
}

/** Goes on with the library that is in another folder; the one of now stays where it is, as it is. */
export async function useLibrary(parts: MoveParts, folder: string): Promise<Result<null>> {
  const { library, place } = parts
  const from = place.folder
  if (!existsSync(libraryIn(folder))) return { ok: false, failure: storageFailure('missing', folder) }
  const lock = lockLibrary(libraryIn(folder))
  if (!lock.ok) return lock
  library.pause()
  try {
    await decide(parts, { folder: recordedAs(place, folder), leaving: null }, () => Promise.resolve(folder))
  } catch (error) {
    goOn(parts, from, folder, lock.value)
    return failed(error, folder)
  }
  place.hold(folder, lock.value)
  return { ok: true, value: null }
}

/** Records the place and opens the library there; where that fails, what was on record before is again. */
async function decide(
  { library, place, log }: MoveParts,
  record: PlaceRecord,
  prepare: () => Promise<string>,
): Promise<void> {
  const before = place.record
  place.write(record)
  try {
    const resumed = library.resume(await prepare())
    if (!resumed.ok) throw new FailureSignal(resumed.failure)
  } catch (error) {
    log.warn('library not opened in its new place', describeError(error))
    place.write(before)
    throw error
  }
}

/** After a failure: where the record says, so that the next start finds what is saved from now on. */
function goOn({ library, place }: MoveParts, from: string, folder: string, lock: LibraryLock): void {
  if (isRecorded(place, folder)) {
    place.hold(folder, lock)
    library.resume(folder)
  } else {
    lock.release()
    library.resume(from)
  }
}

function isRecorded(place: PlaceKeeper, folder: string): boolean {
  return place.record.folder === recordedAs(place, folder)
}

function recordedAs(place: PlaceKeeper, folder: string): string | null {
  return folder === place.usualFolder ? null : folder
}

function tryToWrite(place: PlaceKeeper, record: PlaceRecord, log: Log): void {
  try {
    place.write(record)
  } catch (error) {
    log.warn('place of the library not written', describeError(error))
  }
}

function dropCopy(folder: string, isPut: boolean, log: Log): void {
  try {
    removeMovingCopy(folder)
    if (!isPut) return
    for (const end of ['-wal', '-shm', '']) rmSync(libraryIn(folder) + end, { force: true })
  } catch (error) {
    log.warn('copy of the library not removed', describeError(error))
  }
}

function failed(error: unknown, folder: string): Result<never> {
  const failure = error instanceof FailureSignal ? error.failure : failureOfError(error, libraryIn(folder))
  if (failure === null) throw error
  return { ok: false, failure }
}

/** How often it is looked at how far the copying is. Unit: milliseconds. */
const interval = 200

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}

/** Tells by the sizes of the files how much of the copying is done. */
function watchProgress({ onProgress }: MoveParts, from: string, to: string): { readonly stop: () => void } {
  const there = new Set(listBackups(backupFolder(to)).map(({ name }) => name))
  const total = Math.max(sizeOfMove(from, to), 1)
  const look = (): void => {
    try {
      const backups = listBackups(backupFolder(to)).filter(({ name }) => !there.has(name))
      const sizes = [movingCopyIn(to), libraryIn(to), ...backups.map(({ name }) => join(backupFolder(to), name))]
      onProgress(Math.min(sizes.map(sizeOf).reduce((sum, size) => sum + size, 0) / total, 1))
    } catch {
      // A folder that cannot be looked at now: the copying says so itself.
    }
  }
  onProgress(0)
  const timer = setInterval(look, interval)
  return { stop: () => clearInterval(timer) }
}
