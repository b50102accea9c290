import type { Mistake } from './mistake.ts'

/** France and Belgium set a space before high signs and inside guillemets; Canada sets none before most, or leaves it open. */
const spacedRegions = /^fr-(?:FR|BE)\b/iu

const mayLackSpace = /[\p{L})][!?;:»]|«\p{L}/u
// Followed by a space or the end, so that no time, ratio, address or face is meant.
const lacking = /(?<=\p{L}{2}\)?)[!?;:]+(?=\s|$)|(?<=\p{L}[.!?]?)»|«(?=\p{L})/gu

/**
 * French signs that lack their no-break space, where usage sets it. A sign with a common space is right enough.
 * @param language BCP 47
 */
export function missingFrenchSpaces(text: string, language: string): readonly Mistake[] {
  if (!spacedRegions.test(language) || !mayLackSpace.test(text)) return []
  return [...text.matchAll(lacking)].map((match): Mistake => ({
    kind: 'french-space',
    span: [match.index, match.index + match[0].length],
    replacement: match[0] === '«' ? '«\u00A0' : `\u00A0${match[0]}`,
  }))
}
