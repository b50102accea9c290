import type { Node } from '@tiptap/pm/model'
import type { MessageDocument, TopBlock } from '../../shared/message/document.ts'

// The editor keeps the nodes that a change does not touch, so that their JSON stays the same object as well: by that the
// checker knows the paragraphs that it has read.
const blocks = new WeakMap<Node, TopBlock>()

/** The plain JSON of an editor document: its schema is derived from the one list, so it is a `MessageDocument`. */
export function documentOf(node: Node): MessageDocument {
  return { type: 'doc', content: node.children.map(blockOf) }
}

function blockOf(node: Node): TopBlock {
  const known = blocks.get(node)
  if (known !== undefined) return known
  const block = node.toJSON() as TopBlock
  blocks.set(node, block)
  return block
}
