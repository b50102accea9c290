import { rememberedFor } from '../../message/remembered.ts'
import { isBlock, partsOf, type MessageText } from '../../message/text.ts'
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

/** `null` when the language (BCP 47) has no lexicon: then nothing was looked at, and a caller has to say so. */
export function lexicalInput(message: MessageText, language: string, purpose: Purpose): LexicalInput | null {
  const lexicon = lexiconOf(language)
  return lexicon === null ? null : { message, purpose, sentences: sentencesIn(message, lexicon) }
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
