import type { Concept } from '../lexicon/concept.ts'
import type { Hit, ReadSentence } from '../lexicon/match.ts'
import type { Match } from '../rule.ts'

/** Hits of a concept in a sentence, those under a negation left out. */
export function affirmed(read: ReadSentence, concept: Concept): readonly Hit[] {
  return (read.hits.get(concept) ?? []).filter((hit) => !hit.isNegated)
}

/** Whether a sentence holds any of the concepts, negated or not. */
export function holds(read: ReadSentence | undefined, ...concepts: readonly Concept[]): boolean {
  return read !== undefined && concepts.some((concept) => read.hits.has(concept))
}

/** The sentence and the one that follows it in the message. */
export function withNext(
  sentences: readonly ReadSentence[],
): readonly { readonly read: ReadSentence; readonly next: ReadSentence | undefined }[] {
  return sentences.map((read, index) => ({ read, next: sentences[index + 1] }))
}

/** One match per sentence: a sentence that says it twice is one thing to mend. */
export function matchSentence(messageId: string, read: ReadSentence, hits: readonly Hit[]): Match {
  const first = hits[0]?.span[0] ?? read.sentence.start
  const end = hits.reduce((latest, hit) => Math.max(latest, hit.span[1]), first)
  return { messageId, span: hits.length === 0 ? [read.sentence.start, read.sentence.end] : [first, end] }
}
