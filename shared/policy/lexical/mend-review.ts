import type { MessageText, Span } from '../../message/text.ts'
import { deletionEdits } from '../deletion.ts'
import type { Concept } from '../lexicon/concept.ts'
import type { ReadSentence } from '../lexicon/match.ts'
import { neutralReviewRequest } from '../phrases/review-request.ts'
import type { Edit, Fix, Match, PolicyContext } from '../rule.ts'
import { addsNothing } from './adds-nothing.ts'
import { holds } from './find.ts'
import { lexicalInput } from './lexical-input.ts'
import {
  askHits,
  incentivizedReviews,
  positiveOnlyReviews,
  reviewRemovalRequests,
  type ReviewFinding,
} from './reviews.ts'
import { wholeSentences } from './whole-sentences.ts'

type ReviewRule = 'incentivized-review' | 'positive-only-review' | 'review-removal-request'

// Each fix is tried on the text before it is offered, which costs a reading of it.
const longestText = 20_000
const mostFixes = 20

/** Other business in a sentence, which would be lost with it. What K4 finds may name a refund as the reward. */
const business: Readonly<Record<ReviewRule, readonly Concept[]>> = {
  'incentivized-review': ['greeting', 'order-status', 'delay', 'stock-out', 'errand'],
  'positive-only-review': ['greeting', 'order-status', 'delay', 'stock-out', 'errand', 'adjustment', 'partial-refund'],
  'review-removal-request': ['greeting', 'order-status', 'delay', 'stock-out', 'errand', 'adjustment', 'refund'],
}

interface Placed {
  readonly rule: ReviewRule
  readonly found: ReviewFinding
}

interface Mended {
  readonly rule: ReviewRule
  readonly match: Match
}

// Two rules ask for the fixes of one message, which depend on each other: one request is enough for all.
const memory = new WeakMap<MessageText, Map<string, readonly Mended[]>>()

/**
 * What K4, K5 or K6 finds, with a fix where one is safe. K4 and K6 put the language's neutral request in the place of the
 * whole sentence, the first time in a message that is written to ask for a review and does not ask in other words already;
 * otherwise, and for K5, where no request is neutral, the sentence goes. A sentence that holds a placeholder, a link, an
 * image or other business keeps its words: then there is no fix, and neither when the rest would not read clean.
 */
export function mendedReviewFindings(rule: ReviewRule, message: MessageText, context: PolicyContext): readonly Match[] {
  const key = `${context.language} ${context.purpose}`
  const known = memory.get(message) ?? new Map<string, readonly Mended[]>()
  memory.set(message, known)
  const all = known.get(key) ?? mendAll(message, context)
  known.set(key, all)
  return all.flatMap((one) => (one.rule === rule ? [one.match] : []))
}

function mendAll(message: MessageText, context: PolicyContext): readonly Mended[] {
  const input = lexicalInput(message, context.language, context.purpose)
  if (input === null) return []
  const all = [
    ...placed('incentivized-review', incentivizedReviews(input)),
    ...placed('positive-only-review', positiveOnlyReviews(input)),
    ...placed('review-removal-request', reviewRemovalRequests(input)),
  ].toSorted((a, b) => startOf(a) - startOf(b))
  if (all.length === 0 || message.text.length > longestText)
    return all.map(({ rule, found }) => ({ rule, match: found.match }))

  const spoilt = new Set(all.flatMap(({ found }) => found.reads))
  const request = context.purpose === 'proactive-review-request' ? neutralReviewRequest(context.language) : null
  let asks =
    request === null ||
    message.text.includes(request) ||
    input.sentences.some((read) => !spoilt.has(read) && askHits(read).length > 0)
  const isClean = addsNothing(message, context)
  return all.map(({ rule, found: { match, reads } }, index): Mended => {
    if (index >= mostFixes) return { rule, match }
    const spans = replaceable(message, rule, reads, spoilt, input.sentences.length)
    const first = spans?.[0]
    if (spans === null || first === undefined) return { rule, match }
    if (rule !== 'review-removal-request' && request !== null && !asks) {
      const edits: readonly Edit[] = [
        { kind: 'replace', span: first, content: [{ type: 'text', text: request, marks: [] }] },
        ...spans.slice(1).flatMap((span) => deletionEdits(message, span)),
      ]
      if (!isClean(edits, rule)) return { rule, match }
      asks = true
      const fix: Fix = { labelId: 'use-neutral-request', edits }
      return { rule, match: { ...match, data: { ...match.data, request }, fix } }
    }
    const edits = spans.flatMap((span) => deletionEdits(message, span))
    const labelId = reads.length === 1 ? 'delete-sentence' : 'delete-sentences'
    return isClean(edits, rule) ? { rule, match: { ...match, fix: { labelId, edits } } } : { rule, match }
  })
}

const placed = (rule: ReviewRule, list: readonly ReviewFinding[]): readonly Placed[] =>
  list.map((found) => ({ rule, found }))
const startOf = ({ found }: Placed): number => found.match.span?.[0] ?? 0

/** The places of whole sentences, one per paragraph, or `null` when they hold what must not be lost. */
function replaceable(
  message: MessageText,
  rule: ReviewRule,
  reads: readonly ReadSentence[],
  spoilt: ReadonlySet<ReadSentence>,
  sentences: number,
): readonly Span[] | null {
  if (reads.some((read) => holds(read, ...business[rule]))) return null
  // A message of these sentences alone is not mended by emptying it.
  if (rule === 'review-removal-request' && spoilt.size >= sentences) return null
  return wholeSentences(message, reads)
}
