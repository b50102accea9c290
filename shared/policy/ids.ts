/** Clauses and rule ids of the policy, as numbered in `SPEC.md`. */

// prettier-ignore
export const clauseIds = [
  'C1', 'C2', 'C3', 'C4',
  'O1', 'O2',
  'K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K7',
  'N1', 'N2', 'N3', 'N4', 'N5', 'N6', 'N7', 'N8', 'N9', 'N10',
  'F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8', 'F9', 'F10', 'F11',
] as const
/** A clause of the policy, or `P` for our own rules beside it: placeholders, and languages that cannot be read. */
export type ClauseId = (typeof clauseIds)[number] | 'P'

/** Rules that exist. Every one has a rule file, a table, a documentation page and texts in both languages. */
export const ruleIds = [
  'recipient',
  'send-window',
  'missing-order-number',
  'literal-order-number',
  'wrong-language',
  'missing-language',
  'cancellation-request',
  'missing-adjustment',
  'unneeded-return-message',
  'order-or-shipping-confirmation',
  'thank-you-only',
  'marketing',
  'incentivized-review',
  'review-removal-request',
  'positive-only-review',
  'repeat-review-request',
  'external-link',
  'insecure-link',
  'unneeded-attachment',
  'website-logo',
  'messaging-opt-out',
  'sensitive-content',
  'tracking-pixel',
  'email-address',
  'phone-number',
  'product-image',
  'unrelated-image',
  'link-text',
  'image-alt',
  'emoji',
  'emoticon',
  'animated-gif',
  'margin-too-wide',
  'image-too-wide',
  'style-override',
  'too-many-font-sizes',
  'text-alignment',
  'too-many-line-breaks',
  'insecure-image',
  'spelling-grammar',
  'unknown-placeholder',
  'placeholder-parity',
  'length-limit',
  'important-subject',
  'unchecked-language',
] as const
export type RuleId = (typeof ruleIds)[number]

export const exceptionReasons = [
  'needed-for-order',
  'warranty',
  'carrier',
  'manufacturer',
  'shipping-label',
  'invoice',
  'custom-design',
  'issue-resolution',
] as const
export type ExceptionReason = (typeof exceptionReasons)[number]
