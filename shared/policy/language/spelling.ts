import type { Span } from '../../message/text.ts'
import { borrowedWords } from './borrowed-words.ts'
import { withoutPronouns } from './joined-pronouns.ts'
import type { LanguageTools } from './language-tools.ts'

const tokenPattern = /[^\s]+/gu
const wordPattern = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu
// Addresses, codes and whatever is joined to a digit or a sign is no word of the language.
const unspelled = /[\p{N}\p{Co}@/\\_<>{}[\]#=&%$€£]|\p{L}\.\p{L}/u
/** What is quoted may be a title or an inscription, in any language. */
const quoted =
  /“[^“”]{1,200}”|„[^„“”]{1,200}[“”]|«[^«»]{1,200}»|”[^”]{1,200}”|"[^"]{1,200}"|‘[^‘’]{1,200}’|‚[^‚‘]{1,200}‘/gu
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
function spelledWords(text: string, language: string): readonly SpelledWord[] {
  if (unspaced.test(text)) return []
  const own = text.replace(quoted, (whole) => ' '.repeat(whole.length))
  const found: SpelledWord[] = []
  let isStart = true
  for (const token of own.matchAll(tokenPattern)) {
    if (!unspelled.test(token[0])) {
      for (const match of token[0].matchAll(wordPattern)) {
        const start = token.index + match.index
        const forms = formsOf(match[0], isStart, language)
        const parts = match[0].includes('-') ? match[0].split('-').filter((part) => part.length > 2) : []
        if (forms.length > 0) found.push({ span: [start, start + match[0].length], forms, parts })
        isStart = false
      }
    }
    if (sentenceEnd.test(token[0])) isStart = true
  }
  return found
}

function formsOf(word: string, isStart: boolean, language: string): readonly string[] {
  const lower = word.toLocaleLowerCase(language)
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
  return spelledWords(text, language)
    .filter(({ forms, parts }) => {
      if (answers(forms).some((answer) => answer !== false)) return false
      return parts.length === 0 || answers(parts).includes(false)
    })
    .map(({ span }) => span)
}
