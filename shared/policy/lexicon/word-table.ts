import { rememberedByText } from '../../message/remembered-by-text.ts'
import { mostRememberedWords } from './fold-word.ts'
import { tokenClasses } from './sentences.ts'

/** Words that match the same words of the patterns are alike to the automata. */
export interface WordClass {
  /** Of the pattern words. */
  readonly ids: readonly number[]
  /** See `bitsOf`. */
  readonly bits: number
  /** A bit for each level of which a pattern may start with it. Most words start none. */
  readonly starts: number
  /** The same where it starts a clause, of the patterns that ask for that. */
  readonly opens: number
}

/** What the patterns of a level start with. */
export interface Level {
  /** Whether one may start at a word that is these of the pattern words. */
  mayStartWith(ids: readonly number[]): boolean
  /** The same for those that start where a clause does. */
  mayOpenWith(ids: readonly number[]): boolean
}

/**
 * A bit for each id, 32 ids to a bit: sets of ids without a bit in common have no id in common, which is told at a small
 * part of a look-up's cost.
 */
export function bitsOf(ids: Iterable<number>): number {
  let bits = 0
  for (const id of ids) bits |= 1 << (id & 31)
  return bits
}

/** Longer words than this are compared by their first units only: no language of ours has longer ones. */
const longestWord = 60

/** The words of a lexicon's patterns, and which of them a word of a message is. */
export class WordTable {
  private readonly exact = new Map<string, number>()
  private readonly starts = new Map<string, number>()
  private readonly ends = new Map<string, number>()
  private readonly insides = new Map<string, number>()
  private readonly classes = new Map<string, WordClass>()
  private readonly wordClass = rememberedByText(mostRememberedWords, (word) => this.classAnew(word, false))
  private readonly numberClass = rememberedByText(mostRememberedWords, (word) => this.classAnew(word, true))
  private levels: readonly Level[] = []
  private count = 0

  /** Tells of the levels before the first word is asked for. */
  startFrom(levels: readonly Level[]): void {
    this.levels = levels
  }

  idFor(word: string, openStart: boolean, openEnd: boolean): number {
    const map = openStart ? (openEnd ? this.insides : this.ends) : openEnd ? this.starts : this.exact
    const known = map.get(word)
    if (known !== undefined) return known
    map.set(word, this.count)
    return this.count++
  }

  classOf(word: string, isNumber: boolean): WordClass {
    return isNumber ? this.numberClass(word) : this.wordClass(word)
  }

  private classAnew(word: string, isNumber: boolean): WordClass {
    const ids = this.idsOf(word, isNumber)
    const key = ids.join()
    const known = this.classes.get(key)
    if (known !== undefined) return known
    const bitsWhere = (isThere: (level: Level) => boolean): number =>
      this.levels.reduce((bits, level, index) => (isThere(level) ? bits | (1 << index) : bits), 0)
    const made: WordClass = {
      ids,
      bits: bitsOf(ids),
      starts: bitsWhere((level) => level.mayStartWith(ids)),
      opens: bitsWhere((level) => level.mayOpenWith(ids)),
    }
    this.classes.set(key, made)
    return made
  }

  private idsOf(word: string, isNumber: boolean): readonly number[] {
    const ids: number[] = []
    const add = (id: number | undefined) => {
      if (id !== undefined) ids.push(id)
    }
    add(this.exact.get(word))
    if (isNumber) add(this.exact.get(tokenClasses.number))
    const length = Math.min(word.length, longestWord)
    for (let size = 1; size <= length; size += 1) {
      add(this.starts.get(word.slice(0, size)))
      add(this.ends.get(word.slice(word.length - size)))
    }
    if (this.insides.size > 0) {
      for (let start = 0; start < length; start += 1) {
        for (let end = start + 1; end <= length; end += 1) add(this.insides.get(word.slice(start, end)))
      }
    }
    return ids
  }
}
