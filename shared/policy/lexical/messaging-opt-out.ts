import type { Concept } from '../lexicon/concept.ts'
import type { Hit, Hits, ReadSentence } from '../lexicon/match.ts'
import type { Match } from '../rule.ts'
import { readDestination, writtenAddresses } from '../web-addresses.ts'
import { matchSentence } from './find.ts'
import type { LexicalInput } from './lexical-input.ts'

/** Paths and queries of links with which a buyer leaves a mailing list; every sender writes them in English. */
const optOutPath = /unsubscri|opt-?_?out|desabonn|desinscri|email-?preferences/iu

const chatHosts: ReadonlySet<string> = new Set(
  'wa.me api.whatsapp.com chat.whatsapp.com t.me telegram.me m.me line.me lin.ee join.skype.com discord.gg'.split(' '),
)

/** N4: lets the buyer out of the messaging service, or leads the talk elsewhere. An address in a signature does not. */
export function findMessagingOptOuts({ message, sentences }: LexicalInput): readonly Match[] {
  const worded = sentences.flatMap((read) => {
    // “If you no longer wish to receive …” and “do not reply to this message” deny by themselves; whatever holds its own
    // negation keeps its hit.
    const optOuts = meant(read, 'opt-out')
    if (optOuts.length > 0) return [matchSentence('opt-out', read, optOuts)]
    const elsewhere = meant(read, 'off-platform')
    return elsewhere.length > 0 ? [matchSentence('elsewhere', read, elsewhere)] : []
  })
  const linked = message.links
    .filter((link) => link.href.length <= 4000 && optOutPath.test(link.href))
    .filter((link) => !worded.some((match) => match.span !== null && overlaps(match.span, link)))
    .map((link) => ({ messageId: 'opt-out', span: [link.start, link.end] }) as const)
  // An address of a chat, as link or as text, is an invitation to it.
  const chats = [
    ...message.links.map(({ href, start, end }) => ({ host: readDestination(href).host ?? '', start, end })),
    ...writtenAddresses(message).map(({ host, span }) => ({ host, start: span[0], end: span[1] })),
  ]
    .filter(({ host }) => chatHosts.has(host.replace(/^www\./, '')))
    .filter((chat, index, all) => !all.slice(0, index).some((earlier) => overlaps([earlier.start, earlier.end], chat)))
    .filter((chat) => !worded.some((match) => match.span !== null && overlaps(match.span, chat)))
    .map(({ start, end }) => ({ messageId: 'elsewhere', span: [start, end] }) as const)
  return [...worded, ...linked, ...chats]
}

function meant(read: ReadSentence, concept: Concept): readonly Hit[] {
  return (read.hits.get(concept) ?? []).filter((hit) => !hit.isNegated || startsWithin(read, hit))
}

function startsWithin(read: { readonly hits: Hits }, hit: HitTokens): boolean {
  return (read.hits.get('negation') ?? []).some((negation) => negation.first >= hit.first && negation.end <= hit.end)
}
interface HitTokens {
  readonly first: number
  readonly end: number
}

function overlaps(span: readonly [number, number], link: { readonly start: number; readonly end: number }): boolean {
  return span[0] < link.end && link.start < span[1]
}
