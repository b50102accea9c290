import { partsOf, type MessageText } from '../../message/text.ts'
import type { Purpose } from '../../template/purpose.ts'
import type { Lexicon } from '../lexicon/concept.ts'
import { lexiconOf } from '../lexicon/lexicon-of.ts'
import { MovedSentence, readConcepts } from '../lexicon/match.ts'
import type { ReadSentence } from '../lexicon/match.ts'

/** What a lexical rule sees: the message's sentences with the concepts in them. */
export interface LexicalInput {
  readonly message: MessageText
  readonly purpose: Purpose
  readonly sentences: readonly ReadSentence[]
}

// One message is read once, however many rules ask, and so is each of its parts for the messages that hold it; a reading
// goes when what was read goes.
const readings = new WeakMap<MessageText, Map<Lexicon, readonly ReadSentence[]>>()

/** `null` when the language (BCP 47) has no lexicon: then nothing was looked at, and a caller has to say so. */
export function lexicalInput(message: MessageText, language: string, purpose: Purpose): LexicalInput | null {
  const lexicon = lexiconOf(language)
  if (lexicon === null) return null
  return { message, purpose, sentences: reading(message, lexicon) }
}

function reading(message: MessageText, lexicon: Lexicon): readonly ReadSentence[] {
  let known = readings.get(message)
  if (known === undefined) readings.set(message, (known = new Map<Lexicon, readonly ReadSentence[]>()))
  let sentences = known.get(lexicon)
  if (sentences === undefined) {
    const parts = partsOf(message)
    const isOnePart = parts.length === 1 && parts[0]?.message === message
    sentences = isOnePart
      ? readConcepts(message, lexicon)
      : parts.flatMap((part) =>
          reading(part.message, lexicon).map((one) => (part.start === 0 ? one : new MovedSentence(one, part))),
        )
    known.set(lexicon, sentences)
  }
  return sentences
}
