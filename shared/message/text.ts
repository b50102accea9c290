import type { BlockNode, ImageAttributes, InlineNode, MessageDocument } from './document.ts'
import { placeholderToken } from './placeholders.ts'

/** Stands for an image in the text, one unit long. */
export const imageCharacter = '\uFFFC'
/** Fills the places of placeholders in `masked`, unit by unit. A private-use character: no rule's pattern knows it. */
export const placeholderFill = '\uE000'

/** A half-open range `[start, end)` of UTF-16 units in `MessageText.text`. */
export type Span = readonly [start: number, end: number]

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
}

/** Flattens a document. Pure; cost is linear in its size. */
export function messageText(document: MessageDocument): MessageText {
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
        const separator = lastWasEmptyParagraph ? '\n' : '\n\n'
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

  let position = 0
  document.content.forEach((block, index) => {
    position += addBlock(block, position, [index], 'paragraph')
  })
  return { document, text, masked, segments, blocks, links, images, placeholders }
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
