import { diffArrays } from 'diff'
import type { BlockNode, InlineNode, Mark, MessageDocument, TopBlock } from '../message/document.ts'
import { placeholderToken } from '../message/placeholders.ts'
import { leastInCommon, pairParagraphs } from './pair-paragraphs.ts'
import { fingerprintOf } from './source-state.ts'

/** What a stretch of text can be given. A link is told by its address, which stands behind it. */
export type TextFormat = 'bold' | 'italic' | 'underline' | 'small' | 'large'
export type BlockFormat = 'paragraph' | 'bullet' | 'number'

export type FormatChange =
  | { readonly kind: 'given' | 'taken'; readonly format: TextFormat }
  | { readonly kind: 'width'; readonly before: string; readonly now: string }
  /** What the author says that a picture is; empty for nothing. */
  | { readonly kind: 'picture'; readonly before: string; readonly now: string }

/** A stretch of a paragraph: words, or what stands among them. */
export interface TextPart {
  /** `formatted`: the same words as before, looking otherwise. */
  readonly kind: 'same' | 'removed' | 'added' | 'formatted'
  readonly piece: 'text' | 'placeholder' | 'image' | 'address'
  /** As it is shown: words, a token, a picture's alternative text, an address. */
  readonly text: string
  /** What is other about a `formatted` part; empty for the others. */
  readonly formats: readonly FormatChange[]
}

export interface TextChange {
  /** `changed` holds parts of several kinds, or is another kind of paragraph than before. */
  readonly kind: 'same' | 'removed' | 'added' | 'changed'
  readonly parts: readonly TextPart[]
  /** When it became a list item, or ceased to be one, or lies deeper in its list, or in another shared block; `null` otherwise. */
  readonly block: { readonly before: BlockPlace; readonly now: BlockPlace } | null
  /** Name of the shared block that it stands in, or stood in if it was removed. */
  readonly sharedBlock?: string
}

/** Where a paragraph stands. `depth` counts the lists around it. */
export interface BlockPlace {
  readonly format: BlockFormat
  readonly depth: number
  /** Name of the shared block around it. */
  readonly sharedBlock?: string
}

/** A word or a thing among the words. `looks` has what each UTF-16 unit of it looks like, things one for the whole. */
interface Token {
  readonly piece: TextPart['piece']
  readonly text: string
  readonly key: string
  readonly looks: readonly string[]
}
interface Paragraph {
  readonly tokens: readonly Token[]
  readonly place: BlockPlace
}

/** What a document says and looks like now against before, paragraph by paragraph; empty ones are left out. */
export function textChanges(before: MessageDocument, now: MessageDocument, language: string): readonly TextChange[] {
  const words = new Intl.Segmenter(language, { granularity: 'word' })
  return pairParagraphs(paragraphsOf(before, words), paragraphsOf(now, words), ({ tokens }) => keyOf(tokens)).flatMap(
    (one): readonly TextChange[] => {
      switch (one.kind) {
        case 'removed':
          return [whole('removed', one.before)]
        case 'added':
          return [whole('added', one.now)]
        case 'same':
        case 'pair':
          return pairChanges(one.before, one.now)
      }
    },
  )
}

/** The same for a single line. */
export function lineChanges(before: string, now: string, language: string): readonly TextChange[] {
  return textChanges(lineDocument(before), lineDocument(now), language)
}

function lineDocument(line: string): MessageDocument {
  const content: readonly InlineNode[] = line === '' ? [] : [{ type: 'text', text: line }]
  return { type: 'doc', content: [{ type: 'paragraph', content }] }
}

function keyOf(tokens: readonly Token[]): string {
  return tokens.map(({ key }) => key).join('')
}

function whole(kind: 'removed' | 'added', { tokens, place }: Paragraph): TextChange {
  const parts = joined(tokens.map(({ piece, text }) => ({ kind, piece, text, formats: [] })))
  return { kind, parts, block: null, ...inBlock(place) }
}

function inBlock({ sharedBlock }: BlockPlace): Pick<TextChange, 'sharedBlock'> {
  return sharedBlock === undefined ? {} : { sharedBlock }
}

