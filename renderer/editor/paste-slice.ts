import { Fragment, Slice, type Schema } from '@tiptap/pm/model'
import type { MessageDocument } from '../../shared/message/document.ts'
import { plainBlocks } from '../../shared/message/plain-blocks.ts'
import { limitListDepth } from './limit-list-depth.ts'

/**
 * What a read document puts in at the caret. Paragraphs at its ends are open, so that they join the text around;
 * a list stays a list. `depth` is the number of lists around the caret.
 * @throws RangeError when the document does not fit the schema, which would be a fault of the reader.
 */
export function pasteSlice(schema: Schema, document: MessageDocument, depth: number): Slice {
  const content = Fragment.fromJSON(schema, [...limitListDepth(plainBlocks(document.content), depth)])
  content.forEach((node) => node.check())
  const openStart = content.firstChild?.type.name === 'paragraph' ? 1 : 0
  const openEnd = content.lastChild?.type.name === 'paragraph' ? 1 : 0
  return new Slice(content, openStart, openEnd)
}
