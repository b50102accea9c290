import type { InlineNode } from '../../message/document.ts'
import { placeholderToken } from '../../message/placeholders.ts'
import { rememberedFor } from '../../message/remembered.ts'
import type { MessageText, Span } from '../../message/text.ts'
import { deletionEdits } from '../deletion.ts'
import type { RuleId } from '../ids.ts'
import type { LanguageTools } from '../language/language-tools.ts'
import type { Concept } from '../lexicon/concept.ts'
import type { ReadSentence } from '../lexicon/match.ts'
import { neutralReviewRequest } from '../phrases/review-request.ts'
import type { Edit, Fix, Match, PolicyContext, RuleInput } from '../rule.ts'
import { literalOrderNumbers } from '../rules/literal-order-number.ts'
import { orderNumberLead } from '../rules/missing-order-number.ts'
import { addsNothing, triedFixes } from './adds-nothing.ts'
import { holds } from './find.ts'
import { lexicalInput, type LexicalInput } from './lexical-input.ts'
import {
  askHits,
  incentivizedReviews,
  positiveOnlyReviews,
  reviewRemovalRequests,
  type ReviewFinding,
} from './reviews.ts'
import { wholeSentences } from './whole-sentences.ts'

type ReviewRule = 'incentivized-review' | 'positive-only-review' | 'review-removal-request'

/** Other business in a sentence, which would be lost with it. What K4 finds may name a refund as the reward. */
const business: Readonly<Record<ReviewRule, readonly Concept[]>> = {
  'incentivized-review': ['greeting', 'order-status', 'delay', 'stock-out', 'errand'],
  'positive-only-review': ['greeting', 'order-status', 'delay', 'stock-out', 'errand', 'adjustment', 'partial-refund'],
  'review-removal-request': ['greeting', 'order-status', 'delay', 'stock-out', 'errand', 'adjustment', 'refund'],
}

/** Findings that share a sentence: mending one mends all. */
interface Group {
  readonly members: { readonly rule: ReviewRule; readonly match: Match }[]
  readonly reads: ReadSentence[]
}

interface Mended {
  readonly rule: ReviewRule
  readonly match: Match
}

/** What mending a message depends on beside its text. */
type Told = Pick<PolicyContext, 'language' | 'purpose' | 'lengthLimit'> & Pick<LanguageTools, 'languageScores'>

// Several rules ask for the fixes of one message, which depend on each other: one request is enough for all.
const mended = rememberedFor(
  mendAll,
  (told: Told, before: Told) =>
    told.language === before.language &&
    told.purpose === before.purpose &&
    told.lengthLimit === before.lengthLimit &&
    told.languageScores === before.languageScores,
)

/**
 * What K4, K5 or K6 finds, with a fix where one is safe. K4 and K6 put the language's neutral request in the place of the
 * whole sentence, the first time in a message that is written to ask for a review and does not ask in other words already;
 * otherwise, and for K5, where no request is neutral, the sentence goes. The order number stays when it stands nowhere
 * else. There is no fix when the sentence holds another placeholder, a link, an image or other business, which would be
 * lost, or when the rest would not read clean.
 */
export function mendedReviewFindings(
  rule: ReviewRule,
  { message, context, tools }: Pick<RuleInput, 'message' | 'context' | 'tools'>,
): readonly Match[] {
  const { language, purpose, lengthLimit } = context
  const all = mended(message, { language, purpose, lengthLimit, languageScores: tools.languageScores })
  return all.flatMap((one) => (one.rule === rule ? [one.match] : []))
}

