import { movedSpan, partsOf, type MessageText, type Span } from '../../message/text.ts'
import { lexiconOf } from '../lexicon/lexicon-of.ts'
import { writtenAddresses } from '../web-addresses.ts'
import type { LanguageTools } from './language-tools.ts'
import { countMarkers } from './marker-words.ts'
import { foreignLanguage } from './paragraph-language.ts'
import { misspelledWords } from './spelling.ts'
import { primaryLanguage } from '../../template/language-tag.ts'

export type MistakeKind =
  'spelling' | 'repeated-word' | 'article' | 'punctuation' | 'space-before' | 'capital' | 'bracket'

export interface Mistake {
  readonly kind: MistakeKind
  readonly span: Span
  /** What should stand in its place; `null` when that is for the author to say. */
  readonly replacement: string | null
}

/** What was found in a part of a message, and what it was told. */
interface Reading {
  readonly language: string
  readonly tools: LanguageTools
  readonly mistakes: readonly Mistake[]
}
const readings = new WeakMap<MessageText, Reading>()

/**
 * Mistakes of spelling and grammar that hardly any correct text shows, in reading order. Placeholders, addresses and
 * paragraphs in another language are passed over; spelling is left out while no dictionary is loaded. What was found in a
 * paragraph is kept with it.
 */
export function findMistakes(message: MessageText, language: string, tools: LanguageTools): readonly Mistake[] {
  return partsOf(message).flatMap(({ message: part, start }) => {
    const known = readings.get(part)
    const isKnown = known !== undefined && known.language === language && known.tools === tools
    const mistakes = isKnown ? known.mistakes : mistakesOf(part, language, tools)
    if (!isKnown) readings.set(part, { language, tools, mistakes })
    return start === 0 ? mistakes : mistakes.map((mistake) => ({ ...mistake, span: movedSpan(mistake.span, start) }))
  })
}

function mistakesOf(message: MessageText, language: string, tools: LanguageTools): readonly Mistake[] {
  const primary = primaryLanguage(language)
  const found = message.blocks.flatMap((block): readonly Mistake[] => {
    if (block.isEmpty) return []
    const text = message.masked.slice(block.start, block.end)
    const mistakes = [
      ...repeatedWords(text, primary),
      ...(primary === 'en' ? wrongArticles(text) : []),
      ...wrongSigns(text),
      ...missingCapitals(text, language),
      ...openBrackets(text),
      ...misspellings(text, language, primary, tools),
    ]
    // Asked last, as it costs most and most paragraphs have no mistake.
    if (mistakes.length === 0) return []
    if (tools.languageScores !== null && foreignLanguage(text, language, tools.languageScores) !== null) return []
    return mistakes.map((mistake) => ({ ...mistake, span: movedSpan(mistake.span, block.start) }))
  })
  if (found.length === 0) return found
  const addresses = writtenAddresses(message).map(({ span }) => span)
  return found
    .filter(({ span: [start, end] }) => !addresses.some(([from, to]) => start < to && from < end))
    .toSorted((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])
}

function misspellings(text: string, language: string, primary: string, tools: LanguageTools): readonly Mistake[] {
  const spans = misspelledWords(text, language, tools)
  // A paragraph without one short word of the language is a name, a label or a greeting.
  if (spans.length === 0 || countMarkers(text).against(primary, '') === 0) return []
  return spans.map((span): Mistake => ({ kind: 'spelling', span, replacement: null }))
}

/** Words that no sentence says twice in a row; pronouns and verbs that some do ("vous vous", "that that") are left out. */
const unrepeated: Readonly<Record<string, string>> = {
  en: 'the a an of to and is are in for with your our this from at by or be we you it',
  fr: 'le la les des du de un une et est à au aux dans pour avec sur votre vos notre nos ce cette que qui par en',
  es: 'el la los las del de un una y es en con para por su sus nuestro nuestra este esta que al lo',
  de: 'und ist ein eine einen einem mit für auf von zu zum zur im in ihre ihren unser unsere wir nicht oder den dem des',
  it: 'il la lo gli le di del della un una e è con per su suo sua nel nella al alla questo questa che',
  pt: 'o os um uma de do da dos das e é com para por em no na seu sua nosso nossa este esta que ao',
  nl: 'het een van en in op met voor aan uw onze deze dit naar te bij wij u',
  pl: 'i w na z do jest za po od dla o oraz przez państwa',
  sv: 'och att en ett i på med för av till din ditt vår vårt den är som',
  tr: 've bir için ile bu da de',
}
const unrepeatedWords = new Map(
  Object.entries(unrepeated).map(([language, list]) => [language, new Set(list.split(' '))]),
)

const doubled = /(?<![\p{L}\p{M}\p{N}'’-])([\p{L}\p{M}]+) +\1(?![\p{L}\p{M}\p{N}'’-])/giu

/** Whether two neighbouring words begin alike: asked before the pattern, which costs much more. */
function mayRepeat(text: string): boolean {
  let before = -1
  for (let at = 0; at < text.length;) {
    const end = text.indexOf(' ', at)
    if (end === -1) return begin(text, at) === before
    const first = begin(text, at)
    if (first === before) return true
    // Of two spaces in a row the second begins no word.
    if (end > at) before = first
    at = end + 1
  }
  return false
}

