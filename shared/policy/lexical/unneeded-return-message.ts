import { hashText } from '../hash-text.ts'
import type { Match } from '../rule.ts'
import { affirmed, holds, wordsOf } from './find.ts'
import type { LexicalInput } from './lexical-input.ts'

/** O2: a first message about a return that neither asks for anything nor offers a partial refund. */
export function findUnneededReturnMessage({ message, sentences, purpose }: LexicalInput): readonly Match[] {
  if (purpose !== 'proactive-return-question') return []
  const asks = sentences.some(
    (read) =>
      affirmed(read, 'partial-refund').length > 0 ||
      holds(read, 'information-request') ||
      (holds(read, 'request') && !holds(read, 'availability')) ||
      (read.sentence.isQuestion && !holds(read, 'availability') && wordsOf(read) > 2),
  )
  // The answer that a person gives holds for this text alone.
  return asks ? [] : [{ messageId: 'return', span: null, data: { textHash: hashText(message.text) } }]
}
