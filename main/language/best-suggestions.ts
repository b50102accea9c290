/** Most suggestions for a word. */
const mostSuggestions = 6

/**
 * The suggestions of several dictionaries as one list, best first: what differs in accents alone, then the first of each
 * dictionary, then the second of each. They are set with the word's capitals and its apostrophe; straight ones stand for
 * both when the word has none.
 */
export function bestSuggestions(word: string, lists: readonly (readonly string[])[]): readonly string[] {
  const bare = withoutAccents(word)
  const longest = Math.max(0, ...lists.map((list) => list.length))
  const inTurn = Array.from({ length: longest }, (_, rank) => lists.flatMap((list) => list[rank] ?? [])).flat()
  const set = inTurn.map((one) => asWritten(word, one)).filter((one) => one !== word)
  const isAccentAlone = (one: string) => withoutAccents(one) === bare
  return [...new Set([...set.filter(isAccentAlone), ...set.filter((one) => !isAccentAlone(one))])].slice(
    0,
    mostSuggestions,
  )
}

function withoutAccents(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase()
}

function asWritten(word: string, suggestion: string): string {
  const apostrophe = word.includes('’') ? '’' : "'"
  const text = suggestion.replaceAll(/['’]/gu, apostrophe)
  const upper = word.toUpperCase()
  if (word === upper && word.length > 1 && word !== word.toLowerCase()) return text.toUpperCase()
  const [first = ''] = word
  if (first === first.toLowerCase()) return text
  const [letter = ''] = text
  return letter.toUpperCase() + text.slice(letter.length)
}
