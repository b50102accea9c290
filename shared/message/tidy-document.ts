import type { BlockNode, InlineNode, Mark, MessageDocument, TopBlock } from './document.ts'
import { formatLimits } from './format.ts'

/** Joins neighbouring text nodes with the same marks, as the editor holds them. */
export function mergeText(document: MessageDocument): MessageDocument {
  return { type: 'doc', content: document.content.map(mergeTopBlock) }
}

function mergeTopBlock(block: TopBlock): TopBlock {
  return block.type === 'sharedBlock' ? { ...block, content: block.content.map(mergeBlock) } : mergeBlock(block)
}

function mergeBlock(block: BlockNode): BlockNode {
  if (block.type !== 'paragraph') {
    const content = block.content.map((item) => ({ ...item, content: item.content.map(mergeBlock) }))
    return block.type === 'bulletList' ? { ...block, content } : { ...block, content }
  }
  if (block.content === undefined) return block
  const content: InlineNode[] = []
  for (const node of block.content) {
    const last = content.at(-1)
    if (last?.type === 'text' && node.type === 'text' && sameMarks(last.marks, node.marks)) {
      content[content.length - 1] = { ...last, text: last.text + node.text }
    } else content.push(node)
  }
  return { ...block, content }
}

/** Whether two texts are formatted alike; marks stand in one order. */
export function sameMarks(a: readonly Mark[] = [], b: readonly Mark[] = []): boolean {
  return a.length === b.length && a.every((mark, index) => sameMark(mark, b[index]))
}

function sameMark(a: Mark, b: Mark | undefined): boolean {
  if (a.type !== b?.type) return false
  if (a.type === 'link' && b.type === 'link') return a.attrs.href === b.attrs.href
  if (a.type === 'textSize' && b.type === 'textSize') return a.attrs.size === b.attrs.size
  return true
}

export interface Collapsing {
  readonly blocks: readonly BlockNode[]
  /** Line breaks and empty paragraphs that were left out. */
  readonly removed: number
}

/** F9: leaves at most so many line breaks in a row; the end of a paragraph is one of them. */
export function collapseBreaks(blocks: readonly BlockNode[], keep = formatLimits.lineBreaks): Collapsing {
  const result: BlockNode[] = []
  let removed = 0
  /** Breaks since the last thing to be seen. */
  let run = 0
  blocks.forEach((block, index) => {
    if (index > 0 && run < keep) run += 1
    else if (index > 0 && dropBreak(result)) removed += 1
    if (block.type !== 'paragraph') {
      result.push(block)
      run = 0
      return
    }
    const content: InlineNode[] = []
    for (const node of block.content ?? []) {
      if (node.type === 'hardBreak') {
        if (run >= keep) {
          removed += 1
          continue
        }
        run += 1
      } else if (node.type !== 'text' || node.text.trim() !== '') run = 0
      content.push(node)
    }
    result.push(content.length === 0 ? { type: 'paragraph' } : { ...block, content })
  })
  return { blocks: result, removed }
}

/** Takes the last break of a run away: an empty paragraph, or a line break at a paragraph's end. */
function dropBreak(blocks: BlockNode[]): boolean {
  const last = blocks.at(-1)
  if (last?.type !== 'paragraph') return false
  const content = last.content ?? []
  const at = content.findLastIndex((node) => node.type === 'hardBreak')
  if (at < 0) {
    blocks.pop()
    return true
  }
  const rest = content.toSpliced(at, 1)
  blocks[blocks.length - 1] = rest.length === 0 ? { type: 'paragraph' } : { ...last, content: rest }
  return true
}
