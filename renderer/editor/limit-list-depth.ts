import { maximumListDepth } from '../../shared/message/format.ts'
import type { BlockNode, ListItemNode } from '../../shared/message/document.ts'

/** Lists deeper than `maximumListDepth`, counted from `depth` lists around, become items of the list around them. */
export function limitListDepth(blocks: readonly BlockNode[], depth: number): readonly BlockNode[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') return [block]
    if (depth >= maximumListDepth) return block.content.flatMap((item) => limitListDepth(item.content, depth))
    return [{ ...block, content: block.content.flatMap((item) => flattenItem(item, depth + 1)) }]
  })
}

function flattenItem(item: ListItemNode, depth: number): readonly ListItemNode[] {
  if (depth < maximumListDepth) return [{ ...item, content: limitListDepth(item.content, depth) }]
  const items: { type: 'listItem'; content: BlockNode[] }[] = [{ type: 'listItem', content: [] }]
  for (const block of item.content) {
    const last = items.at(-1)
    if (block.type === 'paragraph') last?.content.push(block)
    else
      items.push(
        ...block.content.flatMap((child) =>
          flattenItem(child, depth).map((it) => ({ ...it, content: [...it.content] })),
        ),
      )
  }
  return items.filter((it) => it.content.length > 0)
}
