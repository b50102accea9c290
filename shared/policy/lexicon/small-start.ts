import type { Lexicon } from './concept.ts'
import { foldWord } from './fold-word.ts'

/** How far on either side of a stop is read: no word that people write is longer. Unit: UTF-16 units. */
const reach = 40
const wordBefore = /(?<![\p{L}\p{M}.'’-])[\p{L}\p{M}]{2,}$/u
const smallWordAfter = /^[ \u00A0]+\p{Ll}[\p{Ll}\p{M}'’-]*(?:[\s,;:.!?]|$)/u

/** Units and titles that languages share, and that are written as no short word of one. */
const symbols: ReadonlySet<string> = new Set(
  'kg kgs cm mm km ml cl dl mg gr lb lbs oz ft hr pm nr dr mr ms jr sr st no co ca vs eg ie cf pp ff pl bd ed vol fig nb'.split(
    ' ',
  ),
)

/**
 * Whether the full stop at an offset ends a sentence although the next word has no capital, as hasty writers do: it
 * stands after a word, which is no abbreviation, and a space and a word of small letters follow.
 */
export function isBeforeSmallStart(text: string, stop: number, lexicon: Lexicon): boolean {
  if (!smallWordAfter.test(text.slice(stop + 1, stop + 1 + reach))) return false
  const before = wordBefore.exec(text.slice(Math.max(0, stop - reach), stop))?.[0]
  if (before === undefined) return false
  const word = foldWord(before, lexicon)
  return !lexicon.abbreviations.includes(word) && !lexicon.shortForms.includes(word) && !symbols.has(word)
}
