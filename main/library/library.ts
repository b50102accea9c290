import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Failure, Result, SaveAnswer } from '../../shared/ipc/contract.ts'
import type { LibraryFacts } from '../../shared/policy/rule.ts'
import type { AddedWords } from '../../shared/policy/language/word-list.ts'
import type { Store } from '../../shared/template/purpose.ts'
import type { Template, TemplateContent, TemplateLanguages, TemplateSummary } from '../../shared/template/template.ts'
import type { VerdictChange } from '../../shared/template/verdict-change.ts'
import type { Version, VersionKind } from '../../shared/template/version.ts'
import { openConnection, prepareForWriting, type Connection } from './connection.ts'
import { installSamples } from './install-samples.ts'
import { migrate, refuseNewer } from './migrate.ts'
import { outdatedTemplates, readContents, recheckTemplates, type Recheck } from './recheck.ts'
import { failureOfError, FailureSignal, storageFailure } from './storage-failure.ts'
import { changeTeamWords, readTeamWords, setStoreName, type TeamWords } from './team-words.ts'
import {
  archiveTemplate,
  createTemplate,
  deleteTemplate,
  duplicateTemplate,
  libraryFacts,
  listLanguages,
  listTemplates,
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
}

/**
 * The templates on disk. What a method has answered with `ok` is durable: it survives the death of the process and of
 * the machine. Failures are values; after a storage failure the next call opens the file again, so work goes on as
 * soon as the disk does.
 */
export interface Library {
  readonly path: string
  list(query: string, archived: boolean): Result<readonly TemplateSummary[]>
  /** The languages of every template in the list of those not archived. */
  languages(): Result<readonly TemplateLanguages[]>
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
  /** Templates that another version of the policy was the last to judge: numbers for `recheck`. */
  outdated(): Result<readonly number[]>
  /** What stands in them, as far as it can be read. */
  contents(numbers: readonly number[]): Result<readonly TemplateContent[]>
  /** Checks them again until the time is up, one at least. */
  recheck(numbers: readonly number[], isTimeUp: () => boolean): Result<Recheck>
  /** What checking again has changed, as far as nobody has dismissed it. */
  verdictChanges(): Result<readonly VerdictChange[]>
  dismissVerdictChanges(through: number): Result<null>
  teamWords(): Result<TeamWords>
  changeTeamWords(add: readonly string[], remove: readonly string[]): Result<AddedWords>
  /** An empty name is none. */
  setStoreName(name: string): Result<null>
  /** Further calls open the file again. */
  close(): void
}

/** Opens the library of a user-data folder, makes it when there is none, and brings an older one to this form. */
export function openLibrary(options: LibraryOptions): Result<Library> {
  const path = join(options.folder, libraryFileName)
  const opened = attempt(path, () => {
    mkdirSync(options.folder, { recursive: true })
    return openReady(path, options)
  })
  return opened.ok ? { ok: true, value: createLibrary(path, opened.value, options) } : opened
}

function openReady(path: string, options: LibraryOptions): Connection {
  const connection = openConnection(path)
  try {
    refuseNewer(connection)
    prepareForWriting(connection)
    migrate(connection)
    installSamples(connection, options.samples, options)
    return connection
  } catch (error) {
    connection.close()
    throw error
  }
}

function createLibrary(path: string, first: Connection, options: LibraryOptions): Library {
  let current: Connection | null = first

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
    current = openReady(path, options)
    return current
  }
  const perform = <Value>(work: (connection: Connection) => Value): Result<Value> => {
    const result = attempt(path, () => work(connected()))
    if (!result.ok && needsReopening(result.failure)) attempt(path, close)
    return result
  }

  return {
    path,
    list: (query, archived) => perform((connection) => listTemplates(connection, query, archived)),
    languages: () => perform(listLanguages),
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
    verdictChanges: () => perform(listVerdictChanges),
    dismissVerdictChanges: (through) => perform((connection) => dismissVerdictChanges(connection, through)),
    teamWords: () => perform(readTeamWords),
    changeTeamWords: (add, remove) => perform((connection) => changeTeamWords(connection, add, remove)),
    setStoreName: (name) =>
      perform((connection) => {
        setStoreName(connection, name)
        return null
      }),
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
