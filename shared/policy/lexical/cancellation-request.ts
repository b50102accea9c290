import type { Match } from '../rule.ts'
import { affirmed, holds, matchSentence } from './find.ts'
import type { LexicalInput } from './lexical-input.ts'

/**
 * O1: asks the buyer to cancel the order. Leaving it to the buyer (“if you wish to cancel …”) or answering the
 * buyer's own cancellation is not asking.
 */
export function findCancellationRequests({ sentences }: LexicalInput): readonly Match[] {
  return sentences.flatMap((read) => {
    const hits = affirmed(read, 'cancel-ask')
    if (hits.length === 0 || holds(read, 'buyer-wish')) return []
    return [matchSentence('cancellation', read, hits)]
  })
}
