import type { Connection } from './connection.ts'
import { createTemplates } from './migrations/0001-templates.ts'
import { createVerdictChanges } from './migrations/0002-verdict-changes.ts'
import { createTeamWords } from './migrations/0003-team-words.ts'
import { createHistory } from './migrations/0004-history.ts'
import { FailureSignal, storageFailure } from './storage-failure.ts'

/** One step of the library's form. Once released it is never changed: a later one mends it. */
export interface Migration {
  readonly version: number
  readonly apply: (connection: Connection) => void
}

export const migrations: readonly Migration[] = [createTemplates, createVerdictChanges, createTeamWords, createHistory]
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
