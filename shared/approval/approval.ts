import type { ClauseId, ExceptionReason, RuleId } from '../policy/ids.ts'
import type { Seal } from './seal.ts'

/** How far a template is on its way to buyers. `retired`: it was archived, and is not sent any more. */
export const approvalStates = ['draft', 'in-review', 'approved', 'retired'] as const
export type ApprovalState = (typeof approvalStates)[number]

/** Longest note of an author or comment of a reviewer. Unit: UTF-16 units. */
export const longestReviewComment = 2000

/** Somebody who writes or approves. */
export interface Person {
  readonly name: string
  /** The raw Ed25519 public key in base64url without padding: 43 characters. */
  readonly key: string
}

/** What a reviewer said of a version that was not approved. */
export interface SentBack {
  readonly revision: number
  /** ISO 8601, UTC. */
  readonly sentBackAt: string
  /** The reviewer's name; empty when that is not known. */
  readonly by: string
  readonly note: string
}

/** A version that waits for a reviewer. */
export interface Submission {
  /** The template's, as it was submitted: it is what the reviewer reads. */
  readonly revision: number
  /** ISO 8601, UTC. */
  readonly submittedAt: string
  readonly by: Person
  /** What the author tells the reviewer; empty for nothing. */
  readonly note: string
}

/** A finding that does not count because somebody said so: what a reviewer has to agree with. */
export interface SetAside {
  /** The variant's; `null` for one about the template as a whole. */
  readonly language: string | null
  readonly rule: RuleId
  readonly clause: ClauseId
  /** The text that was found; empty for a finding about a whole. */
  readonly text: string
  readonly textHash: string
  /** Of an exception; `null` for what was confirmed. */
  readonly reason: ExceptionReason | null
}

/** A sealed version of a template. */
export interface Approval {
  readonly revision: number
  readonly seal: Seal
  /** The reviewer's; empty for none. It stays in the library and in hand-over files, and is in no export. */
  readonly comment: string
}

/** Whose key a seal was made with, as this library knows it. */
export type Signer = 'you' | 'known' | 'unknown'

/** Why somebody may not approve a template. */
export type ApprovalObstacle =
  /** Nothing was submitted. */
  | 'not-submitted'
  /** It was edited since it was submitted. */
  | 'changed'
  | 'not-clean'
  /** The reviewer wrote it, and the team wants two people. */
  | 'own-work'
  /** The reviewer has no name yet (Settings > You). */
  | 'no-name'

/** Why something cannot be done to a template on its way to buyers. */
export type ApprovalProblem =
  | ApprovalObstacle
  /** It is archived. */
  | 'retired'
  /** It is in review or approved as it is, and need not be submitted. */
  | 'not-a-draft'
  /** The seal is not genuine, or not about this text. */
  | 'wrong-seal'

/** Everything about the approval of one template. */
export interface ApprovalRecord {
  readonly id: string
  readonly state: ApprovalState
  /** The template's current one. */
  readonly revision: number
  readonly submission: Submission | null
  /** Until it is submitted again; `null` when nobody sent it back. */
  readonly sentBack: SentBack | null
  /** The last one, whether or not the template was edited since; it stays exportable. */
  readonly approval: (Approval & { readonly isCurrent: boolean; readonly signer: Signer }) | null
  /** Of the current text. */
  readonly setAside: readonly SetAside[]
  /** Why you may not approve it now; `null` when you may. */
  readonly obstacle: ApprovalObstacle | null
}

/** A reviewer whose seals this library trusts. */
export interface Reviewer extends Person {
  /** ISO 8601, UTC. */
  readonly knownSince: string
}

/** Who may approve in this library. */
export interface Team {
  /** You, as seals name you; `key` is empty until the first use makes it. */
  readonly you: Person
  /** Whether your key is kept by the system's own key store. */
  readonly isKeyProtected: boolean
  /** Whether an author may approve what they wrote themselves. */
  readonly allowsOnePerson: boolean
  readonly reviewers: readonly Reviewer[]
}
