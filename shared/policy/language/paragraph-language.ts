import { placeholderFill } from '../../message/text.ts'
import type { LanguageTools } from './language-tools.ts'
import { countMarkers, markedLanguages } from './marker-words.ts'
import { primaryLanguage } from '../../template/language-tag.ts'

/** A paragraph shorter than this is a name, a greeting or a label, and tells no language. Unit: words. */
const fewestWords = 4
/** The same for scripts that set no spaces. Unit: letters. */
const fewestLetters = 8
/** How much more like the one language than the other a text has to be. */
const leastLead = 0.1

// Addresses, codes and tokens are in no language: a word with a digit, a sign or two hyphens in it is one of them.
const unspoken = new RegExp(`[\\p{N}@/\\\\<>{}\\[\\]_${placeholderFill}]|-\\p{L}+-`, 'u')

/**
 * The language that a paragraph is in, as a primary subtag, when it is plainly another than the declared one (BCP 47);
 * `null` when it is the declared one or does not tell. Both must agree: the frequent words of the paragraph, which
 * addresses and names do not have, and the statistics of its letters. Regions of one language are not told apart.
 * @param text with the placeholders masked.
 */
export function foreignLanguage(
  text: string,
  language: string,
  languageScores: NonNullable<LanguageTools['languageScores']>,
): string | null {
  const declared = primaryLanguage(language)
  if (!markedLanguages.includes(declared)) return null
  const { letters, against, withAtLeast } = countMarkers(text)
  const likely = withAtLeast(2, declared).filter(
    (found) => found !== declared && against(found, declared) > 2 * against(declared, found),
  )
  // Most paragraphs are what they should be, and it shows in their short words.
  if (letters.size === 0 && likely.length === 0) return null
  const words = text.split(/\s+/u).filter((word) => /\p{L}/u.test(word) && !unspoken.test(word))
  const spoken = words.join(' ')
  for (const [found, count] of letters) {
    if (found === declared || count < fewestLetters) continue
    // A line of Latin letters with a Japanese name in it is no Japanese; Chinese may quote some.
    const all = spoken.match(/\p{L}/gu)?.length ?? 0
    if (count * 2 <= all) continue
    // A Japanese note in Han characters alone looks Chinese to a count of letters.
    if (declared !== 'ja' || leads(found, declared, languageScores(spoken))) return found
  }
  if (likely.length === 0 || words.length < fewestWords) return null
  const scores = languageScores(spoken)
  return likely.find((found) => leads(found, declared, scores)) ?? null
}

function leads(found: string, declared: string, scores: Readonly<Record<string, number>>): boolean {
  const score = scores[found] ?? 0
  return score === Math.max(...Object.values(scores)) && score - (scores[declared] ?? 0) >= leastLead
}
