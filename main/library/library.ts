import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Failure, Result, SaveAnswer } from '../../shared/ipc/contract.ts'
import type { LibraryFacts } from '../../shared/policy/rule.ts'
import type { AddedWords } from '../../shared/policy/language/word-list.ts'
import type { Store } from '../../shared/template/purpose.ts'
import type { Template, TemplateContent } from '../../shared/template/template.ts'
import type { VerdictChange } from '../../shared/template/verdict-change.ts'
import type { Version, VersionKind } from '../../shared/template/version.ts'
import { createApproving, type Approving } from './approving.ts'
import { backupFolder, listBackups } from './backup/backups.ts'
import { makeBackup } from './backup/make-backup.ts'
import { putRestored } from './backup/restore-backup.ts'
import { mergeSalvaged, type SalvagedTemplate } from './backup/salvage.ts'
import { openConnection, prepareForWriting, type Connection } from './connection.ts'
import { createSharing, type Sharing } from './hand-over/sharing.ts'
import { finishMerge } from './hand-over/staged-merge.ts'
import { installSamples } from './install-samples.ts'
import { isCurrent, isOlder, migrate, refuseForeign, refuseNewer, refuseTorn } from './migrate.ts'
import { createOrganising, type Organising } from './organising.ts'
import {
  outdatedTemplates,
  readContents,
  readRecheckJobs,
  recheckTemplates,
  storeJudgedJobs,
  type JudgedJob,
  type Recheck,
  type RecheckJobs,
  type StoredJobs,
} from './recheck.ts'
import { finishRewriting } from './rewrite-in-steps.ts'
import { refreshIndexVersion } from './search-index.ts'
import type { UnderWay } from './short-step.ts'
import { createSharedBlocks, type SharedBlocks } from './shared-blocks.ts'
import { failureOfError, FailureSignal, isOfDisk, isStatementError, storageFailure } from './storage-failure.ts'
import { changeTeamWords, readTeamWords, setStoreName, type TeamWords } from './team-words.ts'
import {
  archiveTemplate,
  createTemplate,
  deleteTemplate,
  duplicateTemplate,
  libraryFacts,
  openTemplate,
  restoreVersion,
  saveTemplate,
  undeleteTemplate,
  type Surroundings,
} from './templates.ts'
import { dismissVerdictChanges, listVerdictChanges } from './verdict-changes.ts'
import {
  finishThinning,
  listVersions,
  nameVersion,
  readVersion,
  templatesToThin,
  thinTemplate,
  written,
  type VersionSource,
} from './versions.ts'

export const libraryFileName = 'library.sqlite'

export interface LibraryOptions extends Surroundings {
  /** The user-data folder; made when it does not exist. */
  readonly folder: string
  /** Put into a new library, once in its life: deleting them does not bring them back. */
  readonly samples: readonly TemplateContent[]
  /** Whether a new library may be made although there are backups of an earlier one. No unless given. */
  readonly mayStartAnew?: boolean
}

/**
 * The templates on disk. What a method has answered with `ok` is durable: it survives the death of the process and of
 * the machine. Failures are values; after a storage failure the next call opens the file again, so work goes on as
 * soon as the disk does.
 */
