import type { BlockNode, ImageAttributes, InlineNode, MessageDocument, TopBlock } from './document.ts'
import { placeholderToken } from './placeholders.ts'

/** Stands for an image in the text, one unit long. */
export const imageCharacter = '\uFFFC'
/** Fills the places of placeholders in `masked`, unit by unit. A private-use character: no rule's pattern knows it. */
export const placeholderFill = '\uE000'

/** A half-open range `[start, end)` of UTF-16 units in `MessageText.text`. */
export type Span = readonly [start: number, end: number]

/** The span of the same units in a text that has `by` more before them. */
export const movedSpan = (span: Span, by: number): Span => [span[0] + by, span[1] + by]

/** One inline node's place in the text and in the document. */
export interface Segment {
  readonly start: number
  readonly end: number
  readonly node: InlineNode
  /** ProseMirror position of the node's first unit (the document's content starts at 0). */
  readonly position: number
  /** Path of child indices from the document to the node. */
  readonly path: readonly number[]
}

export interface TextBlock {
  readonly start: number
  readonly end: number
  readonly kind: 'paragraph' | 'list-item'
  /** No text, no image, no placeholder; line breaks and white space do not count. */
  readonly isEmpty: boolean
  /** ProseMirror position of the block's content start. */
  readonly position: number
  /** Path of the paragraph node. */
  readonly path: readonly number[]
}

export interface LinkSpan {
  readonly href: string
  readonly start: number
  readonly end: number
}
export interface ImageSpan extends ImageAttributes {
  readonly start: number
  readonly end: number
}
export interface PlaceholderSpan {
  readonly name: string
  readonly start: number
  readonly end: number
}

/**
 * A message as rules see it: the text with every atom in it, and where each part stands.
 * Paragraphs are joined by `\n\n`, an empty paragraph counts one further `\n`, a line break is `\n`,
 * a placeholder is its canonical token, an image is U+FFFC. The plain-text writer differs only in lists and images.
 */
export interface MessageText {
  readonly document: MessageDocument
  readonly text: string
  /** Same length as `text`; the units of placeholders are `placeholderFill`, so that no pattern matches inside them. */
  readonly masked: string
  readonly segments: readonly Segment[]
  readonly blocks: readonly TextBlock[]
  readonly links: readonly LinkSpan[]
  readonly images: readonly ImageSpan[]
  readonly placeholders: readonly PlaceholderSpan[]
  /** What was worked out of the message before; see `remembered`. */
  readonly memory: unknown[]
}

/** A stretch of a message: a top-level block of it or of a shared block in it, or in a long message a section of many. */
export interface MessagePart {
  /** The stretch alone, as a message of its own: the same object as long as its blocks are the same objects. */
  readonly message: MessageText
  /** Where the part starts in the whole: offset in its text and index in its blocks. */
  readonly start: number
  readonly firstBlock: number
}

/**
 * Flattens a document. Pure; cost is linear in its size. Blocks that are the same objects as in a document before are not
 * flattened again, nor are the sections of a long message in which no block changed, so that it costs little after a
 * keystroke.
 */
export function messageText(document: MessageDocument): MessageText {
  const { content } = document
  const [only] = content
  if (content.length === 1 && only !== undefined && only.type !== 'sharedBlock') return flatBlock(only).message
  return new JoinedText(document, content.length > longestSection ? sectionsOf(content) : flatBlocksOf(content))
}

/** Whether a message is one block, so that it has no parts beside itself. */
export function isBlock(message: MessageText): boolean {
  return !(message instanceof JoinedText)
}

/** The parts of a message that have a paragraph, in order: its blocks, or in a long message its sections. */
export function partsOf(message: MessageText): readonly MessagePart[] {
  return message instanceof JoinedText ? message.parts : [{ message, start: 0, firstBlock: 0 }]
}

/** The blocks of a message that have a paragraph, in order. */
export function blockPartsOf(message: MessageText): readonly MessagePart[] {
  return message instanceof JoinedText ? message.blockParts : [{ message, start: 0, firstBlock: 0 }]
}

interface FlatBlock {
  readonly message: MessageText
  /** ProseMirror size of the block. */
  readonly size: number
}
const flatBlocks = new WeakMap<BlockNode, FlatBlock>()

// Empty paragraphs are all alike, and some texts are little else.
const emptyParagraph = flatten({ type: 'paragraph' })

function flatBlock(block: BlockNode): FlatBlock {
  if (block.type === 'paragraph' && (block.content ?? []).length === 0) return emptyParagraph
  const known = flatBlocks.get(block)
  if (known !== undefined) return known
  const made = flatten(block)
  flatBlocks.set(block, made)
  return made
}

const flatBlocksOf = (content: readonly TopBlock[]): readonly MessageText[] =>
  content
    .flatMap((block) => (block.type === 'sharedBlock' ? block.content : [block]))
    .map((one) => flatBlock(one).message)

