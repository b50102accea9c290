import type { Person, Reviewer, SentBack, Submission } from '../../approval/approval.ts'
import type { Seal } from '../../approval/seal.ts'
import type { SavedFilter } from '../../template/library-list.ts'
import type { SharedBlock } from '../../template/shared-block.ts'
import type { TemplateContent } from '../../template/template.ts'

/** `docs/shared-files.md` describes the format. */
export const handOverType = 'plumeline-library'
/** Raised when a reader of the older version would misread the file. */
export const handOverVersion = 1
/** Without the dot. */
export const handOverExtension = 'plumeline'

/** Some templates for a colleague, or everything that a library holds. */
export const handOverKinds = ['review', 'library'] as const
export type HandOverKind = (typeof handOverKinds)[number]

/** Largest file that is written and read. Unit: bytes of UTF-8. */
export const largestHandOver = 256 * 1024 * 1024
/** Most templates of a file, and most entries of its other lists. */
export const mostHandedOver = 100_000
/** Most earlier texts of a template that a file knows by their hashes. */
export const mostEarlier = 300

/** A file that goes from one library to another. */
export interface HandOver {
  readonly kind: HandOverKind
  /** ISO 8601, UTC. */
  readonly writtenAt: string
  /** The key is empty for somebody who has none yet. */
  readonly writtenBy: Person
  readonly storeName: string
  readonly teamWords: readonly string[]
  readonly savedFilters: readonly SavedFilter[]
  /** Whom the sender's library trusts: told to the receiver, and trusted by nobody because of it. */
  readonly reviewers: readonly Reviewer[]
  readonly sharedBlocks: readonly HandedOverBlock[]
  readonly templates: readonly HandedOverTemplate[]
}

/** What a file has beside its templates. */
export type HandOverLists = Omit<HandOver, 'templates'>

export type HandedOverBlock = Omit<SharedBlock, 'uses'>

export interface HandedOverTemplate {
  readonly id: string
  /** ISO 8601, UTC. */
  readonly createdAt: string
  readonly changedAt: string
  readonly archivedAt: string | null
  readonly content: TemplateContent
  /** Who wrote the text since it was last approved, as far as it is known; the last writer first. */
  readonly authors: readonly string[]
  /** `versionHash` of the texts that this one came from and was merged with, the newest first. */
  readonly earlier: readonly string[]
  readonly tags: readonly string[]
  readonly isFavourite: boolean
  /** Of this text. */
  readonly submission: Omit<Submission, 'revision'> | null
  /** What a reviewer last said of it, where they did not approve it. */
  readonly sentBack: Omit<SentBack, 'revision'> | null
  /** The newest first. */
  readonly approvals: readonly HandedOverApproval[]
}

export interface HandedOverApproval {
  readonly seal: Seal
  readonly comment: string
  /** What was approved; `null` where it is the template's text. */
  readonly content: TemplateContent | null
}

/** Why a file is not taken. */
export type HandOverProblem =
  | { readonly kind: 'too-large'; readonly megabytes: number }
  /** Cut off, or no JSON at all. */
  | { readonly kind: 'not-json' }
  | { readonly kind: 'not-shared-file' }
  /** Written by a newer version of the app. */
  | { readonly kind: 'newer' }
  /** Some byte of it is another than was written. */
  | { readonly kind: 'damaged' }
  /** `path` is the place in the file, as `templates[0].content.title`. */
  | { readonly kind: 'invalid'; readonly path: string; readonly problem: string }
