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