// Of a letter, its small form; a no-break space joins words for this purpose too rarely to matter.
const begin = (text: string, at: number): number => text.charCodeAt(at) | 0x20

function repeatedWords(text: string, language: string): readonly Mistake[] {
  const words = unrepeatedWords.get(language)
  if (words === undefined) return []
  if (!mayRepeat(text)) return []
  return [...text.matchAll(doubled)].flatMap((match): readonly Mistake[] => {
    const word = match[1] ?? ''
    if (!words.has(word.toLowerCase())) return []
    return [{ kind: 'repeated-word', span: [match.index, match.index + match[0].length], replacement: word }]
  })
}

const beforeVowel = /(?<![\p{L}\p{N}'’.-])(a|A) ([aeiou][a-z]+)/gu
/** Written with a vowel, said with a consonant: a university, a European, a one-time code, a used part. */
const soundsConsonant = /^(?:uni(?!n|m)|eu|ew|one|once|us(?:e|a|u)|ut(?:i|e)|ub|ur[aei]|uk|un$)/u
const beforeConsonant = /(?<![\p{L}\p{N}'’.-])(an|An) ((?!hour|honest|hono|heir)[bcdfghjklmnpqrstvwyz][a-z]{2,})/gu

/** Whether an article stands before a letter that it may not stand before: asked before the patterns. */
const mayBeWrongArticle = /(?:^|[^\w'’.-])(?:[aA] [aeiou]|[aA]n [^aeiou\W])/u

const articleMistake = (match: RegExpExecArray, replacement: string): Mistake => ({
  kind: 'article',
  span: [match.index, match.index + match[0].length],
  replacement: `${replacement} ${match[2] ?? ''}`,
})

function wrongArticles(text: string): readonly Mistake[] {
  if (!mayBeWrongArticle.test(text)) return []
  return [
    ...[...text.matchAll(beforeVowel)]
      .filter((match) => !soundsConsonant.test(match[2] ?? ''))
      .map((match) => articleMistake(match, match[1] === 'A' ? 'An' : 'an')),
    ...[...text.matchAll(beforeConsonant)].map((match) => articleMistake(match, match[1] === 'An' ? 'A' : 'a')),
  ]
}

// "…" and "..." are no mistake, nor is "?!"; a full stop after either is.
const doubledSign = /,,+|;;+|(?<=[\p{L})])\.\.(?![.\p{N}])|(?<=[!?])\.(?![.])|,\.(?![.])/gu
const spaceBefore = /(?<=\p{L})[ \u00A0]+[,.](?=\s|$)/gu

const mayBeWrongSign = /[,;.!?][,;.]|[ \u00A0][,.]/u

function wrongSigns(text: string): readonly Mistake[] {
  if (!mayBeWrongSign.test(text)) return []
  return [
    ...[...text.matchAll(doubledSign)].map((match): Mistake => {
      const isAfterEnd = match[0] === '.'
      const replacement = isAfterEnd ? '' : match[0] === ',.' ? '.' : match[0].charAt(0)
      return { kind: 'punctuation', span: [match.index, match.index + match[0].length], replacement }
    }),
    ...[...text.matchAll(spaceBefore)].map((match): Mistake => ({
      kind: 'space-before',
      span: [match.index, match.index + match[0].length],
      replacement: match[0].trim(),
    })),
  ]
}

const lowerAfterStop =
  /(?<![\p{L}\p{M}.'’-])([\p{L}\p{M}]{3,})([.!?])[ \u00A0]+(\p{Ll})(?=[\p{Ll}\p{M}]*(?:[\s,;:.!?]|$))/gu

const mayLackCapital = /\.[ \u00A0]+\p{Ll}/u

function missingCapitals(text: string, language: string): readonly Mistake[] {
  if (!mayLackCapital.test(text)) return []
  const abbreviations = lexiconOf(language)?.abbreviations
  // Where the abbreviations are not known, a full stop may be one's.
  if (abbreviations === undefined) return []
  return [...text.matchAll(lowerAfterStop)].flatMap((match): readonly Mistake[] => {
    const [whole, before = '', sign = '', letter = ''] = match
    // "Really? asked the courier": a question or a call may go on in the sentence.
    if (sign !== '.' || abbreviations.includes(before.toLowerCase())) return []
    const at = match.index + whole.length - letter.length
    return [{ kind: 'capital', span: [at, at + letter.length], replacement: letter.toLocaleUpperCase(language) }]
  })
}

function openBrackets(text: string): readonly Mistake[] {
  if (!text.includes('(')) return []
  const open: number[] = []
  for (let index = 0; index < text.length; index += 1) {
    const sign = text.charAt(index)
    if (sign === '(') open.push(index)
    // A list's "a)" and a face's ":)" close what was never opened: only what stays open is a mistake.
    else if (sign === ')') open.pop()
  }
  // A face turned round, ":(", opens nothing.
  const first = open.find((at) => !/[:;=8xX>'’-]/u.test(text.charAt(at - 1)))
  return first === undefined ? [] : [{ kind: 'bracket', span: [first, first + 1], replacement: null }]
}
