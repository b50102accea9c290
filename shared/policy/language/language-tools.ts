import type { GrammarMistake } from './mistake.ts'

/**
 * What a check asks of dictionaries and statistics, which are large and are loaded by whoever checks. A tool that is
 * `null` is not loaded: its rules then say nothing, so an export is checked with all of them.
 */
export interface LanguageTools {
  /** How like each language a text is, 0 to 1 by primary subtag (`fr`); languages that it is not like are left out. */
  readonly languageScores: ((text: string) => Readonly<Record<string, number>>) | null
  /** Whether a dictionary of the language (BCP 47) has the word; `null` when no answer is at hand. */
  readonly isCorrectWord: ((word: string, language: string) => boolean | null) | null
  /**
   * What a grammar checker of the language (BCP 47) finds in a paragraph, placeholders masked; `null` when no answer is at
   * hand, and for a language without one.
   */
  readonly grammarMistakes?: ((text: string, language: string) => readonly GrammarMistake[] | null) | null
}

export const noLanguageTools: LanguageTools = { languageScores: null, isCorrectWord: null }
