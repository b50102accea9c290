import type { Result, StorageReason } from '../../../shared/ipc/contract.ts'
import { describeError, type Log } from '../../log.ts'
import type { RunLibraryJob } from '../backup/library-jobs.ts'
import type { OpenedLibrary } from '../backup/recover.ts'
import { lockLibrary } from '../library-lock.ts'
import { finishMove } from './finish-move.ts'
import { createPlaceKeeper, type PlaceKeeper } from './library-place.ts'
import { holdsLibrary, libraryIn } from './place-folders.ts'
import type { PlaceFile, PlaceRecord } from './place-file.ts'

/** Why the library is not opened where it was last. */
export interface PlaceTrouble {
  /** `null` when the record of it cannot be read. */
  readonly folder: string | null
  /** `gone`: there is no library in it. `unknown`: the record cannot be read. */
  readonly reason: StorageReason | 'gone' | 'unknown'
  /** Whether there is anything to open in the usual place; otherwise it would be an empty library. */
  readonly hasUsual: boolean
  /** The folder that was chosen just now, and has no library; `null` otherwise. */
  readonly refused: string | null
}

export type PlaceChoice =
  | { readonly kind: 'again' }
  /** For good. */
  | { readonly kind: 'folder'; readonly folder: string }
  /** Until the app ends: the next start looks in the same place again. */
  | { readonly kind: 'usual' }
  | { readonly kind: 'quit' }

export interface OpenPlaceParts {
  readonly usualFolder: string
  readonly file: PlaceFile
  readonly run: RunLibraryJob
  readonly now: () => Date
  readonly log: Log
  /** Opens the library of a folder, which is locked; `null` when the answer to a question was to quit. */
  readonly open: (folder: string) => Promise<Result<OpenedLibrary> | null>
  readonly ask: (trouble: PlaceTrouble) => Promise<PlaceChoice>
}

export interface OpenedPlace {
  readonly opened: OpenedLibrary
  readonly place: PlaceKeeper
  /** False where the file system knows no locks. */
  readonly isLocked: boolean
}

const usual: PlaceRecord = { folder: null, leaving: null }

/**
 * Opens the library where it was last, after what a move that was cut off has left undone. Where that place is gone or
 * cannot be used the person is asked, until there is an answer that works: an empty library in another place would look
 * like lost work. `null` when the answer was to quit. Failures in the usual place are the caller's to tell, with its path.
 */
export async function openAtPlace(parts: OpenPlaceParts): Promise<Result<OpenedPlace> | null> {
  const { usualFolder, file, log, ask } = parts
  let forNow: string | null = null
  let refused: string | null = null
  for (;;) {
    const read = file.read()
    let trouble: Pick<PlaceTrouble, 'folder' | 'reason'> = { folder: null, reason: 'unknown' }
    if (read !== 'unreadable' || forNow !== null) {
      const record = read === 'unreadable' ? usual : forNow === null ? await finishMove(read, parts) : read
      const folder: string = forNow ?? record.folder ?? usualFolder
      const opened = await openFolder(parts, folder, record)
      // The usual place has always been told of by the caller.
      if (opened === null || opened.ok || folder === usualFolder) return opened
      const { failure } = opened
      const reason = failure.kind !== 'storage' ? 'other' : failure.reason === 'missing' ? 'gone' : failure.reason
      trouble = { folder, reason }
    }
    log.warn('library not where it was', { reason: trouble.reason })
    const choice: PlaceChoice = await ask({ ...trouble, hasUsual: holdsLibrary(usualFolder), refused })
    refused = null
    if (choice.kind === 'quit') return null
    if (choice.kind === 'again') forNow = null
    if (choice.kind === 'usual') {
      forNow = usualFolder
      keepLeft(file, read, usualFolder)
    }
    if (choice.kind === 'folder') {
      if (!holdsLibrary(choice.folder)) refused = choice.folder
      else forNow = record(choice.folder)
    }
  }

  /** `null` when it is on record; otherwise it holds until the app ends. */
  function record(folder: string): string | null {
    try {
      file.write({ folder: folder === usualFolder ? null : folder, leaving: null })
      return null
    } catch (error) {
      log.warn('place of the library not written', describeError(error))
      return folder
    }
  }
}

/** What is saved in the library that a move was leaving must not be put aside with it. */
function keepLeft(file: PlaceFile, read: PlaceRecord | 'unreadable', usualFolder: string): void {
  if (read !== 'unreadable' && read.leaving === usualFolder) file.write({ folder: read.folder, leaving: null })
}

async function openFolder(
  { usualFolder, file, open }: OpenPlaceParts,
  folder: string,
  record: PlaceRecord,
): Promise<Result<OpenedPlace> | null> {
  // Before the lock, which would make the folder.
  if (folder !== usualFolder && !holdsLibrary(folder)) {
    return { ok: false, failure: { kind: 'storage', reason: 'missing', detail: folder } }
  }
  const lock = lockLibrary(libraryIn(folder))
  if (!lock.ok) return lock
  const opened = await open(folder)
  if (opened === null || !opened.ok) {
    lock.value.release()
    return opened
  }
  const place = createPlaceKeeper({ usualFolder, file, folder, lock: lock.value, record })
  return { ok: true, value: { opened: opened.value, place, isLocked: lock.value.isHeld } }
}