function mendAll(message: MessageText, context: Told): readonly Mended[] {
  const input = lexicalInput(message, context.language, context.purpose)
  if (input === null) return []
  const groups = groupsOf(input)
  const most = triedFixes(message)
  if (groups.length === 0 || most === 0) return groups.flatMap(({ members }) => members)

  const spoilt = new Set(groups.flatMap(({ reads }) => reads))
  const request = context.purpose === 'proactive-review-request' ? neutralReviewRequest(context.language) : null
  let asks =
    request === null ||
    message.text.includes(request) ||
    input.sentences.some((read) => !spoilt.has(read) && askHits(read).length > 0)
  const isClean = addsNothing(message, context, context.languageScores)
  const accepted: { readonly fix: Fix; readonly rules: readonly RuleId[] }[] = []
  return groups.flatMap((group, index): readonly Mended[] => {
    const { members, reads } = group
    const spans = index < most ? replaceable(message, group) : null
    const first = spans?.[0]
    if (spans === null || first === undefined) return members
    const rules = members.map(({ rule }) => rule)
    const order = lastOrderNumber(message, spans)
    const gets = (fix: Fix, data: Match['data']): readonly Mended[] => {
      // One by one and all together, since a person may take either.
      const isSafe =
        isClean([fix], rules) &&
        (accepted.length === 0 ||
          isClean([...accepted.map((one) => one.fix), fix], [...accepted.flatMap((one) => one.rules), ...rules]))
      if (!isSafe) return members
      accepted.push({ fix, rules })
      return members.map(({ rule, match }) => ({ rule, match: { ...match, data: { ...match.data, ...data }, fix } }))
    }

    if (request !== null && !asks && rules.some((rule) => rule !== 'review-removal-request')) {
      const content = order ? withOrderNumber(request, context.language) : [plainText(request)]
      const deletions = deletionsOf(message, spans.slice(1))
      if (deletions === null) return members
      const edits: readonly Edit[] = [{ kind: 'replace', span: first, content }, ...deletions]
      const mended = gets({ labelId: 'use-neutral-request', edits }, { request: content.map(writtenNode).join('') })
      asks = mended !== members
      return mended
    }
    // A message of such sentences alone is not mended by emptying it.
    if (order || ((request === null || !asks) && spoilt.size >= input.sentences.length)) return members
    const edits = deletionsOf(message, spans)
    if (edits === null) return members
    return gets({ labelId: reads.length === 1 ? 'delete-sentence' : 'delete-sentences', edits }, {})
  })
}

function deletionsOf(message: MessageText, spans: readonly Span[]): readonly Edit[] | null {
  const edits: Edit[] = []
  for (const span of spans) {
    const own = deletionEdits(message, span)
    if (own === null) return null
    edits.push(...own)
  }
  return edits
}

function groupsOf(input: LexicalInput): readonly Group[] {
  const all = [
    ...placed('incentivized-review', incentivizedReviews(input)),
    ...placed('positive-only-review', positiveOnlyReviews(input)),
    ...placed('review-removal-request', reviewRemovalRequests(input)),
  ].toSorted((a, b) => startOf(a.found.reads) - startOf(b.found.reads))
  const groups: Group[] = []
  for (const { rule, found } of all) {
    const last = groups.at(-1)
    const isShared = last?.reads.some((read) => found.reads.includes(read)) === true
    const group = last !== undefined && isShared ? last : { members: [], reads: [] }
    group.members.push({ rule, match: found.match })
    group.reads.push(...found.reads.filter((read) => !group.reads.includes(read)))
    if (group !== last) groups.push(group)
  }
  return groups
}

const placed = (rule: ReviewRule, list: readonly ReviewFinding[]) => list.map((found) => ({ rule, found }))
const startOf = (reads: readonly ReadSentence[]): number => reads[0]?.sentence.start ?? 0

/** The places of whole sentences, or `null` when they hold what must not be lost. */
function replaceable(message: MessageText, { members, reads }: Group): readonly Span[] | null {
  if (members.some(({ rule }) => reads.some((read) => holds(read, ...business[rule])))) return null
  const spans = wholeSentences(
    message,
    reads.toSorted((a, b) => a.sentence.start - b.sentence.start),
  )
  const numbers = spans === null || spans.length === 0 ? [] : literalOrderNumbers(message)
  const kept: readonly Span[] = [
    ...numbers,
    ...message.placeholders.flatMap(({ name, start, end }): Span[] => (name === 'order_number' ? [] : [[start, end]])),
  ]
  return spans?.some((span) => kept.some((one) => overlap(one, span))) === true ? null : spans
}

const overlap = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1]

/** Whether the order number stands in these places and nowhere else. */
function lastOrderNumber({ placeholders }: MessageText, spans: readonly Span[]): boolean {
  const numbers = placeholders.filter(({ name }) => name === 'order_number')
  return numbers.length > 0 && numbers.every(({ start, end }) => spans.some((span) => overlap([start, end], span)))
}

const plainText = (text: string): InlineNode => ({ type: 'text', text, marks: [] })
const orderNumber: InlineNode = { type: 'placeholder', attrs: { name: 'order_number' }, marks: [] }

function withOrderNumber(request: string, language: string): readonly InlineNode[] {
  const space = request.endsWith('。') ? '' : ' '
  return [plainText(request + space + orderNumberLead(language)), orderNumber, plainText(request.slice(-1))]
}

function writtenNode(node: InlineNode): string {
  return node.type === 'text' ? node.text : node.type === 'placeholder' ? placeholderToken(node.attrs.name) : ''
}
