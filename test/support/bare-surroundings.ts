import { noLanguageTools } from '../../shared/policy/language/language-tools.ts'
import { noLibraryFacts } from '../../shared/policy/rule.ts'

/** A check with nothing around it: no dictionaries, no other templates. */
export const bareSurroundings = { tools: noLanguageTools, library: noLibraryFacts }
