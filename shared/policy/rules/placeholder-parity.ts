import type { MessageText } from '../../message/text.ts'
import { definePolicyRule, readsNoMessage, type Match } from '../rule.ts'
import { readDestination } from '../web-addresses.ts'

/**
 * Ours: what one language has and another lacks is lost to its buyers. Placeholders count by name, links by host, since a
 * link may lead to the same page in another language, and images by number, since a picture may hold words.
 */
export const placeholderParity = definePolicyRule({
  id: 'placeholder-parity',
  clause: 'P',
  severity: 'violation',
  exceptions: [],
  check: readsNoMessage,
  reads: 'block',
  checkTemplate: ({ variants: [first, ...others] }) => {
    if (first === undefined) return []
    const original = inventoryOf(first.message)
    return others.flatMap(({ variant, message }) =>
      differences(original, inventoryOf(message)).map(({ messageId, data }): Match => ({
        messageId,
        span: null,
        data: { ...data, language: variant.language, original: first.variant.language },
      })),
    )
  },
})

interface Inventory {
  readonly placeholders: ReadonlySet<string>
  /** How many different addresses each host has. */
  readonly links: ReadonlyMap<string, number>
  readonly images: number
}

function inventoryOf({ placeholders, links, images }: MessageText): Inventory {
  const hosts = [...new Set(links.map(({ href }) => href.trim()))].map(hostOf)
  return {
    placeholders: new Set(placeholders.map(({ name }) => name)),
    links: new Map(hosts.map((host) => [host, hosts.filter((one) => one === host).length])),
    images: images.length,
  }
}

/** The host without what tells languages apart, `www.` and `fr.`; the address itself where it has no host. */
function hostOf(href: string): string {
  const { host } = readDestination(href)
  return host?.replace(/^www\./, '').replace(/^[a-z]{2}\.(?=[^.]+\.[^.]+)/, '') ?? href
}

interface Difference {
  readonly messageId: string
  readonly data: Readonly<Record<string, string | number>>
}

function differences(original: Inventory, other: Inventory): readonly Difference[] {
  const missing = [...original.placeholders].filter((name) => !other.placeholders.has(name)).toSorted()
  const added = [...other.placeholders].filter((name) => !original.placeholders.has(name)).toSorted()
  const hosts = [...new Set([...original.links.keys(), ...other.links.keys()])].toSorted()
  return [
    ...(missing.length > 0 ? [{ messageId: 'missing', data: { names: missing.join(', ') } }] : []),
    ...(added.length > 0 ? [{ messageId: 'added', data: { names: added.join(', ') } }] : []),
    ...hosts.flatMap((host) => {
      const [expected, found] = [original.links.get(host) ?? 0, other.links.get(host) ?? 0]
      return expected === found ? [] : [{ messageId: 'links', data: { host, expected, found } }]
    }),
    ...(original.images === other.images
      ? []
      : [{ messageId: 'images', data: { expected: original.images, found: other.images } }]),
  ]
}
