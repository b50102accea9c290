import { placeholderFill } from '../../message/text.ts'
import { canWrite, countUnwritable } from './alphabets.ts'
import type { LanguageTools } from './language-tools.ts'
import { nameParticles } from './name-particles.ts'
import { countMarkers, markedLanguages, type MarkerCounts } from './marker-words.ts'
import { primaryLanguage } from '../../template/language-tag.ts'

/** A paragraph shorter than this is a name, a greeting or a label, and tells no language. Unit: words. */
const fewestWords = 3
/** The same for scripts that set no spaces, or no capitals. Unit: letters. */
const fewestLetters = 8
/** How much more like the one language than the other a text has to be. */
const leastLead = 0.1
/** The same where not one frequent word of the language is in it. */
const leastLeadAlone = 0.15
/** How much more like it than any third language, unless that one lacks frequent words that the text has. */
const leastMargin = 0.04
const fewestToTellApart = 2
/** Unit: words. */
const fewestShouted = 6
/** One may be quoted or borrowed. */
const fewestUnwritable = 2

// Addresses, codes and tokens are in no language: a word with a digit, a sign or two hyphens in it is one of them.
const unspoken = new RegExp(`[\\p{N}@/\\\\<>{}\\[\\]_${placeholderFill}]|-\\p{L}+-`, 'u')

const sentenceEnd = /[.!?…][\s"”’»)]*$/u

/** So much of a paragraph tells its language; more of it only takes longer. Unit: UTF-16 units. */
const longestSample = 2000
/** No word that a person writes is longer; what is, is a code, and costs much to read. */
const longestWord = 60

/** The words in small letters, which are no names, without those that stand in names too. */
function smallWords(words: readonly string[]): readonly string[] {
  return words
    .filter(({ length }) => length <= longestWord)
    .map((word) => word.replace(/^\P{L}+|\P{L}+$/gu, ''))
    .filter((word) => {
      // An article may be written onto a name: "l’Opéra".
      const core = word.replace(/^\p{L}{1,6}['’](?=\p{Lu})/u, '')
      return /^\p{Ll}/u.test(core) && !nameParticles.has(core)
    })
}

/** Whether a text is a sentence in capitals: so many words are no name and no address. */
function isShouted(text: string): boolean {
  return !/\p{Ll}/u.test(text) && sentenceEnd.test(text) && (text.match(/\p{Lu}{2,}/gu)?.length ?? 0) >= fewestShouted
}

/**
 * The language that a paragraph is in, as a primary subtag, when it is plainly another than the declared one (BCP 47);
 * `null` when it is the declared one or does not tell. Two witnesses must agree: the frequent words of the paragraph and
 * the statistics of its letters. Where none of those words speaks for either language, as in most sentences of three to
 * six words, the statistics have to be all the surer. Names, titles and addresses are not written as sentences are, and
 * tell nothing; a sentence in capitals from end to end is one. Regions of one language are not told apart.
 * @param written with the placeholders masked.
 */
export function foreignLanguage(
  written: string,
  language: string,
  languageScores: NonNullable<LanguageTools['languageScores']>,
): string | null {
  const text = isShouted(written) ? written.toLowerCase() : written
  const declared = primaryLanguage(language)
  if (!markedLanguages.includes(declared)) return null
  const { letters, against, withAtLeast } = countMarkers(text)
  // Most paragraphs are what they should be, and it shows in their short words.
  const unwritable = canWrite(declared, [text.toLowerCase()])
    ? 0
    : countUnwritable(declared, smallWords(text.split(/\s+/u)))
  const likely = withAtLeast(0, declared).filter((found) => {
    if (found === declared) return false
    const both = against(declared, found)
    // Short words that other languages have too say little beside words with letters that the declared one lacks.
    const own = unwritable >= fewestUnwritable && unwritable >= both ? 0 : both
    return own === 0 || (against(found, declared) >= 2 && against(found, declared) > 2 * own)
  })
  if (letters.size === 0 && likely.length === 0) return null
  const words = text.split(/\s+/u).filter((word) => /\p{L}/u.test(word) && !unspoken.test(word))
  const spoken = words.join(' ')
  for (const [found, count] of letters) {
    if (found === declared || count < fewestLetters) continue
    // A line of Latin letters with a Japanese name in it is no Japanese; Chinese may quote some.
    const all = spoken.match(/\p{L}/gu)?.length ?? 0
    if (count * 2 <= all) continue
    // A Japanese note in Han characters alone looks Chinese to a count of letters.
    if (
      declared !== 'ja' ||
      found !== 'zh' ||
      leads(found, declared, languageScores(spoken.slice(0, longestSample)), leastLead, against)
    )
      return found
  }
  if (likely.length === 0 || words.length < fewestWords) return null
  // A sentence is written in small letters, a name, a title or an address in capitals.
  const small = smallWords(words)
  const hasStop = sentenceEnd.test(text)
  if (small.length < (hasStop ? 1 : 2)) return null
  const scores = possible(languageScores(spoken.slice(0, longestSample)), [...small, (words[0] ?? '').toLowerCase()])
  const isTold = (found: string): boolean => {
    const isMarked = against(found, declared) > 0
    return (
      (isMarked || hasStop) &&
      canWrite(found, small) &&
      leads(found, declared, scores, isMarked ? leastLead : leastLeadAlone, against)
    )
  }
  return likely.find(isTold) ?? null
}

/** Without the languages that lack letters of the words. */
function possible(
  scores: Readonly<Record<string, number>>,
  words: readonly string[],
): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(scores).filter(([language]) => canWrite(language, words)))
}

function leads(
  found: string,
  declared: string,
  scores: Readonly<Record<string, number>>,
  least: number,
  against: MarkerCounts['against'],
): boolean {
  const score = scores[found] ?? 0
  if (score - (scores[declared] ?? 0) < least) return false
  return Object.entries(scores).every(
    ([other, its]) =>
      other === found ||
      its <= score - leastMargin ||
      (its <= score && against(found, other) >= fewestToTellApart && against(other, found) === 0),
  )
}
