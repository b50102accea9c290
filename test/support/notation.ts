import type { BlockNode, InlineNode, Mark, MessageDocument } from '../../shared/message/document.ts'
import { plainBlocks } from '../../shared/message/plain-blocks.ts'
import { messageText, type Span } from '../../shared/message/text.ts'

/**
 * Messages as tests write them: a blank line parts paragraphs, each further newline is an empty paragraph, a single
 * newline is a line break. `{{name}}` is a placeholder, `[text](address)` a link, `![alternative|90](address)` an image 90 % wide,
 * `\{` a brace that is text. `⟦…⟧` marks a span.
 */
export interface Noted {
  readonly document: MessageDocument
  readonly spans: readonly Span[]
}

const markers = /[⟦⟧]/g

export function readNotation(text: string): Noted {
  return stripMarkers({ type: 'doc', content: readBlocks(text) })
}

/** The document without the markers in its texts, and the spans that they marked. */
export function stripMarkers(document: MessageDocument): Noted {
  const flat = messageText(document).text
  const spans: Span[] = []
  const open: number[] = []
  let removed = 0
  for (const match of flat.matchAll(markers)) {
    const offset = match.index - removed
    removed += 1
    if (match[0] === '⟦') open.push(offset)
    else {
      const start = open.pop()
      if (start === undefined) throw new Error('⟧ without ⟦')
      spans.push([start, offset])
    }
  }
  if (open.length > 0) throw new Error('⟦ without ⟧')
  return {
    document: { ...document, content: plainBlocks(document.content).map(stripBlock) },
    spans: spans.sort(bySpan),
  }
}

export const bySpan = (a: Span, b: Span): number => a[0] - b[0] || a[1] - b[1]

function readBlocks(text: string): BlockNode[] {
  const blocks: BlockNode[] = []
  const paragraph = (part: string) => blocks.push(paragraphOf(readInline(part, [])))
  let position = 0
  for (const run of text.matchAll(/\n{2,}/g)) {
    paragraph(text.slice(position, run.index))
    for (let empty = 2; empty < run[0].length; empty += 1) paragraph('')
    position = run.index + run[0].length
  }
  paragraph(text.slice(position))
  return blocks
}

const inline =
  /!\[([^\]|]*)(?:\|(\d+))?\]\(([^)]*)\)|\[((?:!\[[^\]]*\]\([^)]*\)|[^[\]]|\[[^[\]]*\](?!\())*)\]\(([^)]*)\)|(?<!\\)\{\{([^{}]+)\}\}|\n/g

function readInline(text: string, marks: readonly Mark[]): InlineNode[] {
  const nodes: InlineNode[] = []
  const marked = marks.length > 0 ? { marks } : {}
  const addText = (part: string) => {
    if (part !== '') nodes.push({ type: 'text', text: part.replaceAll('\\{', '{'), ...marked })
  }
  let position = 0
  for (const match of text.matchAll(inline)) {
    addText(text.slice(position, match.index))
    position = match.index + match[0].length
    const [, alt, width, src, linkText, href, name] = match
    if (src !== undefined) {
      nodes.push({
        type: 'image',
        attrs: { src, alt: alt ?? '', kind: null, widthPercent: Number(width ?? 50) },
        ...marked,
      })
    } else if (href !== undefined) nodes.push(...readInline(linkText ?? '', [{ type: 'link', attrs: { href } }]))
    else if (name !== undefined) nodes.push({ type: 'placeholder', attrs: { name }, ...marked })
    else nodes.push({ type: 'hardBreak', ...marked })
  }
  addText(text.slice(position))
  return nodes
}

const paragraphOf = (content: readonly InlineNode[]): BlockNode =>
  content.length === 0 ? { type: 'paragraph' } : { type: 'paragraph', content }

function stripBlock(block: BlockNode): BlockNode {
  if (block.type !== 'paragraph') {
    return { ...block, content: block.content.map((item) => ({ ...item, content: item.content.map(stripBlock) })) }
  }
  const content: InlineNode[] = []
  for (const node of block.content ?? []) {
    if (node.type !== 'text') {
      content.push(node)
      continue
    }
    const text = node.text.replaceAll(markers, '')
    const last = content.at(-1)
    if (text === '') continue
    if (last?.type === 'text' && JSON.stringify(last.marks) === JSON.stringify(node.marks)) {
      content[content.length - 1] = { ...last, text: last.text + text }
    } else content.push({ ...node, text })
  }
  return paragraphOf(content)
}
