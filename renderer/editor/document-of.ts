import type { Node } from '@tiptap/pm/model'
import type { MessageDocument } from '../../shared/message/document.ts'

/** The plain JSON of an editor document: its schema is derived from the one list, so it is a `MessageDocument`. */
export function documentOf(node: Node): MessageDocument {
  return node.toJSON() as MessageDocument
}
