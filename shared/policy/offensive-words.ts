import german from 'naughty-words/de.json' with { type: 'json' }
import english from 'naughty-words/en.json' with { type: 'json' }
import spanish from 'naughty-words/es.json' with { type: 'json' }
import canadianFrench from 'naughty-words/fr-CA-u-sd-caqc.json' with { type: 'json' }
import french from 'naughty-words/fr.json' with { type: 'json' }
import italian from 'naughty-words/it.json' with { type: 'json' }
import japanese from 'naughty-words/ja.json' with { type: 'json' }
import korean from 'naughty-words/ko.json' with { type: 'json' }
import dutch from 'naughty-words/nl.json' with { type: 'json' }
import polish from 'naughty-words/pl.json' with { type: 'json' }
import portuguese from 'naughty-words/pt.json' with { type: 'json' }
import swedish from 'naughty-words/sv.json' with { type: 'json' }
import turkish from 'naughty-words/tr.json' with { type: 'json' }
import chinese from 'naughty-words/zh.json' with { type: 'json' }
import type { Span } from '../message/text.ts'
import { furtherWords, innocentPhrases, innocentWords, wordsEverywhere } from './innocent-words.ts'
import { primaryLanguage } from '../template/language-tag.ts'

/** The library's lists, by primary language subtag or by the tag that has a list of its own. */
export const wordLists: Readonly<Record<string, readonly string[]>> = {
  en: english,
  fr: french,
  'fr-CA': canadianFrench,
  es: spanish,
  de: german,
  it: italian,
  pt: portuguese,
  nl: dutch,
  pl: polish,
  sv: swedish,
  tr: turkish,
  ja: japanese,
  zh: chinese,
  ko: korean,
}

/** Phrases by their first word; each is the words after it. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

interface WordTable {
  readonly offensive: Phrases
  readonly innocent: Phrases
  /** For scripts without spaces; `null` where words are parted. */
  readonly unparted: RegExp | null
}

const tables = new Map<string, WordTable>()

/**
 * Offensive words in a text, whole words only, in order. Case and compatibility forms do not matter, accents do
 * (“pécher” is not “pêcher”). A language without a list is searched for the words that insult everywhere.
 * Cost is linear.
 */
export function findOffensiveWords(text: string, language: string): readonly Span[] {
  const table = tableOf(language)
  // Most texts hold none of the words, and that is soon seen.
  const found = mayHold(text, language, table) ? findWords(text, language, table) : []
  if (table.unparted === null) return found
  const unparted = [...text.matchAll(table.unparted)].map((match): Span => [match.index, match.index + match[0].length])
  return [...found, ...unparted.filter((span) => !found.some((one) => one[0] < span[1] && span[0] < one[1]))].sort(
    (a, b) => a[0] - b[0],
  )
}

const everyWord = /[\p{L}\p{M}\p{N}\u200B-\u200D\u2060\u00AD]+/gu

function mayHold(text: string, language: string, table: WordTable): boolean {
  // Words of plain letters need no folding; Turkish has another small form of I.
  if (plainText.test(text) && primaryLanguage(language) !== 'tr') return mayHoldPlain(text.toLowerCase(), table)
  return (text.match(everyWord) ?? []).some((word) => table.offensive.has(fold(word, language)))
}

function mayHoldPlain(lower: string, { offensive }: WordTable): boolean {
  for (let start = 0; start < lower.length;) {
    let end = start
    while (isPlain(lower.charCodeAt(end))) end += 1
    if (end > start && offensive.has(lower.slice(start, end))) return true
    start = end + 1
  }
  return false
}

/** Small letters and digits of ASCII; beyond the end of a text nothing is. */
const isPlain = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)

/** No letters or digits but those of ASCII, and the signs that stand between them. */
const plainText = /^[\0-\x7F\xA0£«»¡¿–—‘-”…€\uE000\uFFFC]*$/

