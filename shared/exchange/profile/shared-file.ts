import type { ProfileSource } from './profile-source.ts'

/** A file that is for all templates of an export: each adds entries to its end. */
export interface SharedFile {
  readonly name: string
  readonly head: string
  /** What stands between two entries. */
  readonly between: string
  readonly tail: string
  /** What a template adds: one for each of its texts. */
  readonly entries: (source: ProfileSource) => readonly string[]
}

/** An entry of a list in JSON with two spaces for each level, as `JSON.stringify(list, null, 2)` writes it there. */
export function jsonEntry(value: unknown, level: number): string {
  const indent = '  '.repeat(level)
  return `${indent}${JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`)}`
}
