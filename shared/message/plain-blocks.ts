import type { BlockNode, SharedBlockNode, TopBlock } from './document.ts'

/** The blocks of a message as if those of its shared blocks stood there. All stay the same objects. */
export function plainBlocks(content: readonly TopBlock[]): readonly BlockNode[] {
  return content.flatMap((block): readonly BlockNode[] => (block.type === 'sharedBlock' ? block.content : [block]))
}

/** The shared blocks of a message, in order. */
export function sharedBlocksIn(content: readonly TopBlock[]): readonly SharedBlockNode[] {
  return content.filter((block) => block.type === 'sharedBlock')
}

/**
 * A message's blocks with others in the places of its shared blocks; `null` leaves one as it is. The same array when every
 * block stays.
 */
export function withBlocks(
  content: readonly TopBlock[],
  change: (block: SharedBlockNode) => readonly TopBlock[] | null,
): readonly TopBlock[] {
  let isChanged = false
  const changed = content.flatMap((block): readonly TopBlock[] => {
    const made = block.type === 'sharedBlock' ? change(block) : null
    if (made === null) return [block]
    isChanged = true
    return made
  })
  return isChanged ? changed : content
}
