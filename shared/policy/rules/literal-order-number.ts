import { spansByPart } from '../by-part.ts'
import { foldText } from '../fold-text.ts'
import { definePolicyRule } from '../rule.ts'

const orderNumber =
  /(?<!\d)(?<!\d[-‐-―−])\d{3}(?:[ \u00A0\u2009\u202F]?[-‐-―−﹘﹣－][ \u00A0\u2009\u202F]?|[ \u00A0\u2009\u202F])\d{7}(?:[ \u00A0\u2009\u202F]?[-‐-―−﹘﹣－][ \u00A0\u2009\u202F]?|[ \u00A0\u2009\u202F])\d{7}(?!\d|[-‐-―−]\d)/gu

/** Order numbers (3-7-7 digits, any dash or a space between) written out in a message's text, in order. */
export const literalOrderNumbers = spansByPart(({ masked }) => {
  const folded = foldText(masked)
  if (!/\d{7}/.test(folded.text)) return []
  return [...folded.text.matchAll(orderNumber)].map((match) => [
    folded.offset(match.index),
    folded.offset(match.index + match[0].length - 1) + 1,
  ])
})

export const literalOrderNumber = definePolicyRule({
  id: 'literal-order-number',
  clause: 'C3',
  severity: 'violation',
  exceptions: [],
  reads: 'block',
  readsSubject: true,
  check: ({ message }) =>
    literalOrderNumbers(message).map((span) => ({
      messageId: 'literal',
      span,
      data: { number: message.text.slice(span[0], span[1]) },
      fix: {
        labelId: 'use-order-number',
        edits: [{ kind: 'replace', span, content: [{ type: 'placeholder', attrs: { name: 'order_number' } }] }],
      },
    })),
})
