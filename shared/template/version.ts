import type { Verdict } from '../policy/finding.ts'

/**
 * How a version came to be. `saved` is what writing makes, and the only kind that is thinned out; the others were each
 * asked for.
 */
export const versionKinds = ['created', 'copied', 'saved', 'imported', 'restored', 'block'] as const
export type VersionKind = (typeof versionKinds)[number]

/** Longest name of a version, and of an author. Unit: UTF-16 units. */
export const longestVersionName = 200
export const longestAuthorName = 200

/** Where a version's content was taken from. */
export interface VersionOrigin {
  /** Of the template or the block. */
  readonly id: string
  readonly revision: number
  /** The template's title or the block's name at that time. */
  readonly title: string
}

/** Who approved a version. */
export interface VersionApproval {
  readonly reviewer: string
  /** ISO 8601, UTC. */
  readonly approvedAt: string
  /** The reviewer's; empty for none. */
  readonly comment: string
}

/** A state of a template that can be looked at and brought back. */
export interface Version {
  /** The template's, so that gaps show where autosaves were thinned out. */
  readonly revision: number
  readonly kind: VersionKind
  /** ISO 8601, UTC. */
  readonly savedAt: string
  /** Who wrote it; empty when that is not known. */
  readonly author: string
  /** As it was judged when it was saved; the current version's as it is judged now. */
  readonly verdict: Verdict
  readonly policyVersion: string
  /** The name that somebody gave it; empty for none. */
  readonly comment: string
  /** Of a copy or a restored version, and the shared block of one of kind `block`; `null` for the others. */
  readonly origin: VersionOrigin | null
  /** The last one of this version, by which it stays; `null` when nobody approved it. */
  readonly approval: VersionApproval | null
}
