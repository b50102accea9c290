import { imageCharacter, placeholderFill } from '../../message/text.ts'
import type { MessageText, Span } from '../../message/text.ts'
import type { Lexicon } from './concept.ts'

/** Folded words that stand for a whole class of tokens; patterns name them by the same sign. */
export const tokenClasses = { placeholder: '{}', address: '@', link: '://', number: '#' } as const

export interface Token {
  /** Folded: compatibility forms, case and (where the language allows) diacritics are gone. */
  readonly word: string
  /** In `MessageText.text`. */
  readonly start: number
  readonly end: number
  /** Number of the clause in the sentence; a comma, colon, dash or bracket starts a new one. */
  readonly clause: number
  readonly isNumber: boolean
}

export interface Sentence {
  readonly start: number
  readonly end: number
  /** Index in `MessageText.blocks`. */
  readonly block: number
  readonly tokens: readonly Token[]
  readonly isQuestion: boolean
}

type Tokenizing = Pick<Lexicon, 'language' | 'unit' | 'foldsDiacritics'>

/** A run of text without a sentence end is cut here, so that work per sentence is bounded. Unit: tokens. */
const longestSentence = { word: 120, character: 400 } as const

const unspaced = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}、。（）「」'
const inAddress = '\\p{Script=Latin}\\p{N}'

const tokenPattern = new RegExp(
  [
    `(?<placeholder>${placeholderFill}+)`,
    // Bounded, so that a megabyte without a space costs no more than its length.
    // Japanese goes on without a space after an address, so its letters end one.
    `(?<link>(?:https?://|www\\.)[^\\s<>${unspaced}]{1,2000})`,
    `(?<address>(?<![${inAddress}._%+-])[${inAddress}._%+-]{1,64}@[${inAddress}-]{1,63}(?:\\.[${inAddress}-]{1,63}){0,6})`,
    // Not the digits of `50zł` or of a longer number: those are one word.
    '(?<number>\\p{N}+(?:[.,]\\p{N}+)*(?![\\p{L}\\p{N}]))',
    '(?<word>[\\p{L}\\p{M}\\p{N}\\p{Cf}]+)',
    '(?<sign>[%€$£¥★⭐☆&])',
    '(?<line>\\n)',
    `(?<stop>[.!?…。！？؟]|${imageCharacter})`,
    '(?<pause>[,;:()\\[\\]–—―、，；：（）「」『』|•·]|(?<=\\s)-(?=\\s))',
  ].join('|'),
  'gu',
)

/** The form in which words are compared. */
export function foldWord(word: string, language: Tokenizing): string {
  const lower = word
    .normalize('NFKC')
    .toLocaleLowerCase(language.language)
    .replace(/\p{Cf}/gu, '')
  if (!language.foldsDiacritics) return lower
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıłøđœæß]/gu, (letter) => strokeLetters[letter] ?? letter)
}
// Letters that no normal form takes apart.
const strokeLetters: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', œ: 'oe', æ: 'ae', ß: 'ss' }

/** Folded words of a pattern's literal, cut exactly as messages are cut. */
export function foldedWords(literal: string, language: Tokenizing): readonly string[] {
  const words: string[] = []
  for (const match of literal.matchAll(/[\p{L}\p{M}\p{N}\p{Cf}]+|[%€$£¥★⭐☆&]/gu)) {
    const folded = foldWord(match[0], language)
    if (language.unit === 'character') words.push(...folded)
    else if (folded !== '') words.push(folded)
  }
  return words
}

/** Cuts a message into sentences of folded tokens. Cost is linear in the text; nothing is dropped but white space and signs. */
export function sentencesOf(message: MessageText, lexicon: Lexicon): readonly Sentence[] {
  const sentences: Sentence[] = []
  message.blocks.forEach((block, index) => {
    if (block.isEmpty) return
    const text = message.masked.slice(block.start, block.end)
    sentences.push(...blockSentences(text, block.start, index, lexicon))
  })
  return sentences
}

function blockSentences(text: string, from: number, block: number, lexicon: Lexicon): readonly Sentence[] {
  const sentences: Sentence[] = []
  const limit = longestSentence[lexicon.unit]
  let tokens: Token[] = []
  let clause = 0

  const addToken = (word: string, start: number, end: number, isNumber: boolean) => {
    if (word === '') return
    if (tokens.length >= limit) close(start, false)
    tokens.push({ word, start: from + start, end: from + end, clause, isNumber })
  }
  const close = (end: number, isQuestion: boolean) => {
    const first = tokens[0]
    if (first !== undefined) sentences.push({ start: first.start, end: from + end, block, tokens, isQuestion })
    tokens = []
    clause = 0
  }

  for (const match of text.matchAll(tokenPattern)) {
    const start = match.index
    const end = start + match[0].length
    const groups = match.groups ?? {}
    if (groups['placeholder'] !== undefined) addToken(tokenClasses.placeholder, start, end, false)
    else if (groups['link'] !== undefined) {
      // The stop that ends a sentence is not part of the address before it.
      const trimmed = match[0].replace(/[.,;:!?)\]]{1,8}$/u, '')
      addToken(tokenClasses.link, start, start + trimmed.length, false)
      if (/[.!?]/u.test(match[0].slice(trimmed.length))) close(end, false)
    } else if (groups['address'] !== undefined) {
      addToken(tokenClasses.address, start, end, false)
    } else if (groups['number'] !== undefined) {
      addToken(foldWord(match[0], lexicon), start, end, true)
    } else if (groups['word'] !== undefined || groups['sign'] !== undefined) {
      if (lexicon.unit === 'word') addToken(foldWord(match[0], lexicon), start, end, false)
      else {
        let position = start
        for (const character of match[0]) {
          const folded = foldWord(character, lexicon)
          for (const part of folded) addToken(part, position, position + character.length, false)
          position += character.length
        }
      }
    } else if (groups['line'] !== undefined) {
      if (endsLine(text, start)) close(start, false)
    } else if (groups['stop'] !== undefined) {
      if (endsSentence(text, start, from, tokens.at(-1), lexicon)) close(end, /[?？؟]/u.test(match[0]))
      else if (match[0] !== '.') clause += 1
    } else clause += 1
  }
  close(text.length, false)
  return sentences
}

/** A line break ends the sentence, unless a mail program wrapped the line: then the next line goes on in lower case. */
function endsLine(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 40), index).trimEnd()
  const after = text.slice(index + 1, index + 40).trimStart()
  return !(/[\p{L}\p{N},’'\uE000]$/u.test(before) && /^\p{Ll}/u.test(after) && !text.startsWith('\n', index + 1))
}

function endsSentence(text: string, index: number, from: number, last: Token | undefined, lexicon: Lexicon): boolean {
  const sign = text.charAt(index)
  if (sign !== '.' && sign !== '…') return true
  const rest = text.slice(index + 1, index + 12)
  if (/^["'”’»)\]]*$/u.test(rest)) return true
  if (/^[^\s"'”’»)\].…]/u.test(rest)) return false
  if (sign === '.' && last !== undefined && last.end === from + index && lexicon.abbreviations.includes(last.word))
    return false
  return !/^["'”’»)\].…]*\s+\p{Ll}/u.test(rest)
}

/** Span of the tokens `[first, end)` of a sentence. */
export function tokenSpan(sentence: Sentence, first: number, end: number): Span {
  const from = sentence.tokens[first]
  const to = sentence.tokens[end - 1]
  return from === undefined || to === undefined ? [sentence.start, sentence.end] : [from.start, to.end]
}
