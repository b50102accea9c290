import { imageCharacter, placeholderFill } from '../../message/text.ts'
import type { MessageText, Span } from '../../message/text.ts'
import { wordsOf } from '../../message/words-of.ts'
import { endsLine } from '../wrapped-lines.ts'
import type { Lexicon } from './concept.ts'
import { foldingOf, foldWord, type Writing } from './fold-word.ts'
import { isBeforeSmallStart } from './small-start.ts'

/** Folded words that stand for a whole class of tokens; patterns name them by the same sign. */
export const tokenClasses = { placeholder: '{}', address: '@', link: '://', number: '#' } as const

export interface Token {
  /** Folded: compatibility forms, case and (where the language allows) diacritics are gone. */
  readonly word: string
  /** From the start of the sentence. */
  readonly start: number
  readonly end: number
  /** Number of the clause in the sentence; a comma, colon, dash or bracket starts a new one. */
  readonly clause: number
  readonly isNumber: boolean
}

export interface Sentence {
  /** In `MessageText.text`. */
  readonly start: number
  readonly end: number
  /** Index in `MessageText.blocks`. */
  readonly block: number
  readonly tokens: readonly Token[]
  /** What a token is. */
  readonly unit: Lexicon['unit']
  readonly isQuestion: boolean
}

/** A run of text without a sentence end is cut here, so that work per sentence is bounded. Unit: tokens. */
const longestSentence = { word: 120, character: 400 } as const

const unspaced = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}、。（）「」'
const inAddress = '\\p{Script=Latin}\\p{N}'
// A half-width katakana sets its voicing mark behind the letter, as a sign of its own.
const inWord = '\\p{L}\\p{M}\\p{N}\\p{Cf}\uFF9E\uFF9F'
const signs = '%％€$＄£￡¥￥₺★⭐☆&＆'

/** Groups: placeholder, link, address, number, word or sign, line, stop; what is none of them is a pause. */
const tokenPattern = new RegExp(
  [
    `(${placeholderFill}+)`,
    // Bounded, so that a megabyte without a space costs no more than its length.
    // Japanese goes on without a space after an address, so its letters end one.
    `((?:https?://|www\\.)[^\\s<>${unspaced}]{1,2000})`,
    `((?<![${inAddress}._%+-])[${inAddress}._%+-]{1,64}@[${inAddress}-]{1,63}(?:\\.[${inAddress}-]{1,63}){0,6})`,
    // Not the digits of `50zł` or of a longer number: those are one word.
    '(\\p{N}+(?:[.,]\\p{N}+)*(?![\\p{L}\\p{N}]))',
    // `SALE_EMAIL` is one name, of a variable.
    `([${inWord}]+(?:_[${inWord}]+)*|[${signs}])`,
    '(\\n)',
    // `driver?.name` is code: nobody ends a question so.
    `((?!\\?\\.\\p{L})[.!?…。！？؟]|${imageCharacter})`,
    '[,;:()\\[\\]–—―、，；：（）「」『』|•·]|(?<=\\s)-(?=\\s)',
  ].join('|'),
  'gu',
)

const wordsOfPattern = new RegExp(`[${inWord}]+|[${signs}]`, 'gu')

/** Folded words of a pattern's literal, cut exactly as messages are cut. */
export function foldedWords(literal: string, language: Writing): readonly string[] {
  const words: string[] = []
  for (const match of literal.matchAll(wordsOfPattern)) {
    const folded = foldWord(match[0], language)
    if (language.unit === 'character') words.push(...folded)
    else if (folded !== '') words.push(folded)
  }
  return words
}

/**
 * Cuts a message into sentences of folded tokens. Cost is linear in the text; nothing is dropped but white space and signs.
 * Two links side by side are two buttons, so that the second one's words go on nothing.
 */
