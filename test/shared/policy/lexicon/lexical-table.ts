import { expect, test } from 'vitest'
import type { BlockNode, InlineNode, MessageDocument } from '../../../../shared/message/document.ts'
import { messageText } from '../../../../shared/message/text.ts'
import { findCancellationRequests } from '../../../../shared/policy/lexical/cancellation-request.ts'
import { lexicalInput } from '../../../../shared/policy/lexical/lexical-input.ts'
import type { LexicalInput } from '../../../../shared/policy/lexical/lexical-input.ts'
import { findMarketing } from '../../../../shared/policy/lexical/marketing.ts'
import { findMessagingOptOuts } from '../../../../shared/policy/lexical/messaging-opt-out.ts'
import { findMissingAdjustment } from '../../../../shared/policy/lexical/missing-adjustment.ts'
import { findOrderConfirmations } from '../../../../shared/policy/lexical/order-or-shipping-confirmation.ts'
import {
  findIncentivizedReviews,
  findPositiveOnlyReviews,
  findRepeatReviewRequests,
  findReviewRemovalRequests,
} from '../../../../shared/policy/lexical/reviews.ts'
import { findThankYouOnly } from '../../../../shared/policy/lexical/thank-you-only.ts'
import { findUnneededReturnMessage } from '../../../../shared/policy/lexical/unneeded-return-message.ts'
import type { Match } from '../../../../shared/policy/rule.ts'
import type { Purpose } from '../../../../shared/template/purpose.ts'

/** Every lexical rule, with the clause it decides and the purpose in which its examples are written. */
export const lexicalRules = {
  'cancellation-request': { clause: 'O1', find: findCancellationRequests, purpose: 'proactive-order-problem' },
  'missing-adjustment': { clause: 'O1', find: findMissingAdjustment, purpose: 'proactive-order-problem' },
  'unneeded-return-message': { clause: 'O2', find: findUnneededReturnMessage, purpose: 'proactive-return-question' },
  'order-or-shipping-confirmation': { clause: 'K1', find: findOrderConfirmations, purpose: 'proactive-other' },
  'thank-you-only': { clause: 'K2', find: findThankYouOnly, purpose: 'proactive-other' },
  marketing: { clause: 'K3', find: findMarketing, purpose: 'reply' },
  'incentivized-review': { clause: 'K4', find: findIncentivizedReviews, purpose: 'proactive-review-request' },
  'review-removal-request': { clause: 'K5', find: findReviewRemovalRequests, purpose: 'proactive-review-request' },
  'positive-only-review': { clause: 'K6', find: findPositiveOnlyReviews, purpose: 'proactive-review-request' },
  'repeat-review-request': { clause: 'K7', find: findRepeatReviewRequests, purpose: 'proactive-review-request' },
  'messaging-opt-out': { clause: 'N4', find: findMessagingOptOuts, purpose: 'reply' },
} as const satisfies Record<
  string,
  { readonly clause: string; readonly find: (input: LexicalInput) => readonly Match[]; readonly purpose: Purpose }
>
export type LexicalRule = keyof typeof lexicalRules

interface Example {
  readonly text: string
  readonly purpose: Purpose
}

export interface RuleTable {
  /** Messages that the rule leaves alone. */
  readonly valid: readonly (string | Example)[]
  /** Messages with what the rule finds in ⟦…⟧; without any mark the match is about the whole message. */
  readonly invalid: readonly (string | Example)[]
}

/** A plain text as a message: blank lines part paragraphs, `{{name}}` is a placeholder. */
export function messageOf(text: string): MessageDocument {
  const paragraphs = text.split('\n\n').map((paragraph): BlockNode => {
    const content = paragraph.split('\n').flatMap((line, index): InlineNode[] => [
      ...(index === 0 ? [] : [{ type: 'hardBreak' } as const]),
      ...line.split(/(\{\{\w+\}\})/u).flatMap((part): InlineNode[] => {
        if (part === '') return []
        const name = /^\{\{(\w+)\}\}$/u.exec(part)?.[1]
        return [name === undefined ? { type: 'text', text: part } : { type: 'placeholder', attrs: { name } }]
      }),
    ])
    return { type: 'paragraph', content }
  })
  return { type: 'doc', content: paragraphs }
}

export function testLexicon(language: string, tables: Readonly<Record<LexicalRule, RuleTable>>): void {
  for (const rule of Object.keys(lexicalRules) as LexicalRule[]) {
    const { clause, find, purpose } = lexicalRules[rule]
    const examples = (list: readonly (string | Example)[]) =>
      list.map((example) => (typeof example === 'string' ? { text: example, purpose } : example))
    const found = (text: string, why: Purpose): string => {
      const message = messageText(messageOf(text))
      const input = lexicalInput(message, language, why)
      if (input === null) throw new Error(`no lexicon for ${language}`)
      const spans = find(input)
        .map((match) => match.span)
        .filter((span) => span !== null)
        .toSorted((a, b) => b[0] - a[0])
      if (spans.length === 0 && find(input).length > 0) return text
      const marked = spans.reduce(
        (all, [start, end]) => `${all.slice(0, start)}⟦${all.slice(start, end)}⟧${all.slice(end)}`,
        message.text,
      )
      return spans.length === 0 ? '(nothing)' : marked
    }
    test.each(examples(tables[rule].invalid))(
      `[${clause}] ${language} ${rule} finds: $text`,
      ({ text, purpose: why }) => {
        expect(found(text.replace(/[⟦⟧]/gu, ''), why)).toBe(text)
      },
    )
    test.each(examples(tables[rule].valid))(
      `[${clause}] ${language} ${rule} leaves: $text`,
      ({ text, purpose: why }) => {
        expect(found(text, why)).toBe('(nothing)')
      },
    )
  }
}

/** Plain support messages that come close to the line: no lexical rule may find anything in them, in either purpose. */
export function testInnocent(language: string, messages: readonly string[]): void {
  const purposes: readonly Purpose[] = ['reply', 'proactive-order-problem']
  test.each(messages)(`${language} innocent: %s`, (text) => {
    const found = purposes.flatMap((purpose) => {
      const message = messageText(messageOf(text))
      const input = lexicalInput(message, language, purpose)
      if (input === null) throw new Error(`no lexicon for ${language}`)
      return Object.entries(lexicalRules).flatMap(([rule, { find }]) =>
        find(input).map((match) => `${rule}: ${match.span === null ? text : message.text.slice(...match.span)}`),
      )
    })
    expect(found).toEqual([])
  })
}
