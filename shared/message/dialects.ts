import { maximumPlaceholderLength } from './attributes.ts'
import {
  isBareName,
  isGenericNumber,
  isJoinedOrderNumber,
  isOrderNumber,
  looksLikeGreeting,
  meaningOf,
  nameWords,
  saysOrderBefore,
} from './dialect-names.ts'
import { isPlaceholderName, type PlaceholderName } from './placeholders.ts'
import { tokenSyntax } from './token-syntax.ts'

/** The ways in which shop software and help desks write placeholders; `canonical` is ours. */
export type Dialect =
  | 'canonical'
  | 'braces'
  | 'dollar'
  | 'hash-braces'
  | 'brace'
  | 'double-square'
  | 'tagged-square'
  | 'square'
  | 'hash'
  | 'hash-question'
  | 'per-cent'
  | 'parentheses'
  | 'angle'
  | 'merge-tag'
  | 'code'
  | 'underscores'
  | 'colon'
  | 'mask'

export interface FoundPlaceholder {
  readonly start: number
  readonly end: number
  /** Canonical name when `known`, else the inside of the token as written. */
  readonly name: PlaceholderName | string
  readonly known: boolean
  readonly dialect: Dialect
}

// As with `tokenSyntax`, a scan is linear.
// prettier-ignore
const syntaxes: readonly (readonly [Dialect, string])[] = [
  ['braces', String.raw`\{\{\{[^{}\n]{1,120}\}\}\}`],
  ['braces', String.raw`\{\{[^{}\n]{1,120}\}\}`],
  ['dollar', tokenSyntax.dollar],
  ['hash-braces', String.raw`#\{[^{}\n]{1,120}\}`],
  ['brace', String.raw`\{[^{}%\n]{1,60}\}`],
  ['double-square', tokenSyntax.doubleSquare],
  ['tagged-square', String.raw`\[[a-z]{2,12}:[a-z0-9_.-]{1,60}\]`],
  ['square', tokenSyntax.square],
  ['square', String.raw`【[^【】{}\n]{1,60}】`],
  ['hash-question', String.raw`#\?[A-Za-z0-9_. -]{1,60}\?#`],
  ['hash', String.raw`#[A-Za-z][A-Za-z0-9_-]{1,60}#`],
  ['per-cent', tokenSyntax.doublePerCent],
  ['per-cent', String.raw`%[A-Za-z][A-Za-z0-9_.-]{1,60}%`],
  ['merge-tag', tokenSyntax.mergeTag],
  ['parentheses', String.raw`\(\([^(){}\n]{1,60}\)\)`],
  ['angle', tokenSyntax.doubleAngle],
  ['angle', String.raw`<[^<>{}\n]{1,60}>`],
  ['mask', String.raw`(?<![\p{L}\p{N}#])[Xx#\d]{3}-[Xx#]{7}-[Xx#]{7}(?![\p{L}\p{N}#])`],
  ['code', String.raw`<%=?[^<>%\n]{1,80}%>`],
  ['code', String.raw`(?<![\p{L}\p{N}$])\$[A-Za-z][A-Za-z0-9_]{2,40}(?:->[A-Za-z0-9_]{1,40})?`],
  ['code', String.raw`(?<![\p{L}\p{N}_.@-])@(?:Model|ViewBag|ViewData|item)\.[A-Za-z][A-Za-z0-9_.]{0,60}[A-Za-z0-9_]`],
  ['underscores', String.raw`(?<![\p{L}\p{N}_])__[A-Za-z][A-Za-z0-9]{1,30}(?:_[A-Za-z0-9]{1,30}){0,4}__(?![\p{L}\p{N}_])`],
  ['colon', String.raw`(?<![^\s#(>"„“«]):[a-z][a-z0-9_]{2,40}(?![\p{L}\p{N}_/@\-]|:\S)`],
  ['parentheses', String.raw`\([^(){}\n]{1,40}\)`],
  ['mask', String.raw`%(?:\d\$)?[sd](?![\p{L}\p{N}])`],
  ['mask', String.raw`(?<![\p{L}\p{N}_])_{4,40}(?![\p{L}\p{N}_])`],
  ['mask', String.raw`(?<![\p{L}\p{N}])(?:X{3,19}|x{3,19})(?![\p{L}\p{N}])`],
]
const scanner = new RegExp(syntaxes.map(([, source]) => `(${source})`).join('|'), 'gu')
// What every token begins with or holds, at a small part of the cost.
const mayHoldToken = /[{$#[【%<(]|@[MVi]|\*\||:[a-z]|__|XXX|xxx|[Xx#\d]{3}-/

/** What stands inside the token's brackets, without filters, fallbacks and code around the name. */
function insideOf(token: string, dialect: Dialect): string {
  if (dialect === 'mask') return token
  const inside = token
    .replace(
      /^(?:\{{1,3}|\$\{|#\{|\[{1,2}|【|#\??|%{1,2}|\*\||\({1,2}|<%=?|<{1,2}|\$|@(?:Model|ViewBag|ViewData|item)\.|__|:)/,
      '',
    )
    .replace(/(?:\}{1,3}|\]{1,2}|】|\??#|%>|%{1,2}|\|\*|\){1,2}|>{1,2}|__)$/, '')
  return inside.trim()
}

/** The words of `order_id` in `shipment.order_id`: an order's number is one, whatever holds it. Else none. */
function lastMemberOf(inside: string): readonly string[] {
  return nameWords(/[\p{L}\p{N}_)\]](?:\.|->)([\p{L}_][\p{L}\p{N}_]*)$/u.exec(nameOf(inside))?.[1] ?? '')
}

/** The same of `order.number` in `shipment.order.number`. */
function lastPairOf(inside: string): readonly string[] {
  return nameWords(/[\p{L}\p{N}_)\]](?:\.|->)(order(?:\.|->)[\p{L}_][\p{L}\p{N}_]*)$/iu.exec(nameOf(inside))?.[1] ?? '')
}

/** `order.id` of `escapeHtml(order.id)` and of `order.id.slice(-6)`: what is called only writes it. */
function withoutCalls(inside: string): string {
  const written = inside.replace(
    /(?:\.(?:slice|substr|substring|trim|padStart|to[A-Z][A-Za-z]{2,18}|upper|lower)\([^()]{0,20}\)){1,4}$/,
    '',
  )
  return /^[A-Za-z_][A-Za-z0-9_]{0,30}\(([^()]{3,80})\)$/.exec(written)?.[1] ?? written
}

function nameOf(inside: string): string {
  return (inside.split(/\||\?\?|\?:/, 1)[0] ?? '')
    .trim()
    .replace(/^[a-z]{2,12}:(?=[a-z0-9_.-]+$)/, '')
    .replaceAll(/["'$[\]]/g, ' ')
    .trim()
}

/** Salesforce writes `{!Order.Number}`; in two braces the mark begins a comment. */
const isMergeField = (inside: string, dialect: Dialect): boolean => dialect === 'brace' && /^![\p{L}]/u.test(inside)

/** A tail of code rather than of a name: loops, conditions, closings. */
const isControl = (inside: string): boolean => /^[#/^!>&*=]/.test(inside)

const codeDialects: ReadonlySet<Dialect> = new Set(['braces', 'dollar', 'hash-braces', 'brace'])

/** Inside these brackets ordinary prose is common, so only a known meaning makes a token. */
const proseDialects: ReadonlySet<Dialect> = new Set([
  'square',
  'parentheses',
  'angle',
  'hash',
  'per-cent',
  'code',
  'underscores',
  'colon',
  'mask',
])

/**
 * Finds placeholders of every dialect we know in a text, in order, without overlaps. Linear.
 * A token of our own `{{…}}` syntax that means nothing known is found with `known: false`; so is a token whose
 * syntax leaves no doubt (`${…}`, `[[…]]`). Brackets around prose are not placeholders.
 * Order date, order total and the like are not the order number.
 * Sources: `{{…}}` Zendesk, Gorgias, Freshdesk, Intercom, Liquid; `#…#` eDesk; `[[…]]` Feedback Genius; `%%…%%` Zonmaster;
 * `[…]` SellingPilot; `#?…?#` Sellercloud; `#{…}` Zammad; `((…))` GOV.UK Notify; `[iai:…]` IdoSell; `*|…|*` Mailchimp; `:…` Laravel;
 * `@Model.…` Razor.
 * @example findPlaceholders('Order {order_id}') // [{ start: 6, end: 16, name: 'order_number', known: true, dialect: 'brace' }]
 */
export function findPlaceholders(text: string): readonly FoundPlaceholder[] {
  if (!mayHoldToken.test(text)) return []
  const found: FoundPlaceholder[] = []
  scanner.lastIndex = 0
  for (let match = scanner.exec(text); match !== null; match = scanner.exec(text)) {
    const group = match.slice(1).findIndex((value) => value !== undefined)
    const syntax = syntaxes[group]
    const placeholder = syntax === undefined ? null : readToken(text, match.index, match[0], syntax[0])
    if (placeholder !== null) found.push(placeholder)
    // What turned out to be prose may hold a token: "(see {order_id})". Tokens are short, so this stays linear.
    else scanner.lastIndex = match.index + 1
  }
  return found
}

function readToken(text: string, start: number, token: string, dialect: Dialect): FoundPlaceholder | null {
  const end = start + token.length
  const inside = insideOf(token, dialect)
  if (inside === '') return null
  const canonical = dialect === 'braces' && isPlaceholderName(inside)
  if (canonical) return { start, end, name: inside, known: true, dialect: 'canonical' }
  const name = contextMeaning(text, start, inside, dialect)
  if (name !== null) return { start, end, name, known: true, dialect }
  if (proseDialects.has(dialect) && !isVariable(inside, dialect)) return null
  if (dialect === 'brace' && !/^[$@!]?[\p{L}_](?:[\p{L}\p{N}_.'-]|->)*$/u.test(inside)) return null
  return { start, end, name: inside.slice(0, maximumPlaceholderLength).trim(), known: false, dialect }
}

function contextMeaning(text: string, start: number, inside: string, dialect: Dialect): PlaceholderName | null {
  const before = text.slice(Math.max(0, start - 48), start)
  if (dialect === 'mask') {
    return inside.includes('-') || saysOrderBefore(before) ? 'order_number' : null
  }
  // One pair of parentheses is prose, unless the words before it ask for the number.
  if (dialect === 'parentheses' && !text.startsWith('((', start)) return orderInParentheses(inside, before)
  const isCode = codeDialects.has(dialect)
  if (isCode && isControl(inside) && !isMergeField(inside, dialect)) return null
  const name = isCode ? withoutCalls(inside) : inside
  const words = nameWords(nameOf(name))
  const meaning = meaningOf(words)
  // To some the order's name is its number, to others the name on it.
  if (words.join(' ') === 'order name' && looksLikeGreeting(before) && !saysOrderBefore(before)) return 'buyer_name'
  if (meaning !== null) return isCasualProse(inside, dialect) ? null : meaning
  const member = isCode ? lastMemberOf(name) : []
  if ((member.length > 1 || isJoinedOrderNumber(member)) && isOrderNumber(member)) return 'order_number'
  if (isGenericNumber(member) && isOrderNumber(lastPairOf(name))) return 'order_number'
  if ((isGenericNumber(words) || isGenericNumber(member)) && saysOrderBefore(before)) return 'order_number'
  if (isBareName(words) && looksLikeGreeting(before)) return 'buyer_name'
  return null
}

/** `#SALE_EMAIL#`: between these signs nobody writes an underscore but in a variable's name. */
const isVariable = (inside: string, dialect: Dialect): boolean =>
  (dialect === 'hash' || dialect === 'per-cent') && /^\p{L}[\p{L}\p{N}.]*_[\p{L}\p{N}_.]+$/u.test(inside)

/** `<order>` may be markup and `%order%` a token, but "(order)" or "[the order]" in a sentence may be a remark. */
function isCasualProse(inside: string, dialect: Dialect): boolean {
  if (dialect === 'angle') return /[=/"]/.test(inside)
  return dialect === 'square' && /[.!?;,]\s|\s[.!?]/.test(inside)
}

function orderInParentheses(inside: string, before: string): PlaceholderName | null {
  const words = nameWords(inside)
  const isNumber = isGenericNumber(words) || (words.length > 1 && meaningOf(words) === 'order_number')
  return isNumber && saysOrderBefore(before) ? 'order_number' : null
}
