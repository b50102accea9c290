import { z } from 'zod'
import { contentHash, type Seal } from '../../../shared/approval/seal.ts'
import type { HandedOverTemplate } from '../../../shared/exchange/hand-over/hand-over-file.ts'
import type { ApprovalOutcome } from '../../../shared/exchange/hand-over/merge-report.ts'
import type { TemplateContent } from '../../../shared/template/template.ts'
import type { Connection } from '../connection.ts'
import { readContentColumn } from '../rows.ts'
import type { Surroundings } from '../templates.ts'
import { readVersionContent } from '../version-content.ts'
import { sha256, versionHash } from './version-hash.ts'

/** An approval of a file, and whether it can be taken. */
export interface ReadApproval {
  readonly outcome: Exclude<ApprovalOutcome, 'known'>
  readonly seal: Seal
  readonly comment: string
  /** What it is about. */
  readonly content: TemplateContent
  /** Whether that is the template's text in the file. */
  readonly isCurrent: boolean
}

/** The approvals of a template of a file, the newest first: a seal counts when it is genuine and about this text of this template. */
export function readApprovals(
  theirs: HandedOverTemplate,
  isSealGenuine: (seal: Seal) => boolean,
): readonly ReadApproval[] {
  return theirs.approvals.map(({ seal, comment, content: other }) => {
    const content = other ?? theirs.content
    return {
      outcome: judgeSeal(seal, theirs.id, content, isSealGenuine),
      seal,
      comment,
      content,
      isCurrent: other === null,
    }
  })
}

function judgeSeal(
  seal: Seal,
  id: string,
  content: TemplateContent,
  isSealGenuine: (seal: Seal) => boolean,
): ReadApproval['outcome'] {
  if (!isSealGenuine(seal)) return 'forged'
  const { template, contentHash: sealed, policyVersion, checkerVersion } = seal.statement
  if (template.id !== id) return 'other-text'
  return contentHash(content, policyVersion, checkerVersion) === sealed ? 'taken' : 'other-text'
}

/**
 * Attaches what can be taken to the version that it is about, which is in the library by now. Answers what became of the
 * newest; `null` without any.
 */
export function mergeApprovals(
  connection: Connection,
  ours: { readonly number: number; readonly revision: number; readonly content: string },
  approvals: readonly ReadApproval[],
  { now }: Pick<Surroundings, 'now'>,
): ApprovalOutcome | null {
  let newest: ApprovalOutcome | null = null
  // The last that comes counts, so the newest comes last.
  for (const approval of approvals.toReversed()) newest = attach(connection, ours, approval, now())
  return newest
}

function attach(
  connection: Connection,
  ours: { readonly number: number; readonly revision: number; readonly content: string },
  { outcome, seal, comment, content }: ReadApproval,
  now: Date,
): ApprovalOutcome {
  if (outcome !== 'taken') return outcome
  const { number } = ours
  const { statement, signature } = seal
  const known = connection.get('SELECT 1 FROM approvals WHERE template = ? AND signature = ?', number, signature)
  if (known !== undefined) return 'known'
  const version = versionOf(connection, ours, content)
  if (version === null) return 'other-text'
  connection.run(
    `INSERT INTO approvals (template, revision, text_hash, signature, reviewer, approved_at, comment, seal, added_at)
     VALUES (?, ?, row_hash(?), ?, ?, ?, ?, ?, ?)`,
    number,
    version.revision,
    version.text,
    signature,
    statement.reviewer.name,
    statement.approvedAt,
    comment,
    JSON.stringify(seal),
    now.toISOString(),
  )
  if (version.revision === ours.revision) {
    connection.run('DELETE FROM submissions WHERE template = ? AND submitted_at <= ?', number, statement.approvedAt)
    connection.run('DELETE FROM returned WHERE template = ? AND returned_at <= ?', number, statement.approvedAt)
  }
  return 'taken'
}

/** The newest version that has this text. */
function versionOf(
  connection: Connection,
  ours: { readonly number: number; readonly revision: number; readonly content: string },
  content: TemplateContent,
): { readonly revision: number; readonly text: string } | null {
  const hash = versionHash(content)
  if (sha256(ours.content) === hash || versionHash(readContentColumn(ours.content)) === hash) {
    return { revision: ours.revision, text: ours.content }
  }
  const found = connection.get(
    'SELECT max(revision) AS revision FROM version_contents WHERE template = ? AND sha256 = ?',
    ours.number,
    hash,
  )
  const { revision } = revisionColumn.parse(found)
  const text = revision === null ? null : readVersionContent(connection, ours.number, revision)
  return revision === null || text === null ? null : { revision, text }
}

const revisionColumn = z.object({ revision: z.number().nullable() })