/** Of more blocks than this a message is made of sections. About the root of a long message's number: few to go through, and few in each. */
const longestSection = 32
/** By their first blocks. */
const sections = new WeakMap<TopBlock, JoinedText>()

/** The sections of a long message: those known before wherever their blocks still stand, new ones between them. */
function sectionsOf(content: readonly TopBlock[]): readonly MessageText[] {
  const found: MessageText[] = []
  for (let from = 0; from < content.length;) {
    const section = knownSection(content, from) ?? newSection(content, from)
    found.push(section)
    from += section.document.content.length
  }
  return found
}

function knownSection(content: readonly TopBlock[], from: number): JoinedText | null {
  const [first] = content.slice(from, from + 1)
  const known = first === undefined ? undefined : sections.get(first)
  return known?.document.content.every((block, index) => block === content[from + index]) === true ? known : null
}

function newSection(content: readonly TopBlock[], from: number): JoinedText {
  const own: TopBlock[] = []
  for (const block of content.slice(from, from + longestSection)) {
    // Where one begins already, most often the rest is as it was.
    if (own.length > 0 && sections.has(block)) break
    own.push(block)
  }
  const section = new JoinedText({ type: 'doc', content: own }, flatBlocksOf(own))
  if (own[0] !== undefined) sections.set(own[0], section)
  return section
}

/** Where a block stands in a document. */
interface Place {
  /** ProseMirror position of its start. */
  readonly position: number
  readonly path: readonly number[]
}

/** A message of any number of parts. What only some ask for, and not at every keystroke, is made when they ask. */
class JoinedText implements MessageText {
  readonly document: MessageDocument
  readonly text: string
  readonly masked: string
  readonly links: readonly LinkSpan[]
  readonly images: readonly ImageSpan[]
  readonly placeholders: readonly PlaceholderSpan[]
  readonly memory: unknown[] = []
  readonly parts: readonly MessagePart[]
  /** How many paragraphs it has, and whether nothing stands in the last. */
  readonly blockCount: number
  readonly endsInEmptyParagraph: boolean
  private madeBlockParts: readonly MessagePart[] | null = null
  private madeSegments: readonly Segment[] | null = null
  private madeBlocks: readonly TextBlock[] | null = null

  constructor(document: MessageDocument, messages: readonly MessageText[]) {
    const texts: string[] = []
    const maskedTexts: string[] = []
    let length = 0
    let firstBlock = 0
    let lastWasEmptyParagraph = false
    const parts: MessagePart[] = []
    const links: LinkSpan[] = []
    const images: ImageSpan[] = []
    const placeholders: PlaceholderSpan[] = []
    for (const message of messages) {
      const blockCount = blockCountOf(message)
      if (blockCount === 0) continue
      const separator = firstBlock === 0 ? '' : separatorAfter(lastWasEmptyParagraph)
      texts.push(separator, message.text)
      maskedTexts.push(separator, message.masked)
      const start = length + separator.length
      length = start + message.text.length
      parts.push({ message, start, firstBlock })
      firstBlock += blockCount
      lastWasEmptyParagraph = endsInEmptyParagraph(message)
      for (const one of message.links) links.push(movedBy(one, start))
      for (const one of message.images) images.push(movedBy(one, start))
      for (const one of message.placeholders) placeholders.push(movedBy(one, start))
    }
    this.document = document
    // Joined at once: a text that grows by the piece is copied together again by whoever first reads in it.
    this.text = texts.join('')
    this.masked = maskedTexts.join('')
    this.links = links
    this.images = images
    this.placeholders = placeholders
    this.parts = parts
    this.blockCount = firstBlock
    this.endsInEmptyParagraph = lastWasEmptyParagraph
  }

  get blockParts(): readonly MessagePart[] {
    this.madeBlockParts ??= this.parts.flatMap((part) => {
      if (isBlock(part.message)) return [part]
      return blockPartsOf(part.message).map(({ message, start, firstBlock }): MessagePart => ({
        message,
        start: start + part.start,
        firstBlock: firstBlock + part.firstBlock,
      }))
    })
    return this.madeBlockParts
  }

  get segments(): readonly Segment[] {
    this.madeSegments ??= this.moved(({ segments }) => segments)
    return this.madeSegments
  }
  get blocks(): readonly TextBlock[] {
    this.madeBlocks ??= this.moved(({ blocks }) => blocks)
    return this.madeBlocks
  }

  private moved<Placed extends Segment | TextBlock>(list: (part: MessageText) => readonly Placed[]): readonly Placed[] {
    const places = placesOf(this.document)
    return this.blockParts.flatMap(({ message, start }, part) => {
      const { position, path } = places[part] ?? { position: 0, path: [0] }
      return list(message).map((one) => ({
        ...movedBy(one, start),
        position: one.position + position,
        path: [...path, ...one.path.slice(1)],
      }))
    })
  }
}

