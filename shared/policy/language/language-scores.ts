import { eld } from 'eld/small'
import { stores } from '../../template/purpose.ts'

// Only what a store's buyers read, since a language that no variant is in can only be mistaken for; and Danish, since
// without it Danish is taken for Swedish.
eld.setLanguageSubset([
  ...new Set(Object.values(stores).flatMap(({ languages }) => languages.map((language) => language.slice(0, 2)))),
  'da',
])

/**
 * How like each language of the stores a text is, by the statistics of its letters (library `eld`). Importing this file
 * loads 1.6 MB of them: whoever checks does it when there is time.
 */
export function languageScores(text: string): Readonly<Record<string, number>> {
  return eld.detect(text).getScores()
}
