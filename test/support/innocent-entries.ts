import { innocentWords } from '../../shared/policy/innocent-words.ts'

/** The innocent entries of a language's word list, one by one. */
export const entriesForTest = (language: string): readonly string[] =>
  (innocentWords[language] ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
