import type { BlockNode, MessageDocument } from './document.ts'
import { plainBlocks } from './plain-blocks.ts'

/** Whether a message says and shows nothing: no word, no placeholder, no image. Linear, and ends at the first content. */
export function isBlank(document: MessageDocument): boolean {
  return plainBlocks(document.content).every(isBlankBlock)
}

function isBlankBlock(block: BlockNode): boolean {
  if (block.type !== 'paragraph') return block.content.every((item) => item.content.every(isBlankBlock))
  return (block.content ?? []).every(
    (node) => node.type === 'hardBreak' || (node.type === 'text' && node.text.trim() === ''),
  )
}
