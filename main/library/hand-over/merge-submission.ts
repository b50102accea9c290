import { z } from 'zod'
import type { HandedOverTemplate } from '../../../shared/exchange/hand-over/hand-over-file.ts'
import type { Connection } from '../connection.ts'
import { readSentBack, readSubmission, writeSentBack, writeSubmission } from '../submissions.ts'

/**
 * Takes over whether a text waits for a reviewer, where the library has the same text and nothing later is known of it: no
 * later submission, no later answer. Answers whether it waits now and did not before.
 */
export function mergeSubmission(
  connection: Connection,
  { number, revision }: { readonly number: number; readonly revision: number },
  { submission, sentBack, authors }: HandedOverTemplate,
): boolean {
  const last = lastWord(connection, number, revision)
  if (sentBack !== null && sentBack.sentBackAt > last) {
    writeSentBack(connection, number, { ...sentBack, revision })
    return false
  }
  if (submission === null || submission.submittedAt <= last) return false
  const waited = readSubmission(connection, number)?.revision === revision
  writeSubmission(connection, number, { ...submission, revision, authors })
  return !waited
}

/** When something was last said of this version's way to buyers; empty for never. */
function lastWord(connection: Connection, template: number, revision: number): string {
  const submission = readSubmission(connection, template)
  const sentBack = readSentBack(connection, template)
  const approvals = connection
    .all(
      'SELECT approved_at FROM approvals WHERE template = ? AND revision = ? AND is_readable = 1',
      template,
      revision,
    )
    .map((row) => approvedColumn.parse(row).approved_at)
  const times = [
    ...approvals,
    ...(submission?.revision === revision ? [submission.submittedAt] : []),
    ...(sentBack?.revision === revision ? [sentBack.sentBackAt] : []),
  ]
  return times.toSorted().at(-1) ?? ''
}

const approvedColumn = z.object({ approved_at: z.string() })
