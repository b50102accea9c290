import type {
  BlockNode,
  ImageAttributes,
  ListItemNode,
  MessageDocument,
  ParagraphNode,
  SharedBlockNode,
  TopBlock,
} from '../../message/document.ts'
import { sharedBlocksIn, withBlocks } from '../../message/plain-blocks.ts'

/**
 * A document's own paragraphs in reading order, those of lists and empty ones included. A shared block has its translations
 * of its own: its paragraphs are none of the document's.
 */
export function everyParagraph(document: MessageDocument): readonly ParagraphNode[] {
  const found: ParagraphNode[] = []
  collect(document.content, found)
  return found
}

function collect(blocks: readonly TopBlock[], found: ParagraphNode[]): void {
  for (const block of blocks) {
    if (block.type === 'paragraph') found.push(block)
    else if (block.type !== 'sharedBlock') for (const item of block.content) collect(item.content, found)
  }
}

/**
 * The document with other paragraphs in the places of its own, which are numbered in reading order. What stays the same
 * object stays the same object.
 */
export function withParagraphs(
  document: MessageDocument,
  change: (paragraph: ParagraphNode, index: number) => ParagraphNode,
): MessageDocument {
  let index = 0
  const changedBlocks = (blocks: readonly BlockNode[]): readonly BlockNode[] => {
    const made = blocks.map((block): BlockNode => {
      if (block.type === 'paragraph') return change(block, index++)
      const items = block.content.map((item): ListItemNode => {
        const content = changedBlocks(item.content)
        return content === item.content ? item : { ...item, content }
      })
      return items.every((item, at) => item === block.content[at]) ? block : { ...block, content: items }
    })
    return made.every((block, at) => block === blocks[at]) ? blocks : made
  }
  const made = document.content.map((block): TopBlock =>
    block.type === 'sharedBlock' ? block : (changedBlocks([block])[0] ?? block),
  )
  const content = made.every((block, at) => block === document.content[at]) ? document.content : made
  return content === document.content ? document : { ...document, content }
}

/**
 * The blocks of a document without what stands in them: equal for documents whose paragraphs correspond one by one. Shared
 * blocks have no part in that.
 */
export function structureOf(document: MessageDocument): string {
  return document.content.map((block) => (block.type === 'sharedBlock' ? '' : shapeOf(block))).join('')
}

/** The same with the shared blocks at their places. */
function arrangementOf(document: MessageDocument): string {
  return document.content
    .map((block) => (block.type === 'sharedBlock' ? `s(${JSON.stringify(block.attrs.id)})` : shapeOf(block)))
    .join('')
}

/**
 * A document with the shared blocks of another where that has them: its own copies of them, else those of the other. Both
 * have the same structure. The same object when they stand there already.
 */
export function withBlocksOf(other: MessageDocument, document: MessageDocument): MessageDocument {
  if (arrangementOf(other) === arrangementOf(document)) return document
  const own = document.content.filter((block) => block.type !== 'sharedBlock')
  let index = 0
  const content = other.content.map((block): TopBlock =>
    block.type === 'sharedBlock' ? (copyOf(block, document) ?? block) : (own[index++] ?? block),
  )
  return { ...document, content }
}

/** A document with another's copies of its shared blocks, which are in that one's language. */
export function withCopiesOf(other: MessageDocument, document: MessageDocument): MessageDocument {
  const content = withBlocks(document.content, (block) => {
    const copy = copyOf(block, other)
    return copy === null ? null : [copy]
  })
  return content === document.content ? document : { ...document, content }
}

function copyOf(block: SharedBlockNode, document: MessageDocument): SharedBlockNode | null {
  return sharedBlocksIn(document.content).find(({ attrs }) => attrs.id === block.attrs.id) ?? null
}

function shapeOf(block: BlockNode): string {
  if (block.type === 'paragraph') return 'p'
  const items = block.content.map((item) => `i(${item.content.map(shapeOf).join('')})`).join('')
  return `${block.type === 'bulletList' ? 'b' : 'o'}(${items})`
}

/** The pictures of a paragraph, in order. */
export function imagesOf(paragraph: ParagraphNode): readonly ImageAttributes[] {
  return (paragraph.content ?? []).flatMap((node) => (node.type === 'image' ? [node.attrs] : []))
}

/** The paragraph with other descriptions of its pictures, which are numbered in order. */
export function withDescriptions(
  paragraph: ParagraphNode,
  description: (attributes: ImageAttributes, index: number) => string,
): ParagraphNode {
  if (paragraph.content?.some(({ type }) => type === 'image') !== true) return paragraph
  let index = 0
  const content = paragraph.content.map((node) => {
    if (node.type !== 'image') return node
    const alt = description(node.attrs, index++)
    return alt === node.attrs.alt ? node : { ...node, attrs: { ...node.attrs, alt } }
  })
  return content.every((node, at) => node === paragraph.content?.[at]) ? paragraph : { ...paragraph, content }
}
