import { z } from 'zod'
import type { Verdict } from '../../shared/policy/finding.ts'
import type { VerdictChange } from '../../shared/template/verdict-change.ts'
import type { Connection, RawRow } from './connection.ts'
import { verdictColumns, verdictOfColumns } from './rows.ts'

/**
 * Notes what a check by a new version of the policy changed, and answers whether it did. Where an earlier change has not
 * been seen yet, the two become one, which is none when the verdict is again what it was.
 */
export function recordVerdictChange(
  connection: Connection,
  template: number,
  change: Pick<VerdictChange, 'before' | 'policyBefore' | 'after' | 'policyAfter' | 'foundAt'>,
): boolean {
  const unseen = connection.get(
    `SELECT policy_before, verdict_before AS verdict, violations_before AS violations, confirms_before AS confirms
     FROM verdict_changes WHERE template = ?`,
    template,
  )
  let { before, policyBefore } = change
  if (unseen !== undefined) {
    const columns = unseenColumns.parse(unseen)
    before = verdictOfColumns(columns)
    policyBefore = columns.policy_before
    connection.run('DELETE FROM verdict_changes WHERE template = ?', template)
  }
  const { after, policyAfter, foundAt } = change
  if (isSameVerdict(before, after)) return false
  connection.run(
    `INSERT INTO verdict_changes (template, policy_before, verdict_before, violations_before, confirms_before,
       policy_after, verdict_after, violations_after, confirms_after, found_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    template,
    policyBefore,
    before.state,
    before.violations,
    before.confirms,
    policyAfter,
    after.state,
    after.violations,
    after.confirms,
    foundAt,
  )
  return true
}

/**
 * Changes that nobody has dismissed yet, the gravest verdicts first, then by title. One that was mended since, so that the
 * verdict is again what it was, is not told, nor one of a deleted template.
 */
export function listVerdictChanges(connection: Connection): readonly VerdictChange[] {
  return connection
    .all(
      `SELECT verdict_changes.number, templates.id, title, archived_at, policy_before, policy_after, found_at,
         verdict_before, violations_before, confirms_before, verdict, violations, confirms
       FROM verdict_changes JOIN templates ON templates.number = verdict_changes.template
       WHERE deleted_at IS NULL
         AND (verdict, violations, confirms) IS NOT (verdict_before, violations_before, confirms_before)
       ORDER BY CASE verdict WHEN 'clean' THEN 2 WHEN 'confirm' THEN 1 ELSE 0 END, title COLLATE NOCASE, templates.number`,
    )
    .map(readChangeRow)
}

/** Forgets the changes with a `number` up to this one. */
export function dismissVerdictChanges(connection: Connection, through: number): null {
  connection.transaction(() => connection.run('DELETE FROM verdict_changes WHERE number <= ?', through))
  return null
}

function readChangeRow(row: RawRow): VerdictChange {
  const columns = changeColumns.parse(row)
  return {
    id: columns.id,
    title: columns.title,
    isArchived: columns.archived_at !== null,
    number: columns.number,
    before: verdictOfColumns({
      verdict: columns.verdict_before,
      violations: columns.violations_before,
      confirms: columns.confirms_before,
    }),
    after: verdictOfColumns(columns),
    policyBefore: columns.policy_before,
    policyAfter: columns.policy_after,
    foundAt: columns.found_at,
  }
}

/** Whether two verdicts say the same, counts included. */
export function isSameVerdict(one: Verdict, other: Verdict): boolean {
  return one.state === other.state && one.violations === other.violations && one.confirms === other.confirms
}

const unseenColumns = z.object({ policy_before: z.string(), ...verdictColumns })
const changeColumns = z.object({
  id: z.string(),
  title: z.string(),
  archived_at: z.string().nullable(),
  number: z.number(),
  policy_before: z.string(),
  policy_after: z.string(),
  found_at: z.string(),
  verdict_before: verdictColumns.verdict,
  violations_before: verdictColumns.violations,
  confirms_before: verdictColumns.confirms,
  ...verdictColumns,
})