export function sentencesOf(message: MessageText, lexicon: Lexicon): readonly Sentence[] {
  const sentences: Sentence[] = []
  const words = wordsOf(message)
  const cuts = endsOfNeighbouringLinks(message)
  let nextCut = 0
  message.blocks.forEach((block, index) => {
    if (block.isEmpty) return
    let from = block.start
    for (; (cuts[nextCut] ?? Infinity) < block.end; nextCut += 1) {
      const cut = cuts[nextCut] ?? from
      new Cutter(words.slice(from, cut), from, index, lexicon, sentences).run()
      from = cut
    }
    new Cutter(words.slice(from, block.end), from, index, lexicon, sentences).run()
  })
  return sentences
}

/** Where a link ends that only space or a bar parts from the next one, which leads elsewhere. */
function endsOfNeighbouringLinks({ links, text }: MessageText): readonly number[] {
  return links.flatMap(({ href, end }, index) => {
    const next = links[index + 1]
    if (next === undefined || next.href === href || next.start - end > 8) return []
    return /^[\s|·•]*$/u.test(text.slice(end, next.start)) ? [end] : []
  })
}

/** Adds a block's sentences to those before it. One list for all: a block may have more than a call takes arguments. */
class Cutter {
  private readonly sentences: Sentence[]
  private tokens: Token[] = []
  /** In the block's text, of the sentence at hand. */
  private start = 0
  private clause = 0
  private readonly text: string
  private readonly from: number
  private readonly block: number
  private readonly lexicon: Lexicon
  private readonly limit: number
  private readonly fold: (word: string) => string

  constructor(text: string, from: number, block: number, lexicon: Lexicon, sentences: Sentence[]) {
    this.sentences = sentences
    this.text = text
    this.from = from
    this.block = block
    this.lexicon = lexicon
    this.limit = longestSentence[lexicon.unit]
    this.fold = foldingOf(lexicon)
  }

  run(): void {
    const { text } = this
    for (let position = 0; position < text.length;) {
      // Most of a text is plain words, spaces and signs; to see that costs far less than the pattern does.
      if (this.takePlainSign(position)) {
        position += 1
        continue
      }
      const wordEnd = this.lexicon.unit === 'word' ? plainWordEnd(text, position) : position
      if (wordEnd > position) {
        this.addToken(this.fold(text.slice(position, wordEnd)), position, wordEnd, false)
        position = wordEnd
        continue
      }
      tokenPattern.lastIndex = position
      const match = tokenPattern.exec(text)
      if (match === null) break
      this.take(match)
      position = match.index + match[0].length
    }
    this.close(text.length, false)
  }

  /** Takes a space, or a sign that the pattern could but take alone. */
  private takePlainSign(at: number): boolean {
    switch (this.text.charCodeAt(at)) {
      case space:
        return true
      case comma:
      case colon:
      case semicolon:
        this.clause += 1
        return true
      case newline:
        if (endsLine(this.text, at, this.lexicon)) this.close(at, false)
        return true
      case fullStop:
        // A word may begin with it, as an address or a number does.
        if (!isSpaceOrEnd(this.text.charCodeAt(at + 1))) return false
        this.stop('.', at, at + 1)
        return true
      default:
        return false
    }
  }

