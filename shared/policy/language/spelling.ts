import type { Span } from '../../message/text.ts'
import { borrowedWords } from './borrowed-words.ts'
import { withoutPronouns } from './joined-pronouns.ts'
import type { LanguageTools } from './language-tools.ts'

const wordPattern = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu
// Addresses, codes and whatever is joined to a digit or a sign is no word of the language.
const unspelled = /[\p{N}\p{Co}@/\\_<>{}[\]#=&%$€£]|\p{L}\.\p{L}/u
/** What is quoted may be a title or an inscription, in any language. */
const quoted =
  /“[^“”]{1,200}”|„[^„“”]{1,200}[“”]|«[^«»]{1,200}»|”[^”]{1,200}”|"[^"]{1,200}"|‘[^‘’]{1,200}’|‚[^‚‘]{1,200}‘/gu
const quotationMark = /[“„«”"‘‚]/u
const sentenceEnd = /[.!?…:]["”’»)\]]*$/u
/** Scripts that set no spaces have no words to look up. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u

/** A word of a text, and what a dictionary may have of it. */
interface SpelledWord {
  readonly span: Span
  /** Any of these being right makes the word right. */
  readonly forms: readonly string[]
  /** All of these being right does too: the parts of a compound. */
  readonly parts: readonly string[]
}

/**
 * The words of a text that a dictionary should have. A capital inside a sentence makes a name, and what is written in
 * capitals is a code: neither is looked up, nor are words of two letters.
 */
function spelledWords(text: string, language: string, isRight: (word: string) => boolean): readonly SpelledWord[] {
  if (unspaced.test(text)) return []
  const own = quotationMark.test(text) ? text.replace(quoted, (whole) => ' '.repeat(whole.length)) : text
  const found: SpelledWord[] = []
  let isStart = true
  let at = 0
  while (at < own.length) {
    if (isSpace(own.charCodeAt(at))) {
      at += 1
      continue
    }
    let end = at + 1
    while (end < own.length && !isSpace(own.charCodeAt(end))) end += 1
    // Most tokens are a plain word that the dictionary has, perhaps with a sign behind it.
    const plain = plainEnd(own, at, end)
    if (plain > at && (plain - at < 3 || isRight(own.slice(at, plain)))) isStart = false
    else {
      const token = own.slice(at, end)
      if (!unspelled.test(token)) {
        for (const match of token.matchAll(wordPattern)) {
          const start = at + match.index
          const forms = isRight(match[0]) ? [] : formsOf(match[0], isStart, language)
          const parts = match[0].includes('-') ? match[0].split('-').filter((part) => part.length > 2) : []
          if (forms.length > 0) found.push({ span: [start, start + match[0].length], forms, parts })
          isStart = false
        }
      }
    }
    if (plain < end && sentenceEnd.test(own.slice(plain > at ? plain : at, end))) isStart = true
    at = end
  }
  return found
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0

/** The end of the small plain letters that a token begins with when at most one sign follows them; else its start. */
function plainEnd(text: string, start: number, end: number): number {
  let at = start
  while (at < end) {
    const code = text.charCodeAt(at)
    if (code < 97 || code > 122) break
    at += 1
  }
  if (at === end) return at
  return at === end - 1 && ',.;:!?'.includes(text.charAt(at)) ? at : start
}

function formsOf(word: string, isStart: boolean, language: string): readonly string[] {
  // The locale's own way costs much more, and matters to the dotless i alone.
  const lower = /^(?:tr|az)\b/i.test(language) ? word.toLocaleLowerCase(language) : word.toLowerCase()
  if (word.length < 3 || borrowedWords.has(lower)) return []
  const others = [...withoutPronouns(lower, language), ...otherSpellings(lower, language)]
  if (word === lower) return [word, ...others]
  // One capital at the start, and no other.
  return isStart && word.slice(1) === lower.slice(1) ? [word, lower, ...others] : []
}

/** How the same word is written where a keyboard lacks letters, or in another country than the dictionary's. */
function otherSpellings(word: string, language: string): readonly string[] {
  switch (language.slice(0, 2).toLowerCase()) {
    case 'de': {
      const letters = word.replaceAll('ae', 'ä').replaceAll('oe', 'ö').replaceAll('ue', 'ü')
      return [letters, letters.replaceAll('ss', 'ß'), word.replaceAll('ss', 'ß')].filter((one) => one !== word)
    }
    // "Tenés", "necesitás": the form of "vos" has the letters of the infinitive.
    case 'es': {
      const stem = /^(.+)([áéí])s$/u.exec(word)
      return stem === null ? [] : [`${stem[1] ?? ''}${(stem[2] ?? '').normalize('NFD').charAt(0)}r`]
    }
    default:
      return []
  }
}

/** The words that no dictionary of the language has. A word that is still being looked up is not among them. */
export function misspelledWords(text: string, language: string, { isCorrectWord }: LanguageTools): readonly Span[] {
  if (isCorrectWord === null) return []
  // All are asked for, so that all that is not known yet can be looked up at once.
  const answers = (words: readonly string[]) => words.map((word) => isCorrectWord(word, language))
  return spelledWords(text, language, (word) => isCorrectWord(word, language) === true)
    .filter(({ forms, parts }) => {
      if (answers(forms).some((answer) => answer !== false)) return false
      return parts.length === 0 || answers(parts).includes(false)
    })
    .map(({ span }) => span)
}
