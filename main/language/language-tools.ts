import type { LanguageTools } from '../../shared/policy/language/language-tools.ts'
import { languageScores } from '../../shared/policy/language/language-scores.ts'

/** The tools of this process: main checks with all of them, whatever the window has loaded. */
export const languageTools: LanguageTools = { languageScores, isCorrectWord: null }
