import { primaryLanguage } from '../../template/language-tag.ts'

/** The person's own words, and the team's, which travel with the library. */
export const wordListNames = ['personal', 'team'] as const
export type WordListName = (typeof wordListNames)[number]

/** Words that are right whatever a dictionary has. Each is as `readWord` gives it. */
export interface WordLists {
  readonly personal: readonly string[]
  readonly team: readonly string[]
  /** What the store is called: one line, perhaps empty. Each of its words is right, however its letters are set. */
  readonly storeName: string
}

export const noWordLists: WordLists = { personal: [], team: [], storeName: '' }

/** Most words of one list. */
export const mostListedWords = 10_000
/** Unit: UTF-16 units. */
export const longestListedWord = 100
/** Unit: UTF-16 units. */
export const longestStoreName = 100

/** `not-a-word`: it holds a space, a digit or a sign, so that no text is ever looked up by it. */
export type WordProblem = 'empty' | 'too-long' | 'not-a-word' | 'list-full'

export type ReadWord =
  { readonly ok: true; readonly word: string } | { readonly ok: false; readonly problem: WordProblem }

/** As `spelling.ts` takes words out of a text. */
const words = /[\p{L}\p{M}]+(?:[’-][\p{L}\p{M}]+)*/gu
const wholeWord = new RegExp(`^(?:${words.source})$`, 'u')
const apostrophes = /['ʼ‘´＇]/gu

/** Composed letters (NFC), no spaces around, one kind of apostrophe: the form in which words are compared. */
function comparable(text: string): string {
  return text.normalize('NFC').trim().replace(apostrophes, '’')
}

/** Reads what a person typed or a file holds as an entry of a word list. */
export function readWord(text: string): ReadWord {
  const word = comparable(text)
  if (word === '') return { ok: false, problem: 'empty' }
  if (word.length > longestListedWord) return { ok: false, problem: 'too-long' }
  return wholeWord.test(word) ? { ok: true, word } : { ok: false, problem: 'not-a-word' }
}

/** A store's name as it is kept: composed letters, single spaces, cut to the longest. */
export function readStoreName(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim().slice(0, longestStoreName).trim()
}

/** What adding words to a list comes to. `refused` has the place of each among those that were to be added, from 0. */
export interface AddedWords {
  readonly words: readonly string[]
  readonly added: readonly string[]
  /** How many the list had already, or came twice. */
  readonly known: number
  readonly refused: readonly { readonly index: number; readonly problem: WordProblem }[]
}

/** The list with more words at its end, none of them twice. */
export function withWords(list: readonly string[], texts: readonly string[]): AddedWords {
  const all = new Set(list)
  const added: string[] = []
  const refused: { readonly index: number; readonly problem: WordProblem }[] = []
  let known = 0
  texts.forEach((text, index) => {
    const read = readWord(text)
    if (!read.ok) refused.push({ index, problem: read.problem })
    else if (all.has(read.word)) known += 1
    else if (all.size >= mostListedWords) refused.push({ index, problem: 'list-full' })
    else {
      all.add(read.word)
      added.push(read.word)
    }
  })
  return { words: [...all], added, known, refused }
}

/** Articles and pronouns that lose their vowel before one, and are written onto the word. */
const elided: Readonly<Record<string, RegExp>> = {
  fr: /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)’(?=.)/iu,
  it: /^(?:[cdlmnstv]|un|all|dall|dell|nell|sull|quell|quest|bell)’(?=.)/iu,
}
const possessive = /(?<=.)’s$/iu

/**
 * The word of a text without what is written onto any word: "l’abrazou" (fr), "Zorblatt’s" (en). What is put on a word
 * list when the author asks for it where it stands.
 * @param language BCP 47.
 */
export function bareWord(word: string, language: string): string {
  const whole = comparable(word)
  const primary = primaryLanguage(language)
  return primary === 'en' ? whole.replace(possessive, '') : whole.replace(elided[primary] ?? /$^/u, '')
}

/** Whether a word of a text, in a language (BCP 47), is on a list. */
export type ListedWord = (word: string, language: string) => boolean

/**
 * An entry in small letters is right with a capital and in capitals too; one that has capitals is right as it is written
 * and in capitals.
 */
export function createListedWord({ personal, team, storeName }: WordLists): ListedWord {
  const exact = new Set([...personal, ...team])
  const name = new Set(comparable(storeName).toLowerCase().match(words) ?? [])
  if (exact.size === 0 && name.size === 0) return () => false
  const capitals = new Set([...exact].map((word) => word.toUpperCase()))

  const has = (word: string, language: string): boolean => {
    if (exact.has(word) || name.has(word.toLowerCase())) return true
    const locale = /^(?:tr|az)\b/iu.test(language) ? language : 'en'
    const lower = word.toLocaleLowerCase(locale)
    if (word === lower) return false
    const [first = ''] = lower
    const isCapitalised = word === first.toLocaleUpperCase(locale) + lower.slice(first.length)
    const isAllCapitals = word.length > 1 && word === word.toLocaleUpperCase(locale)
    return ((isCapitalised || isAllCapitals) && exact.has(lower)) || (isAllCapitals && capitals.has(word))
  }
  return (word, language) => {
    const whole = comparable(word)
    if (has(whole, language)) return true
    if (!whole.includes('’')) return false
    const bare = bareWord(whole, language)
    return bare !== whole && has(bare, language)
  }
}
