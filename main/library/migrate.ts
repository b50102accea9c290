import { statSync } from 'node:fs'
import { checkOpenLibrary } from './backup/check-library.ts'
import type { Connection } from './connection.ts'
import { createTemplates } from './migrations/0001-templates.ts'
import { createVerdictChanges } from './migrations/0002-verdict-changes.ts'
import { createTeamWords } from './migrations/0003-team-words.ts'
import { createHistory } from './migrations/0004-history.ts'
import { createRowHashes } from './migrations/0005-row-hash.ts'
import { createSearchAndTags } from './migrations/0006-search-tags.ts'
import { createApproval } from './migrations/0007-approval.ts'
import { createSharedBlocks } from './migrations/0008-shared-blocks.ts'
import { FailureSignal, storageFailure } from './storage-failure.ts'

/** One step of the library's form. Once released it is never changed: a later one mends it. */
export interface Migration {
  readonly version: number
  readonly apply: (connection: Connection) => void
}

export const migrations: readonly Migration[] = [
  createTemplates,
  createVerdictChanges,
  createTeamWords,
  createHistory,
  createRowHashes,
  createSearchAndTags,
  createApproval,
  createSharedBlocks,
]
export const libraryVersion = migrations.length

/** The form of an open library; 0 for a new file. */
export function readLibraryVersion(connection: Connection): number {
  const row = connection.get('PRAGMA user_version')
  if (typeof row === 'object' && row !== null && 'user_version' in row) return Number(row.user_version)
  throw new Error('SQLite gave no user_version')
}

/**
 * Brings a library to this version's form, each step in its own transaction.
 * A library of a newer version is refused before anything in it is touched.
 */
export function refuseNewer(connection: Connection): void {
  const version = readLibraryVersion(connection)
  if (version <= libraryVersion) return
  throw new FailureSignal(
    storageFailure('newer', `The library has form ${version}; this version knows forms up to ${libraryVersion}.`),
  )
}

/** Whether it has a form that `migrate` would change; a new file has none. */
export function isOlder(connection: Connection): boolean {
  const version = readLibraryVersion(connection)
  return version > 0 && version < libraryVersion
}

/** Whether the library has this version's form. */
export function isCurrent(connection: Connection): boolean {
  return readLibraryVersion(connection) === libraryVersion
}

/** Refuses a database that is none of ours as `corrupt`, before anything in it is touched. */
export function refuseForeign(connection: Connection): void {
  const isNew = readLibraryVersion(connection) === 0 && connection.get('SELECT 1 FROM sqlite_schema') === undefined
  if (isNew) return
  const tables = connection.all(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name IN ('templates', 'facts')",
  )
  if (tables.length < 2) throw new FailureSignal(storageFailure('corrupt', 'a database, but not a library'))
}

/** A larger one is checked in the background, so that no start waits for it. Unit: bytes. */
const quicklyChecked = 2 * 1024 * 1024

/**
 * Refuses a small library as `corrupt` whose pages do not hang together, or whose texts are not what was written: a page of
 * zeros within a long text is nothing that SQLite would notice. Takes at most some 50 ms.
 */
export function refuseTorn(connection: Connection): void {
  const size = statSync(connection.path, { throwIfNoEntry: false })?.size ?? 0
  if (size === 0 || size > quicklyChecked) return
  const { isSound, damaged } = checkOpenLibrary(connection)
  if (!isSound) throw new FailureSignal(storageFailure('corrupt', `damaged texts: ${damaged ?? 'unknown'}`))
}

/** Brings a library to a form, this version's unless told, each step in a transaction of its own. A newer one stays. */
export function migrate(connection: Connection, until = libraryVersion): void {
  for (const migration of migrations) {
    if (migration.version > until) return
    connection.transaction(() => {
      // Read inside the lock: another process may have migrated while this one waited.
      if (readLibraryVersion(connection) >= migration.version) return
      migration.apply(connection)
      connection.execute(`PRAGMA user_version = ${migration.version}`)
    })
  }
}
