import type { Person, Reviewer, Submission } from '../../shared/approval/approval.ts'
import type { Seal } from '../../shared/approval/seal.ts'
import type { Result } from '../../shared/ipc/contract.ts'
import { readApproval, readApprovedVersion, type ApprovalFacts, type ApprovedVersion } from './approval.ts'
import {
  approveTemplate,
  sendBackTemplate,
  submitTemplate,
  submitTemplates,
  withdrawTemplate,
} from './change-approval.ts'
import type { Connection } from './connection.ts'
import { forgetReviewer, listReviewers, readAllowsOnePerson, setAllowsOnePerson, trustReviewer } from './reviewers.ts'
import { addApproval, addSubmission, type AddedApproval } from './take-approval.ts'
import type { Surroundings } from './templates.ts'

/** A template's way to buyers. None of it is an edit: revision and time of change stay. */
export interface Approving {
  /** Judged with what the language tools know by now. */
  approval(id: string): Result<ApprovalFacts>
  submit(id: string, revision: number, by: Person, note: string): Result<null>
  /** Clean drafts alone; answers their ids. */
  submitSeveral(ids: readonly string[], by: Person): Result<readonly string[]>
  withdraw(id: string): Result<null>
  /** `reviewer` is a name, or empty. */
  sendBack(id: string, reviewer: string, note: string): Result<null>
  /** The version that was submitted and is current still, by who sealed it. */
  approve(id: string, revision: number, seal: Seal, comment: string): Result<null>
  /** One that was made in another library. */
  addApproval(id: string, approval: { readonly seal: Seal; readonly comment: string }): Result<AddedApproval>
  /** One that was made in another library, for the current text. `authors`: whom that library knows to have written it. */
  addSubmission(
    id: string,
    revision: number,
    submission: Omit<Submission, 'revision'>,
    authors: readonly string[],
  ): Result<null>
  /** What was approved last, exactly as it was sealed; `null` when nothing was. */
  approvedContent(id: string): Result<ApprovedVersion | null>
  reviewers(): Result<readonly Reviewer[]>
  trustReviewer(person: Person): Result<null>
  /** By the key. */
  forgetReviewer(key: string): Result<null>
  /** Whether an author may approve what they wrote themselves. */
  allowsOnePerson(): Result<boolean>
  setAllowsOnePerson(allows: boolean): Result<null>
}

export function createApproving(
  perform: <Value>(work: (connection: Connection) => Value) => Result<Value>,
  world: Surroundings,
): Approving {
  const { now } = world
  return {
    approval: (id) => perform((connection) => readApproval(connection, id, world)),
    submit: (id, revision, by, note) =>
      perform((connection) => submitTemplate(connection, id, revision, by, note, world)),
    submitSeveral: (ids, by) => perform((connection) => submitTemplates(connection, ids, by, world)),
    withdraw: (id) => perform((connection) => withdrawTemplate(connection, id)),
    sendBack: (id, reviewer, note) => perform((connection) => sendBackTemplate(connection, id, reviewer, note, now())),
    approve: (id, revision, seal, comment) =>
      perform((connection) => approveTemplate(connection, id, revision, seal, comment, world)),
    addApproval: (id, approval) => perform((connection) => addApproval(connection, id, approval, now())),
    addSubmission: (id, revision, submission, authors) =>
      perform((connection) => addSubmission(connection, id, revision, submission, authors)),
    approvedContent: (id) => perform((connection) => readApprovedVersion(connection, id)),
    reviewers: () => perform(listReviewers),
    trustReviewer: (person) => perform((connection) => trustReviewer(connection, person, now())),
    forgetReviewer: (key) => perform((connection) => forgetReviewer(connection, key)),
    allowsOnePerson: () => perform(readAllowsOnePerson),
    setAllowsOnePerson: (allows) => perform((connection) => setAllowsOnePerson(connection, allows)),
  }
}