export interface Library extends Organising, Approving, SharedBlocks, Sharing {
  /** Another after `resume`: asked for, not remembered. */
  readonly path: string
  open(id: string): Result<Template>
  create(content: TemplateContent): Result<Template>
  /** `kind`: how it came to be, for the history; by writing unless given. */
  save(
    id: string,
    revision: number,
    content: TemplateContent,
    kind?: Extract<VersionKind, 'saved' | 'imported'>,
  ): Result<SaveAnswer>
  duplicate(id: string, title: string): Result<Template>
  archive(id: string, archived: boolean): Result<null>
  delete(id: string): Result<null>
  undelete(id: string): Result<null>
  /** The newest first, which is the current one. */
  versions(id: string): Result<readonly Version[]>
  readVersion(id: string, revision: number): Result<TemplateContent>
  /** One more revision with the content of an earlier one; `baseRevision` is the one that it replaces. */
  restoreVersion(id: string, revision: number, baseRevision: number): Result<SaveAnswer>
  /** An empty name is none. */
  nameVersion(id: string, revision: number, comment: string): Result<null>
  /** Templates some of whose versions may have become too many: numbers for `thin`. */
  templatesToThin(now: Date): Result<readonly number[]>
  /** Deletes autosaves of one that have become too many; answers how many. */
  thin(number: number, now: Date): Result<number>
  /** What was due at this time is done. */
  finishThinning(now: Date): Result<null>
  /** What the rules ask of the library around the template with this id. */
  factsFor(store: Store, id: string): Result<LibraryFacts>
  /** Templates that another version of the policy was the last to judge, or that are to be judged again: numbers for `recheck`. */
  outdated(): Result<readonly number[]>
  /** What stands in them, as far as it can be read. */
  contents(numbers: readonly number[]): Result<readonly TemplateContent[]>
  /** Checks them again until the time is up, one at least. */
  recheck(numbers: readonly number[], isTimeUp: () => boolean): Result<Recheck>
  /** The same in two steps, for who judges elsewhere: reads until the texts come to `mostCharacters`, one at least. */
  recheckJobs(numbers: readonly number[], mostCharacters: number): Result<RecheckJobs>
  /** Stores what was judged; what was saved in the meantime is passed over. */
  storeJudged(judged: readonly JudgedJob[]): Result<StoredJobs>
  /** What checking again has changed, as far as nobody has dismissed it. */
  verdictChanges(): Result<readonly VerdictChange[]>
  dismissVerdictChanges(through: number): Result<null>
  teamWords(): Result<TeamWords>
  changeTeamWords(add: readonly string[], remove: readonly string[]): Result<AddedWords>
  /** An empty name is none. */
  setStoreName(name: string): Result<null>
  /** Takes templates out of a damaged library in; answers how many it did not have as new. */
  takeIn(templates: readonly SalvagedTemplate[]): Result<number>
  /**
   * Puts the restored library that `prepareRestore` has made in this one's place. This one is kept beside it as a damaged one is,
   * unless a backup has it.
   */
  restore(hasBackup: boolean): Result<null>
  /** Closes the file; until `resume` every call fails as `busy`, so that what waits to be saved is tried again. */
  pause(): void
  /**
   * Goes on with the library of this folder. On a failure the path is this one all the same, and each further call tries to
   * open it.
   */
  resume(folder: string): Result<null>
  /** Further calls open the file again. */
  close(): void
}

/** Opens the library of a user-data folder, makes it when there is none, and brings an older one to this form. */
export function openLibrary(options: LibraryOptions): Result<Library> {
  const path = join(options.folder, libraryFileName)
  const opened = attempt(path, () => {
    mkdirSync(options.folder, { recursive: true })
    if (options.mayStartAnew !== true) refuseLost(path, options.folder)
    return openReady(path, options)
  })
  return opened.ok ? { ok: true, value: createLibrary(path, opened.value, options) } : opened
}

/** An empty library in the place of one that had backups would look like lost work. */
function refuseLost(path: string, folder: string): void {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  if (size === 0 && listBackups(backupFolder(folder)).length > 0) {
    throw new FailureSignal(storageFailure('corrupt', 'the library is gone, and has backups'))
  }
}

function openReady(path: string, options: LibraryOptions, underWay?: UnderWay): Connection {
  const connection = openConnection(path)
  let wasCurrent = false
  try {
    refuseForeign(connection)
    refuseNewer(connection)
    wasCurrent = isCurrent(connection)
    refuseTorn(connection)
    if (isOlder(connection)) backUpFirst(path, options)
    prepareForWriting(connection)
    migrate(connection)
    refreshIndexVersion(connection)
    installSamples(connection, options.samples, options)
    finishWhatWasCutOff(connection, options, underWay)
    return connection
  } catch (error) {
    connection.close()
    // What this version has written fits its statements: a word in a table's definition was damaged.
    if (wasCurrent && isStatementError(error)) throw new FailureSignal(storageFailure('corrupt', String(error)))
    throw error
  }
}

/** Where the disk does not do it, the library is there all the same. What goes on in this process only has its connection back. */
function finishWhatWasCutOff(connection: Connection, options: LibraryOptions, underWay?: UnderWay): void {
  try {
    if (underWay?.isMerging !== true) finishMerge(connection, options)
    if (underWay?.isRewriting !== true) finishRewriting(connection, options)
  } catch (error) {
    if (!isOfDisk(error)) throw error
  }
}

/** A new form must not be the only one there is: without a good backup nothing is changed. */
function backUpFirst(path: string, { now }: LibraryOptions): void {
  const outcome = makeBackup(path, backupFolder(dirname(path)), now())
  if (outcome.kind === 'damaged') throw new FailureSignal(storageFailure('corrupt', 'found before a migration'))
}

