import type { MessageText, Span } from '../../message/text.ts'
import { definePolicyRule, type Edit, type Match } from '../rule.ts'
import { readDestination } from '../web-addresses.ts'

const insecureAddress = /(?<![\p{L}\p{N}])http:\/\/[^\s<>"“”«»„\u3000-\u30FF\u3400-\u9FFF\uFF00-\uFF60\uFFFC]+/giu

export const insecureLink = definePolicyRule({
  id: 'insecure-link',
  clause: 'N1',
  severity: 'violation',
  exceptions: [],
  reads: 'block',
  readsSubject: true,
  check: (input) => {
    const { message } = input
    const written = insecureAddresses(message)
    const links = message.links
      .filter((link) => readDestination(link.href).scheme === 'http')
      .map((link): Match => {
        const span: Span = [link.start, link.end]
        const shown = written.filter((address) => address[0] < link.end && link.start < address[1])
        const href = link.href.trim().replace(/^http:/i, 'https:')
        return {
          messageId: 'insecure',
          span,
          data: { address: link.href },
          fix: { labelId: 'use-https', edits: [{ kind: 'set-link', span, href }, ...shown.map(withHttps)] },
        }
      })
    const texts = written
      .filter((span) => !links.some((link) => link.span !== null && link.span[0] < span[1] && span[0] < link.span[1]))
      .map((span): Match => {
        const address = message.text.slice(span[0], span[1])
        return {
          messageId: 'insecure',
          span,
          data: { address },
          fix: { labelId: 'use-https', edits: [withHttps(span)] },
        }
      })
    return [...links, ...texts]
  },
})

function insecureAddresses(message: MessageText): readonly Span[] {
  return [...message.masked.matchAll(insecureAddress)].map((match) => {
    const address = match[0].replace(
      match[0].includes('[') || match[0].includes('(') ? /[.,;:!?'’…]+$/u : /[.,;:!?)\]}'’…]+$/u,
      '',
    )
    return [match.index, match.index + address.length]
  })
}

const withHttps = ([start]: Span): Edit => ({
  kind: 'replace',
  span: [start, start + 'http'.length],
  content: [{ type: 'text', text: 'https' }],
})
