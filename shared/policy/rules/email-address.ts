import { placeholderFill } from '../../message/text.ts'
import { definePolicyRule, type Match } from '../rule.ts'
import { writtenAddresses } from '../web-addresses.ts'

export const emailAddress = definePolicyRule({
  id: 'email-address',
  clause: 'N7',
  severity: 'violation',
  exceptions: [],
  reads: 'block',
  readsSubject: true,
  check: (input) => {
    const { message } = input
    const texts = writtenAddresses(message)
      .filter((address) => address.kind === 'email' && !address.text.includes(placeholderFill))
      .map(({ span, isDisguised }): Match => ({
        messageId: isDisguised ? 'disguised' : 'plain',
        span,
        data: { address: message.text.slice(...span) },
      }))
    const links = message.links
      .filter(({ href }) => /^\s*mailto:/i.test(href) && !/[{}[\]<>%$#*|]|^\s*mailto:\s*(?:\?|$)/i.test(href))
      // A link that shows its address is one finding, not two.
      .filter(
        ({ start, end }) => !texts.some((match) => match.span !== null && match.span[0] < end && start < match.span[1]),
      )
      .map(({ href, start, end }): Match => ({
        messageId: 'link',
        span: [start, end],
        data: {
          address: href
            .trim()
            .replace(/^mailto:/i, '')
            .replace(/\?.*$/s, ''),
        },
        fix: { labelId: 'remove-link', edits: [{ kind: 'remove-link', span: [start, end] }] },
      }))
    return [...texts, ...links]
  },
})
