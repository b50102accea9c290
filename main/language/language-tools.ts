import { noLanguageTools, type LanguageTools } from '../../shared/policy/language-tools.ts'

/** The tools of this process: main checks with all of them, whatever the window has loaded. */
export const languageTools: LanguageTools = noLanguageTools
