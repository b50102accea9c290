import { findPlaceholders } from '../../message/dialects.ts'
import { placeholderFill, type ImageSpan, type LinkSpan, type MessageText } from '../../message/text.ts'
import { imageFileName } from '../image-address.ts'
import { isMarketplaceHost } from '../marketplace-hosts.ts'
import { definePolicyRule, type Match } from '../rule.ts'
import { addressesIn, readDestination } from '../web-addresses.ts'

export const websiteLogo = definePolicyRule({
  id: 'website-logo',
  clause: 'N3',
  severity: 'violation',
  exceptions: [],
  check: ({ message }) => {
    const asked = new Set<string>()
    return message.images.flatMap((image): readonly Match[] => {
      const span = [image.start, image.end] as const
      const address = shownAddress(image)
      if (address !== null) return [{ messageId: 'address', span, data: { address } }]
      const host = linkedHost(message, image)
      // Where a placeholder or “#” leads, nobody can tell before it is filled; a logo most often leads home.
      if (host === null) {
        const target = isLogo(image) ? openTarget(message, image) : null
        return target === null ? [] : [{ messageId: 'perhaps', span, data: { host: target }, severity: 'confirm' }]
      }
      if (isLogo(image)) return [{ messageId: 'linked', span, data: { host } }]
      // The link itself is another rule's; one question for each site is enough.
      if (image.kind !== null || asked.has(host)) return []
      asked.add(host)
      return [{ messageId: 'perhaps', span, data: { host }, severity: 'confirm' }]
    })
  },
})

function isLogo({ kind, alt, src }: ImageSpan): boolean {
  const logo = /logo|ロゴ|标志|標誌|로고/iu
  return kind === 'brand-logo' || logo.test(alt.slice(0, 1000)) || logo.test(imageFileName(src))
}

function linkAround(message: MessageText, image: ImageSpan): LinkSpan | undefined {
  return message.links.find(({ start, end }) => start <= image.start && image.end <= end)
}

/** What a picture's link says where it names no site: the placeholder that it is or begins with, or “#”, which a site fills. */
function openTarget(message: MessageText, image: ImageSpan): string | null {
  const href = linkAround(message, image)?.href.slice(0, 2000) ?? ''
  const [token] = findPlaceholders(href)
  if (token !== undefined) return href.slice(token.start, token.end)
  return href.startsWith('#') || href.startsWith('/') ? href.slice(0, 60) : null
}

function linkedHost(message: MessageText, image: ImageSpan): string | null {
  const link = linkAround(message, image)
  const { host } = link === undefined ? { host: null } : readDestination(link.href)
  return host === null || isMarketplaceHost(host) ? null : host
}

// An address in the description, or a file that is named after one: `www.shop.example-logo.png`.
function shownAddress({ alt, src }: ImageSpan): string | null {
  const described = addressesIn(alt.slice(0, 1000)).find(
    ({ kind, host, text }) =>
      kind === 'web' &&
      !host.includes(placeholderFill) &&
      !isMarketplaceHost(host) &&
      !/\.(?:png|jpe?g|gif|webp|svg)$/i.test(text),
  )
  if (described !== undefined) return described.text
  const name = imageFileName(src).replace(/\.[a-z]{3,4}$/i, '')
  const named =
    /(?:^|[-_ ])(?:www\.[a-z0-9-]{2,63}\.[a-z]{2,10}|[a-z0-9]{2,63}\.(?:com|net|org|shop|store|ca|fr|de|es|it|nl|pl|se|co\.uk|com\.tr|com\.br|com\.mx|com\.au|jp))(?=$|[-_ ])/i.exec(
      name,
    )?.[0]
  return named === undefined ? null : named.replace(/^[-_ ]/, '')
}
