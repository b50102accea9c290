import type { Seal } from '../../../shared/approval/seal.ts'
import type { HandedOverTemplate } from '../../../shared/exchange/hand-over/hand-over-file.ts'
import type { ApprovalOutcome } from '../../../shared/exchange/hand-over/merge-report.ts'
import type { TemplateContent } from '../../../shared/template/template.ts'
import { isSealGenuine } from '../../approval/check-seal.ts'
import { isAbout } from '../approval.ts'
import { addApprovalWithin, type AddedApproval } from '../take-approval.ts'
import type { Connection } from '../connection.ts'
import type { Surroundings } from '../templates.ts'

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
export function readApprovals(theirs: HandedOverTemplate): readonly ReadApproval[] {
  return theirs.approvals.map(({ seal, comment, content: other }) => {
    const content = other ?? theirs.content
    return {
      outcome: judgeSeal(seal, theirs.id, content),
      seal,
      comment,
      content,
      isCurrent: other === null,
    }
  })
}

function judgeSeal(seal: Seal, id: string, content: TemplateContent): ReadApproval['outcome'] {
  if (!isSealGenuine(seal)) return 'forged'
  return seal.statement.template.id === id && isAbout(seal, content) ? 'taken' : 'other-text'
}

/**
 * Attaches what can be taken to the version that it is about, which is in the library by now. Answers what became of the
 * newest; `null` without any.
 */
export function mergeApprovals(
  connection: Connection,
  id: string,
  approvals: readonly ReadApproval[],
  { now }: Pick<Surroundings, 'now'>,
): ApprovalOutcome | null {
  let newest: ApprovalOutcome | null = null
  // The last that comes counts, so the newest comes last.
  for (const { outcome, seal, comment } of approvals.toReversed()) {
    newest = outcome === 'taken' ? added[addApprovalWithin(connection, id, { seal, comment }, now())] : outcome
  }
  return newest
}

const added = { added: 'taken', known: 'known', 'no-text': 'other-text' } as const satisfies Record<
  AddedApproval,
  ApprovalOutcome
>
