import { createLanguageService } from '../language/language-service.ts'
import { createSpellingEngine } from '../language/spelling-engine.ts'
import { installedSpellingFiles } from '../language/spelling-files.ts'

/** The dictionaries and statistics of the command line, loaded as its texts ask for them. */
export const commandLanguage = createLanguageService({
  engine: createSpellingEngine(installedSpellingFiles()),
  // A check without spelling would be an answer that looks whole.
  onProblem: (error) => {
    throw new Error('a dictionary cannot be read', { cause: error })
  },
})
