import { isProactive } from '../../template/purpose.ts'
import type { Concept } from '../lexicon/concept.ts'
import type { Hit, ReadSentence } from '../lexicon/match.ts'
import type { Match } from '../rule.ts'
import { affirmed, holds, matchSentence, ofHolding, ordered, wordsOf } from './find.ts'
import type { LexicalInput } from './lexical-input.ts'

/** Asks for a review: openly, or by naming one in a request or a question. */
export function askHits(read: ReadSentence): readonly Hit[] {
  const asks = affirmed(read, 'review-ask')
  if (asks.length > 0) return asks
  return holds(read, 'request') && !holds(read, 'thanks-for-review') ? affirmed(read, 'review') : []
}

/** A match with the sentences that say it together, in the message's order: mending it takes all of them. */
export interface ReviewFinding {
  readonly match: Match
  readonly reads: readonly ReadSentence[]
}

function finding(match: Match, ...reads: readonly ReadSentence[]): ReviewFinding {
  return { match, reads }
}

/** K4: a reward near a review, or a plea for a good one. */
export function incentivizedReviews(input: LexicalInput): readonly ReviewFinding[] {
  return [...findRewards(input), ...findGivenRewards(input), ...findPleas(input)]
}
export function findIncentivizedReviews(input: LexicalInput): readonly Match[] {
  return incentivizedReviews(input).map(({ match }) => match)
}

const speaksOfReview: readonly Concept[] = ['review-ask', 'change-review', 'review', 'review-reminder']
const exchanges: readonly Concept[] = ['exchange']

function findRewards(input: LexicalInput): readonly ReviewFinding[] {
  const { sentences, purpose } = input
  let thanked: readonly number[] | null = null
  return ofHolding(input, speaksOfReview, (read, index) => {
    // Who is reminded of a review is asked for it.
    const asks = [...affirmed(read, 'review-ask'), ...(read.hits.get('review-reminder') ?? [])]
    const changes = affirmed(read, 'change-review')
    const reviews = [...asks, ...changes, ...(holds(read, 'exchange') ? affirmed(read, 'review') : [])]
    if (reviews.length === 0) return []
    const rewards = affirmed(read, 'incentive')
    if (rewards.length > 0 && (asks.length > 0 || holds(read, 'exchange', 'promise'))) {
      return [finding(matchSentence('reward', read, ordered([...reviews, ...rewards])), read)]
    }
    // A refund is a reward only when the review is its price.
    const refunds = affirmed(read, 'refund')
    const isPrice =
      holds(read, 'exchange') ||
      (holds(read, 'promise') && (holds(read, 'condition') || isBefore(reviews[0], refunds.at(-1))))
    if (refunds.length > 0 && isPrice) {
      return [finding(matchSentence('reward', read, ordered([...reviews, ...refunds])), read)]
    }
    if ((changes.length > 0 && holds(read, 'request')) || (asks.length > 0 && holds(read, 'exchange'))) {
      // “May we offer you a gift card? If you could delete your review …”, “A voucher waits for you. All you do is leave a review”
      const before = sentences.slice(Math.max(0, index - 2), index).findLast((one) => offeredRewards(one).length > 0)
      if (before !== undefined) return [finding(matchSentence('reward', before, offeredRewards(before)), before, read)]
    }
    const next = sentences[index + 1]
    // “As a thank-you for your review we give you:” has the reward in the next line.
    const isOpen = next !== undefined && holds(read, 'exchange') && holds(read, 'promise')
    const promised = isOpen ? affirmed(next, 'incentive') : promisedRewards(next, 'promise', 'exchange')
    if (next !== undefined && promised.length > 0) return [finding(matchSentence('reward', next, promised), read, next)]
    // “… It takes a minute. As a thank-you, 10 % off”: past sentences between, only what is said to be the thanks for it.
    // A message that is there to ask is about the review to its end.
    const reach = purpose === 'proactive-review-request' ? sentences.length : index + 6
    thanked ??= ofHolding(input, exchanges, (later, place) => (thankedWith(later).length > 0 ? [place] : []))
    const place = thanked.find((later) => later >= index + 2)
    const last = place === undefined || place >= reach ? undefined : sentences[place]
    if (last === undefined || holds(last, 'review-ask')) return []
    return [finding(matchSentence('reward', last, thankedWith(last)), read, last)]
  })
}

/**
 * “Thank you for your review. Your bonus can be used for your next order”: the review was paid for. A part that is sent free
 * of charge, and what makes up for a complaint, are no reward; an answer may speak of the buyer's own voucher.
 */
function findGivenRewards(input: LexicalInput): readonly ReviewFinding[] {
  const { sentences, purpose } = input
  const isFirst = isProactive(purpose)
  return ofHolding(input, thanksForReview, (read, index) => {
    if (holds(read, 'review-ask', 'exchange')) return []
    const near = sentences.slice(index, index + 3)
    if (near.some((one) => holds(one, 'apology', 'compensation', 'refund', 'problem', 'delay', 'review-ask'))) return []
    const reward = near.find((one) => {
      if (affirmed(one, 'incentive').length === 0) return false
      return holds(one, 'exchange') || (isFirst && holds(one, 'next-purchase', ...(one === read ? promises : [])))
    })
    if (reward === undefined) return []
    const match = matchSentence('reward', reward, affirmed(reward, 'incentive'))
    return [reward === read ? finding(match, read) : finding(match, read, reward)]
  })
}
const thanksForReview: readonly Concept[] = ['thanks-for-review']
const promises: readonly Concept[] = ['promise']

