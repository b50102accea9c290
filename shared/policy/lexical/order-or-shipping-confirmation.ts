import type { Purpose } from '../../template/purpose.ts'
import { isProactive } from '../../template/purpose.ts'
import type { Concept } from '../lexicon/concept.ts'
import type { Hit, ReadSentence } from '../lexicon/match.ts'
import type { Match } from '../rule.ts'
import { affirmed, holds, matchSentence, ofHolding, ordered, wordsOf } from './find.ts'
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
export function findOrderConfirmations(input: LexicalInput): readonly Match[] {
  const { sentences, purpose } = input
  if (!isProactive(purpose) || sentences.some((read) => hasOtherPoint(read, purpose))) return []
  const told = sentences.flatMap((read) => {
    if (read.sentence.isQuestion) return []
    const hits = affirmed(read, 'order-status').filter((hit) => !isLater(read, hit))
    return hits.length === 0 ? [] : [matchSentence('confirmation', read, hits)]
  })
  return told.length > 0 ? told : findBareNews(input)
}

/**
 * “The bundle was picked up by the mail carrier”: no phrase of an order's news, but words for a parcel and for where it
 * is, in a first message that asks for nothing and has no other matter.
 */
function findBareNews(input: LexicalInput): readonly Match[] {
  if (input.purpose !== 'proactive-other' || input.sentences.some(hasOtherMatter)) return []
  return ofHolding(input, parcels, (read) => {
    const [parcel] = affirmed(read, 'parcel')
    const places = affirmed(read, 'transit').filter((hit) => !isLater(read, hit))
    if (parcel === undefined || places.length === 0 || holds(read, 'condition', 'availability')) return []
    return [matchSentence('confirmation', read, ordered([parcel, ...places]))]
  })
}
const parcels: readonly Concept[] = ['parcel']

const otherMatters = [
  'errand',
  'cancel-ask',
  'change-review',
  'discount',
  'off-platform',
  'opt-out',
  'promotion',
  'review',
  'review-ask',
  'delay',
  'problem',
  'refund',
] as const satisfies readonly Concept[]

function hasOtherMatter(read: ReadSentence): boolean {
  if (read.sentence.isQuestion || holds(read, ...otherMatters)) return true
  return affirmed(read, 'request').length > 0 && !holds(read, 'availability', 'courtesy')
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
