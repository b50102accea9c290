import type { Match } from '../rule.ts'
import { affirmed, holds } from './find.ts'
import type { LexicalInput } from './lexical-input.ts'

/** O2: a first message about a return that neither asks for anything nor offers a partial refund. */
export function findUnneededReturnMessage({ sentences, purpose }: LexicalInput): readonly Match[] {
  if (purpose !== 'proactive-return-question' || sentences.length === 0) return []
  const asks = sentences.some(
    (read) =>
      affirmed(read, 'partial-refund').length > 0 ||
      holds(read, 'information-request') ||
      (holds(read, 'request') && !holds(read, 'availability')) ||
      (read.sentence.isQuestion && !holds(read, 'availability') && read.sentence.tokens.length > 2),
  )
  return asks ? [] : [{ messageId: 'return', span: null }]
}
