import { mkdirSync, realpathSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Result } from '../../shared/ipc/contract.ts'
import { failureOfError, storageFailure } from './storage-failure.ts'

/** Held as long as the process lives, or until it is let go. */
export interface LibraryLock {
  /** False where the file system knows no locks, or the folder cannot be written to: nothing is held then. */
  readonly isHeld: boolean
  release(): void
}

/**
 * Makes this process the only app on a library, by whichever folder or link it was reached. The lock is the system's own,
 * on a file beside the library, taken through SQLite: it goes with the process however that ends, so nothing stale can be
 * left behind and no owner has to be asked for. Fails as `busy` while another app holds it.
 */
export function lockLibrary(libraryPath: string): Result<LibraryLock> {
  const path = `${realPath(libraryPath)}.lock`
  for (const isLast of [false, true]) {
    try {
      return { ok: true, value: hold(path) }
    } catch (error) {
      const failure = failureOfError(error, path)
      if (failure === null) throw error
      if (failure.kind !== 'storage') return { ok: false, failure }
      if (failure.reason === 'busy') return { ok: false, failure: storageFailure('busy', path) }
      // Whatever else is in the place of the lock holds nothing.
      if (failure.reason === 'corrupt' && !isLast) rmSync(path, { recursive: true, force: true })
      else break
    }
  }
  return { ok: true, value: { isHeld: false, release: () => undefined } }
}

/** Node closes a database that nothing refers to any more, and its lock would go with it. */
const held = new Set<DatabaseSync>()

function hold(path: string): LibraryLock {
  const database = new DatabaseSync(path, { timeout: 0 })
  try {
    database.exec('PRAGMA busy_timeout = 0; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
  } catch (error) {
    database.close()
    throw error
  }
  held.add(database)
  return {
    isHeld: true,
    release() {
      held.delete(database)
      database.close()
    },
  }
}

/** Where the file is after every link, or will be. */
function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    const folder = dirname(path)
    try {
      mkdirSync(folder, { recursive: true })
      return join(realpathSync(folder), basename(path))
    } catch {
      return path
    }
  }
}
