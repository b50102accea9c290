import type { Concept } from '../lexicon/concept.ts'
import type { Hit, ReadSentence } from '../lexicon/match.ts'
import type { Match } from '../rule.ts'
import { affirmed, holds, matchSentence, ofHolding } from './find.ts'
import type { LexicalInput } from './lexical-input.ts'

/**
 * K3: advertises. A price reduction that settles a problem with this order (partial refund, “if you keep it”) is not
 * advertising; one for the next order is. Denied offers (“no coupon needed”) and the buyer's own discount are innocent.
 */
export function findMarketing(input: LexicalInput): readonly Match[] {
  return ofHolding(input, advertised, (read, index) => {
    // A draw or points that reward a review are K4's, and are said once.
    const rewards = holds(read, 'review-ask') && !holds(read, 'discount') ? affirmed(read, 'incentive') : []
    const promotions = affirmed(read, 'promotion').filter((hit) => !rewards.some((reward) => overlap(hit, reward)))
    if (promotions.length > 0) return [matchSentence('promotion', read, promotions)]
    const discounts = affirmed(read, 'discount')
    if (discounts.length === 0) return []
    const nextPurchases = affirmed(read, 'next-purchase')
    if (nextPurchases.length > 0) return [matchSentence('discount', read, [...discounts, ...nextPurchases])]
    // A price reduction that rewards a review is K4's, and is said once.
    if (holds(read, 'review-ask')) return []
    const offers = affirmed(read, 'offer')
    if (offers.length === 0 || read.sentence.isQuestion || settles(read, input.sentences[index - 1])) return []
    return [matchSentence('discount', read, discounts)]
  })
}

const advertised: readonly Concept[] = ['promotion', 'discount']

function overlap(one: Hit, other: Hit): boolean {
  return one.first < other.end && other.first < one.end
}

function settles(read: ReadSentence, previous: ReadSentence | undefined): boolean {
  return holds(read, 'compensation', 'refund', 'problem') || holds(previous, 'compensation', 'apology')
}
