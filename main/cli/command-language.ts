import { createGrammarEngine } from '../language/grammar-engine.ts'
import { installedGrammarFiles } from '../language/grammar-files.ts'
import { createLanguageService } from '../language/language-service.ts'
import { createSpellingEngine } from '../language/spelling-engine.ts'
import { installedSpellingFiles } from '../language/spelling-files.ts'

/** The dictionaries, the statistics and the grammar checker of the command line, loaded as its texts ask for them. */
export const commandLanguage = createLanguageService({
  engine: createSpellingEngine(installedSpellingFiles()),
  grammar: createGrammarEngine(installedGrammarFiles()),
  // A check without them would be an answer that looks whole.
  onProblem: (error) => {
    throw new Error('a dictionary or the grammar checker cannot be read', { cause: error })
  },
})
