import type { MessageText } from '../../message/text.ts'
import { foundByPart } from '../by-part.ts'
import type { Mistake } from './mistake.ts'

/** A sign without its partner in the paragraph, and whether the partner should stand before or after it. */
export interface LoneSign extends Mistake {
  readonly kind: 'bracket' | 'quote'
  readonly lacks: 'opening' | 'closing'
}

const partners: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }
const mayBeLone = /[()[\]{}“”„«»"]/u

/** Brackets and quotation marks of a paragraph that have no partner in it. */
export function loneSigns(text: string): readonly LoneSign[] {
  if (!mayBeLone.test(text)) return []
  return [...loneBrackets(text), ...loneQuotes(text)]
}

/**
 * Takes out what has its partner in another paragraph: a bracket over two of them, and a quotation that is opened anew
 * in each paragraph and closed in the last.
 * @param mistakes of the message, in reading order
 */
export function withoutPartners(mistakes: readonly Mistake[], message: MessageText): readonly Mistake[] {
  const lone = mistakes.filter(isLone)
  if (lone.length === 0) return mistakes
  const paired = new Set<Mistake>()
  const quotes = lone.filter(({ kind }) => kind === 'quote')
  const first = quotes[0]
  const isOverParagraphs =
    first !== undefined && (quotes.length > 1 || opensLine.test(message.masked.slice(first.span[0])))
  if (isOverParagraphs) for (const quote of quotes) paired.add(quote)
  const brackets = lone.filter(({ kind }) => kind === 'bracket')
  const alone = brackets.length === 0 ? null : placesAlone(message)
  for (const bracket of brackets) if (alone?.has(bracket.span[0]) === false) paired.add(bracket)
  return paired.size === 0 ? mistakes : mistakes.filter((mistake) => !paired.has(mistake))
}

const opensLine = /\n[^\S\n]*[“„«»"]/u

const isLone = (mistake: Mistake): mistake is LoneSign => 'lacks' in mistake

const lone = (kind: LoneSign['kind'], at: number, lacks: LoneSign['lacks']): LoneSign => ({
  kind,
  span: [at, at + 1],
  replacement: null,
  lacks,
})

function loneBrackets(text: string): readonly LoneSign[] {
  const alone = unpaired(bracketsOf(text))
  const closing = alone.find(
    ({ sign, at }) => sign in partners && closesProse.test(text.slice(Math.max(0, at - 24), at)),
  )
  // A face turned round, ":(", opens nothing.
  const opening = alone.find(({ sign, at }) => !(sign in partners) && !/[:;=8xX>'’-]/u.test(text.charAt(at - 1)))
  return [
    ...(closing === undefined ? [] : [lone('bracket', closing.at, 'opening')]),
    ...(opening === undefined ? [] : [lone('bracket', opening.at, 'closing')]),
  ].toSorted((a, b) => a.span[0] - b.span[0])
}

interface Bracket {
  readonly sign: string
  readonly at: number
}

const bracketsOf = (text: string): readonly Bracket[] =>
  Array.from(text.matchAll(/[()[\]{}]/g), ({ 0: sign, index }) => ({ sign, at: index }))

/** Those of some brackets in order that have no partner among them, each sort for itself. */
function unpaired(brackets: Iterable<Bracket>): readonly Bracket[] {
  const open: Record<string, Bracket[]> = { '(': [], '[': [], '{': [] }
  const alone: Bracket[] = []
  for (const bracket of brackets) {
    const opened = open[partners[bracket.sign] ?? '']
    if (opened === undefined) open[bracket.sign]?.push(bracket)
    else if (opened.pop() === undefined) alone.push(bracket)
  }
  return [...alone, ...Object.values(open).flat()].toSorted((a, b) => a.at - b.at)
}

const unpairedInBlocks = foundByPart<Bracket>(
  ({ masked }) => unpaired(bracketsOf(masked)),
  ({ sign, at }, by) => ({ sign, at: at + by }),
)

/** Where the brackets of a message stand that have no partner in it. What is found in a block is known until it changes. */
const placesAlone = (message: MessageText): ReadonlySet<number> =>
  new Set(unpaired(unpairedInBlocks(message)).map(({ at }) => at))

/** A list's "a)" and "iii)" and a face's ":)" close what was never opened; a word of four letters in prose does not. */
const closesProse = /(?:^|[\s,.;:!?])[\p{L}\p{M}’'-]*\p{L}{4}[.!?]?$/u

/** Inside a Hebrew word it makes an abbreviation of it, on most keyboards by the same key: ש"ח. */
const gershayim = /(?<=\p{Script=Hebrew})"(?=\p{Script=Hebrew})/gu

function loneQuotes(text: string): readonly LoneSign[] {
  return [
    ...oddOne(text, (sign) => sign === '“' || sign === '”' || sign === '„'),
    ...oddGuillemet(text),
    ...oddOne(text.replaceAll(gershayim, '״'), (sign) => sign === '"'),
  ].toSorted((a, b) => a.span[0] - b.span[0])
}

// Inches, seconds and ditto marks stand behind a number; attributes of pasted markup behind an equals sign.
const isMeasure = (text: string, at: number): boolean =>
  /[\p{N}′'’=][ \u00A0]?$/u.test(text.slice(Math.max(0, at - 2), at))

/** Of marks that come in twos in every language, though not the same two: the one that is left over. */
function oddOne(text: string, isMark: (sign: string) => boolean): readonly LoneSign[] {
  const marks: number[] = []
  for (let at = 0; at < text.length; at += 1) if (isMark(text.charAt(at))) marks.push(at)
  if (marks.length % 2 === 0 || marks.some((at) => isMeasure(text, at))) return []
  const at = marks.at(-1) ?? 0
  return [lone('quote', at, isOpening(text, at) ? 'closing' : 'opening')]
}

const isOpening = (text: string, at: number): boolean => at === 0 || /[\s([{«—–-]/u.test(text.charAt(at - 1))

/** « and » pair either way round (»so« is German); a lone » between spaces is an arrow. */
function oddGuillemet(text: string): readonly LoneSign[] {
  const places = (sign: string) => [...text.matchAll(new RegExp(sign, 'gu'))].map(({ index }) => index)
  const [left, right] = [places('«'), places('»')]
  if (left.length === right.length + 1) return [lone('quote', left.at(-1) ?? 0, 'closing')]
  const last = right.at(-1)
  if (last === undefined || right.length !== left.length + 1) return []
  return /[\p{L}.!?…]/u.test(text.charAt(last - 1)) ? [lone('quote', last, 'opening')] : []
}
