import { z } from 'zod'
import {
  mostEarlier,
  type HandedOverApproval,
  type HandedOverTemplate,
  type HandOverKind,
} from '../../../shared/exchange/hand-over/hand-over-file.ts'
import { authorsOf, newestApproval } from '../approval.ts'
import type { Connection } from '../connection.ts'
import { contentOrNull, readContentColumn } from '../rows.ts'
import { readOrganised } from '../tags.ts'
import { readVersionContent } from '../version-content.ts'
import { readSentBack, readSubmission } from '../submissions.ts'

/**
 * A template as a file takes it along, with what was approved last. `null` for one that is not there; the title alone of one
 * whose text this version cannot read.
 */
export function gatherTemplate(
  connection: Connection,
  id: string,
  kind: HandOverKind,
): HandedOverTemplate | string | null {
  const found = connection.get('SELECT * FROM templates WHERE id = ? AND deleted_at IS NULL', id)
  if (found === undefined) return null
  const row = templateRow.parse(found)
  const content = contentOrNull(row.content)
  if (content === null) return row.title
  const { tags, isFavourite } = readOrganised(connection, id)
  const approvals = gatherApprovals(connection, row)
  const submission = readSubmission(connection, row.number)
  const sentBack = readSentBack(connection, row.number)
  return {
    id,
    createdAt: row.created_at,
    changedAt: row.changed_at,
    archivedAt: row.archived_at,
    content,
    authors: authorsOf(connection, row.number, submission?.authors ?? []),
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

function gatherApprovals(connection: Connection, row: z.infer<typeof templateRow>): readonly HandedOverApproval[] {
  const newest = newestApproval(connection, row)
  if (newest === null) return []
  const { seal, comment, isCurrent, revision } = newest
  if (isCurrent) return [{ seal, comment, content: null }]
  const content = readVersionContent(connection, row.number, revision)
  return content === null ? [] : [{ seal, comment, content: readContentColumn(content) }]
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)]
}

const templateRow = z.object({
  title: z.string(),
  number: z.number(),
  revision: z.number(),
  created_at: z.string(),
  changed_at: z.string(),
  archived_at: z.string().nullable(),
  content: z.string(),
})
const hashColumn = z.object({ sha256: z.string() })
