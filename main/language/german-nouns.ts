/** What a German dictionary says of a word: with compounds made of its words, and without. */
export interface NounDictionary {
  readonly has: (word: string) => boolean
  readonly hasSimple: (word: string) => boolean
}

const letters = 'abcdefghijklmnopqrstuvwxyzäöüß'
/** Letters that are taken for each other by ear or by hand; any letter for any other makes nouns of too many names. */
const alike = ['aeä', 'oö', 'uü', 'szß', 'dt', 'bp', 'mn', 'fv', 'kg', 'iyj']
/** A slip in a shorter word may as well be a short name. */
const shortestWithSlip = 6
const shortestHead = 3
const shortestPart = 4
const shortestMisspeltPart = 5
/** Longer compounds are looked at as a whole alone: each way to part one costs some hundred look-ups. */
const longestParted = 32

/** Words that are joined with an s when another follows: without it they are misspelt there. */
const takesS = /(?:ung|heit|keit|schaft|ion|tät|ling|tum)$/
/** Makers of what is sold, whose names are one slip away from a noun: written alone, as "der Miele". */
const names: ReadonlySet<string> = new Set(
  'Einhell Fender Festool Garnier Hansgrohe Hohner Kodak Metabo Miele Rieker Schleich Steiff'.split(' '),
)
/** Before a simple noun they make another that the dictionary has as a compound alone. */
const prefixes =
  /^(?:An|Ab|Auf|Aus|Bei|Ein|Über|Um|Rück|Vor|Zu|Nach|Ver|Zurück|Mit|Unter|Wieder|Fest|Weiter|Be|Ge|Er|Ent)(?=.{4})/
const inflection = /(?:e?n?s|e[nmr]?|n|ern|ei|end)$/

/**
 * Whether a word with a capital that the dictionary does not have is most likely a misspelt noun: when a noun that is no
 * compound, or a part of one whose other parts are right, is one slip of the hand away. Any other is a name, or a compound
 * that is newer than the dictionary; a compound is compared by its parts, since something or other can be put together that
 * is near nearly every long word. Costs up to some thousand look-ups.
 */
export function isMisspeltNoun(word: string, dictionary: NounDictionary): boolean {
  const { has } = dictionary
  if (names.has(word)) return false
  // "Des Startens": the genitive of a verb that is used as a noun.
  if (/e[rl]?ns$/.test(word) && has(word.slice(0, -1))) return false
  const isNoun = (noun: string): boolean =>
    dictionary.hasSimple(noun) ||
    (prefixes.test(noun) && has(noun) && dictionary.hasSimple(withCapital(noun.replace(prefixes, ''))))
  const isNear = (part: string, isFit: (noun: string) => boolean): boolean => {
    const { changed, other } = slipsOf(part)
    return (
      changed.some((noun) => isNoun(noun) && isFit(noun)) ||
      // A verb or an adjective has a capital at a sentence's start: "Garniert" is no noun that Garnier is near.
      other.some((noun) => isNoun(noun) && !dictionary.hasSimple(noun.toLowerCase()) && isFit(noun))
    )
  }
  const isHead = (head: string): boolean =>
    has(head.toLowerCase()) || (has(head) && !takesS.test(head)) || (head.endsWith('s') && has(head.slice(0, -1)))

  if (isNear(word, () => true)) return true
  if (word.length > longestParted) return false
  const parted = (shortest: number, rest: number) =>
    Array.from({ length: Math.max(0, word.length - rest - shortest + 1) }, (_, index) => {
      const at = shortest + index
      return { head: word.slice(0, at), tail: withCapital(word.slice(at)) }
    })
  if (parted(shortestPart, shortestPart).some(({ head, tail }) => has(tail) && isHead(head))) return false
  return (
    parted(shortestHead, shortestMisspeltPart).some(
      ({ head, tail }) => isHead(head) && !has(tail) && isNear(tail, () => true),
    ) ||
    parted(shortestMisspeltPart, shortestPart).some(({ head, tail }) => {
      if (!dictionary.hasSimple(tail) || isHead(head)) return false
      if (takesS.test(head) && dictionary.hasSimple(head)) return has(`${head}s${tail.toLowerCase()}`)
      return isNear(head, isHead) || (head.endsWith('s') && isNear(head.slice(0, -1), (noun) => isHead(`${noun}s`)))
    })
  )
}

interface Slips {
  /** The letters of the word, two of them changed about or one doubled. */
  readonly changed: readonly string[]
  /** With a letter more, less or in place of another. */
  readonly other: readonly string[]
}

/** What a word may have been meant as, one slip away, other forms of the same word left out. */
function slipsOf(word: string): Slips {
  const changed = new Set<string>()
  const other = new Set<string>()
  for (let at = 0; at < word.length - 1; at += 1) {
    const [one, next] = [word.charAt(at), word.charAt(at + 1)]
    if (one.toLowerCase() === next) changed.add(word.slice(0, at + 1) + word.slice(at + 2))
    else changed.add(withCapital(word.slice(0, at) + next + one + word.slice(at + 2)))
    changed.add(word.slice(0, at + 1) + one.toLowerCase() + word.slice(at + 1))
  }
  if (word.length >= shortestWithSlip) {
    const stem = word.replace(inflection, '')
    const add = (slip: string): void => {
      if (slip.replace(inflection, '') !== stem) other.add(slip)
    }
    for (let at = 1; at <= word.length; at += 1) {
      const [before, after] = [word.slice(0, at), word.slice(at)]
      for (const letter of letters) add(before + letter + after)
      if (at >= word.length) continue
      if (at < word.length - 1) add(before + after.slice(1))
      for (const group of alike.filter((one) => one.includes(word.charAt(at)))) {
        for (const letter of group) add(before + letter + after.slice(1))
      }
    }
    // "Kodierer" is not "Kodierter".
    other.delete(word.replace(/(er[sn]?)$/, 't$1'))
  }
  changed.delete(word)
  other.delete(word)
  return { changed: [...changed], other: [...other] }
}

const withCapital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()
