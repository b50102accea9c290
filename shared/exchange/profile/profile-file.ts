import type { Paper } from '../paper.ts'
import type { ProfileSource } from './profile-source.ts'

/** A whole file of an export. */
export interface ProfileFile {
  readonly name: string
  /** Of the templates that are in it. */
  readonly ids: readonly string[]
  /** Called when its turn comes, so that only one is in memory. */
  readonly write: () => string | Uint8Array
  /** Where it is given, what is written is a page: the file is what becomes of it when it is printed as PDF on this paper. */
  readonly paper?: Paper
}

export type ProfilePart =
  | ({ readonly kind: 'file' } & ProfileFile)
  /** Goes to the end of a file that other templates are in too. */
  | { readonly kind: 'piece'; readonly name: string; readonly text: string }
  /** Packs files that were written in pieces, which are not exported otherwise. */
  | { readonly kind: 'zip'; readonly name: string; readonly entries: readonly string[] }

/**
 * The files of an export, made while templates come one by one, so that none of them has to be kept. A format that cannot be
 * written so may keep them, and write all at the end.
 */
export interface ProfileFiles {
  /** @param writeJson the template's own JSON, with its seal where it has one: what a profile leaves as it is */
  add(source: ProfileSource, writeJson: () => string): readonly ProfilePart[]
  /** The last piece of each file that was written in pieces, in their order, and what is for all templates. */
  end(): readonly ProfilePart[]
}
