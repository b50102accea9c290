import type { Span } from '../../message/text.ts'
import type { LanguageTools } from './language-tools.ts'

// Addresses, codes and whatever is joined to a digit or a sign is no word of the language.
const tokenPattern = /[^\s]+/gu
const wordPattern = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu
const unspelled = /[\p{N}\p{Co}@/\\_<>{}[\]#=&%$€£]/u

/** Scripts that set no spaces have no words to look up. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u

/**
 * Words that the dictionary of the language does not have. A capital inside a sentence makes a name, and what is written
 * in capitals is a code: neither is looked up.
 */
export function misspelledWords(text: string, language: string, { isCorrectWord }: LanguageTools): readonly Span[] {
  if (isCorrectWord === null || unspaced.test(text)) return []
  const found: Span[] = []
  let isStart = true
  for (const token of text.matchAll(tokenPattern)) {
    if (!unspelled.test(token[0]) && !/\p{L}\.\p{L}/u.test(token[0])) {
      for (const match of token[0].matchAll(wordPattern)) {
        const word = match[0]
        const start = token.index + match.index
        if (isMisspelled(word, isStart, language, isCorrectWord)) found.push([start, start + word.length])
        isStart = false
      }
    }
    if (/[.!?…:]["”’»)\]]*$/u.test(token[0])) isStart = true
  }
  return found
}

function isMisspelled(
  word: string,
  isStart: boolean,
  language: string,
  isCorrectWord: NonNullable<LanguageTools['isCorrectWord']>,
): boolean {
  if ([...word].length < 3) return false
  const lower = word.toLocaleLowerCase(language)
  const isCapitalised = word.charAt(0) !== lower.charAt(0)
  if (isCapitalised && (!isStart || word.slice(1) !== lower.slice(1))) return false
  if (word.slice(1) !== lower.slice(1)) return false
  // `null` is no answer yet, so only a plain no counts.
  if (isCorrectWord(word, language) !== false) return false
  if (isCapitalised && isCorrectWord(lower, language) !== false) return false
  const parts = word.split('-')
  return parts.length === 1 || parts.some((part) => part.length > 2 && isCorrectWord(part, language) === false)
}