function createLibrary(firstPath: string, first: Connection, options: LibraryOptions): Library {
  let path = firstPath
  let current: Connection | null = first
  let isPaused = false
  const underWay: UnderWay = { isMerging: false, isRewriting: false }

  const close = (): void => {
    const connection = current
    current = null
    connection?.close()
  }
  const connected = (): Connection => {
    // An open file that was moved or deleted still takes writes, which nobody would ever find again.
    if (current !== null && !current.isInPlace()) close()
    if (current !== null) return current
    // A file that has gone is not made anew: an empty library would look like lost work.
    if (!existsSync(path)) throw new FailureSignal(storageFailure('missing', path))
    current = openReady(path, options, underWay)
    return current
  }
  const refusePaused = (): void => {
    if (isPaused) throw new FailureSignal(storageFailure('busy', 'the library is being moved'))
  }
  const perform = <Value>(work: (connection: Connection) => Value): Result<Value> => {
    const result = attempt(path, () => {
      refusePaused()
      return work(connected())
    })
    if (!result.ok && needsReopening(result.failure)) attempt(path, close)
    return result
  }

  return {
    get path() {
      return path
    },
    ...createOrganising(perform, options),
    ...createApproving(perform, options),
    ...createSharing(perform, options, underWay),
    ...createSharedBlocks(perform, options, underWay),
    open: (id) => perform((connection) => openTemplate(connection, id)),
    create: (content) => perform((connection) => createTemplate(connection, content, options)),
    save: (id, revision, content, kind = 'saved') =>
      perform((connection) => {
        const source: VersionSource = { ...written, kind }
        return saveTemplate(connection, id, revision, content, options, source)
      }),
    duplicate: (id, title) => perform((connection) => duplicateTemplate(connection, id, title, options)),
    archive: (id, archived) => perform((connection) => archiveTemplate(connection, id, archived, options)),
    delete: (id) => perform((connection) => deleteTemplate(connection, id, options)),
    undelete: (id) => perform((connection) => undeleteTemplate(connection, id)),
    versions: (id) => perform((connection) => listVersions(connection, id)),
    readVersion: (id, revision) => perform((connection) => readVersion(connection, id, revision)),
    restoreVersion: (id, revision, baseRevision) =>
      perform((connection) => restoreVersion(connection, id, revision, baseRevision, options)),
    nameVersion: (id, revision, comment) => perform((connection) => nameVersion(connection, id, revision, comment)),
    templatesToThin: (now) => perform((connection) => templatesToThin(connection, now)),
    thin: (number, now) => perform((connection) => thinTemplate(connection, number, now)),
    finishThinning: (now) => perform((connection) => finishThinning(connection, now)),
    factsFor: (store, id) => perform((connection) => libraryFacts(connection, store, id)),
    outdated: () => perform((connection) => outdatedTemplates(connection, options)),
    contents: (numbers) => perform((connection) => readContents(connection, numbers)),
    recheck: (numbers, isTimeUp) => perform((connection) => recheckTemplates(connection, numbers, isTimeUp, options)),
    recheckJobs: (numbers, mostCharacters) =>
      perform((connection) => readRecheckJobs(connection, numbers, mostCharacters, options)),
    storeJudged: (judged) => perform((connection) => storeJudgedJobs(connection, judged, options)),
    verdictChanges: () => perform(listVerdictChanges),
    dismissVerdictChanges: (through) => perform((connection) => dismissVerdictChanges(connection, through)),
    teamWords: () => perform(readTeamWords),
    changeTeamWords: (add, remove) => perform((connection) => changeTeamWords(connection, add, remove)),
    setStoreName: (name) =>
      perform((connection) => {
        setStoreName(connection, name)
        return null
      }),
    takeIn: (templates) => perform((connection) => mergeSalvaged(connection, templates, options)),
    restore: (hasBackup) =>
      attempt(path, () => {
        refusePaused()
        close()
        putRestored(path, options.now(), hasBackup)
        current = openReady(path, options)
        return null
      }),
    pause() {
      isPaused = true
      attempt(path, close)
    },
    resume(folder) {
      path = join(folder, libraryFileName)
      isPaused = false
      return attempt(path, () => {
        connected()
        return null
      })
    },
    close,
  }
}

// Waiting for another process needs no new connection.
function needsReopening(failure: Failure): boolean {
  return failure.kind === 'storage' && failure.reason !== 'busy'
}

function attempt<Value>(path: string, work: () => Value): Result<Value> {
  try {
    return { ok: true, value: work() }
  } catch (error) {
    const failure = error instanceof FailureSignal ? error.failure : failureOfError(error, path)
    if (failure === null) throw error
    return { ok: false, failure }
  }
}
