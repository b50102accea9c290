import { imageCharacter, messageText } from '../message/text.ts'
import { foldForSearch, foldWithPlaces } from './fold-search.ts'
import type { TemplateContent } from './template.ts'

/** Marks a hit in `TemplateSummary.excerpt` and `markedTitle`. */
export const hitStart = '\u0002'
export const hitEnd = '\u0003'

/** A text in one language as a search looks through it. */
export interface SearchableVariant {
  readonly language: string
  readonly subject: string
  readonly text: string
  /** What stands for pictures, in a line. */
  readonly pictures: string
}

/** The texts of a template in their order. Placeholders count by their token. */
export function searchableVariants({ variants }: TemplateContent): readonly SearchableVariant[] {
  return variants.map(({ language, subject, document }) => {
    const { text, images } = messageText(document)
    const pictures = images.flatMap(({ alt }) => (alt === '' ? [] : [alt])).join('\n')
    return { language, subject: shown(subject), text: shown(text), pictures: shown(pictures) }
  })
}

// oxlint-disable-next-line no-control-regex
const notShown = new RegExp(`[\\u0000-\\u0008\\u000E-\\u001F\\u200B${imageCharacter}]`, 'g')
const shown = (text: string): string => text.normalize('NFC').replace(notShown, '').replace(/\s+/g, ' ').trim()

// Words are not spaced in these scripts: they are found by every two neighbours.
const unspaced = '\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmr}\\p{scx=Mymr}'
const unspacedOnly = new RegExp(`^(?=[^\\p{N}])[${unspaced}]`, 'u')
const sameScript = new RegExp(
  `(?:(?!\\p{N})[${unspaced}])(?:(?!\\p{N})[${unspaced}]|\\p{M})*|(?:\\p{N}|[^${unspaced}])+`,
  'gu',
)
const term = /[\p{L}\p{N}\p{M}\p{Co}]+/gu
/** What is longer is found by its beginning. Unit: UTF-16 units. */
const longestToken = 64

function runsOf(folded: string): readonly string[] {
  return (folded.match(term) ?? []).flatMap((word) => word.match(sameScript) ?? [])
}

const characters = /\P{M}\p{M}*|\p{M}+/gu

function neighbours(run: string): readonly string[] {
  const single = run.match(characters) ?? []
  if (single.length < 2) return single
  return single.slice(1).map((character, index) => `${single[index] ?? ''}${character}`)
}

const isUnspaced = (run: string): boolean => unspacedOnly.test(run)
const cut = (word: string): string => word.slice(0, longestToken).replace(/[\uD800-\uDBFF]$/, '')

/** The words of a text as the index holds them, each once. */
export function searchTokens(text: string): ReadonlySet<string> {
  const tokens = new Set<string>()
  for (const run of runsOf(foldForSearch(text))) {
    if (!isUnspaced(run)) tokens.add(cut(run))
    else {
      for (const character of run.match(characters) ?? []) tokens.add(character)
      for (const pair of neighbours(run)) tokens.add(pair)
    }
  }
  return tokens
}

/** A word that a person looks for. */
export interface SearchWord {
  /** Folded. */
  readonly text: string
  /** What the index is asked for: words that start with it, or, without spaces between words, each of its pairs. */
  readonly tokens: readonly string[]
  readonly isStart: boolean
}

/** More terms would only be pasted text; the rest of a query is ignored. */
const maximumTerms = 20

/** What a query asks for: every word has to occur, as the start of a word. Empty when it holds no word. No query is an error. */
export function searchWords(query: string): readonly SearchWord[] {
  // A word that is said again asks for nothing more, and would be looked for again.
  const words = new Map<string, SearchWord>()
  for (const run of runsOf(foldForSearch(query)).slice(0, maximumTerms)) {
    const isStart = !isUnspaced(run)
    const text = isStart ? cut(run) : run
    words.set(text, { text, tokens: isStart ? [text] : [...new Set(neighbours(run))], isStart })
  }
  return [...words.values()]
}

/** The words as an FTS5 expression over an index of tokens. */
export function searchExpression(words: readonly SearchWord[]): string {
  return words
    .flatMap(({ tokens, isStart }) => tokens.map((token) => (isStart ? `"${token}" *` : `"${token}"`)))
    .join(' AND ')
}

const wordBefore = /[\p{L}\p{N}\p{M}\p{Co}]$/u

