import { remembered } from '../../message/remembered.ts'
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
const readings = new Map<Lexicon, (message: MessageText) => readonly ReadSentence[]>()

/** `null` when the language (BCP 47) has no lexicon: then nothing was looked at, and a caller has to say so. */
export function lexicalInput(message: MessageText, language: string, purpose: Purpose): LexicalInput | null {
  const lexicon = lexiconOf(language)
  return lexicon === null ? null : { message, purpose, sentences: readingIn(lexicon)(message) }
}

function readingIn(lexicon: Lexicon): (message: MessageText) => readonly ReadSentence[] {
  const known = readings.get(lexicon)
  if (known !== undefined) return known
  const made = remembered((message): readonly ReadSentence[] => {
    const parts = partsOf(message)
    if (parts.length === 1 && parts[0]?.message === message) return readConcepts(message, lexicon)
    const sentences: ReadSentence[] = []
    for (const part of parts) {
      for (const one of made(part.message)) sentences.push(part.start === 0 ? one : new MovedSentence(one, part))
    }
    return sentences
  })
  readings.set(lexicon, made)
  return made
}
