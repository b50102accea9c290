import { findPhones, phoneCountries } from '../phone-numbers.ts'
import { definePolicyRule, type Match } from '../rule.ts'

export const phoneNumber = definePolicyRule({
  id: 'phone-number',
  clause: 'N8',
  severity: 'violation',
  exceptions: ['warranty', 'carrier', 'manufacturer'],
  readsSubject: true,
  check: (input) => {
    const { message, context } = input
    const texts = findPhones(message, phoneCountries(context.store, context.language)).map(
      ({ span, mayBePermitted }): Match => ({
        messageId: mayBePermitted ? 'maybe-permitted' : 'phone',
        span,
        data: { number: message.text.slice(span[0], span[1]) },
        ...(mayBePermitted ? { severity: 'confirm' as const } : {}),
      }),
    )
    const links = message.links
      .filter(({ href }) => /^\s*(?:tel|sms|callto):[^{}[\]<>%$#*|]*\d{3}/i.test(href))
      // A link that shows its number is one finding, not two.
      .filter(
        ({ start, end }) => !texts.some((match) => match.span !== null && match.span[0] < end && start < match.span[1]),
      )
      .map(({ href, start, end }): Match => ({
        messageId: 'link',
        span: [start, end],
        data: { number: href.trim().replace(/^[a-z]+:/i, '') },
        fix: { labelId: 'remove-link', edits: [{ kind: 'remove-link', span: [start, end] }] },
      }))
    return [...texts, ...links]
  },
})
