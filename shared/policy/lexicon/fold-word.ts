import { rememberedByText } from '../../message/remembered-by-text.ts'
import type { Lexicon } from './concept.ts'

/** What of a lexicon tells how its words are written. */
export type Writing = Pick<Lexicon, 'language' | 'unit' | 'foldsDiacritics' | 'foldsDigraphs'>

/** A writer's vocabulary is smaller; a file of nothing but different words must not fill the memory. */
export const mostRememberedWords = 20_000

/** The form in which words are compared. */
export const foldWord = (word: string, language: Writing): string => foldingOf(language)(word)

/** The same for whoever folds many words of one language. */
export function foldingOf(language: Writing): (word: string) => string {
  let fold = foldings.get(language)
  if (fold === undefined) {
    fold = rememberedByText(mostRememberedWords, (text) => foldAnew(text, language), longestRemembered)
    foldings.set(language, fold)
  }
  return fold
}
const foldings = new WeakMap<Writing, (word: string) => string>()
const longestRemembered = 40

function foldAnew(word: string, language: Writing): string {
  const lower = word
    .normalize('NFKC')
    .toLocaleLowerCase(language.language)
    .replace(/\p{Cf}/gu, '')
    .replace('₺', 'tl')
  if (language.foldsDigraphs === true) return lower.replace(/[äöüß]/gu, (letter) => digraphs[letter] ?? letter)
  if (!language.foldsDiacritics) return lower
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıłøđœæß]/gu, (letter) => strokeLetters[letter] ?? letter)
}
// How German is written where the letters are missing; Switzerland writes no ß at all.
const digraphs: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }
// Letters that no normal form takes apart.
const strokeLetters: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', œ: 'oe', æ: 'ae', ß: 'ss' }
