import type { BlockNode, InlineNode, MessageDocument, TopBlock } from '../message/document.ts'
import { isBlank } from '../message/is-blank.ts'
import { placeholderToken } from '../message/placeholders.ts'
import { rememberedByText } from '../message/remembered-by-text.ts'
import { hashText } from '../policy/hash-text.ts'
import type { BasedOn, TemplateContent, Variant } from './template.ts'

/** The state of a text, to be kept by what is translated from it. */
export function stateOf({ language, subject, document }: Variant): BasedOn {
  return { language, subject, document: { type: 'doc', content: document.content.map(topWithoutBytes) } }
}

/** The text that a variant was translated from, as it is now; `null` when that is not known or is there no more. */
export function sourceOf({ variants }: TemplateContent, { language, basedOn }: Variant): Variant | null {
  if (basedOn === null || basedOn.language === language) return null
  return variants.find((one) => one.language === basedOn.language) ?? null
}

/**
 * Whether the text that a variant was translated from says something else since. Formatting and empty paragraphs say
 * nothing. The default text is nobody's translation, whatever it was once, and an empty one has nothing to be old.
 */
export function isOutdated(content: TemplateContent, index: number): boolean {
  const variant = content.variants[index]
  if (variant === undefined || variant.basedOn === null || index === 0 || isBlank(variant.document)) return false
  const source = sourceOf(content, variant)
  return source !== null && !saysTheSame(variant.basedOn, source)
}

export function saysTheSame(one: Omit<BasedOn, 'language'>, other: Omit<BasedOn, 'language'>): boolean {
  return one.subject === other.subject && wordsIn(one.document) === wordsIn(other.document)
}

/** A stretch of a paragraph: words, or what stands among them. */
export interface Piece {
  readonly kind: 'text' | 'placeholder' | 'image' | 'address' | 'block'
  /** As it is shown: words, a token, a picture's alternative text, an address, a shared block's name. */
  readonly text: string
  /** What tells it from others: a picture's fingerprint beside its text. */
  readonly key: string
}
export type PieceParagraph = readonly Piece[]

const read = new WeakMap<MessageDocument, readonly PieceParagraph[]>()

/**
 * What a text says, paragraph by paragraph, those of lists included and empty ones left out. A shared block is one of them:
 * that it stands there is all that is said of it, for its words are translated where they are shared.
 */
export function paragraphsOf(document: MessageDocument): readonly PieceParagraph[] {
  const known = read.get(document)
  if (known !== undefined) return known
  const paragraphs = document.content.flatMap(paragraphsOfTop).filter((pieces) => pieces.length > 0)
  read.set(document, paragraphs)
  return paragraphs
}

const joined = new WeakMap<MessageDocument, string>()

function wordsIn(document: MessageDocument): string {
  const known = joined.get(document)
  if (known !== undefined) return known
  const words = paragraphsOf(document).map(keyOf).join('\n\n')
  joined.set(document, words)
  return words
}

/** What a text says, in one string: two texts that say the same have the same, formatting apart. */
export function keyOf(pieces: PieceParagraph): string {
  return pieces.map(({ key }) => key).join('')
}

function paragraphsOfTop(block: TopBlock): readonly PieceParagraph[] {
  if (block.type !== 'sharedBlock') return paragraphsOfBlock(block)
  return [[{ kind: 'block', text: block.attrs.name, key: `[block ${block.attrs.id}]` }]]
}

function paragraphsOfBlock(block: BlockNode): readonly PieceParagraph[] {
  if (block.type === 'paragraph') return [piecesOf(block.content ?? [])]
  return block.content.flatMap((item) => item.content.flatMap(paragraphsOfBlock))
}

function piecesOf(nodes: readonly InlineNode[]): PieceParagraph {
  const pieces: Piece[] = []
  nodes.forEach((node, index) => {
    const piece = pieceOf(node)
    const last = pieces.at(-1)
    // Words that only their formatting parts are one text.
    if (piece.kind === 'text' && last?.kind === 'text') {
      const text = last.text + piece.text
      pieces[pieces.length - 1] = { kind: 'text', text, key: text }
    } else pieces.push(piece)
    const href = hrefOf(node)
    const next = nodes[index + 1]
    if (href !== null && (next === undefined || hrefOf(next) !== href)) {
      pieces.push({ kind: 'address', text: ` (${href})`, key: ` (${href})` })
    }
  })
  return pieces.some(({ kind, text }) => kind !== 'text' || text.trim() !== '') ? pieces : []
}

function pieceOf(node: InlineNode): Piece {
  switch (node.type) {
    case 'text':
      return { kind: 'text', text: node.text, key: node.text }
    case 'hardBreak':
      return { kind: 'text', text: '\n', key: '\n' }
    case 'placeholder': {
      const token = placeholderToken(node.attrs.name)
      return { kind: 'placeholder', text: token, key: token }
    }
    case 'image': {
      const { alt, src } = node.attrs
      return { kind: 'image', text: alt, key: `[${alt} ${fingerprintOf(src)}]` }
    }
  }
}

function hrefOf(node: InlineNode): string | null {
  for (const mark of node.marks ?? []) if (mark.type === 'link') return mark.attrs.href
  return null
}

function topWithoutBytes(block: TopBlock): TopBlock {
  return block.type === 'sharedBlock' ? { ...block, content: block.content.map(withoutBytes) } : withoutBytes(block)
}

function withoutBytes(block: BlockNode): BlockNode {
  switch (block.type) {
    case 'paragraph':
      if (block.content?.some(({ type }) => type === 'image') !== true) return block
      return {
        ...block,
        content: block.content.map((node) =>
          node.type === 'image' ? { ...node, attrs: { ...node.attrs, src: fingerprintOf(node.attrs.src) } } : node,
        ),
      }
    case 'bulletList':
    case 'orderedList':
      return {
        ...block,
        content: block.content.map((item) => ({ ...item, content: item.content.map(withoutBytes) })),
      }
  }
}

const fingerprintStart = 'data:image/png;base64,'
/** Length of the hash behind it; a picture that short is a fingerprint already. */
const fingerprintLength = fingerprintStart.length + 16
/** Every keystroke asks for the same few. */
const mostFingerprints = 100
const fingerprintOfLong = rememberedByText(mostFingerprints, (src) => fingerprintStart + hashText(src))

/** A source that fits a document, tells pictures apart and holds none. */
export function fingerprintOf(src: string): string {
  return src.length <= fingerprintLength ? src : fingerprintOfLong(src)
}
