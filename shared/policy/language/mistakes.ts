import { movedSpan, type MessageText, type Span } from '../../message/text.ts'
import { wordsOf } from '../../message/words-of.ts'
import { primaryLanguage } from '../../template/language-tag.ts'
import { foundByPart } from '../by-part.ts'
import { writtenAddresses } from '../web-addresses.ts'
import { foreignBlocks } from './foreign-blocks.ts'
import { missingFrenchSpaces } from './french-spaces.ts'
import type { LanguageTools } from './language-tools.ts'
import { countMarkers } from './marker-words.ts'
import { lowerParagraphs, missingCapitals } from './missing-capitals.ts'
import type { Mistake } from './mistake.ts'
import { loneSigns, withoutPartners } from './open-pairs.ts'
import { repeatedWords } from './repeated-words.ts'
import { misspelledWords } from './spelling.ts'
import { wrongArticles } from './wrong-articles.ts'
import { wrongSigns } from './wrong-signs.ts'

/** What the mistakes of a text depend on beside it. */
interface Told {
  readonly language: string
  readonly tools: LanguageTools
}
const mistakesInBlocks = foundByPart(
  mistakesOf,
  (mistake, by): Mistake => ({ ...mistake, span: movedSpan(mistake.span, by) }),
  (told: Told, before: Told) => told.language === before.language && told.tools === before.tools,
)

/**
 * Mistakes of spelling and grammar that hardly any correct text shows, in reading order. Placeholders, addresses and
 * paragraphs in another language are passed over; spelling and grammar are left out while nobody can tell. What was found
 * in a paragraph is kept with it.
 */
export function findMistakes(message: MessageText, language: string, tools: LanguageTools): readonly Mistake[] {
  const found = mistakesInBlocks(message, { language, tools })
  const lower = lowerParagraphs(message, language)
  const all = lower.length === 0 ? found : inReadingOrder([...found, ...lower])
  return withoutPartners(withoutNames(all, message, language), message)
}

/** What has its capital inside a sentence of the message is a name where a line begins too: "your Zorb", "• Zorb Mini". */
function withoutNames(mistakes: readonly Mistake[], message: MessageText, language: string): readonly Mistake[] {
  // German nouns have capitals as well.
  if (/^de\b/i.test(language)) return mistakes
  return mistakes.filter(({ kind, span }) => {
    const word = message.text.slice(...span)
    return kind !== 'spelling' || !/^\p{Lu}/u.test(word) || !isNameIn(message.text, word)
  })
}

function isNameIn(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const isWhole = !/^[\p{L}\p{M}]/u.test(text.slice(at + word.length, at + word.length + 2))
    if (isWhole && /[\p{Ll},] $/u.test(text.slice(Math.max(0, at - 2), at))) return true
  }
  return false
}

function mistakesOf(message: MessageText, { language, tools }: Told): readonly Mistake[] {
  const primary = primaryLanguage(language)
  const found = message.blocks.flatMap((block, index): readonly Mistake[] => {
    if (block.isEmpty) return []
    const text = wordsOf(message).slice(block.start, block.end)
    const certain = [
      ...repeatedWords(text, primary),
      ...(primary === 'en' ? wrongArticles(text) : []),
      ...(primary === 'fr' ? missingFrenchSpaces(text, language) : []),
      ...wrongSigns(text, primary),
      ...missingCapitals(text, language),
      ...loneSigns(text),
      ...misspellings(text, language, primary, tools),
    ]
    const mistakes = [...certain, ...grammarMistakes(text, language, tools, certain)]
    // Asked last, as it costs most and most paragraphs have no mistake.
    if (mistakes.length === 0) return []
    const { languageScores } = tools
    const isForeign = languageScores !== null && foreignBlocks(message, { language, languageScores })[index] !== null
    if (isForeign) return []
    return mistakes.map((mistake) => ({ ...mistake, span: movedSpan(mistake.span, block.start) }))
  })
  if (found.length === 0) return found
  const addresses = writtenAddresses(message).map(({ span }) => span)
  return inReadingOrder(found.filter(({ span }) => !addresses.some((address) => overlap(span, address))))
}

const overlap = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1]

const inReadingOrder = (mistakes: readonly Mistake[]): readonly Mistake[] =>
  mistakes.toSorted((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])

function misspellings(text: string, language: string, primary: string, tools: LanguageTools): readonly Mistake[] {
  const spans = misspelledWords(text, language, tools)
  // A paragraph without one short word of the language is a name, a label or a greeting.
  if (spans.length === 0 || countMarkers(text).against(primary, '') === 0) return []
  return spans.map((span): Mistake => ({ kind: 'spelling', span, replacement: null }))
}

/** A grammar checker sees much of what was found already: one mistake is said once, and counted once. */
function grammarMistakes(
  text: string,
  language: string,
  tools: LanguageTools,
  certain: readonly Mistake[],
): readonly Mistake[] {
  const found = tools.grammarMistakes?.(text, language) ?? []
  return found
    .filter(({ span }) => !certain.some((mistake) => overlap(span, mistake.span)))
    .map(({ family, span, replacement }): Mistake => ({ kind: `grammar-${family}`, span, replacement }))
}
