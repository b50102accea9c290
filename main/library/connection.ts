import { statSync } from 'node:fs'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { rowHash, rowHashFunction } from './row-hash.ts'
import { FailureSignal, storageFailure } from './storage-failure.ts'

/** A row as SQLite gives it: nothing is known of it until a reader has read it. */
export type RawRow = unknown
export type Parameter = SQLInputValue

/** One open library file. Every method throws SQLite's error; `failureOfError` says which of them are normal. */
export interface Connection {
  readonly path: string
  run(sql: string, ...parameters: readonly Parameter[]): void
  get(sql: string, ...parameters: readonly Parameter[]): RawRow
  all(sql: string, ...parameters: readonly Parameter[]): readonly RawRow[]
  /** Several statements without parameters. */
  execute(sql: string): void
  /** All or nothing, on disk when it returns. Takes the write lock at once, so that no reader turns writer too late. */
  transaction<Value>(work: () => Value): Value
  /** False when the file at the path is no longer the one that is open: writing to it would be lost. */
  isInPlace(): boolean
  close(): void
}

/** How long a statement waits for another process's lock. Unit: milliseconds. */
const busyTimeout = 3000

/** A file holds nothing (a first start that was cut off) or a header at least. Unit: bytes. */
const headerLength = 100

/**
 * Opens a SQLite file for durable writing: WAL, every commit synced, foreign keys.
 * Creates the file when it does not exist. Throws SQLite's error when it cannot.
 */
export function openConnection(path: string): Connection {
  const state = statSync(path, { throwIfNoEntry: false })
  const size = state?.size ?? 0
  if (state !== undefined && !state.isFile()) throw new FailureSignal(storageFailure('corrupt', 'not a file'))
  // SQLite takes such a stump for an empty database and writes over it.
  if (size > 0 && size < headerLength) throw new FailureSignal(storageFailure('corrupt', `${size} bytes`))
  const database = new DatabaseSync(path, { timeout: busyTimeout })
  try {
    database.function(rowHashFunction, { deterministic: true, varargs: true }, rowHash)
    database.exec(`PRAGMA busy_timeout = ${busyTimeout}`)
    // Before anything else is written: the first statement that reads the header, so garbage fails here.
    database.exec('PRAGMA schema_version')
    return connect(path, database)
  } catch (error) {
    database.close()
    throw error
  }
}

/** A library file that is only read: a backup, a damaged one, or the open one from another process. */
export type Reading = Pick<Connection, 'get' | 'all' | 'close'>

/** Opens a file so that no byte of it changes, not even when it has a log. Throws SQLite's error when it cannot. */
export function openForReading(path: string): Reading {
  const database = new DatabaseSync(path, { readOnly: true, timeout: busyTimeout })
  try {
    database.function(rowHashFunction, { deterministic: true, varargs: true }, rowHash)
    database.exec('PRAGMA schema_version')
  } catch (error) {
    database.close()
    throw error
  }
  const statement = rememberStatements(database)
  return {
    get: (sql, ...parameters) => statement(sql).get(...parameters),
    all: (sql, ...parameters) => statement(sql).all(...parameters),
    close: () => database.close(),
  }
}

/** Preparing a statement takes longer than reading a row by it. */
function rememberStatements(database: DatabaseSync): (sql: string) => ReturnType<DatabaseSync['prepare']> {
  const statements = new Map<string, ReturnType<DatabaseSync['prepare']>>()
  return (sql) => {
    const known = statements.get(sql)
    if (known !== undefined) return known
    const prepared = database.prepare(sql)
    statements.set(sql, prepared)
    return prepared
  }
}

/** What is set once the library's version is known to be ours; switching to WAL already changes the file. */
export function prepareForWriting(connection: Connection): void {
  connection.execute('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON')
}

function connect(path: string, database: DatabaseSync): Connection {
  const identity = fileIdentity(path)
  const statement = rememberStatements(database)
  return {
    path,
    run: (sql, ...parameters) => {
      statement(sql).run(...parameters)
    },
    get: (sql, ...parameters) => statement(sql).get(...parameters),
    all: (sql, ...parameters) => statement(sql).all(...parameters),
    execute: (sql) => database.exec(sql),
    transaction: (work) => {
      database.exec('BEGIN IMMEDIATE')
      try {
        const value = work()
        database.exec('COMMIT')
        return value
      } catch (error) {
        rollBack(database)
        throw error
      }
    },
    isInPlace: () => identity !== null && fileIdentity(path) === identity,
    close: () => database.close(),
  }
}

function rollBack(database: DatabaseSync): void {
  try {
    database.exec('ROLLBACK')
  } catch {
    // A full disk or an I/O error has rolled the transaction back already, and the first error is the one to tell.
  }
}

function fileIdentity(path: string): string | null {
  const state = statSync(path, { bigint: true, throwIfNoEntry: false })
  return state === undefined ? null : `${state.dev}:${state.ino}`
}
