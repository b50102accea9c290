import { findPlaceholders } from './dialects.ts'
import { leftToRightMark, placeholderDirection } from './placeholder-direction.ts'

/** A placeholder that readers turn into a node. */
export interface PlaceholderToken {
  readonly start: number
  readonly end: number
  readonly name: string
}

/**
 * The tokens of a text that become placeholder nodes: those that mean a canonical placeholder, in any dialect, and
 * unknown ones of our own `{{…}}` syntax. Unknown tokens of other dialects stay text, for a person to see. The mark that
 * the plain-text writer sets before a code in a text from right to left belongs to the token.
 */
export function placeholderTokens(text: string): readonly PlaceholderToken[] {
  return findPlaceholders(text)
    .filter(({ known, dialect }) => known || dialect === 'braces')
    .map(({ start, end, name }) => {
      const isMarked = text.charAt(start - 1) === leftToRightMark && placeholderDirection(name) === 'ltr'
      return { start: isMarked ? start - 1 : start, end, name }
    })
}