function pairChanges(before: Paragraph, now: Paragraph): readonly TextChange[] {
  const runs = diffArrays(
    before.tokens.map(({ key }) => key),
    now.tokens.map(({ key }) => key),
  )
  const common = runs
    .filter((run) => !run.added && !run.removed)
    .reduce((sum, run) => sum + run.value.filter(isSaid).length, 0)
  const longer = Math.max(...[before, now].map(({ tokens }) => tokens.filter(({ key }) => isSaid(key)).length))
  if (common < longer * leastInCommon) return [whole('removed', before), whole('added', now)]
  const parts: TextPart[] = []
  let beforeIndex = 0
  let nowIndex = 0
  for (const { value, removed, added } of runs) {
    for (let count = 0; count < value.length; count += 1) {
      const was = before.tokens[beforeIndex]
      const is = now.tokens[nowIndex]
      if (!added) beforeIndex += 1
      if (!removed) nowIndex += 1
      if (removed && was !== undefined) parts.push({ kind: 'removed', piece: was.piece, text: was.text, formats: [] })
      else if (added && is !== undefined) parts.push({ kind: 'added', piece: is.piece, text: is.text, formats: [] })
      else if (was !== undefined && is !== undefined) parts.push(...lookChanges(was, is))
    }
  }
  const isMoved =
    before.place.format !== now.place.format ||
    before.place.depth !== now.place.depth ||
    before.place.sharedBlock !== now.place.sharedBlock
  const isSame = !isMoved && parts.every(({ kind }) => kind === 'same')
  return [
    {
      kind: isSame ? 'same' : 'changed',
      parts: joined(replacedAsOne(parts)),
      block: isMoved ? { before: before.place, now: now.place } : null,
      ...inBlock(now.place),
    },
  ]
}

function isSaid(key: string): boolean {
  return key.trim() !== ''
}

/** A word that stayed, in stretches that changed alike. */
function lookChanges(before: Token, now: Token): readonly TextPart[] {
  const { piece, text } = now
  if (piece !== 'text') return [lookPart(piece, text, before.looks[0] ?? '', now.looks[0] ?? '')]
  const parts: TextPart[] = []
  let start = 0
  for (let end = 1; end <= text.length; end += 1) {
    const isEnd =
      end === text.length || before.looks[end] !== before.looks[start] || now.looks[end] !== now.looks[start]
    if (!isEnd) continue
    parts.push(lookPart(piece, text.slice(start, end), before.looks[start] ?? '', now.looks[start] ?? ''))
    start = end
  }
  return parts
}

function lookPart(piece: TextPart['piece'], text: string, before: string, now: string): TextPart {
  const formats = before === now ? [] : formatChanges(before, now)
  return { kind: formats.length === 0 ? 'same' : 'formatted', piece, text, formats }
}

function valueOf(looks: readonly string[], name: string): string {
  return looks.find((look) => look.startsWith(name))?.slice(name.length) ?? ''
}

const textFormats: readonly TextFormat[] = ['bold', 'italic', 'underline', 'small', 'large']

function formatChanges(before: string, now: string): readonly FormatChange[] {
  const was = before.split(' ')
  const is = now.split(' ')
  const changes: FormatChange[] = textFormats.flatMap((format): readonly FormatChange[] => {
    if (was.includes(format) === is.includes(format)) return []
    return [{ kind: is.includes(format) ? 'given' : 'taken', format }]
  })
  for (const [kind, name] of [
    ['width', 'width:'],
    ['picture', 'kind:'],
  ] as const) {
    const change = { kind, before: valueOf(was, name), now: valueOf(is, name) }
    if (change.before !== change.now) changes.push(change)
  }
  return changes
}

/**
 * Words that were replaced one by one, with nothing but spaces between them that stayed, are read more easily as a passage
 * that was replaced: all that went, then all that came.
 */
function replacedAsOne(parts: readonly TextPart[]): readonly TextPart[] {
  const calmer: TextPart[] = []
  let passage: TextPart[] = []
  const flush = () => {
    // Spaces at its end stayed, and are no part of it.
    const end = passage.findLastIndex(isReplaced) + 1
    const replaced = passage.slice(0, end)
    const kinds = new Set(replaced.filter(isReplaced).map(({ kind }) => kind))
    // Where words were only taken out, or only put in, each stays where it was.
    if (kinds.size < 2) calmer.push(...passage)
    else {
      for (const kind of ['removed', 'added'] as const) {
        calmer.push(
          ...replaced.filter((part) => part.kind === kind || !isReplaced(part)).map((part) => ({ ...part, kind })),
        )
      }
      calmer.push(...passage.slice(end))
    }
    passage = []
  }
  for (const part of parts) {
    const isSpace = part.kind === 'same' && part.piece === 'text' && part.text.trim() === ''
    if (isReplaced(part) || (isSpace && passage.length > 0)) passage.push(part)
    else {
      flush()
      calmer.push(part)
    }
  }
  flush()
  return calmer
}

