import { findPlaceholders } from './dialects.ts'

/** A placeholder that readers turn into a node. */
export interface PlaceholderToken {
  readonly start: number
  readonly end: number
  readonly name: string
}

/**
 * The tokens of a text that become placeholder nodes: those that mean a canonical placeholder, in any dialect, and
 * unknown ones of our own `{{…}}` syntax. Unknown tokens of other dialects stay text, for a person to see.
 */
export function placeholderTokens(text: string): readonly PlaceholderToken[] {
  return findPlaceholders(text).filter(({ known, dialect }) => known || dialect === 'braces')
}
