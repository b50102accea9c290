import { z } from 'zod'
import type { Verdict } from '../../shared/policy/finding.ts'
import type { TemplateContent } from '../../shared/template/template.ts'
import { thinningAges, thinVersions } from '../../shared/template/thin-versions.ts'
import { versionKinds, type Version, type VersionKind, type VersionOrigin } from '../../shared/template/version.ts'
import type { Connection, RawRow } from './connection.ts'
import { readShownContent, verdictColumns, verdictOfColumns } from './rows.ts'
import { FailureSignal } from './storage-failure.ts'
import { deleteVersions, readVersionContent, writeVersionContent } from './version-content.ts'

/** How a save came to be; `saved` by writing. */
export interface VersionSource {
  readonly kind: VersionKind
  readonly origin: VersionOrigin | null
  /** Who wrote it, where that is not the person at this desk. */
  readonly author?: string
  /** Takes the content as it is, older copies of shared blocks too: what was sealed elsewhere. See `settleTemplates`. */
  readonly isExact?: boolean
}
export const written: VersionSource = { kind: 'saved', origin: null }

/** What a save tells of the version that it makes. */
export interface NewVersion extends VersionSource {
  readonly template: number
  readonly revision: number
  readonly savedAt: string
  readonly author: string
  readonly verdict: Verdict
  readonly policyVersion: string
}

/** Notes the version that is current from now on, inside the transaction that makes it so. */
export function addVersion(connection: Connection, version: NewVersion): void {
  const { verdict, origin } = version
  connection.run(
    `INSERT INTO versions (template, revision, kind, saved_at, author, verdict, violations, confirms, policy_version,
       comment, origin_id, origin_revision, origin_title) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?, ?)`,
    version.template,
    version.revision,
    version.kind,
    version.savedAt,
    version.author,
    verdict.state,
    verdict.violations,
    verdict.confirms,
    version.policyVersion,
    origin?.id ?? null,
    origin?.revision ?? null,
    origin?.title ?? null,
  )
}

/** Keeps what the template's row is about to lose, inside the transaction that replaces it. `text` is its content. */
export function keepCurrentVersion(connection: Connection, template: number, revision: number, text: string): void {
  const known = connection.get('SELECT 1 FROM versions WHERE template = ? AND revision = ?', template, revision)
  // Whatever put the row there without noting a version: what it holds is kept all the same.
  if (known === undefined) {
    connection.run(
      `INSERT INTO versions
       SELECT number, revision, 'saved', changed_at, '', verdict, violations, confirms, policy_version, '', NULL, NULL, NULL
       FROM templates WHERE number = ?`,
      template,
    )
  }
  // A block's new text is not judged with its save, as it stands in many templates: what was found since is its verdict.
  connection.run(
    `UPDATE versions SET (verdict, violations, confirms, policy_version)
       = (SELECT verdict, violations, confirms, policy_version FROM templates WHERE number = ?)
     WHERE template = ? AND revision = ? AND kind = 'block'`,
    template,
    template,
    revision,
  )
  writeVersionContent(connection, template, revision, text)
}

/** The versions of a template that is not deleted, the newest first, which is the current one. */
export function listVersions(connection: Connection, id: string): readonly Version[] {
  const current = findCurrent(connection, id)
  return connection
    .all(`SELECT ${versionFields} FROM versions WHERE template = ? ORDER BY revision DESC`, current.number)
    .map((row) => readVersionRow(row, current))
}

/** A version's content, to be looked at: where this version of the app does not know a text, it comes as it is stored. */
export function readVersion(connection: Connection, id: string, revision: number): TemplateContent {
  return readShownContent(readVersionText(connection, id, revision))
}

/** A version's content as JSON. */
export function readVersionText(connection: Connection, id: string, revision: number): string {
  const current = findCurrent(connection, id)
  if (revision === current.revision) return current.content
  const text = readVersionContent(connection, current.number, revision)
  if (text === null) throw new FailureSignal({ kind: 'not-found', what: `version ${revision}` })
  return text
}

/** Gives a version a name, by which it stays; an empty one takes it away. This is no edit of the template. */
export function nameVersion(connection: Connection, id: string, revision: number, comment: string): null {
  connection.transaction(() => {
    const { number } = findCurrent(connection, id)
    const known = connection.get('SELECT 1 FROM versions WHERE template = ? AND revision = ?', number, revision)
    if (known === undefined) throw new FailureSignal({ kind: 'not-found', what: `version ${revision}` })
    connection.run(
      'UPDATE versions SET comment = ? WHERE template = ? AND revision = ?',
      comment.trim(),
      number,
      revision,
    )
  })
  return null
}

