import { z } from 'zod'
import { isSealGenuine } from '../approval/check-seal.ts'
import type {
  Approval,
  ApprovalProblem,
  ApprovalState,
  SentBack,
  SetAside,
  Submission,
} from '../../shared/approval/approval.ts'
import { readSealText } from '../../shared/approval/read-seal.ts'
import { contentHash, type Seal } from '../../shared/approval/seal.ts'
import { setAsideOf } from '../../shared/approval/set-aside.ts'
import type { Verdict } from '../../shared/policy/finding.ts'
import type { TemplateContent } from '../../shared/template/template.ts'
import type { Connection } from './connection.ts'
import { readAllowsOnePerson } from './reviewers.ts'
import { rowHash } from './row-hash.ts'
import { approvalOfColumn, readContentColumn } from './rows.ts'
import { failureOfError, FailureSignal, storageFailure } from './storage-failure.ts'
import { readSentBack, readSubmission } from './submissions.ts'
import { checkInLibrary, type Surroundings } from './templates.ts'
import { authorsSinceApproval } from './text-authors.ts'
import { readVersionContent } from './version-content.ts'

/** What the library knows of a template on its way to buyers; who asks is for others to know. */
export interface ApprovalFacts {
  readonly id: string
  readonly state: ApprovalState
  readonly revision: number
  readonly submission: Submission | null
  readonly sentBack: SentBack | null
  readonly approval: (Approval & { readonly isCurrent: boolean }) | null
  readonly setAside: readonly SetAside[]
  readonly verdict: Verdict
  /** Who wrote it since it was last approved; those of before it came here too. */
  readonly authors: readonly string[]
  readonly allowsOnePerson: boolean
}

/** A version that was approved. */
export interface ApprovedVersion {
  readonly content: TemplateContent
  readonly approval: Approval
}

/** How a template that is not deleted stands, judged now. A text that this version of the app does not know is `invalid`. */
export function readApproval(connection: Connection, id: string, world: Surroundings): ApprovalFacts {
  const asked = findAsked(connection, id)
  const newest = newestApproval(connection, asked)
  // Read again: an approval may have come to count as none.
  const { state } = findAsked(connection, id)
  const check = checkInLibrary(connection, readContentColumn(asked.content), id, world)
  const submission = waitingSubmission(connection, asked)
  return {
    id,
    state,
    revision: asked.revision,
    submission: submission?.submission ?? null,
    sentBack: readSentBack(connection, asked.number),
    approval: newest,
    setAside: setAsideOf(check),
    verdict: check.verdict,
    authors: authorsOf(connection, asked.number, submission?.authors ?? []),
    allowsOnePerson: readAllowsOnePerson(connection),
  }
}

/** With those of whom only a hand-over file knew. */
export function authorsOf(connection: Connection, template: number, told: readonly string[]): readonly string[] {
  return [...new Set([...authorsSinceApproval(connection, template), ...told])]
}

/**
 * The version that was approved last, be the template edited since or not: exactly what was sealed, or a `corrupt` failure.
 * `null` when nobody approved any; a template that is archived is not sent any more.
 */
export function readApprovedVersion(connection: Connection, id: string): ApprovedVersion | null {
  const asked = findAsked(connection, id)
  if (asked.state === 'retired') throw problem('retired')
  const newest = newestApproval(connection, asked)
  if (newest === null) return null
  const { revision, seal, comment, isCurrent } = newest
  const text = isCurrent ? asked.content : versionText(connection, asked, revision)
  const content = readContentColumn(text)
  if (!isAbout(seal, content)) throw new FailureSignal(storageFailure('corrupt', `approved version ${revision}`))
  return { content, approval: { revision, seal, comment } }
}

/** Whether the seal is about this content, whoever made it. */
export function isAbout({ statement }: Seal, content: TemplateContent): boolean {
  try {
    return contentHash(content, statement.policyVersion, statement.checkerVersion) === statement.contentHash
  } catch {
    // A text with half a character in it has no hash, and so no seal.
    return false
  }
}

function versionText(connection: Connection, asked: AskedTemplate, revision: number): string {
  const text = revision === asked.revision ? asked.content : readVersionContent(connection, asked.number, revision)
  if (text === null) throw new FailureSignal(storageFailure('corrupt', `approved version ${revision} is gone`))
  return text
}

/** A template that is not deleted. */
export interface AskedTemplate {
  readonly number: number
  readonly id: string
  readonly revision: number
  readonly content: string
  readonly state: ApprovalState
}

/** The template as its way to buyers asks of it; throws what says that it is not there. */
export function findAsked(connection: Connection, id: string): AskedTemplate {
  const row = connection.get(
    `SELECT templates.number, id, revision, content, archived_at, listed.approval AS approval
     FROM templates JOIN listed ON listed.number = templates.number WHERE id = ? AND deleted_at IS NULL`,
    id,
  )
  if (row === undefined) throw new FailureSignal({ kind: 'not-found', what: id })
  const { archived_at, approval, ...asked } = askedRow.parse(row)
  return { ...asked, state: archived_at === null ? approvalOfColumn(approval) : 'retired' }
}

/**
 * The approval that counts. One whose seal cannot be read any more, or is not what the reviewer signed, counts as none: it is
 * noted as such, so that the list says the same, and is otherwise left alone.
 */
export function newestApproval(
  connection: Connection,
  { number, content }: Pick<AskedTemplate, 'number' | 'content'>,
): ApprovalFacts['approval'] {
  const rows = connection.all(
    `SELECT number, revision, text_hash, comment, seal FROM approvals
     WHERE template = ? AND is_readable = 1 ORDER BY revision DESC, number DESC`,
    number,
  )
  for (const row of rows) {
    const { number: approval, revision, text_hash, comment, seal: text } = approvalRow.parse(row)
    const read = readSealText(text)
    if (read.ok && isSealGenuine(read.seal)) {
      const isCurrent = Buffer.from(text_hash).equals(rowHash(content))
      return { revision, seal: read.seal, comment, isCurrent }
    }
    noteUnreadable(connection, approval)
  }
  return null
}

/** A disk that takes nothing must not keep anybody from reading. */
function noteUnreadable(connection: Connection, approval: number): void {
  try {
    connection.run('UPDATE approvals SET is_readable = 0 WHERE number = ?', approval)
  } catch (error) {
    if (failureOfError(error, connection.path) === null) throw error
  }
}

/** A submission, and whom a hand-over file named as authors. */
export interface WaitingSubmission {
  readonly submission: Submission
  readonly authors: readonly string[]
}

/** What waits for a reviewer; a submission of another revision than the current one does not. */
export function waitingSubmission(
  connection: Connection,
  { number, revision }: Pick<AskedTemplate, 'number' | 'revision'>,
): WaitingSubmission | null {
  const stored = readSubmission(connection, number)
  if (stored?.revision !== revision) return null
  const { authors, ...submission } = stored
  return { submission, authors }
}

/** It is not the time for that. */
export function problem(name: ApprovalProblem): FailureSignal {
  return new FailureSignal({ kind: 'approval', problem: name })
}

const askedRow = z.object({
  number: z.number(),
  id: z.string(),
  revision: z.number(),
  content: z.string(),
  archived_at: z.string().nullable(),
  approval: z.number(),
})
const approvalRow = z.object({
  number: z.number(),
  revision: z.number(),
  text_hash: z.instanceof(Uint8Array),
  comment: z.string(),
  seal: z.string(),
})
