import { placeholderFill } from '../../message/text.ts'
import { isMarketplaceHost, looksLikeMarketplace } from '../marketplace-hosts.ts'
import { definePolicyRule, type Match } from '../rule.ts'
import { readDestination, writtenAddresses } from '../web-addresses.ts'

export const externalLink = definePolicyRule({
  id: 'external-link',
  clause: 'N1',
  severity: 'violation',
  exceptions: ['needed-for-order'],
  reads: 'block',
  readsSubject: true,
  check: (input) => {
    const { message } = input
    const written = writtenAddresses(message).filter((address) => address.kind === 'web')
    const links = message.links.flatMap((link): readonly Match[] => {
      const { host } = readDestination(link.href)
      if (host === null || isMarketplaceHost(host)) return []
      const showsAddress = written.some(({ span }) => link.start < span[1] && span[0] < link.end)
      const found: Match = { messageId: messageIdFor(host), span: [link.start, link.end], data: { host } }
      if (showsAddress) return [found]
      return [
        { ...found, fix: { labelId: 'remove-link', edits: [{ kind: 'remove-link', span: [link.start, link.end] }] } },
      ]
    })
    const texts = written.flatMap(({ span, host }): readonly Match[] => {
      if (host.includes(placeholderFill) || isMarketplaceHost(host)) return []
      if (links.some((match) => match.span !== null && match.span[0] < span[1] && span[0] < match.span[1])) return []
      return [{ messageId: messageIdFor(host), span, data: { host } }]
    })
    return [...links, ...texts]
  },
})

const messageIdFor = (host: string): string => (looksLikeMarketplace(host) ? 'look-alike' : 'external')
