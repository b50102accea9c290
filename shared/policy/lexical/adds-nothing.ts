import { messageText, type MessageText } from '../../message/text.ts'
import { applyEdits } from '../apply-fix.ts'
import type { RuleId } from '../ids.ts'
import type { Edit, Match, PolicyContext } from '../rule.ts'
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
 * Tells of edits whether the message reads clean after them: no rule that reads words finds more than before, and `mended`
 * finds less. Words weigh on each other across sentences, so that the text after is read, not guessed at.
 * In a language without a lexicon nothing can be told, and the answer is no.
 */
export function addsNothing(
  message: MessageText,
  { language, purpose }: Pick<PolicyContext, 'language' | 'purpose'>,
): (edits: readonly Edit[], mended: RuleId | null) => boolean {
  let before: ReadonlyMap<string, number> | null = null
  return (edits, mended) => {
    before ??= counts(message, language, purpose)
    const after = counts(messageText(applyEdits(message, edits)), language, purpose)
    if (before === null || after === null) return false
    for (const [rule, count] of after) if (count > (before.get(rule) ?? 0)) return false
    return mended === null || (after.get(mended) ?? 0) < (before.get(mended) ?? 0)
  }
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
