import { accessSync, constants, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Failure, StorageReason } from '../../shared/ipc/contract.ts'

/** Carries a failure that is a value to the caller out of a transaction, which it thereby rolls back. */
export class FailureSignal extends Error {
  readonly failure: Failure
  constructor(failure: Failure) {
    super(failure.kind)
    this.failure = failure
  }
}

/** What the disk did not do, and the system's words for it. */
export function storageFailure(reason: StorageReason, detail: string): Failure {
  return { kind: 'storage', reason, detail }
}

/** Reasons of a system error by its `code`. Source: errno(3). */
const reasonByErrno: Readonly<Record<string, StorageReason>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  ENODEV: 'missing',
  ENXIO: 'missing',
  ESTALE: 'missing',
  EBUSY: 'busy',
  ETXTBSY: 'busy',
}

/** Reasons of an SQLite error by its primary code. Source: https://sqlite.org/rescode.html */
const reasonByPrimaryCode: Readonly<Record<number, StorageReason>> = {
  3: 'read-only',
  5: 'busy',
  6: 'busy',
  8: 'read-only',
  11: 'corrupt',
  13: 'full',
  26: 'corrupt',
}
const cannotOpen = 14
const inputOutputError = 10
const readOnlyDatabaseMoved = 1032
const ioErrorCodesOfCorruption = new Set([33 * 256 + 10, 34 * 256 + 10])

interface SystemError {
  readonly code: string
  readonly errcode: number | null
  readonly message: string
}

function asSystemError(error: unknown): SystemError | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null
  const errcode = 'errcode' in error && typeof error.errcode === 'number' ? error.errcode : null
  return { code: error.code, errcode, message: error.message }
}

/**
 * The failure that a system or SQLite error stands for, or `null` when the error is a bug and has to be thrown on.
 * SQLite says only "cannot open" for several causes, so the path is looked at as well.
 */
export function failureOfError(error: unknown, path: string): Failure | null {
  const system = asSystemError(error)
  if (system === null) return null
  if (system.code === 'ERR_SQLITE_ERROR' && system.errcode !== null) {
    return storageFailure(reasonOfSqliteCode(system.errcode, path), `${system.message} (SQLite ${system.errcode})`)
  }
  // Node's own argument errors carry a `code` too, and are bugs.
  if (!/^E[A-Z0-9]+$/.test(system.code)) return null
  return storageFailure(reasonByErrno[system.code] ?? 'other', system.message)
}

/** SQLite's answer to a statement that does not fit the file's tables. Source: https://sqlite.org/rescode.html#error */
export function isStatementError(error: unknown): boolean {
  const code = asSystemError(error)?.errcode ?? null
  return code !== null && (code & 0xff) === 1
}

/** What SQLite refuses because of what was to be written, on any disk. Source: https://sqlite.org/rescode.html */
const valueErrors: readonly unknown[] = [18, 19, 20]

/** Whether the disk or another process is to blame, so that the same may be done later; otherwise what was to be written is. */
export function isOfDisk(error: unknown): boolean {
  if (error instanceof FailureSignal) return false
  const code = asSystemError(error)?.errcode ?? null
  return (code === null || !valueErrors.includes(code & 0xff)) && failureOfError(error, '') !== null
}

function reasonOfSqliteCode(code: number, path: string): StorageReason {
  if (code === readOnlyDatabaseMoved) return 'missing'
  if (ioErrorCodesOfCorruption.has(code)) return 'corrupt'
  const primary = code & 0xff
  if (primary === cannotOpen || primary === inputOutputError) return reasonOfPath(path)
  return reasonByPrimaryCode[primary] ?? 'other'
}

function reasonOfPath(path: string): StorageReason {
  try {
    statSync(dirname(path))
    accessSync(dirname(path), constants.W_OK)
    if (statSync(path).isDirectory()) return 'other'
    accessSync(path, constants.R_OK | constants.W_OK)
    return 'other'
  } catch (error) {
    return reasonByErrno[asSystemError(error)?.code ?? ''] ?? 'other'
  }
}