const blockCountOf = (message: MessageText): number =>
  message instanceof JoinedText ? message.blockCount : message.blocks.length

function endsInEmptyParagraph(message: MessageText): boolean {
  if (message instanceof JoinedText) return message.endsInEmptyParagraph
  const last = message.blocks.at(-1)
  return last !== undefined && last.start === last.end
}

/** The places of a document's blocks that have a paragraph, in order. */
function placesOf({ content }: MessageDocument): readonly Place[] {
  const places: Place[] = []
  let position = 0
  const add = (block: BlockNode, path: readonly number[]) => {
    const { message, size } = flatBlock(block)
    if (message.blocks.length > 0) places.push({ position, path })
    position += size
  }
  content.forEach((block, index) => {
    if (block.type !== 'sharedBlock') {
      add(block, [index])
      return
    }
    // The start of the container and its end are a position each.
    position += 1
    block.content.forEach((child, childIndex) => add(child, [index, childIndex]))
    position += 1
  })
  return places
}

function movedBy<Placed extends { readonly start: number; readonly end: number }>(one: Placed, by: number): Placed {
  return { ...one, start: one.start + by, end: one.end + by }
}

const separatorAfter = (emptyParagraph: boolean): string => (emptyParagraph ? '\n' : '\n\n')

function flatten(only: BlockNode): FlatBlock {
  let text = ''
  let masked = ''
  const segments: Segment[] = []
  const blocks: TextBlock[] = []
  const links: { href: string; start: number; end: number }[] = []
  const images: ImageSpan[] = []
  const placeholders: PlaceholderSpan[] = []
  let lastWasEmptyParagraph = false

  const addInline = (node: InlineNode, position: number, path: readonly number[]): number => {
    const start = text.length
    let size = 1
    switch (node.type) {
      case 'text':
        text += node.text
        masked += node.text
        size = node.text.length
        break
      case 'hardBreak':
        text += '\n'
        masked += '\n'
        break
      case 'placeholder': {
        const token = placeholderToken(node.attrs.name)
        text += token
        masked += placeholderFill.repeat(token.length)
        placeholders.push({ name: node.attrs.name, start, end: text.length })
        break
      }
      case 'image':
        text += imageCharacter
        masked += imageCharacter
        images.push({ ...node.attrs, start, end: text.length })
        break
    }
    segments.push({ start, end: text.length, node, position, path })
    const link = node.marks?.find((mark) => mark.type === 'link')
    if (link !== undefined) {
      const last = links.at(-1)
      if (last !== undefined && last.end === start && last.href === link.attrs.href) last.end = text.length
      else links.push({ href: link.attrs.href, start, end: text.length })
    }
    return size
  }

  // Returns the block's size in ProseMirror positions.
  const addBlock = (block: BlockNode, position: number, path: readonly number[], kind: TextBlock['kind']): number => {
    if (block.type === 'paragraph') {
      if (blocks.length > 0) {
        const separator = separatorAfter(lastWasEmptyParagraph)
        text += separator
        masked += separator
      }
      const start = text.length
      let size = 0
      block.content?.forEach((node, index) => {
        size += addInline(node, position + 1 + size, [...path, index])
      })
      const isEmpty = !(block.content ?? []).some(
        (node) =>
          node.type === 'image' || node.type === 'placeholder' || (node.type === 'text' && node.text.trim() !== ''),
      )
      blocks.push({ start, end: text.length, kind, isEmpty, position: position + 1, path })
      lastWasEmptyParagraph = text.length === start
      return size + 2
    }
    let size = 0
    block.content.forEach((item, itemIndex) => {
      let itemSize = 0
      item.content.forEach((child, childIndex) => {
        itemSize += addBlock(child, position + 1 + size + 1 + itemSize, [...path, itemIndex, childIndex], 'list-item')
      })
      size += itemSize + 2
    })
    return size + 2
  }

  const size = addBlock(only, 0, [0], 'paragraph')
  const document: MessageDocument = { type: 'doc', content: [only] }
  return { message: { document, text, masked, segments, blocks, links, images, placeholders, memory: [] }, size }
}

/** ProseMirror position of a text offset; inside an atom, its start. Offsets between blocks go to the end of the earlier one. */
export function positionOfOffset(message: MessageText, offset: number): number {
  let block = message.blocks[0]
  for (const candidate of message.blocks) {
    if (candidate.start > offset) break
    block = candidate
  }
  if (block === undefined) return 0
  let end = block.position
  for (const segment of message.segments) {
    if (segment.end <= block.start && segment.start < block.start) continue
    if (segment.start >= block.end && segment.start !== segment.end) break
    if (segment.start < block.start) continue
    const isText = segment.node.type === 'text'
    if (offset < segment.end) {
      if (offset <= segment.start) return segment.position
      return isText ? segment.position + (offset - segment.start) : segment.position
    }
    end = segment.position + (isText ? segment.end - segment.start : 1)
  }
  return end
}