function findWords(text: string, language: string, table: WordTable): readonly Span[] {
  const words: Word[] = []
  let end = 0
  for (const match of text.matchAll(everyWord)) {
    const opensParagraph = text.slice(end, match.index).includes('\n\n')
    end = match.index + match[0].length
    words.push({ word: fold(match[0], language), start: match.index, end, opensParagraph })
  }
  const found: Span[] = []
  let excusedTo = 0
  for (const [index, { word, start }] of words.entries()) {
    const innocentEnd = longestMatch(table.innocent.get(word), words, index)
    excusedTo = Math.max(excusedTo, innocentEnd)
    const end = longestMatch(table.offensive.get(word), words, index)
    const last = words[end - 1]
    if (last === undefined || end <= excusedTo || start < (found.at(-1)?.[1] ?? 0)) continue
    found.push([start, last.end])
  }
  return found
}

interface Word {
  readonly word: string
  readonly start: number
  readonly end: number
  readonly opensParagraph: boolean
}

// Index after the longest phrase that stands at `index`, or 0.
function longestMatch(
  phrases: readonly (readonly string[])[] | undefined,
  words: readonly Word[],
  index: number,
): number {
  const lengths = (phrases ?? [])
    .filter((rest) =>
      rest.every((word, offset) => {
        const next = words[index + 1 + offset]
        // No phrase goes on from one paragraph to the next.
        return next?.word === word && !next.opensParagraph
      }),
    )
    .map((rest) => index + 1 + rest.length)
  return Math.max(0, ...lengths)
}

function tableOf(language: string): WordTable {
  const primary = primaryLanguage(language)
  const known = tables.get(primary)
  if (known !== undefined) return known
  // Insults travel: Québec's are understood in every French.
  const tags = Object.keys(wordLists).filter((tag) => tag.split('-')[0] === primary)
  const innocent = new Set(tags.flatMap((tag) => entriesOf(innocentWords[tag])).map((entry) => fold(entry, primary)))
  const entries = [
    ...tags.flatMap((tag) => [...(wordLists[tag] ?? []), ...entriesOf(furtherWords[tag])]),
    ...entriesOf(wordsEverywhere),
  ].filter((entry) => !innocent.has(fold(entry, primary)) && /\p{L}/u.test(entry))
  const offensive = phrasesOf(entries, primary)
  const made: WordTable = {
    offensive,
    innocent: phrasesOf(entriesOf(innocentPhrases), primary),
    unparted: ['ja', 'zh', 'ko'].includes(primary) ? unpartedPattern(entries) : null,
  }
  tables.set(primary, made)
  return made
}

const entriesOf = (list: string | undefined): readonly string[] =>
  (list ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')

function phrasesOf(entries: readonly string[], language: string): Phrases {
  const phrases = new Map<string, (readonly string[])[]>()
  for (const entry of entries) {
    const [first, ...rest] = [...entry.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => fold(match[0], language))
    if (first === undefined) continue
    const known = phrases.get(first)
    if (known === undefined) phrases.set(first, [rest])
    else known.push(rest)
  }
  return phrases
}

// A word begins where its script does: katakana inside a longer katakana word, or Hangul inside one, is another word.
function unpartedPattern(entries: readonly string[]): RegExp {
  const parts = entries
    .filter((entry) => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(entry))
    .toSorted((a, b) => b.length - a.length)
    .map((entry) => {
      if (/^\p{Script=Katakana}/u.test(entry)) {
        const isWhole = /[\p{Script=Katakana}ー]$/u.test(entry)
        return `(?<![\\p{Script=Katakana}ー])${entry}${isWhole ? '(?![\\p{Script=Katakana}ー])' : ''}`
      }
      if (/^\p{Script=Hiragana}/u.test(entry)) return `(?<!\\p{Script=Hiragana})${entry}`
      return /^\p{Script=Hangul}/u.test(entry) ? `(?<!\\p{Script=Hangul})${entry}` : entry
    })
  return new RegExp(parts.join('|'), 'gu')
}

function fold(word: string, language: string): string {
  if (/^[a-z]+$/.test(word)) return word
  if (/^[A-Z]?[a-z]+$/.test(word) && !word.startsWith('I')) return word.toLowerCase()
  const plain = word.normalize('NFKC').replaceAll(/[\u200B-\u200D\u2060\u00AD]/gu, '')
  return language.toLowerCase().startsWith('tr') ? plain.toLocaleLowerCase('tr') : plain.toLowerCase()
}
