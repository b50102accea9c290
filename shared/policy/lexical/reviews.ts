import type { Hit, ReadSentence } from '../lexicon/match.ts'
import type { Match } from '../rule.ts'
import { affirmed, holds, matchSentence, withNext } from './find.ts'
import type { LexicalInput } from './lexical-input.ts'

/** Asks for a review: openly, or by naming one in a request or a question. */
function askHits(read: ReadSentence): readonly Hit[] {
  const asks = affirmed(read, 'review-ask')
  if (asks.length > 0) return asks
  return holds(read, 'request') && !holds(read, 'thanks-for-review') ? affirmed(read, 'review') : []
}

/** K4: a reward near a review, or a plea for a good one. */
export function findIncentivizedReviews(input: LexicalInput): readonly Match[] {
  return [...findRewards(input), ...findPleas(input)]
}

function findRewards({ sentences }: LexicalInput): readonly Match[] {
  return withNext(sentences).flatMap(({ read, next }) => {
    const asks = affirmed(read, 'review-ask')
    const changes = affirmed(read, 'change-review')
    const reviews = [...asks, ...changes, ...(holds(read, 'exchange') ? affirmed(read, 'review') : [])]
    if (reviews.length === 0) return []
    const rewards = affirmed(read, 'incentive')
    if (rewards.length > 0 && (asks.length > 0 || holds(read, 'exchange', 'promise'))) {
      return [matchSentence('reward', read, ordered([...reviews, ...rewards]))]
    }
    // A refund is a reward only when the review is its price.
    const refunds = affirmed(read, 'refund')
    const isPrice =
      holds(read, 'exchange') ||
      (holds(read, 'promise') && (holds(read, 'condition') || isBefore(reviews[0], refunds.at(-1))))
    if (refunds.length > 0 && isPrice) {
      return [matchSentence('reward', read, ordered([...reviews, ...refunds]))]
    }
    if (next === undefined || !holds(next, 'promise', 'exchange')) return []
    const promised = [...affirmed(next, 'incentive'), ...(holds(next, 'exchange') ? affirmed(next, 'refund') : [])]
    return promised.length > 0 ? [matchSentence('reward', next, promised)] : []
  })
}

function findPleas({ sentences }: LexicalInput): readonly Match[] {
  return sentences.flatMap((read, index) => {
    const pleas = affirmed(read, 'praise-ask')
    // Under a condition it is K6, which says it better.
    if (pleas.length === 0 || holds(read, 'thanks-for-review', 'positive-condition')) return []
    return holds(sentences[index - 1], 'positive-condition') ? [] : [matchSentence('praise', read, pleas)]
  })
}

/** K5: asks to remove or change a review that exists. Speaking of it, or refusing to ask, is innocent. */
export function findReviewRemovalRequests({ sentences }: LexicalInput): readonly Match[] {
  return sentences.flatMap((read) => {
    const hits = affirmed(read, 'change-review')
    if (hits.length === 0 || (holds(read, 'thanks-for-review') && !holds(read, 'request'))) return []
    const isImperative = hits.some((hit) => startsClause(read, hit.first))
    if (!holds(read, 'request') && !read.sentence.isQuestion && !isImperative) return []
    return [matchSentence('removal', read, hits)]
  })
}

/** K6: a review only from those who are happy, or the unhappy sent elsewhere first. */
export function findPositiveOnlyReviews({ sentences }: LexicalInput): readonly Match[] {
  const asksSomewhere = sentences.some((read) => askHits(read).length > 0)
  return withNext(sentences).flatMap(({ read, next }) => {
    const happy = affirmed(read, 'positive-condition')
    if (happy.length > 0) {
      const asks = askHits(read)
      if (asks.length > 0) return [matchSentence('happy', read, ordered([...happy, ...asks]))]
      const nextAsks = next === undefined ? [] : askHits(next)
      // “If you like it, great! Tell us in a review.”: the condition alone in a short sentence still governs the next.
      if (nextAsks.length > 0 && read.sentence.tokens.length <= 8) return [matchSentence('happy', read, happy)]
    }
    if (read.sentence.isQuestion && read.sentence.tokens.length <= 8 && holds(read, 'positive') && next !== undefined) {
      const nextAsks = askHits(next)
      if (nextAsks.length > 0 && !holds(next, 'negative'))
        return [matchSentence('happy', read, affirmed(read, 'positive'))]
    }
    const first = read.hits.get('before-review') ?? []
    if (first.length > 0 && holds(read, 'contact-us') && (holds(read, 'review', 'review-ask') || asksSomewhere)) {
      if (holds(read, 'negative-condition', 'negative', 'review', 'review-ask')) {
        return [matchSentence('unhappy-first', read, first)]
      }
    }
    return []
  })
}

/** K7: wording of a second request for the same review. */
export function findRepeatReviewRequests({ sentences }: LexicalInput): readonly Match[] {
  return sentences.flatMap((read, index) => {
    const reminders = read.hits.get('review-reminder') ?? []
    if (reminders.length > 0 && !holds(read, 'thanks-for-review')) return [matchSentence('reminder', read, reminders)]
    const asked = read.hits.get('already-asked') ?? []
    if (asked.length === 0 || holds(read, 'delay', 'refund', 'problem')) return []
    const isAboutReview = holds(read, 'review-ask') || (holds(read, 'review') && !holds(read, 'thanks-for-review'))
    const next = sentences[index + 1]
    if (!isAboutReview && (next === undefined || affirmed(next, 'review-ask').length === 0)) return []
    return [matchSentence('reminder', read, asked)]
  })
}

function isBefore(hit: Hit | undefined, other: Hit | undefined): boolean {
  return hit !== undefined && other !== undefined && hit.end <= other.first
}

function startsClause(read: ReadSentence, token: number): boolean {
  return token === 0 || read.sentence.tokens[token - 1]?.clause !== read.sentence.tokens[token]?.clause
}

function ordered(hits: readonly Hit[]): readonly Hit[] {
  return hits.toSorted((a, b) => a.span[0] - b.span[0])
}
