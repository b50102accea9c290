import { z } from 'zod'
import type { Seal } from '../../../shared/approval/seal.ts'
import {
  mostEarlier,
  type HandedOverApproval,
  type HandedOverTemplate,
  type HandOverKind,
} from '../../../shared/exchange/hand-over/hand-over-file.ts'
import type { Connection } from '../connection.ts'
import { readContentColumn } from '../rows.ts'
import { readOrganised } from '../tags.ts'
import { readVersionContent } from '../version-content.ts'
import { readSentBack, readSubmission } from './submissions.ts'

/**
 * A template as a file takes it along, with what was approved last. `null` for one that is not there; a text that this
 * version cannot read is an `invalid` failure.
 */
export function gatherTemplate(
  connection: Connection,
  id: string,
  kind: HandOverKind,
  readSeal: (value: unknown) => Seal | null,
): HandedOverTemplate | null {
  const found = connection.get('SELECT * FROM templates WHERE id = ? AND deleted_at IS NULL', id)
  if (found === undefined) return null
  const row = templateRow.parse(found)
  const { tags, isFavourite } = readOrganised(connection, id)
  const approvals = gatherApprovals(connection, row, readSeal)
  const submission = readSubmission(connection, row.number)
  const sentBack = readSentBack(connection, row.number)
  return {
    id,
    createdAt: row.created_at,
    changedAt: row.changed_at,
    archivedAt: row.archived_at,
    content: readContentColumn(row.content),
    authors: unique([...authorsOf(connection, row.number), ...(submission?.authors ?? [])]),
    earlier: earlierHashes(connection, row.number).slice(0, mostEarlier),
    tags,
    // What somebody likes is nobody else's business.
    isFavourite: kind === 'library' && isFavourite,
    submission:
      submission?.revision === row.revision
        ? { submittedAt: submission.submittedAt, by: submission.by, note: submission.note }
        : null,
    sentBack:
      sentBack?.revision === row.revision
        ? { sentBackAt: sentBack.sentBackAt, by: sentBack.by, note: sentBack.note }
        : null,
    approvals,
  }
}

/** Of the versions that are not current, the newest first. */
export function earlierHashes(connection: Connection, template: number): readonly string[] {
  return unique(
    connection
      .all('SELECT sha256 FROM version_contents WHERE template = ? ORDER BY revision DESC', template)
      .map((row) => hashColumn.parse(row).sha256),
  )
}

function gatherApprovals(
  connection: Connection,
  row: z.infer<typeof templateRow>,
  readSeal: (value: unknown) => Seal | null,
): readonly HandedOverApproval[] {
  const found = connection.get(
    `SELECT revision, text_hash = row_hash(?) AS is_current, comment, seal FROM approvals
     WHERE template = ? AND is_readable = 1 ORDER BY revision DESC, number DESC LIMIT 1`,
    row.content,
    row.number,
  )
  if (found === undefined) return []
  const { revision, is_current, comment, seal: text } = approvalRow.parse(found)
  const seal = readSeal(JSON.parse(text))
  if (seal === null) return []
  if (is_current === 1) return [{ seal, comment, content: null }]
  const content = readVersionContent(connection, row.number, revision)
  return content === null ? [] : [{ seal, comment, content: readContentColumn(content) }]
}

/** Who wrote since the last approval, the last writer first. */
function authorsOf(connection: Connection, template: number): readonly string[] {
  return connection
    .all(
      `SELECT author FROM versions WHERE template = ? AND author <> '' AND revision > coalesce(
         (SELECT max(revision) FROM approvals WHERE template = ? AND is_readable = 1), 0)
       ORDER BY revision DESC`,
      template,
      template,
    )
    .map((row) => authorColumn.parse(row).author)
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)]
}

const templateRow = z.object({
  number: z.number(),
  revision: z.number(),
  created_at: z.string(),
  changed_at: z.string(),
  archived_at: z.string().nullable(),
  content: z.string(),
})
const hashColumn = z.object({ sha256: z.string() })
const authorColumn = z.object({ author: z.string() })
const approvalRow = z.object({
  revision: z.number(),
  is_current: z.number().nullable(),
  comment: z.string(),
  seal: z.string(),
})
