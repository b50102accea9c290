import { isProactive } from '../../template/purpose.ts'
import type { Purpose } from '../../template/purpose.ts'
import type { Concept } from '../lexicon/concept.ts'
import type { ReadSentence } from '../lexicon/match.ts'
import type { Match } from '../rule.ts'
import { holds, matchSentence, wordsOf } from './find.ts'
import type { LexicalInput } from './lexical-input.ts'

const courtesies: readonly Concept[] = ['greeting', 'thanks', 'availability', 'courtesy', 'closing']

/**
 * K2: a first message that says nothing but thanks and “we are here”. Every sentence is a courtesy or a few words that
 * name no matter at all; links, figures and questions are matter.
 */
export function findThankYouOnly({ message, sentences, purpose }: LexicalInput): readonly Match[] {
  if (!isProactive(purpose) || message.links.length > 0) return []
  let courteousWords = 0
  let otherWords = 0
  for (const read of sentences) {
    const words = wordsOf(read)
    // “Do not hesitate to contact us if there is a problem”: the problem in it is nobody's yet.
    if (namesReview(read) || (holds(read, 'availability') && asksForReview(read, purpose))) return []
    if (isAvailability(read)) courteousWords += words
    else if (holds(read, 'matter', 'incentive') || hasAddress(read) || asksForReview(read, purpose)) return []
    else if (courtesies.some((concept) => holds(read, concept))) courteousWords += words
    else if (read.sentence.isQuestion) return []
    else if (words > 4) otherWords += words
  }
  // A bare “Thanks!” is a sign-off, unless it opens the message.
  const thanks = sentences.find((read, index) => holds(read, 'thanks') && (index === 0 || !isClosingOnly(read)))
  const subject = thanks ?? sentences.find((read) => holds(read, 'availability'))
  if (subject === undefined || otherWords > courteousWords) return []
  return [matchSentence('thanks', subject, [])]
}

// “We are here” and nothing else: no errand, no refund, no news of the order, no other way to write.
function isAvailability(read: ReadSentence): boolean {
  const isMore = holds(read, 'errand', 'information-request', 'refund', 'order-status', 'off-platform', 'incentive')
  return holds(read, 'availability') && !isMore
}

// “Write to us before you rate it” is more than an offer of help: `positive-only-review` has to judge it.
function namesReview(read: ReadSentence): boolean {
  return holds(read, 'before-review') && holds(read, 'contact-us') && holds(read, 'negative', 'negative-condition')
}

// “Your comments are precious to us” is a courtesy; asking for them is not.
function asksForReview(read: ReadSentence, purpose: Purpose): boolean {
  return holds(read, 'review-ask') && (purpose === 'proactive-review-request' || holds(read, 'request'))
}

function hasAddress(read: ReadSentence): boolean {
  return read.sentence.tokens.some((token) => token.word === '://' || token.word === '@')
}

function isClosingOnly(read: ReadSentence): boolean {
  return wordsOf(read) <= 2
}
