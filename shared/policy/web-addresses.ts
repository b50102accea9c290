import { LinkifyIt } from 'linkify-it'
import topLevelDomains from 'tlds' with { type: 'json' }
import { imageCharacter, movedSpan, placeholderFill, type Span } from '../message/text.ts'
import { foundByPart } from './by-part.ts'
import { findDisguisedEmails } from './disguised-emails.ts'
import { foldText, type FoldedText } from './fold-text.ts'
import { freeOf } from './free-spans.ts'

/** A web or e-mail address written in a message's text. */
export interface WrittenAddress {
  readonly kind: 'web' | 'email'
  /** Written so that machines do not see it: `shop (dot) com`. */
  readonly isDisguised: boolean
  /** In the message's text. */
  readonly span: Span
  /** As read: look-alikes folded, placeholders as fill. */
  readonly text: string
  /** Lower case, without port and user; holds `placeholderFill` when a placeholder stands in it. */
  readonly host: string
  /** `http`, `https`, `ftp`, or `null` when none is written. */
  readonly scheme: string | null
}

// Names that are files or words with a full stop far more often than sites, when nothing else shows an address.
const fileEndings = new Set(['md', 'py', 'sh', 'ps', 'rs', 'id', 'pm', 'am'])
const commonEndings = new Set(
  'com net org info biz shop store online edu gov app dev site email cloud club xyz tech pro agency boutique company services support website space world global media digital group team design studio market example onion'.split(
    ' ',
  ),
)

/** An address whose name is not in the letters of ASCII, of which the library knows none. Its ending is looked up. */
const wideEmail =
  /(?<![\p{L}\p{M}\p{N}._%+@-])[\p{L}\p{N}][\p{L}\p{M}\p{N}._%+-]{0,63}@((?:[\p{L}\p{M}\p{N}-]{1,63}\.){1,4}([\p{L}\p{M}]{2,24}))(?![\p{L}\p{M}\p{N}@-])/gu
const beyondAscii = /[^\0-\x7F]/
const knownEndings: ReadonlySet<string> = new Set([...topLevelDomains, 'example'])

const linkify = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: true, fuzzyIP: false, tlds: [...topLevelDomains] })
// Sites of the reserved names (RFC 2606) stand for real ones in templates.
linkify.tlds(['example', 'onion'], true)