/** Where a word occurs in a folded text from a place on; -1 for nowhere. */
function placeOf(folded: string, { text, isStart }: SearchWord, from: number): number {
  for (let at = folded.indexOf(text, from); at !== -1; at = folded.indexOf(text, at + 1)) {
    if (!isStart || at === 0) return at
    const before = folded.slice(Math.max(0, at - 2), at)
    if (!wordBefore.test(before) || unspacedOnly.test(before.slice(-1))) return at
  }
  return -1
}

function wordsIn(text: string, words: readonly SearchWord[]): readonly SearchWord[] {
  if (text === '') return []
  const folded = foldForSearch(text)
  return words.filter((word) => placeOf(folded, word, 0) !== -1)
}

type Spans = readonly (readonly [start: number, end: number])[]

/** Where words occur in a text, in UTF-16 units: in their order, none within another. */
function hitsIn(text: string, words: readonly SearchWord[]): Spans {
  const { text: folded, places } = foldWithPlaces(text)
  const spans: (readonly [number, number])[] = []
  for (const word of words) {
    const { length } = word.text
    for (let at = placeOf(folded, word, 0); at !== -1; at = placeOf(folded, word, at + length)) {
      let end = at + length
      // A letter that is two in the folded text is marked whole.
      while (end < folded.length && places[end] === places[end - 1]) end += 1
      spans.push([places[at] ?? 0, places[end] ?? text.length])
    }
  }
  spans.sort((a, b) => a[0] - b[0] || b[1] - a[1])
  const apart: (readonly [number, number])[] = []
  for (const [start, end] of spans) {
    const last = apart.at(-1)
    if (last === undefined || start >= last[1]) apart.push([start, end])
    else if (end > last[1]) apart[apart.length - 1] = [last[0], end]
  }
  return apart
}

function marked(text: string, spans: Spans): string {
  let out = ''
  let at = 0
  for (const [start, end] of spans) {
    out += `${text.slice(at, start)}${hitStart}${text.slice(start, end)}${hitEnd}`
    at = end
  }
  return out + text.slice(at)
}

/** A title with its hits marked; `null` when there is none. */
export function markedTitle(title: string, words: readonly SearchWord[]): string | null {
  const clean = title.replaceAll(hitStart, '').replaceAll(hitEnd, '')
  const found = wordsIn(clean, words)
  return found.length === 0 ? null : marked(clean, hitsIn(clean, found))
}

export interface Excerpt {
  /** Hits between `hitStart` and `hitEnd`. */
  readonly text: string
  /** Of the variant that it is from. */
  readonly language: string
}

/** How much of a text is shown, and how much of it stands before the first hit. Unit: UTF-16 units. */
const excerptLength = 150
const excerptBefore = 36

/**
 * The place in the texts that says most of why a template was found: the variant with most of the words, the first among
 * equals. The beginning of the first one when no text holds any. `null` without a variant.
 */
export function searchExcerpt(variants: readonly SearchableVariant[], words: readonly SearchWord[]): Excerpt | null {
  let best: { readonly language: string; readonly text: string; readonly found: readonly SearchWord[] } | null = null
  let most = 0
  for (const { language, ...fields } of variants) {
    const hits = [fields.text, fields.subject, fields.pictures].map((text) => ({ text, found: wordsIn(text, words) }))
    const all = new Set(hits.flatMap(({ found }) => found)).size
    if (all <= most) continue
    most = all
    best = { language, ...hits.reduce((one, other) => (other.found.length > one.found.length ? other : one)) }
    if (most === words.length) break
  }
  if (best !== null) return { language: best.language, text: around(best.text, hitsIn(best.text, best.found)) }
  const [first] = variants
  return first === undefined ? null : { language: first.language, text: around(first.text, []) }
}

function around(text: string, spans: Spans): string {
  const first = spans[0]?.[0] ?? 0
  let start = 0
  if (first > excerptBefore + 8) {
    const space = text.indexOf(' ', first - excerptBefore)
    start = space === -1 || space >= first ? first - 8 : space + 1
  }
  const end = start + excerptLength >= text.length ? text.length : start + excerptLength
  const inside = spans
    .filter(([from]) => from < end)
    .map(([from, to]) => [from - start, Math.min(to, end) - start] as const)
  const wholeStart = /^[\uDC00-\uDFFF]/.test(text.slice(start)) ? start + 1 : start
  const shift = wholeStart - start
  const part = text.slice(wholeStart, end).replace(/[\uD800-\uDBFF]$/, '')
  const moved = inside.map(([from, to]) => [Math.max(0, from - shift), Math.min(part.length, to - shift)] as const)
  return `${start > 0 ? '…' : ''}${marked(part, moved)}${end < text.length ? '…' : ''}`
}
