import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { Fragment, type Node } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'
import type { TopBlock } from '../../shared/message/document.ts'
import { placedParagraphs } from './extensions/paragraph-rows.ts'

/** A paragraph to put into the text. */
export interface Filling {
  /** What it holds; an item of a list begins with a paragraph, and holds no shared block. */
  readonly blocks: readonly TopBlock[]
  /** The list that it is an item of. */
  readonly list: 'bulletList' | 'orderedList' | null
  /** The empty paragraph that it takes the place of, by its place in order; `null` for none. */
  readonly into: number | null
  /** Without one: the paragraph that it stands behind; `null` for the start. */
  readonly after: number | null
}

/** Puts a paragraph in as one step to undo, with the caret at its end. */
export function fillParagraph(editor: Editor, { blocks, list, into, after }: Filling): void {
  const { schema } = editor
  const nodes = blocks.map((block) => schema.nodeFromJSON(block))
  const placed = placedParagraphs(editor.state.doc)
  const transaction = editor.state.tr
  const empty = into === null ? undefined : placed[into]
  const before = after === null ? undefined : placed[after]
  const item = (): Node => create('listItem', nodes)
  const create = (type: string, content: readonly Node[]): Node =>
    schema.node(type, null, Fragment.fromArray([...content]))

  let end: number
  if (empty !== undefined) {
    const { position, node } = empty
    const content = empty.list === null ? (list === null ? nodes : [create(list, [item()])]) : [item()]
    transaction.replaceWith(position, position + node.nodeSize, content)
    end = position + Fragment.fromArray([...content]).size
  } else if (list !== null && before?.list?.node.type.name === list) {
    const position = before.position + before.node.nodeSize
    transaction.insert(position, item())
    end = position + item().nodeSize
  } else {
    const outer = before?.list ?? before
    const position = outer === undefined ? 0 : outer.position + outer.node.nodeSize
    const content = list === null ? nodes : [create(list, [item()])]
    transaction.insert(position, content)
    end = position + Fragment.fromArray([...content]).size
  }
  transaction.doc.check()
  transaction.setSelection(TextSelection.near(transaction.doc.resolve(end), -1)).scrollIntoView()
  editor.view.dispatch(closeHistory(transaction))
  // What is typed next is a step of its own.
  editor.view.dispatch(closeHistory(editor.state.tr))
}
