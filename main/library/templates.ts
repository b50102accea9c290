import { z } from 'zod'
import type { SaveAnswer } from '../../shared/ipc/contract.ts'
import { checkTemplate, type TemplateCheck } from '../../shared/policy/check.ts'
import type { Verdict } from '../../shared/policy/finding.ts'
import type { LanguageTools } from '../../shared/policy/language/language-tools.ts'
import { currentPolicy, type Policy } from '../../shared/policy/policy.ts'
import type { LibraryFacts } from '../../shared/policy/rule.ts'
import type { Purpose, Store } from '../../shared/template/purpose.ts'
import type { Template, TemplateContent, TemplateLanguages } from '../../shared/template/template.ts'
import { noteBlockUses, withLibraryBlocks } from './block-users.ts'
import type { Connection, RawRow } from './connection.ts'
import { readContentColumn, readStore, readTemplateRow, writeContentColumn } from './rows.ts'
import { indexTemplate } from './search-index.ts'
import { FailureSignal } from './storage-failure.ts'
import { addVersion, keepCurrentVersion, readVersionText, written, type VersionSource } from './versions.ts'

/** What writing needs from the world: it comes in as a parameter, so that tests decide it. */
export interface Surroundings {
  readonly now: () => Date
  readonly newId: () => string
  /** For the verdict that is stored with each save. */
  readonly tools: LanguageTools
  /** Who writes, for the history; nobody known unless given. */
  readonly author?: () => string
  /** `currentPolicy` unless given. */
  readonly policy?: Policy
  /** Whether judging and indexing are left for later, as there may be thousands of templates; not unless given. */
  readonly isHurried?: boolean
  /** See `startShortStep`, which it is unless given. */
  readonly startStep?: () => () => boolean
}

/** Of what nobody has judged yet: it counts as one that must not go out. */
export const unjudged: Verdict = { state: 'violation', violations: 0, confirms: 0 }

const languagesRow = z.object({ id: z.string(), store: z.string(), languages: z.string() })
const languageList = z.array(z.string())

/**
 * The languages of the templates that are neither deleted nor archived. Picked out by SQLite, so that ten thousand texts need
 * not be read for it.
 */
export function listLanguages(connection: Connection): readonly TemplateLanguages[] {
  return connection
    .all(
      `SELECT id, listed.store, CASE WHEN is_indexed = 1 THEN (
           SELECT json_group_array(language) FROM (
             SELECT language FROM template_texts WHERE template = listed.number ORDER BY place)
         ) ELSE json_array(language) END AS languages
       FROM listed JOIN templates ON templates.number = listed.number WHERE state = 0`,
    )
    .map((row) => {
      const { id, store, languages } = languagesRow.parse(row)
      const read = languageList.safeParse(JSON.parse(languages))
      return { id, store: readStore(store), languages: read.success ? read.data : [] }
    })
}

/** The template with this id, deleted ones not. */
export function openTemplate(connection: Connection, id: string): Template {
  return readTemplateRow(findRow(connection, id))
}

export function createTemplate(
  connection: Connection,
  content: TemplateContent,
  world: Surroundings,
  source: VersionSource = created,
): Template {
  const id = world.newId()
  const time = world.now().toISOString()
  connection.transaction(() => insert(connection, content, id, time, world, source))
  return openTemplate(connection, id)
}

const created: VersionSource = { kind: 'created', origin: null }

