import { expandedLength } from '../../message/counts.ts'
import type { MessageDocument, TopBlock } from '../../message/document.ts'
import { formatLimits } from '../../message/format.ts'
import { messageText, type MessageText } from '../../message/text.ts'
import { wordsOf } from '../../message/words-of.ts'
import { applyFixes } from '../apply-fix.ts'
import { runsBeyond } from '../break-runs.ts'
import type { RuleId } from '../ids.ts'
import { foreignBlocks } from '../language/foreign-blocks.ts'
import type { LanguageTools } from '../language/language-tools.ts'
import type { Fix, Match, PolicyContext } from '../rule.ts'
import { findCancellationRequests } from './cancellation-request.ts'
import { lexicalInput, type LexicalInput } from './lexical-input.ts'
import { findMarketing } from './marketing.ts'
import { findMessagingOptOuts } from './messaging-opt-out.ts'
import { findOrderConfirmations } from './order-or-shipping-confirmation.ts'
import {
  findIncentivizedReviews,
  findPositiveOnlyReviews,
  findRepeatReviewRequests,
  findReviewRemovalRequests,
} from './reviews.ts'
import { findThankYouOnly } from './thank-you-only.ts'
import { findUnneededReturnMessage } from './unneeded-return-message.ts'

const finders: Readonly<Partial<Record<RuleId, (input: LexicalInput) => readonly Match[]>>> = {
  'cancellation-request': findCancellationRequests,
  'unneeded-return-message': findUnneededReturnMessage,
  'order-or-shipping-confirmation': findOrderConfirmations,
  'thank-you-only': findThankYouOnly,
  marketing: findMarketing,
  'incentivized-review': findIncentivizedReviews,
  'review-removal-request': findReviewRemovalRequests,
  'positive-only-review': findPositiveOnlyReviews,
  'repeat-review-request': findRepeatReviewRequests,
  'messaging-opt-out': findMessagingOptOuts,
}

/**
 * How many fixes of a message may be tried on its text, so that a long and guilty one costs no more than its length: each
 * trial reads it anew. The rest is offered when those are mended.
 */
export function triedFixes({ text }: MessageText): number {
  return text.length > 20_000 ? 0 : Math.min(20, Math.ceil(40_000 / (text.length + 1)))
}

/**
 * Tells of fixes whether the message reads clean after them: no rule that reads words finds more than before, and those of
 * `mended` find less, each by as often as it stands there. Words weigh on each other across sentences, so that the text
 * after is read, not guessed at. Neither does it grow past what the sender takes, nor does a paragraph look like another
 * language once its right words are gone. In a language without a lexicon nothing can be told, and the answer is no.
 */
export function addsNothing(
  message: MessageText,
  { language, purpose, lengthLimit }: Pick<PolicyContext, 'language' | 'purpose' | 'lengthLimit'>,
  languageScores: LanguageTools['languageScores'],
): (fixes: readonly Fix[], mended: readonly RuleId[]) => boolean {
  let before: ReadonlyMap<string, number> | null = null
  const withKnownBlocks = reusingBlocks(message.document)
  return (fixes, mended) => {
    before ??= counts(message, language, purpose)
    const mendedMessage = messageText(withKnownBlocks(applyFixes(message, fixes)))
    const after = counts(mendedMessage, language, purpose)
    if (before === null || after === null) return false
    for (const [rule, count] of after) {
      const fewer = mended.filter((one) => one === rule).length
      if (count > Math.max(0, (before.get(rule) ?? 0) - fewer)) return false
    }
    if (languageScores !== null && makesForeign(message, mendedMessage, language, languageScores)) return false
    if (longRuns(mendedMessage) > longRuns(message)) return false
    const isTooLong = (one: MessageText) => lengthLimit !== null && expandedLength(one, language) > lengthLimit
    return !isTooLong(mendedMessage) || isTooLong(message)
  }
}

/** Rows of too many line breaks: those around sentences that go one by one may meet when they go together. */
const longRuns = (message: MessageText): number => runsBeyond(message, formatLimits.lineBreaks).length

/** Puts equal blocks of earlier trials in the place of changed ones, so that what many trials change alike is read once. */
function reusingBlocks(original: MessageDocument): (changed: MessageDocument) => MessageDocument {
  let own: ReadonlySet<TopBlock> | null = null
  const known = new Map<string, TopBlock>()
  const reused = (block: TopBlock): TopBlock => {
    own ??= new Set(original.content)
    if (own.has(block)) return block
    const key = JSON.stringify(block)
    const same = known.get(key)
    if (same === undefined) known.set(key, block)
    return same ?? block
  }
  return (changed) => ({ ...changed, content: changed.content.map(reused) })
}

const textsOf = (message: MessageText): readonly string[] =>
  message.blocks.map(({ start, end }) => wordsOf(message).slice(start, end))

/** Whether more paragraphs are in another language after a change than before it. Those that stay as they are tell nothing. */
function makesForeign(
  before: MessageText,
  after: MessageText,
  language: string,
  languageScores: NonNullable<LanguageTools['languageScores']>,
): boolean {
  const foreignOutside = (message: MessageText, other: MessageText): number => {
    const foreign = foreignBlocks(message, { language, languageScores })
    // Most messages have no such paragraph, and need not be compared.
    if (foreign.every((found) => found === null)) return 0
    const known = new Set(textsOf(other))
    return textsOf(message).filter((text, index) => !known.has(text) && foreign[index] !== null).length
  }
  const fresh = foreignOutside(after, before)
  return fresh > 0 && fresh > foreignOutside(before, after)
}

function counts(
  message: MessageText,
  language: string,
  purpose: PolicyContext['purpose'],
): ReadonlyMap<string, number> | null {
  const input = lexicalInput(message, language, purpose)
  return input === null
    ? null
    : new Map(Object.entries(finders).map(([rule, find]) => [rule, find(input).length] as const))
}
