import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Result } from '../../../shared/ipc/contract.ts'
import { copyBackups, copyForMove } from '../place/copy-library.ts'
import { failureOfError, FailureSignal, storageFailure } from '../storage-failure.ts'
import { listBackups, type Backup } from './backups.ts'
import { checkHistory, type HistoryCheck } from './check-history.ts'
import { checkLibrary, countTemplates, type LibraryCheck } from './check-library.ts'
import { makeBackup, type BackupOutcome } from './make-backup.ts'
import { newestGoodBackup, prepareRestore } from './restore-backup.ts'
import { salvageTemplates, type SalvagedTemplate } from './salvage.ts'

/** What is offered to someone whose library cannot be used. */
export interface Survey {
  readonly newest: { readonly backup: Backup; readonly templates: number } | null
  /** Templates of the damaged file that can still be read. */
  readonly readable: number
}

/** A backup with what can be said of it without reading all of it. */
export interface ListedBackup extends Backup {
  /** `null` when it cannot be read. */
  readonly templates: number | null
}

/** Work on whole files: it takes up to seconds, and is done away from the window. */
export interface LibraryJobs {
  'back-up': {
    input: { readonly libraryPath: string; readonly folder: string; readonly now: string }
    output: BackupOutcome
  }
  check: { input: { readonly libraryPath: string }; output: LibraryCheck }
  'check-history': { input: { readonly libraryPath: string }; output: HistoryCheck }
  survey: { input: { readonly libraryPath: string; readonly folder: string }; output: Survey }
  /** Copies a backup beside the library; `Library.restore` puts it in place. */
  'prepare-restore': {
    input: { readonly libraryPath: string; readonly folder: string; readonly name: string }
    output: { readonly templates: number }
  }
  salvage: { input: { readonly path: string }; output: readonly SalvagedTemplate[] }
  list: { input: { readonly folder: string }; output: readonly ListedBackup[] }
  /** Copies the library into a folder, under a name of its own. */
  'copy-for-move': {
    input: { readonly libraryPath: string; readonly folder: string }
    output: { readonly templates: number }
  }
  'copy-backups': {
    input: { readonly libraryPath: string; readonly folder: string }
    output: { readonly copied: number }
  }
}
export type LibraryJobName = keyof LibraryJobs

/** Does a job somewhere, and answers; never rejects for what is a normal failure. */
export type RunLibraryJob = <Name extends LibraryJobName>(
  name: Name,
  input: LibraryJobs[Name]['input'],
) => Promise<Result<LibraryJobs[Name]['output']>>

type Work = {
  readonly [Name in LibraryJobName]: (input: LibraryJobs[Name]['input']) => LibraryJobs[Name]['output']
}

const work: Work = {
  'back-up': ({ libraryPath, folder, now }) => makeBackup(libraryPath, folder, new Date(now)),
  check: ({ libraryPath }) => {
    const check = checkLibrary(libraryPath)
    // What has gone is not damaged: its disk may have been taken out.
    if (!check.isSound && !existsSync(libraryPath)) throw new FailureSignal(storageFailure('missing', libraryPath))
    return check
  },
  'check-history': ({ libraryPath }) => checkHistory(libraryPath),
  survey: ({ libraryPath, folder }) => ({
    newest: newestGoodBackup(folder),
    readable: salvageTemplates(libraryPath).length,
  }),
  'prepare-restore': ({ libraryPath, folder, name }) => prepareRestore(libraryPath, folder, name),
  salvage: ({ path }) => salvageTemplates(path),
  list: ({ folder }) =>
    listBackups(folder).map((backup) => ({ ...backup, templates: countTemplates(join(folder, backup.name)) })),
  'copy-for-move': ({ libraryPath, folder }) => copyForMove(libraryPath, folder),
  'copy-backups': ({ libraryPath, folder }) => copyBackups(libraryPath, folder),
}

/** The folder or file that a job is about: SQLite says of several causes only that it cannot open something. */
function pathOf(input: LibraryJobs[LibraryJobName]['input']): string {
  if ('folder' in input) return join(input.folder, 'any')
  return 'path' in input ? input.path : input.libraryPath
}

/** Does a job here and now. Throws only for a bug. */
export function doLibraryJob<Name extends LibraryJobName>(
  name: Name,
  input: LibraryJobs[Name]['input'],
): Result<LibraryJobs[Name]['output']> {
  try {
    return { ok: true, value: work[name](input) }
  } catch (error) {
    const failure = error instanceof FailureSignal ? error.failure : failureOfError(error, pathOf(input))
    if (failure === null) throw error
    return { ok: false, failure }
  }
}
