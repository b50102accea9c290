/**
 * What a check asks of dictionaries and statistics, which are large and are loaded by whoever checks. A tool that is
 * `null` is not loaded: its rules then say nothing, so an export is checked with all of them.
 */
export interface LanguageTools {
  /** The language of a text as a primary subtag (`fr`), or `null` when the text does not tell. */
  readonly detectLanguage: ((text: string) => string | null) | null
  /** Whether a dictionary of the language (BCP 47) has the word; `null` when no answer is at hand. */
  readonly isCorrectWord: ((word: string, language: string) => boolean | null) | null
}

export const noLanguageTools: LanguageTools = { detectLanguage: null, isCorrectWord: null }
