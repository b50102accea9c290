import type { Person } from '../../approval/approval.ts'
import type { HandOverKind } from './hand-over-file.ts'

/**
 * What became of a template of a file. `same`: the library had this text. `behind`: the library's goes on from it, and stays.
 * `forked`: both were edited; the library's stays, theirs is in the history and, unless the template is deleted, a template
 * of its own. `unreadable`: the library's was written by a newer version of the app, and was left alone.
 */
export const mergeOutcomes = ['added', 'updated', 'same', 'behind', 'forked', 'unreadable'] as const
export type MergeOutcome = (typeof mergeOutcomes)[number]

/**
 * What became of an approval. `forged`: the signature is not of what it says. `other-text`: it is about another template, or
 * about another text of it.
 */
export const approvalOutcomes = ['taken', 'known', 'forged', 'other-text'] as const
export type ApprovalOutcome = (typeof approvalOutcomes)[number]

/** One template of the file. */
export interface MergeLine {
  readonly id: string
  /** As the library calls it now. */
  readonly title: string
  readonly outcome: MergeOutcome
  /** It was deleted in this library, and is so still: what was taken is there when it is brought back. */
  readonly isDeleted: boolean
  /** Their text as a template of its own. */
  readonly copy: { readonly id: string; readonly title: string } | null
  /** Of the newest of its approvals; `null` without any. */
  readonly approval: { readonly outcome: ApprovalOutcome; readonly reviewer: Person } | null
  /** It waits for a reviewer, and did not before. */
  readonly isSubmitted: boolean
  /** Tags that it did not have. */
  readonly tags: number
}

/** A reviewer whose seals came in the file, and whom this library does not know. */
export interface UnknownReviewer extends Person {
  /** Templates of the file that have an approval of theirs. */
  readonly approvals: number
}

/** What a file brought. One line for each of its templates, in its order. */
export interface MergeReport {
  /** Without its folder. */
  readonly fileName: string
  readonly kind: HandOverKind
  /** ISO 8601, UTC. */
  readonly writtenAt: string
  readonly writtenBy: Person
  readonly lines: readonly MergeLine[]
  readonly unknownReviewers: readonly UnknownReviewer[]
  /** Of each list what the library did not have. */
  readonly words: number
  readonly savedFilters: number
  readonly sharedBlocks: number
}

/** Whether a line says of anything that it changed in the library. */
export function hasChanged({ outcome, approval, isSubmitted, tags }: MergeLine): boolean {
  return (
    outcome === 'added' ||
    outcome === 'updated' ||
    outcome === 'forked' ||
    approval?.outcome === 'taken' ||
    isSubmitted ||
    tags > 0
  )
}