const thinnedUntilFact = 'history-thinned'

/**
 * Templates of which some version has come of an age since the last time that `finishThinning` was told, so that it may be
 * too many: their numbers.
 */
export function templatesToThin(connection: Connection, now: Date): readonly number[] {
  const fact = connection.get('SELECT value FROM facts WHERE name = ?', thinnedUntilFact)
  const last = fact === undefined ? Number.NEGATIVE_INFINITY : Date.parse(factRow.parse(fact).value)
  const numbers = thinningAges.flatMap((age) =>
    connection
      .all(
        `SELECT DISTINCT template AS number FROM versions WHERE saved_at > ? AND saved_at <= ? AND kind = 'saved'`,
        Number.isFinite(last) ? new Date(last - age).toISOString() : '',
        new Date(now.getTime() - age).toISOString(),
      )
      .map((row) => numberRow.parse(row).number),
  )
  return [...new Set(numbers)]
}

/** Deletes what has become too many of a template's versions, deleted templates' too, and answers how many. */
export function thinTemplate(connection: Connection, template: number, now: Date): number {
  return connection.transaction(() => {
    const versions = connection
      .all(`SELECT ${versionFields} FROM versions WHERE template = ? ORDER BY revision`, template)
      .map((row) => readVersionRow(row, null))
    // A seal that cannot be read now may come back from a colleague, and needs its text then.
    const sealed = new Set(
      connection
        .all('SELECT revision AS number FROM approvals WHERE template = ?', template)
        .map((row) => numberRow.parse(row).number),
    )
    const thinned = thinVersions(versions, now.getTime()).filter((revision) => !sealed.has(revision))
    if (thinned.length > 0) deleteVersions(connection, template, thinned)
    return thinned.length
  })
}

/** Everything that was due at this time is done. A clock that is set back begins again from there. */
export function finishThinning(connection: Connection, now: Date): null {
  connection.transaction(() =>
    connection.run(
      'INSERT INTO facts (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
      thinnedUntilFact,
      now.toISOString(),
    ),
  )
  return null
}

function findCurrent(connection: Connection, id: string): CurrentRow {
  const row = connection.get(
    `SELECT number, revision, content, verdict, violations, confirms, policy_version
     FROM templates WHERE id = ? AND deleted_at IS NULL`,
    id,
  )
  if (row === undefined) throw new FailureSignal({ kind: 'not-found', what: id })
  return currentRow.parse(row)
}

function readVersionRow(row: RawRow, current: CurrentRow | null): Version {
  const columns = versionRow.parse(row)
  const judged = columns.revision === current?.revision ? current : columns
  return {
    revision: columns.revision,
    kind: columns.kind,
    savedAt: columns.saved_at,
    author: columns.author,
    verdict: verdictOfColumns(judged),
    policyVersion: judged.policy_version,
    comment: columns.comment,
    origin:
      columns.origin_id === null
        ? null
        : { id: columns.origin_id, revision: columns.origin_revision ?? 0, title: columns.origin_title ?? '' },
    approval: columns.approval === null ? null : versionApproval.parse(JSON.parse(columns.approval)),
  }
}

const versionFields = `revision, kind, saved_at, author, verdict, violations, confirms, policy_version, comment,
  origin_id, origin_revision, origin_title, (
    SELECT json_object('reviewer', reviewer, 'approvedAt', approved_at, 'comment', approvals.comment) FROM approvals
    WHERE approvals.template = versions.template AND approvals.revision = versions.revision AND is_readable = 1
    ORDER BY approvals.number DESC LIMIT 1
  ) AS approval`
const versionApproval = z.object({ reviewer: z.string(), approvedAt: z.string(), comment: z.string() })
const versionRow = z.object({
  revision: z.number(),
  // A kind of a newer version was asked for as well, and is not to be thinned out.
  kind: z.enum(versionKinds).catch('restored'),
  saved_at: z.string(),
  author: z.string(),
  policy_version: z.string(),
  comment: z.string(),
  origin_id: z.string().nullable(),
  origin_revision: z.number().nullable(),
  origin_title: z.string().nullable(),
  approval: z.string().nullable(),
  ...verdictColumns,
})
const currentRow = z.object({
  number: z.number(),
  revision: z.number(),
  content: z.string(),
  policy_version: z.string(),
  ...verdictColumns,
})
type CurrentRow = z.infer<typeof currentRow>
const numberRow = z.object({ number: z.number() })
const factRow = z.object({ value: z.string() })