function promisedRewards(read: ReadSentence | undefined, ...ties: readonly Concept[]): readonly Hit[] {
  if (read === undefined || !holds(read, ...ties)) return []
  return [...affirmed(read, 'incentive'), ...(holds(read, 'exchange') ? affirmed(read, 'refund') : [])]
}

function offeredRewards(read: ReadSentence): readonly Hit[] {
  return holds(read, 'promise', 'offer') ? affirmed(read, 'incentive') : []
}

function thankedWith(read: ReadSentence): readonly Hit[] {
  return holds(read, 'exchange') ? affirmed(read, 'incentive') : []
}

const praise: readonly Concept[] = ['praise-ask']

function findPleas(input: LexicalInput): readonly ReviewFinding[] {
  return ofHolding(input, praise, (read, index) => {
    const pleas = affirmed(read, 'praise-ask')
    // Under a condition it is K6, which says it better.
    if (pleas.length === 0 || holds(read, 'thanks-for-review', 'positive-condition')) return []
    return holds(input.sentences[index - 1], 'positive-condition')
      ? []
      : [finding(matchSentence('praise', read, pleas), read)]
  })
}

const changesOfReview: readonly Concept[] = ['change-review']

/** K5: asks to remove or change a review that exists. Speaking of it, or refusing to ask, is innocent. */
export function reviewRemovalRequests(input: LexicalInput): readonly ReviewFinding[] {
  return ofHolding(input, changesOfReview, (read) => {
    const hits = affirmed(read, 'change-review')
    if (hits.length === 0 || (holds(read, 'thanks-for-review') && !holds(read, 'request'))) return []
    const isImperative = hits.some((hit) => startsClause(read, hit.first))
    if (!holds(read, 'request') && !read.sentence.isQuestion && !isImperative) return []
    return [finding(matchSentence('removal', read, hits), read)]
  })
}
export function findReviewRemovalRequests(input: LexicalInput): readonly Match[] {
  return reviewRemovalRequests(input).map(({ match }) => match)
}

const judged: readonly Concept[] = ['positive-condition', 'positive', 'before-review']
const namesReview: readonly Concept[] = ['review-ask', 'review']

/** K6: a review only from those who are happy, or the unhappy sent elsewhere first. */
export function positiveOnlyReviews(input: LexicalInput): readonly ReviewFinding[] {
  const { sentences } = input
  const asksSomewhere = ofHolding(input, namesReview, askHits).length > 0
  return ofHolding(input, judged, (read, index) => {
    const next = sentences[index + 1]
    const happy = affirmed(read, 'positive-condition')
    if (happy.length > 0) {
      const asks = askHits(read)
      if (asks.length > 0) return [finding(matchSentence('happy', read, ordered([...happy, ...asks])), read)]
      // “If you like it, great! Tell us in a review.”: the condition alone in a short sentence still governs the next.
      if (next !== undefined && askHits(next).length > 0 && wordsOf(read) <= 8) {
        return [finding(matchSentence('happy', read, happy), read, next)]
      }
    }
    if (holds(read, 'positive') && read.sentence.isQuestion && wordsOf(read) <= 8 && next !== undefined) {
      const nextAsks = askHits(next)
      if (nextAsks.length > 0 && !holds(next, 'negative'))
        return [finding(matchSentence('happy', read, affirmed(read, 'positive')), read, next)]
    }
    const first = read.hits.get('before-review') ?? []
    if (first.length === 0) return []
    if (holds(read, 'contact-us') && (holds(read, 'review', 'review-ask') || asksSomewhere)) {
      if (holds(read, 'negative-condition', 'negative', 'review', 'review-ask')) {
        return [finding(matchSentence('unhappy-first', read, first), read)]
      }
    }
    // “Please leave no bad review. Write to us instead.”
    if (holds(read, 'review') && !holds(read, 'contact-us') && next !== undefined && holds(next, 'contact-us')) {
      return [finding(matchSentence('unhappy-first', read, first), read, next)]
    }
    return []
  })
}
export function findPositiveOnlyReviews(input: LexicalInput): readonly Match[] {
  return positiveOnlyReviews(input).map(({ match }) => match)
}

const reminds: readonly Concept[] = ['review-reminder', 'already-asked']

/** K7: wording of a second request for the same review. */
export function findRepeatReviewRequests(input: LexicalInput): readonly Match[] {
  const { sentences, purpose } = input
  return ofHolding(input, reminds, (read, index) => {
    const reminders = read.hits.get('review-reminder') ?? []
    if (reminders.length > 0 && !holds(read, 'thanks-for-review')) return [matchSentence('reminder', read, reminders)]
    const asked = read.hits.get('already-asked') ?? []
    if (asked.length === 0 || holds(read, 'delay', 'refund', 'problem')) return []
    const isAboutReview = holds(read, 'review-ask') || (holds(read, 'review') && !holds(read, 'thanks-for-review'))
    // In a message that is there to ask, “just a reminder” may stand a few sentences before it.
    const following = sentences.slice(index + 1, index + (purpose === 'proactive-review-request' ? 4 : 2))
    const isAskedNext = following.some((later) => affirmed(later, 'review-ask').length > 0)
    return isAboutReview || isAskedNext ? [matchSentence('reminder', read, asked)] : []
  })
}

function isBefore(hit: Hit | undefined, other: Hit | undefined): boolean {
  return hit !== undefined && other !== undefined && hit.end <= other.first
}

function startsClause(read: ReadSentence, token: number): boolean {
  return token === 0 || read.sentence.tokens[token - 1]?.clause !== read.sentence.tokens[token]?.clause
}
