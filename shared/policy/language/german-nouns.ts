const determiners: ReadonlySet<string> = new Set(
  (
    'der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner ihr ihre ihren ihrem ihrer ' +
    'ihres unser unsere unseren unserem unserer unseres dein deine deinen deinem deiner mein meine meinen meinem meiner ' +
    'diese dieser dieses diesen diesem jede jeder jedes jeden jedem zum zur im am vom beim ins'
  ).split(' '),
)
const prepositions: ReadonlySet<string> = new Set(
  'mit für ohne bei von zu in an auf aus nach vor wegen über unter durch gegen um bis'.split(' '),
)
const attribute = /^\p{Ll}{2,}e[nmrs]?$/u
const shortestNoun = 5
const longestNoun = 40
/** Shorter words that begin a sentence are seldom compounds that a dictionary lacks. */
const shortestCompound = 8

/**
 * The language under which a dictionary is asked of a German word with a capital, which it does not have, whether that may
 * be a name or a new word: no, when it is most likely a misspelt noun.
 */
export const nounLanguage = 'de-x-noun'

/**
 * Whether a word with a capital inside a German sentence stands where a noun does: behind an article or a pronoun, or an
 * adjective behind one of these or a preposition, and before no other capital, as the names of people and of products do not.
 * @param before the word before it, and the one before that
 */
export function isAtNoun(word: string, before: readonly [string, string], after: string): boolean {
  const [last, first] = [before[0].toLowerCase(), before[1].toLowerCase()]
  return (
    word.length >= shortestNoun &&
    word.length <= longestNoun &&
    /^\p{Lu}\p{Ll}+$/u.test(word) &&
    (determiners.has(last) || (attribute.test(before[0]) && (determiners.has(first) || prepositions.has(first)))) &&
    !/^\p{Lu}|^["“„«0-9]/u.test(after)
  )
}

/** Whether a word that begins a German sentence may be a compound noun that is newer than the dictionary. */
export function isLongNoun(word: string): boolean {
  return word.length >= shortestCompound && word.length <= longestNoun && /^\p{Lu}\p{Ll}+$/u.test(word)
}