  private take(match: RegExpExecArray): void {
    const [found, placeholder, link, address, number, word, line, stop] = match
    const start = match.index
    const end = start + found.length
    if (placeholder !== undefined) this.addToken(tokenClasses.placeholder, start, end, false)
    else if (link !== undefined) {
      // The stop that ends a sentence is not part of the address before it.
      const trimmed = link.replace(/[.,;:!?)\]]{1,8}$/u, '')
      this.addToken(tokenClasses.link, start, start + trimmed.length, false)
      if (/[.!?]/u.test(link.slice(trimmed.length))) this.close(end, false)
    } else if (address !== undefined) this.addToken(tokenClasses.address, start, end, false)
    else if (number !== undefined) this.addToken(this.fold(number), start, end, true)
    else if (word !== undefined) this.addWord(word, start)
    else if (line !== undefined) {
      if (endsLine(this.text, start, this.lexicon)) this.close(start, false)
    } else if (stop !== undefined) this.stop(stop, start, end)
    else this.clause += 1
  }

  private stop(sign: string, start: number, end: number): void {
    if (endsSentence(this.text, start, this.wordBefore(start), this.lexicon)) this.close(end, /[?？؟]/u.test(sign))
    else if (sign !== '.') this.clause += 1
  }

  private addWord(word: string, start: number): void {
    if (this.lexicon.unit === 'word') {
      this.addToken(this.fold(word), start, start + word.length, false)
      return
    }
    let position = start
    for (const [character] of word.matchAll(/.[\u3099\u309A\uFF9E\uFF9F]?/gsu)) {
      const folded = this.fold(character)
      for (const part of folded) this.addToken(part, position, position + character.length, false)
      position += character.length
    }
  }

  private addToken(word: string, start: number, end: number, isNumber: boolean): void {
    if (word === '') return
    if (this.tokens.length >= this.limit) this.close(start, false)
    if (this.tokens.length === 0) this.start = start
    this.tokens.push({ word, start: start - this.start, end: end - this.start, clause: this.clause, isNumber })
  }

  /** The word that ends where a stop stands. */
  private wordBefore(stop: number): string | null {
    const last = this.tokens.at(-1)
    return last !== undefined && this.start + last.end === stop ? last.word : null
  }

  private close(end: number, isQuestion: boolean): void {
    const { tokens, from, block } = this
    if (tokens.length > 0)
      this.sentences.push({
        start: from + this.start,
        end: from + end,
        block,
        tokens,
        unit: this.lexicon.unit,
        isQuestion,
      })
    this.tokens = []
    this.clause = 0
  }
}

const space = 0x20
const newline = 0x0a
const comma = 0x2c
const fullStop = 0x2e
const colon = 0x3a
const semicolon = 0x3b
/** `NaN` beyond the end of a text. */
const isSpaceOrEnd = (code: number): boolean => code === space || code === newline || Number.isNaN(code)

/**
 * End of the word of plain Latin letters at `start` that the pattern would find, or `start` when only the pattern can
 * tell: an address or a longer word may begin there.
 */
function plainWordEnd(text: string, start: number): number {
  let end = start
  while (end < text.length && isPlainLetter(text.charCodeAt(end))) end += 1
  if (end === start || end === text.length) return end
  const next = text.charAt(end)
  if (" ,!?\n'".includes(next)) return end
  const after = text.charAt(end + 1)
  return next === '.' && (after === '' || after === ' ' || after === '\n') ? end : start
}

// ASCII and the letters of Latin-1 and Latin Extended-A and -B: all without a compatibility form or a mark behind them.
function isPlainLetter(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a)
  return unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7
}

function endsSentence(text: string, index: number, wordBefore: string | null, lexicon: Lexicon): boolean {
  const sign = text.charAt(index)
  if (sign !== '.' && sign !== '…') return true
  const rest = text.slice(index + 1, index + 12)
  if (/^["'”’»)\]]*$/u.test(rest)) return true
  if (/^[^\s"'”’»)\].…]/u.test(rest)) return false
  if (sign === '.' && wordBefore !== null && lexicon.abbreviations.includes(wordBefore)) return false
  if (!/^["'”’»)\].…]*\s+\p{Ll}/u.test(rest)) return true
  return sign === '.' && isBeforeSmallStart(text, index, lexicon)
}

/** Span of the tokens `[first, end)` of a sentence. */
export function tokenSpan(sentence: Sentence, first: number, end: number): Span {
  const from = sentence.tokens[first]
  const to = sentence.tokens[end - 1]
  return from === undefined || to === undefined
    ? [sentence.start, sentence.end]
    : [sentence.start + from.start, sentence.start + to.end]
}
