import type { Purpose } from '../../template/purpose.ts'
import { isProactive } from '../../template/purpose.ts'
import type { Hit, ReadSentence } from '../lexicon/match.ts'
import type { Match } from '../rule.ts'
import { affirmed, holds, matchSentence, wordsOf } from './find.ts'
import type { LexicalInput } from './lexical-input.ts'

/** First messages that have other business; in them a word on the order's progress is by the way. */
const errandPurposes: readonly Purpose[] = [
  'proactive-invoice',
  'proactive-heavy-delivery',
  'proactive-home-service',
  'proactive-custom-design',
  'proactive-more-info',
  'proactive-return-question',
]

/**
 * K1: the point of a first message is that the order was received, prepared, shipped or delivered. A message that
 * tells of a delay, a refund, a return, a stock-out or asks for something may mention it.
 */
export function findOrderConfirmations({ sentences, purpose }: LexicalInput): readonly Match[] {
  if (!isProactive(purpose) || sentences.some((read) => hasOtherPoint(read, purpose))) return []
  return sentences.flatMap((read) => {
    if (read.sentence.isQuestion) return []
    const hits = affirmed(read, 'order-status').filter((hit) => !isLater(read, hit))
    return hits.length === 0 ? [] : [matchSentence('confirmation', read, hits)]
  })
}

function hasOtherPoint(read: ReadSentence, purpose: Purpose): boolean {
  // “Do not hesitate to leave a review” is an ask, not an offer of help.
  if (purpose === 'proactive-review-request' && holds(read, 'review-ask')) return true
  // “If there is any problem …” is an offer of help, not a problem.
  if (holds(read, 'availability')) return false
  if (holds(read, 'apology', 'stock-out')) return true
  // “Please do not reply to this address” asks for nothing.
  if (affirmed(read, 'information-request').length > 0) return true
  // “Write to us if it is late” tells of no delay, “we refund you if it does not fit” of no refund.
  if (holds(read, 'delay', 'problem', 'refund') && !holds(read, 'condition', 'negative-condition')) return true
  if (purpose === 'proactive-review-request') return false
  return errandPurposes.includes(purpose) && holds(read, 'errand')
}

// “Once your order has shipped”, “we hope you have received”: the words before it put it off.
function isLater(read: ReadSentence, hit: Hit): boolean {
  const clause = read.sentence.tokens[hit.first]?.clause
  return (read.hits.get('later') ?? []).some(
    (later) =>
      later.first < hit.end &&
      wordsOf(read, hit.first - later.end) < 6 &&
      (later.first >= hit.first || read.sentence.tokens[later.first]?.clause === clause),
  )
}
