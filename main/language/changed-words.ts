import type { WordLists } from '../../shared/policy/language/word-list.ts'

/** The words that one of the two knows and the other does not, the store's name among them. */
export function changedWords(before: WordLists, after: WordLists): readonly string[] {
  const known = wordsOf(before)
  const now = wordsOf(after)
  return [...[...known].filter((word) => !now.has(word)), ...[...now].filter((word) => !known.has(word))]
}

function wordsOf({ personal, team, storeName }: WordLists): ReadonlySet<string> {
  return new Set([...personal, ...team, ...(storeName === '' ? [] : [storeName])])
}