function isReplaced({ kind }: TextPart): boolean {
  return kind === 'removed' || kind === 'added'
}

/** Neighbours of one kind become one part. */
function joined(parts: readonly TextPart[]): readonly TextPart[] {
  const longer: TextPart[] = []
  for (const part of parts) {
    const last = longer.at(-1)
    if (part.piece === 'text' && last?.piece === 'text' && last.kind === part.kind && isAlike(last, part)) {
      longer[longer.length - 1] = { ...last, text: last.text + part.text }
    } else longer.push(part)
  }
  return longer
}

function isAlike(one: TextPart, other: TextPart): boolean {
  return JSON.stringify(one.formats) === JSON.stringify(other.formats)
}

function paragraphsOf(document: MessageDocument, words: Intl.Segmenter): readonly Paragraph[] {
  return document.content
    .flatMap((block) => paragraphsOfTop(block, words))
    .filter(({ tokens }) => tokens.some(({ piece, text }) => piece !== 'text' || text.trim() !== ''))
}

function paragraphsOfTop(block: TopBlock, words: Intl.Segmenter): readonly Paragraph[] {
  const place = { format: 'paragraph', depth: 0 } as const
  if (block.type !== 'sharedBlock') return paragraphsOfBlock(block, place, words)
  const inside = { ...place, sharedBlock: block.attrs.name }
  return block.content.flatMap((one) => paragraphsOfBlock(one, inside, words))
}

function paragraphsOfBlock(block: BlockNode, place: BlockPlace, words: Intl.Segmenter): readonly Paragraph[] {
  if (block.type === 'paragraph') return [{ tokens: tokensOf(block.content ?? [], words), place }]
  const format = block.type === 'bulletList' ? 'bullet' : 'number'
  const inside: BlockPlace = { ...place, format, depth: place.depth + 1 }
  return block.content.flatMap((item) => item.content.flatMap((one) => paragraphsOfBlock(one, inside, words)))
}

function tokensOf(nodes: readonly InlineNode[], words: Intl.Segmenter): readonly Token[] {
  const tokens: Token[] = []
  let text = ''
  let looks: string[] = []
  // Words are told apart in the text as a whole, so that a word half of which is bold is one.
  const flush = () => {
    for (const { segment, index } of words.segment(text)) {
      tokens.push({ piece: 'text', text: segment, key: segment, looks: looks.slice(index, index + segment.length) })
    }
    text = ''
    looks = []
  }
  nodes.forEach((node, index) => {
    const look = lookOf(node.marks ?? [])
    if (node.type === 'text' || node.type === 'hardBreak') {
      const added = node.type === 'text' ? node.text : '\n'
      text += added
      for (let unit = 0; unit < added.length; unit += 1) looks.push(look)
    } else {
      flush()
      tokens.push(thingOf(node, look))
    }
    const href = hrefOf(node)
    const next = nodes[index + 1]
    if (href === null || (next !== undefined && hrefOf(next) === href)) return
    flush()
    tokens.push({ piece: 'address', text: ` (${href})`, key: ` (${href})`, looks: [''] })
  })
  flush()
  return tokens
}

function thingOf(node: Extract<InlineNode, { readonly type: 'placeholder' | 'image' }>, look: string): Token {
  if (node.type === 'placeholder') {
    const token = placeholderToken(node.attrs.name)
    return { piece: 'placeholder', text: token, key: token, looks: [look] }
  }
  const { alt, src, widthPercent, kind } = node.attrs
  const looks = [`${look} width:${widthPercent} kind:${kind ?? ''}`]
  return { piece: 'image', text: alt, key: `[${alt} ${fingerprintOf(src)}]`, looks }
}

function lookOf(marks: readonly Mark[]): string {
  return marks
    .flatMap((mark): readonly string[] => {
      if (mark.type === 'link') return []
      return [mark.type === 'textSize' ? mark.attrs.size : mark.type]
    })
    .toSorted()
    .join(' ')
}

function hrefOf(node: InlineNode): string | null {
  for (const mark of node.marks ?? []) if (mark.type === 'link') return mark.attrs.href
  return null
}
