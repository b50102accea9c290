import { remembered, rememberedFor } from '../../message/remembered.ts'
import { isBlock, partsOf, type MessageText } from '../../message/text.ts'
import type { Purpose } from '../../template/purpose.ts'
import type { Concept, Lexicon } from '../lexicon/concept.ts'
import { lexiconOf } from '../lexicon/lexicon-of.ts'
import { MovedSentence, readConcepts } from '../lexicon/match.ts'
import type { ReadSentence } from '../lexicon/match.ts'

/** What a lexical rule sees: the message's sentences with the concepts in them. */
export interface LexicalInput {
  readonly message: MessageText
  readonly purpose: Purpose
  readonly sentences: readonly ReadSentence[]
  /**
   * Indices of the sentences that hold any of the concepts, in order. What is asked of a long message is kept with its
   * sections, by the list: one that is made anew for each question is kept for nothing.
   */
  readonly placesOf: (concepts: readonly Concept[]) => readonly number[]
}

/** `null` when the language (BCP 47) has no lexicon: then nothing was looked at, and a caller has to say so. */
export function lexicalInput(message: MessageText, language: string, purpose: Purpose): LexicalInput | null {
  const lexicon = lexiconOf(language)
  if (lexicon === null) return null
  return {
    message,
    purpose,
    sentences: sentencesIn(message, lexicon),
    placesOf: (concepts) => placesIn(message, lexicon, concepts),
  }
}

/** A message is read once, however many rules ask, and so is each of its parts for the messages that hold it. */
const sentencesIn = rememberedFor((message, lexicon: Lexicon): readonly ReadSentence[] => {
  if (isBlock(message)) return readConcepts(message, lexicon)
  const sentences: ReadSentence[] = []
  for (const part of partsOf(message)) {
    for (const one of sentencesIn(part.message, lexicon)) {
      sentences.push(part.start === 0 ? one : new MovedSentence(one, part))
    }
  }
  return sentences
})

function placesIn(message: MessageText, lexicon: Lexicon, concepts: readonly Concept[]): readonly number[] {
  const sentences = sentencesIn(message, lexicon)
  const parts = partsOf(message)
  // To go through few sentences costs less than to remember where each concept stands.
  if (parts.every((part) => isBlock(part.message))) return placesAmong(sentences, concepts)
  const places: number[] = []
  let before = 0
  for (const part of parts) {
    for (const place of placesInPart(part.message, lexicon, concepts)) places.push(before + place)
    before += sentencesIn(part.message, lexicon).length
  }
  return places
}

interface KnownPlaces {
  /** Of these sentences: they change with the lexicon. */
  sentences: readonly ReadSentence[] | null
  readonly places: Map<readonly Concept[], readonly number[]>
}
/** Rules ask for fewer lists than this. */
const mostLists = 32
const knownPlacesOf = remembered((): KnownPlaces => ({ sentences: null, places: new Map() }))

function placesInPart(part: MessageText, lexicon: Lexicon, concepts: readonly Concept[]): readonly number[] {
  const known = knownPlacesOf(part)
  const sentences = sentencesIn(part, lexicon)
  if (known.sentences !== sentences || known.places.size >= mostLists) known.places.clear()
  known.sentences = sentences
  const before = known.places.get(concepts)
  if (before !== undefined) return before
  const places = placesAmong(sentences, concepts)
  known.places.set(concepts, places)
  return places
}

function placesAmong(sentences: readonly ReadSentence[], concepts: readonly Concept[]): readonly number[] {
  const places: number[] = []
  sentences.forEach(({ hits }, index) => {
    if (hits.size > 0 && concepts.some((concept) => hits.has(concept))) places.push(index)
  })
  return places
}
