import { languageScores } from '../../shared/policy/language/language-scores.ts'
import type { LanguageTools } from '../../shared/policy/language/language-tools.ts'

/** The statistics of letters, and a dictionary that lacks every word of three, six … letters: findings of all kinds. */
export const strictLanguageTools: LanguageTools = {
  languageScores,
  isCorrectWord: (word) => word.length % 3 !== 0,
}

/** The statistics of letters alone. */
export const lettersOnly: LanguageTools = { languageScores, isCorrectWord: null }
