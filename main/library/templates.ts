import { z } from 'zod'
import type { SaveAnswer } from '../../shared/ipc/contract.ts'
import { checkTemplate } from '../../shared/policy/check.ts'
import type { LanguageTools } from '../../shared/policy/language/language-tools.ts'
import { currentPolicy, type Policy } from '../../shared/policy/policy.ts'
import type { LibraryFacts } from '../../shared/policy/rule.ts'
import type { Purpose, Store } from '../../shared/template/purpose.ts'
import { hitEnd, hitStart, searchableText, searchExpression } from '../../shared/template/search.ts'
import type { Template, TemplateContent, TemplateLanguages, TemplateSummary } from '../../shared/template/template.ts'
import type { Connection, RawRow } from './connection.ts'
import { purposeWords } from './purpose-words.ts'
import { readContentColumn, readSummaryRow, readTemplateRow, writeContentColumn } from './rows.ts'
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
}

const summaryFields = `templates.id, templates.title, templates.purpose, store, language, verdict, violations, confirms,
  changed_at, archived_at`
const shown = `deleted_at IS NULL AND (archived_at IS NOT NULL) = ?`

/**
 * Templates that are not deleted, archived ones or the others. Without a query the newest change comes first; with one,
 * the best hit, and among equals the newest change.
 */
export function listTemplates(connection: Connection, query: string, archived: boolean): readonly TemplateSummary[] {
  if (query.trim() === '') {
    return connection
      .all(
        `SELECT ${summaryFields}, NULL AS excerpt FROM templates WHERE ${shown} ORDER BY changed_at DESC, number DESC`,
        Number(archived),
      )
      .map(readSummaryRow)
  }
  const expression = searchExpression(query)
  if (expression === null) return []
  // The title weighs most; the excerpt is of the body, as the line shows the title anyway.
  return connection
    .all(
      `SELECT ${summaryFields}, snippet(template_search, 1, ?, ?, '…', 14) AS excerpt
       FROM template_search JOIN templates ON templates.number = template_search.rowid
       WHERE template_search MATCH ? AND ${shown}
       ORDER BY bm25(template_search, 8.0, 1.0, 2.0), changed_at DESC, number DESC`,
      hitStart,
      hitEnd,
      expression,
      Number(archived),
    )
    .map(readSummaryRow)
}

const languagesRow = z.object({ id: z.string(), languages: z.string() })
const languageList = z.array(z.string())

/**
 * The languages of the templates that are neither deleted nor archived. Picked out by SQLite, so that ten thousand texts need
 * not be read for it.
 */
export function listLanguages(connection: Connection): readonly TemplateLanguages[] {
  return connection
    .all(
      `SELECT id, CASE WHEN json_valid(content) THEN (
           SELECT json_group_array(json_extract(value, '$.language')) FROM json_each(content, '$.variants')
         ) ELSE json_array(language) END AS languages
       FROM templates WHERE ${shown}`,
      0,
    )
    .map((row) => {
      const { id, languages } = languagesRow.parse(row)
      const read = languageList.safeParse(JSON.parse(languages))
      return { id, languages: read.success ? read.data : [] }
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
  content: TemplateContent,
  id: string,
  time: string,
  world: Surroundings,
  source: VersionSource = created,
): void {
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
  index(connection, number, content)
  const author = world.author?.() ?? ''
  addVersion(connection, { template: number, revision: 1, savedAt: time, author, verdict, policyVersion, ...source })
}

/**
 * Replaces a template's content in one transaction and answers when it is on disk; what it replaces stays in the history. A
 * save that started from another revision than the stored one changes nothing and fails as `stale`. A stored content that
 * this version cannot read is never overwritten. A save that repeats the content makes no revision: it is only judged.
 */
export function saveTemplate(
  connection: Connection,
  id: string,
  revision: number,
  content: TemplateContent,
  world: Surroundings,
  source: VersionSource = written,
): SaveAnswer {
  const savedAt = world.now().toISOString()
  return connection.transaction(() => {
    const row = findRow(connection, id)
    const stored = storedColumns.parse(row)
    if (stored.revision !== revision) throw new FailureSignal({ kind: 'stale', revision: stored.revision })
    readContentColumn(stored.content)
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
    if (isRepeated) return { id, revision, changedAt, verdict }
    const author = world.author?.() ?? ''
    addVersion(connection, {
      template: stored.number,
      revision: next,
      savedAt,
      author,
      verdict,
      policyVersion,
      ...source,
    })
    connection.run('DELETE FROM template_search WHERE rowid = ?', stored.number)
    index(connection, stored.number, content)
    return { id, revision: next, changedAt, verdict }
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

function index(connection: Connection, number: number, content: TemplateContent): void {
  const text = searchableText(content, purposeWords(content.purpose))
  connection.run(
    'INSERT INTO template_search (rowid, title, body, purpose) VALUES (?, ?, ?, ?)',
    number,
    text.title,
    text.body,
    text.purpose,
  )
}

function judge(
  connection: Connection,
  content: TemplateContent,
  id: string,
  { tools, policy = currentPolicy }: Surroundings,
): Pick<SaveAnswer, 'verdict'> & { readonly policyVersion: string } {
  const { verdict, template } = checkTemplate(content, {
    tools,
    library: libraryFacts(connection, content.store, id),
    policy,
  })
  return { verdict, policyVersion: template.policyVersion }
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
