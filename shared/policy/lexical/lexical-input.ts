import type { MessageText } from '../../message/text.ts'
import type { Purpose } from '../../template/purpose.ts'
import type { Lexicon } from '../lexicon/concept.ts'
import { lexiconOf } from '../lexicon/lexicon-of.ts'
import { readConcepts } from '../lexicon/match.ts'
import type { ReadSentence } from '../lexicon/match.ts'

/** What a lexical rule sees: the message's sentences with the concepts in them. */
export interface LexicalInput {
  readonly message: MessageText
  readonly purpose: Purpose
  readonly sentences: readonly ReadSentence[]
}

// One message is read once, however many rules ask; it goes when the message goes.
const readings = new WeakMap<MessageText, Map<Lexicon, readonly ReadSentence[]>>()

/** `null` when the language (BCP 47) has no lexicon: then nothing was looked at, and a caller has to say so. */
export function lexicalInput(message: MessageText, language: string, purpose: Purpose): LexicalInput | null {
  const lexicon = lexiconOf(language)
  if (lexicon === null) return null
  const known = readings.get(message) ?? new Map<Lexicon, readonly ReadSentence[]>()
  readings.set(message, known)
  const sentences = known.get(lexicon) ?? readConcepts(message, lexicon)
  known.set(lexicon, sentences)
  return { message, purpose, sentences }
}