// Japanese, Chinese, Thai, Lao, Burmese and Khmer write no space around an address; Korean and Arabic join particles to it.
const besideLetters =
  /[。、，！？；「」『』（）【】،؛؟]|[\u0620-\u064A\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3000-\u30FF\u3400-\u9FFF\uAC00-\uD7AF](?=[a-z0-9])|(?<=[a-z0-9/])[\u0620-\u064A\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3000-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/giu

const mayStandBeside = /[\u0600-\u064A\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3000-\u9FFF\uAC00-\uD7AF\uFF00-\uFFEF]/

/** Every address written in the text, in order. The answer for one message is remembered, since several rules ask. */
export const writtenAddresses = foundByPart<WrittenAddress>(
  ({ masked }) => findAddresses(masked),
  (one, by) => ({ ...one, span: movedSpan(one.span, by) }),
)

/** Every address written in a text that is not a message's own, such as an image's description. */
export function addressesIn(text: string): readonly WrittenAddress[] {
  return findAddresses(text)
}

function findAddresses(masked: string): readonly WrittenAddress[] {
  // An image is no letter of a host.
  const parted = mayStandBeside.test(masked) ? masked.replaceAll(besideLetters, ' ') : masked
  const folded = foldText(parted.replaceAll(imageCharacter, ' '))
  if (!/[.@]|:\/\/|dot|point|punkt|punto|ponto|punt|kropka|nokta|ドット/i.test(folded.text)) return []
  const spanOf = (start: number, end: number): Span => [folded.offset(start), folded.offset(end - 1) + 1]
  const found: WrittenAddress[] = []
  for (const match of linksIn(folded.text)) {
    if (match.schema === 'mailto:' || match.url.startsWith('mailto:')) {
      found.push({
        kind: 'email',
        isDisguised: false,
        span: spanOf(match.index, match.lastIndex),
        text: match.raw,
        host: match.raw.slice(match.raw.lastIndexOf('@') + 1).toLowerCase(),
        scheme: null,
      })
      continue
    }
    const before = folded.text[match.index - 1]
    // The tail of `{order.id}`, `@user.name`, a path or a mail address that was not read as one.
    if (match.schema === '' && before !== undefined && /[@{#%$/\\.=&_-]/.test(before)) continue
    const raw = match.raw
    const host = hostOf(raw)
    if (match.schema === '' && !isLikelyHost(host, raw)) continue
    found.push({
      kind: 'web',
      isDisguised: false,
      span: spanOf(match.index, match.index + raw.length),
      text: raw,
      host: host.toLowerCase(),
      scheme: match.schema.endsWith(':') ? match.schema.slice(0, -1).toLowerCase() : null,
    })
  }
  if (folded.text.includes('@')) {
    found.push(...wideEmails(folded, found))
    found.sort((a, b) => a.span[0] - b.span[0])
  }
  const isFree = freeOf(found.map(({ span }) => span))
  const disguised = mayBeDisguised.test(folded.text) ? folded.text.matchAll(disguisedAddress) : []
  for (const match of disguised) {
    const start = match.index
    const host = `${match[2] ?? ''}.${match[3] ?? ''}`.toLowerCase()
    const span = spanOf(start, start + match[0].length)
    if (!isFree(span)) continue
    const scheme = match[1] === undefined ? null : match[1].toLowerCase().includes('s') ? 'https' : 'http'
    found.push({ kind: 'web', isDisguised: true, span, text: match[0], host, scheme })
  }
  found.sort((a, b) => a.span[0] - b.span[0])
  const disguisedEmails = findDisguisedEmails(masked)
  if (disguisedEmails.length === 0) return found
  const emails = disguisedEmails
    .filter(freeOf(found.filter(({ kind }) => kind === 'email').map(({ span }) => span)))
    .map((span): WrittenAddress => {
      return { kind: 'email', isDisguised: true, span, text: masked.slice(...span), host: '', scheme: null }
    })
  // The end of a disguised e-mail address is no site.
  const isFreeOfEmails = freeOf(emails.map(({ span }) => span))
  const others = found.filter(({ kind, span }) => kind === 'email' || isFreeOfEmails(span))
  return [...others, ...emails].sort((a, b) => a.span[0] - b.span[0])
}

function wideEmails(folded: FoldedText, others: readonly WrittenAddress[]): readonly WrittenAddress[] {
  const isFree = freeOf(others.map(({ span }) => span))
  return [...folded.text.matchAll(wideEmail)].flatMap((match): WrittenAddress[] => {
    const [text, host = '', ending = ''] = match
    const span: Span = [folded.offset(match.index), folded.offset(match.index + text.length - 1) + 1]
    if (!isFree(span) || !beyondAscii.test(text) || !knownEndings.has(ending.toLowerCase())) return []
    return [{ kind: 'email', isDisguised: false, span, text, host: host.toLowerCase(), scheme: null }]
  })
}

// A full stop or what only addresses have, with a letter behind: nothing else is looked at closely.
const hint = /\.[^\s!-/:-@[-`{-\u00A0]|@|\/\/|mailto:/i
const everyHint = new RegExp(hint.source, 'gi')

/** What the library finds, in order. It is asked of each run without a space that may be an address: none goes beyond one. */
function linksIn(text: string): readonly WrittenLink[] {
  if (!hint.test(text)) return []
  const links: WrittenLink[] = []
  let end = 0
  for (const { index } of text.matchAll(everyHint)) {
    if (index < end) continue
    let start = index
    while (start > end && !isSpace(text.charCodeAt(start - 1))) start -= 1
    end = index
    while (end < text.length && !isSpace(text.charCodeAt(end))) end += 1
    for (const { schema, url, raw, index: from, lastIndex } of linkify.match(text.slice(start, end)) ?? []) {
      links.push({ schema, url, raw, index: start + from, lastIndex: start + lastIndex })
    }
  }
  return links
}

interface WrittenLink {
  readonly schema: string
  readonly url: string
  readonly raw: string
  readonly index: number
  readonly lastIndex: number
}

/** White space and control characters (Unicode `Z` and `Cc`). */
function isSpace(unit: number): boolean {
  if (unit <= 0x20) return true
  if (unit < 0x7f) return false
  if (unit <= 0xa0) return true
  return (
    unit >= 0x1680 &&
    (unit === 0x1680 || (unit >= 0x2000 && unit <= 0x200a) || [0x2028, 0x2029, 0x202f, 0x205f, 0x3000].includes(unit))
  )
}

const mayBeDisguised = /hxxp|[[({] ?(?:\.|dot|point|punkt|punto|ponto) ?[\])}]/i
/** `hxxps://shop.example/x`, `shop[.]example`, `shop (dot) com`: written so that machines do not see them. */
const disguisedAddress =
  /(?<![\p{L}\p{N}@.-])(hxxps?:\/\/)?([\p{L}\p{N}-]{2,63})(?:\.| ?[[({] ?(?:\.|dot|point|punkt|punto|ponto) ?[\])}] ?)([a-z]{2,10})(?![\p{L}\p{N}@])(?<=hxxps?:\/\/.{3,80}|[\])}] ?[a-z]{2,10})(?:\/[^\s]{0,200})?/giu

function hostOf(raw: string): string {
  const rest = raw.replace(/^(?:[a-z][a-z0-9+.-]{0,20}:)?\/\//i, '')
  return (/^[^/?#:]*/.exec(rest)?.[0] ?? '').replace(/^.*@/, '')
}

const shortHosts = new Set(['t.co', 'g.co', 'wa.me', 'fb.me', 't.me', 'm.me'])

/** Whether a host without scheme is meant as one: `readme.md`, `m.in`, `10.am` and `order.It` are not. */
function isLikelyHost(host: string, raw: string): boolean {
  const labels = host.split('.')
  const ending = labels.at(-1) ?? ''
  if (/^www\./i.test(host)) return true
  if (/^\p{Lu}[\p{Ll}]+$/u.test(ending)) return false
  if (labels.every((label) => label.length <= 2) && !shortHosts.has(host.toLowerCase())) return false
  const name = labels.at(-2) ?? ''
  if (/^\d+$/.test(name)) return false
  const hasPath = raw.length > host.length && raw[host.length] === '/'
  if (hasPath || labels.length > 2) return true
  // Of the long endings, only those that sites have and sentences do not: "we hope.you enjoy".
  return ending.length === 2 || !/^[a-z0-9-]+$/i.test(ending)
    ? !fileEndings.has(ending)
    : commonEndings.has(ending.toLowerCase())
}

/** Where a link's address leads. */
export interface Destination {
  readonly scheme: string
  /** Lower case; `null` when the address has none, or when a placeholder stands in it. */
  readonly host: string | null
}

/** Reads a link's address, placeholders and all; relative addresses have the scheme `''`. */
export function readDestination(href: string): Destination {
  const address = foldText(href.trim()).text
  const scheme = /^([a-z][a-z0-9+.-]{0,30}):/i.exec(address)?.[1]?.toLowerCase()
  if (scheme === undefined && !address.startsWith('//')) return { scheme: '', host: null }
  const isWeb = scheme === undefined || ['http', 'https', 'ftp'].includes(scheme)
  if (!isWeb) return { scheme: scheme ?? '', host: null }
  const host = hostOf(address).toLowerCase()
  const isFilled =
    host === '' || host.includes(placeholderFill) || /[{}[\]<>%$#*|()"\s]/.test(host) || hasToken(address)
  return { scheme: scheme ?? 'https', host: isFilled ? null : host }
}

// `https://[shop_url]:443/` or `https://{{store.url}}/`: brackets before the first slash.
const hasToken = (address: string): boolean => /^(?:[a-z]+:)?\/\/[^/]*[{}[\]<>%$#*|]/i.test(address)
