import type { LibraryLock } from '../library-lock.ts'
import type { PlaceFile, PlaceRecord } from './place-file.ts'

/** The folder that the library is in while the app runs, with the lock on it. */
export interface PlaceKeeper {
  readonly usualFolder: string
  readonly folder: string
  /** What is on record; the folder in use is another when that one could not be used at the start. */
  readonly record: PlaceRecord
  /** Puts it on the disk. Throws the system's error; then the record is what it was. */
  write(record: PlaceRecord): void
  /** From now on the library is there; the lock on the place before is let go. */
  hold(folder: string, lock: LibraryLock): void
  release(): void
}

export interface PlaceKeeperParts {
  readonly usualFolder: string
  readonly file: PlaceFile
  readonly folder: string
  readonly lock: LibraryLock
  readonly record: PlaceRecord
}

export function createPlaceKeeper({ usualFolder, file, ...first }: PlaceKeeperParts): PlaceKeeper {
  let { folder, lock, record } = first
  return {
    usualFolder,
    get folder() {
      return folder
    },
    get record() {
      return record
    },
    write(changed) {
      file.write(changed)
      record = changed
    },
    hold(nextFolder, nextLock) {
      const before = lock
      folder = nextFolder
      lock = nextLock
      before.release()
    },
    release: () => lock.release(),
  }
}