/** Adds a template inside a transaction of the caller's. */
export function insert(
  connection: Connection,
  given: TemplateContent,
  id: string,
  time: string,
  world: Surroundings,
  source: VersionSource = created,
): void {
  const content = source.isExact === true ? given : withLibraryBlocks(connection, given)
  const { verdict, policyVersion } = judge(connection, content, id, world)
  connection.run(
    `INSERT INTO templates (id, revision, created_at, changed_at, title, purpose, store, language, verdict, violations,
       confirms, policy_version, content) VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    id,
    time,
    time,
    content.title,
    content.purpose,
    content.store,
    content.variants[0].language,
    verdict.state,
    verdict.violations,
    verdict.confirms,
    policyVersion,
    writeContentColumn(content),
  )
  const number = numberOf(findRow(connection, id))
  indexNowOrLater(connection, number, content, world)
  const author = source.author ?? world.author?.() ?? ''
  addVersion(connection, { template: number, revision: 1, savedAt: time, verdict, policyVersion, ...source, author })
}

/**
 * Replaces a template's content in one transaction and answers when it is on disk; what it replaces stays in the history. A
 * save that started from another revision than the stored one changes nothing and fails as `stale`. A stored content that
 * this version cannot read is never overwritten. Shared blocks are stored as the library has them, and the answer tells it. A save that repeats the content makes no revision: it is only judged.
 */
export function saveTemplate(
  connection: Connection,
  id: string,
  revision: number,
  given: TemplateContent,
  world: Surroundings,
  source: VersionSource = written,
): SaveAnswer {
  const savedAt = world.now().toISOString()
  return connection.transaction(() => {
    const row = findRow(connection, id)
    const stored = storedColumns.parse(row)
    if (stored.revision !== revision) throw new FailureSignal({ kind: 'stale', revision: stored.revision })
    readContentColumn(stored.content)
    const content = source.isExact === true ? given : withLibraryBlocks(connection, given)
    const settled = content === given ? {} : { hasNewerBlocks: true }
    const { verdict, policyVersion } = judge(connection, content, id, world)
    const text = writeContentColumn(content)
    const isRepeated = text === stored.content
    const next = isRepeated ? revision : revision + 1
    const changedAt = isRepeated ? stored.changed_at : savedAt
    if (!isRepeated) keepCurrentVersion(connection, stored.number, revision, stored.content)
    connection.run(
      `UPDATE templates SET revision = ?, changed_at = ?, title = ?, purpose = ?, store = ?, language = ?, verdict = ?,
         violations = ?, confirms = ?, policy_version = ?, content = ? WHERE number = ?`,
      next,
      changedAt,
      content.title,
      content.purpose,
      content.store,
      content.variants[0].language,
      verdict.state,
      verdict.violations,
      verdict.confirms,
      policyVersion,
      text,
      stored.number,
    )
    connection.run('DELETE FROM wanted_checks WHERE template = ?', stored.number)
    if (isRepeated) return { id, revision, changedAt, verdict, ...settled }
    const author = source.author ?? world.author?.() ?? ''
    addVersion(connection, {
      template: stored.number,
      revision: next,
      savedAt,
      verdict,
      policyVersion,
      ...source,
      author,
    })
    indexNowOrLater(connection, stored.number, content, world)
    return { id, revision: next, changedAt, verdict, ...settled }
  })
}

/**
 * Makes an earlier version the current one, as one more revision: nothing is lost by it. Fails as `stale` when the template
 * is not at `baseRevision`, and as `invalid` when the version holds something that this version of the app does not know.
 */
export function restoreVersion(
  connection: Connection,
  id: string,
  revision: number,
  baseRevision: number,
  world: Surroundings,
): SaveAnswer {
  const content = readContentColumn(readVersionText(connection, id, revision))
  const origin = { id, revision, title: content.title }
  return saveTemplate(connection, id, baseRevision, content, world, { kind: 'restored', origin })
}

/**
 * A new template with the content of another. What the author stated for the text goes with it; its history begins anew and
 * says where it came from.
 */
export function duplicateTemplate(connection: Connection, id: string, title: string, world: Surroundings): Template {
  const stored = storedColumns.parse(findRow(connection, id))
  const content = readContentColumn(stored.content)
  const origin = { id, revision: stored.revision, title: content.title }
  return createTemplate(connection, { ...content, title }, world, { kind: 'copied', origin })
}

/** Archiving is no edit: neither revision nor time of change moves. */
export function archiveTemplate(connection: Connection, id: string, archived: boolean, world: Surroundings): null {
  const time = archived ? world.now().toISOString() : null
  connection.transaction(() =>
    connection.run('UPDATE templates SET archived_at = ? WHERE number = ?', time, numberOf(findRow(connection, id))),
  )
  return null
}

/** The row stays, so that the deletion can be undone; lists and searches pass it over. */
export function deleteTemplate(connection: Connection, id: string, world: Surroundings): null {
  const time = world.now().toISOString()
  connection.transaction(() =>
    connection.run('UPDATE templates SET deleted_at = ? WHERE number = ?', time, numberOf(findRow(connection, id))),
  )
  return null
}

/** Undoes a deletion; nothing happens to a template that is not deleted. */
export function undeleteTemplate(connection: Connection, id: string): null {
  connection.transaction(() => {
    const row = connection.get('SELECT number FROM templates WHERE id = ?', id)
    if (row === undefined) throw notFound(id)
    connection.run('UPDATE templates SET deleted_at = NULL WHERE number = ?', numberOf(row))
  })
  return null
}

function indexNowOrLater(
  connection: Connection,
  number: number,
  content: TemplateContent,
  { isHurried = false }: Surroundings,
): void {
  if (!isHurried) return indexTemplate(connection, number, content.title, content)
  // Triggers have noted already that it is to be indexed.
  noteBlockUses(connection, number, content)
  connection.run('INSERT OR IGNORE INTO wanted_checks (template) VALUES (?)', number)
}

function judge(
  connection: Connection,
  content: TemplateContent,
  id: string,
  world: Surroundings,
): Pick<SaveAnswer, 'verdict'> & { readonly policyVersion: string } {
  if (world.isHurried === true) return { verdict: unjudged, policyVersion: (world.policy ?? currentPolicy).version }
  const { verdict, template } = checkInLibrary(connection, content, id, world)
  return { verdict, policyVersion: template.policyVersion }
}

/** Checks a content as that of the template with this id, with what is known of its words by now. */
export function checkInLibrary(
  connection: Connection,
  content: TemplateContent,
  id: string,
  { tools, policy = currentPolicy }: Surroundings,
): TemplateCheck {
  return checkTemplate(content, { tools, library: libraryFacts(connection, content.store, id), policy })
}

const libraryTemplate = z.object({ id: z.string(), title: z.string() })
const reviewRequest: Purpose = 'proactive-review-request'

/** What the rules ask of the library around the template with this id. */
export function libraryFacts(connection: Connection, store: Store, id: string): LibraryFacts {
  const rows = connection.all(
    `SELECT id, title FROM templates
     WHERE purpose = ? AND store = ? AND id <> ? AND deleted_at IS NULL AND archived_at IS NULL
     ORDER BY title, number LIMIT 20`,
    reviewRequest,
    store,
    id,
  )
  return { reviewRequests: rows.map((row) => libraryTemplate.parse(row)) }
}

const storedColumns = z.object({
  number: z.number(),
  revision: z.number(),
  changed_at: z.string(),
  content: z.string(),
})
const numberColumn = z.object({ number: z.number() })

function numberOf(row: RawRow): number {
  return numberColumn.parse(row).number
}

function findRow(connection: Connection, id: string): RawRow {
  const row = connection.get('SELECT * FROM templates WHERE id = ? AND deleted_at IS NULL', id)
  if (row === undefined) throw notFound(id)
  return row
}

function notFound(id: string): FailureSignal {
  return new FailureSignal({ kind: 'not-found', what: id })
}
