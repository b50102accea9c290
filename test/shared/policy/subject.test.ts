import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { messageText } from '../../../shared/message/text.ts'
import { applyToSubject } from '../../../shared/policy/apply-fix.ts'
import { checkMessage } from '../../../shared/policy/check.ts'
import type { Confirmation, StatedException } from '../../../shared/policy/finding.ts'
import { hashText } from '../../../shared/policy/hash-text.ts'
import type { RuleId } from '../../../shared/policy/ids.ts'
import { noLanguageTools } from '../../../shared/policy/language/language-tools.ts'
import { currentPolicy } from '../../../shared/policy/policy.ts'
import type { PolicyContext } from '../../../shared/policy/rule.ts'
import { contexts } from '../../support/documents.ts'
import { readNotation } from '../../support/notation.ts'
import { usualContext } from '../../support/test-rule.ts'

const body = messageText(readNotation('The lamp of order {{order_number}} is blue.').document)

function check(
  subject: string,
  {
    context = usualContext,
    exceptions = [],
    confirmations = [],
    message = body,
  }: {
    readonly context?: PolicyContext
    readonly exceptions?: readonly StatedException[]
    readonly confirmations?: readonly Confirmation[]
    readonly message?: typeof body
  } = {},
) {
  return checkMessage({
    message,
    removals: [],
    context: { ...context, subject },
    exceptions,
    confirmations,
    tools: noLanguageTools,
  })
}

const inSubject = (subject: string, context = usualContext) =>
  check(subject, { context }).findings.filter(({ place }) => place === 'subject')

describe('checking a subject line', () => {
  const found: readonly (readonly [rule: RuleId, subject: string, text: string])[] = [
    ['emoji', 'Your lamp 😀', '😀'],
    ['emoticon', 'Your lamp :-)', ':-)'],
    ['email-address', 'Write to info@shop.example', 'info@shop.example'],
    ['phone-number', 'Call us at 514 555-0199', '514 555-0199'],
    ['external-link', 'See https://shop.example/a', 'https://shop.example/a'],
    ['insecure-link', 'See http://www.amazon.ca/a', 'http://www.amazon.ca/a'],
    ['literal-order-number', 'Order 702-1234567-1234567', '702-1234567-1234567'],
    ['unknown-placeholder', 'Order {{order_numbr}}', '{{order_numbr}}'],
    ['sensitive-content', 'This shit lamp', 'shit'],
    ['marketing', 'Use code SAVE10 for 10% off your next order', '10% off your next order'],
    ['incentivized-review', 'Get a gift card for your review', 'gift card for your review'],
    ['review-removal-request', 'Please remove your review', 'remove your review'],
    [
      'positive-only-review',
      'If you are happy, please leave us a review',
      'If you are happy, please leave us a review',
    ],
    ['repeat-review-request', 'We are still waiting for your review', 'waiting for your review'],
    ['messaging-opt-out', 'Reply STOP to unsubscribe', 'unsubscribe'],
    ['cancellation-request', 'Please cancel your order', 'cancel'],
    ['important-subject', '[Important] Your lamp', '[Important]'],
  ]

  it.each(found)('%s finds “%s”, without a place in the message', (rule, subject, text) => {
    const finding = inSubject(subject).find((one) => one.rule === rule)
    expect(finding).toMatchObject({ place: 'subject', span: null })
    expect(finding?.text).toContain(text)
    expect(subject).toContain(finding?.text)
    expect(check('').findings).toEqual([])
  })

  it('is what every rule does that says it reads subjects', () => {
    const reading = currentPolicy.rules.filter((rule) => rule.readsSubject === true || rule.checkSubject !== undefined)
    expect(reading.map(({ id }) => id).toSorted()).toEqual(found.map(([rule]) => rule).toSorted())
  })

  it.each([
    ['Your lamp 😀 is here', 'Your lamp is here'],
    ['See http://www.amazon.ca/a', 'See https://www.amazon.ca/a'],
    ['Order 702-1234567-1234567', 'Order {{order_number}}'],
    ['Order {{ order_numbr }} for {{buyer_name}}', 'Order {{order_number}} for {{buyer_name}}'],
    ['[order number] and {{buyer_nam}}', '[order number] and {{buyer_name}}'],
    ['[Important] Your order {{order_number}}', 'Your order {{order_number}}'],
  ])('mends “%s”', (subject, mended) => {
    const edits = inSubject(subject).flatMap(({ fix }) => fix?.edits ?? [])
    expect(applyToSubject(subject, edits)).toBe(mended)
    expect(inSubject(mended)).toEqual([])
  })

  it('keeps answers about the subject and about the same words of the message apart', () => {
    const address = 'https://shop.example'
    const message = messageText(readNotation(`See ${address}`).document)
    const states = (textHash: string) =>
      check(`See ${address}`, {
        message,
        exceptions: [{ rule: 'external-link', textHash, reason: 'needed-for-order' }],
      }).findings.map(({ place, state }) => [place, state])
    expect(states(hashText(address))).toEqual([
      ['subject', 'open'],
      ['message', 'excepted'],
    ])
    const { textHash = '' } = inSubject(`See ${address}`)[0] ?? {}
    expect(states(textHash)).toEqual([
      ['subject', 'excepted'],
      ['message', 'open'],
    ])
  })

  it('never throws, finds the same again, and each fix removes its finding and adds none that the words around it had not', () => {
    const pieces = fc.constantFrom(
      'Your order ', ' 😀 ', ' :-) ', '[Important] ', '【IMPORTANT】', ' {{order_numbr}} ', ' {{order_number}} ', ' [order number] ',
      ' 702-1234567-1234567 ', ' http://www.amazon.ca/a ', ' https://shop.example ', ' info@shop.example ',
      ' Please remove your review. ', ' If you are happy, leave us a review. ', ' 10% off ', 'é', '\u200B', ' 注文 ',
    ) // prettier-ignore
    const lines = fc.oneof(
      fc.array(pieces, { maxLength: 6 }).map((list) => list.join('')),
      fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(/[\r\n\u2028\u2029]/g, ' ')),
    )
    fc.assert(
      fc.property(lines, contexts, (line, context) => {
        const findings = inSubject(line, context)
        expect(inSubject(line, context)).toEqual(findings)
        for (const finding of findings) {
          expect(finding.span).toBeNull()
          expect(line).toContain(finding.text)
          if (finding.fix === null) continue
          expect(finding.fix.edits.every(({ kind }) => kind === 'replace-in-subject')).toBe(true)
          const after = inSubject(applyToSubject(line, finding.fix.edits), context)
          const count = (list: typeof findings, rule: RuleId) => list.filter((one) => one.rule === rule).length
          expect(count(after, finding.rule), `${finding.rule} in “${line}”`).toBeLessThan(count(findings, finding.rule))
          // A mark counts at the start alone, and what stood before it may be what goes; and an offer is words near each
          // other, which what stood between them may have kept apart ("10% off", an address, "your order").
          const mayAppear: readonly RuleId[] = ['important-subject', 'marketing']
          for (const { rule } of after.filter((one) => !mayAppear.includes(one.rule))) {
            expect(count(after, rule)).toBeLessThanOrEqual(count(findings, rule))
          }
        }
      }),
      { numRuns: 400 },
    )
  })
})
