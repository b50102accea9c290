import type { BlockNode } from '../message/document.ts'

/** Longest name of a shared block. Unit: UTF-16 units. */
export const longestBlockName = 80

/** A piece of text that many templates hold, such as a signature: edited once, in each of its languages. */
export interface SharedBlock {
  readonly id: string
  readonly name: string
  /** Counts the saves; a save names the revision it started from. */
  readonly revision: number
  /** ISO 8601, UTC. */
  readonly changedAt: string
  /** The default language first. */
  readonly variants: readonly [SharedBlockText, ...SharedBlockText[]]
  /** Templates that hold it and are not deleted. */
  readonly uses: number
}

export interface SharedBlockText {
  /** BCP 47. */
  readonly language: string
  /** Paragraphs and lists: a block holds no other block. */
  readonly content: readonly BlockNode[]
}

/** What saving a block would do. */
export interface BlockEffect {
  /** Templates whose text would change, those that are not deleted. */
  readonly changed: number
  /** How many of them are approved, and would be no more. */
  readonly approvals: number
}

/** What a saved or deleted block did to the templates that hold it. */
export interface BlockChange {
  /** Templates with a new version. */
  readonly changed: number
  /** Templates that this version cannot read: they were left alone. */
  readonly unreadable: number
}

export interface BlockSaved extends BlockChange {
  readonly block: SharedBlock
}

/** What bringing a deleted block back did. */
export interface BlockRestored {
  readonly block: SharedBlock
  /** Templates that hold it again. */
  readonly changed: number
  /** Templates that were changed since it was deleted: the text stays their own. */
  readonly kept: number
}

/** A text that a block had before. */
export type EarlierBlock = Pick<SharedBlock, 'name' | 'changedAt' | 'variants'>
