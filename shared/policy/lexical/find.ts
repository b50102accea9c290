import type { Concept } from '../lexicon/concept.ts'
import type { Hit, ReadSentence } from '../lexicon/match.ts'
import { tokenSpan } from '../lexicon/sentences.ts'
import type { Match } from '../rule.ts'
import type { LexicalInput } from './lexical-input.ts'

const none: readonly Hit[] = []

/** Hits of a concept in a sentence, those under a negation left out. */
export function affirmed(read: ReadSentence, concept: Concept): readonly Hit[] {
  return read.hits.has(concept) ? (read.hits.get(concept) ?? none).filter((hit) => !hit.isNegated) : none
}

/** Whether a sentence holds any of the concepts, negated or not. */
export function holds(read: ReadSentence | undefined, ...concepts: readonly Concept[]): boolean {
  if (read === undefined) return false
  for (const concept of concepts) if (read.hits.has(concept)) return true
  return false
}

/**
 * Words that so many tokens make. Where words are not parted a token is a character, and some three make a word: limits
 * of the rules are in words.
 */
export function wordsOf({ sentence }: ReadSentence, tokens = sentence.tokens.length): number {
  return sentence.unit === 'word' ? tokens : tokens / 3
}

/** What is found of the sentences that hold any of the concepts, in order. The others are not looked at. */
export function ofHolding<Found>(
  { sentences, placesOf }: LexicalInput,
  concepts: readonly Concept[],
  find: (read: ReadSentence, index: number) => readonly Found[],
): readonly Found[] {
  return placesOf(concepts).flatMap((index) => {
    const read = sentences[index]
    return read === undefined ? [] : find(read, index)
  })
}

/** Hits of several concepts, from left to right. */
export function ordered(hits: readonly Hit[]): readonly Hit[] {
  return hits.toSorted((a, b) => a.first - b.first)
}

/**
 * One match per sentence: a sentence that says it twice is one thing to mend. From the first of the hits, which are the
 * sentence's, to whichever ends last; the whole sentence without any.
 */
export function matchSentence(messageId: string, read: ReadSentence, hits: readonly Hit[]): Match {
  const { sentence } = read
  const [first] = hits
  if (first === undefined) return { messageId, span: [sentence.start, sentence.end] }
  const end = hits.reduce((latest, hit) => Math.max(latest, hit.end), first.end)
  return { messageId, span: tokenSpan(sentence, first.first, end) }
}
