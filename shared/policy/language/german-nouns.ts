const determiners: ReadonlySet<string> = new Set(
  (
    'der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner ihr ihre ihren ihrem ihrer ' +
    'ihres unser unsere unseren unserem unserer unseres dein deine deinen deinem deiner mein meine meinen meinem meiner ' +
    'diese dieser dieses diesen diesem jede jeder jedes jeden jedem zum zur im am vom beim ins'
  ).split(' '),
)
const shortestNoun = 6
const longestNoun = 40
/** A letter more makes a word of so many short names. */
const shortestWithLetterMissing = 7
const letters = 'abcdefghijklmnopqrstuvwxyzäöüß'

/**
 * Whether a word with a capital inside a German sentence stands where a noun does: behind an article or a pronoun, and
 * before no other capital, as the names of people and of products do not.
 */
export function isAtNoun(word: string, before: string, after: string): boolean {
  return (
    word.length >= shortestNoun &&
    word.length <= longestNoun &&
    /^\p{Lu}\p{Ll}+$/u.test(word) &&
    determiners.has(before.toLowerCase()) &&
    !/^\p{Lu}|^["“„«0-9]/u.test(after)
  )
}

/**
 * What a German noun may have been meant as: with two neighbouring letters the other way round, a letter doubled or no
 * longer doubled, or one letter more. A word that no dictionary has is a misspelt noun when one of these is a word, and
 * otherwise most likely a name or a new compound.
 */
export function nounsNear(word: string): readonly string[] {
  const found = new Set<string>()
  for (let at = 0; at < word.length - 1; at += 1) {
    const [one = '', other = ''] = [word.charAt(at), word.charAt(at + 1)]
    if (one.toLowerCase() === other) found.add(word.slice(0, at + 1) + word.slice(at + 2))
    else found.add(withCapital(word.slice(0, at) + other + one + word.slice(at + 2)))
    found.add(word.slice(0, at + 1) + one.toLowerCase() + word.slice(at + 1))
  }
  if (word.length >= shortestWithLetterMissing) {
    for (let at = 1; at <= word.length; at += 1) {
      for (const letter of letters) found.add(word.slice(0, at) + letter + word.slice(at))
    }
  }
  found.delete(word)
  return [...found]
}

const withCapital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()
