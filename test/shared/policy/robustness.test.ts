import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MessageDocument } from '../../../shared/message/document.ts'
import { readHtml } from '../../../shared/message/read-html.ts'
import { readText } from '../../../shared/message/read-text.ts'
import type { Removal } from '../../../shared/message/removal.ts'
import { messageText } from '../../../shared/message/text.ts'
import { checkMessage } from '../../../shared/policy/check.ts'
import type { Finding } from '../../../shared/policy/finding.ts'
import type { PolicyContext } from '../../../shared/policy/rule.ts'
import { contexts } from '../../support/documents.ts'
import { strictLanguageTools } from '../../support/language-tools.ts'
import { anyMarkup } from '../../support/markup.ts'
import { expectFixMends } from '../../support/test-rule.ts'

/** What messages speak of, so that rules of every kind have something to find and to mend. */
const words = fc.constantFrom(
  'Hello ', ' your lamp is blue. ', ' thank you. ', ' If you are happy, leave us a review. ', ' Leave five stars and get a gift card. ',
  ' Please remove your negative review. ', ' 20 % off your next order! ', ' info [at] shop dot com ', ' call 514 555-0199 ', ' 702-1234567-1234567 ',
  ' http://www.amazon.ca/a ', ' shop.example/b ', ' 😀 ', ' :-) ', '\n', '\n\n\n\n', ' the the ', ' a apple ', ' ,  . ', ' ( ', ' “ ', ' {{order_numbr}} ',
  ' we have attached our catalogue. ', ' unsubscribe here ', ' レビュー ', ' été ', '\u200B',
) // prettier-ignore
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.oneof({ weight: 4, arbitrary: words }, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 12 }).map((parts) => parts.join('')),
) // prettier-ignore

const link = fc
  .constantFrom('https://www.amazon.ca/gp/css/order-history', 'http://shop.example', 'mailto:a@shop.example', 'tel:5145550199')
  .map((href) => `<a href="${href}">click here</a>`) // prettier-ignore
const anyHtml = fc.oneof(
  anyMarkup,
  fc.array(fc.oneof(words, link, anyMarkup), { maxLength: 8 }).map((parts) => parts.join('')),
)

function check(document: MessageDocument, removals: readonly Removal[], context: PolicyContext): readonly Finding[] {
  const message = messageText(document)
  const { findings } = checkMessage({
    message,
    removals,
    context,
    exceptions: [],
    confirmations: [],
    tools: strictLanguageTools,
  })
  for (const { span, text } of findings) {
    if (span === null) continue
    expect(span[0]).toBeGreaterThanOrEqual(0)
    expect(span[1]).toBeGreaterThan(span[0])
    expect(message.text.slice(...span)).toBe(text)
  }
  return findings
}

/** The second check knows nothing of the first: it gets copies of all the blocks. */
function expectSound(document: MessageDocument, removals: readonly Removal[], context: PolicyContext): void {
  const findings = check(document, removals, context)
  expect(check(structuredClone(document), removals, context)).toEqual(findings)
  for (const finding of findings) expectFixMends(document, { context, tools: strictLanguageTools }, finding)
}

describe('checking anything', () => {
  it('any text: spans inside it, the same findings again, and fixes that mend and add nothing', () => {
    fc.assert(
      fc.property(anyText, contexts, (text, context) => expectSound(readText(text).document, [], context)),
      { numRuns: 250 },
    )
  })

  it('any HTML, with what reading takes out of it: the same', () => {
    fc.assert(
      fc.property(anyHtml, contexts, (html, context) => {
        for (const mode of ['check', 'edit'] as const) {
          const { document, removals } = readHtml(html, { mode })
          expectSound(document, removals, context)
        }
      }),
      { numRuns: 250 },
    )
  })
})
