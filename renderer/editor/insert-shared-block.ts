import type { Editor } from '@tiptap/core'
import { GapCursor } from '@tiptap/pm/gapcursor'
import { closeHistory } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { NodeSelection, Selection, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { SharedBlockNode } from '../../shared/message/document.ts'
import { sharedBlockName } from './extensions/shared-block-lock.ts'

/**
 * Puts a shared block where the caret is, as one step to undo: in the place of an empty paragraph, between the halves of
 * one with text, behind a list. The caret goes behind it. `range`: what was typed to ask for it, and goes.
 */
export function insertSharedBlock(
  editor: Editor,
  block: SharedBlockNode,
  range: { readonly from: number; readonly to: number } | null = null,
): void {
  if (!editor.isEditable) return
  const node = editor.schema.nodeFromJSON(block)
  node.check()
  const transaction = editor.state.tr
  if (range !== null) transaction.delete(range.from, range.to)
  else if (transaction.selection instanceof TextSelection) transaction.deleteSelection()
  const after = put(transaction, node) + node.nodeSize
  transaction.doc.check()
  transaction.setSelection(caretBehind(transaction, after)).scrollIntoView()
  editor.view.dispatch(closeHistory(transaction))
  // What is typed next is a step of its own.
  editor.view.dispatch(closeHistory(editor.state.tr))
}

/** Puts the block in and says where it begins. */
function put(transaction: Transaction, node: Node): number {
  const { $from, $to } = transaction.selection
  const top = $from.depth === 0 ? null : $from.node(1)
  // Behind a block that is selected, between two of them.
  if (top === null) {
    transaction.insert($to.pos, node)
    return $to.pos
  }
  const from = $from.before(1)
  const to = $from.after(1)
  if (!top.isTextblock) {
    transaction.insert(to, node)
    return to
  }
  if (top.content.size === 0) {
    transaction.replaceWith(from, to, node)
    return from
  }
  if ($from.parentOffset === 0) {
    transaction.insert(from, node)
    return from
  }
  if ($from.parentOffset === top.content.size) {
    transaction.insert(to, node)
    return to
  }
  transaction.split($from.pos)
  const between = $from.pos + 1
  transaction.insert(between, node)
  return between
}

function caretBehind({ doc }: Transaction, position: number): Selection {
  const place = doc.resolve(position)
  if (place.nodeAfter?.isTextblock === true) return TextSelection.create(doc, position + 1)
  // Nothing there can hold a caret: it stands between, and what is typed makes a paragraph.
  const isGap = place.nodeAfter === null || place.nodeAfter.type.name === sharedBlockName
  return isGap ? new GapCursor(place) : Selection.near(place)
}

/** Turns a shared block into paragraphs of the text, as one step to undo. */
export function unlockSharedBlock(editor: Editor, position: number): void {
  const node = editor.state.doc.nodeAt(position)
  if (!editor.isEditable || node?.type.name !== sharedBlockName) return
  const transaction = editor.state.tr.replaceWith(position, position + node.nodeSize, node.content)
  transaction.setSelection(Selection.near(transaction.doc.resolve(position), 1)).scrollIntoView()
  editor.view.dispatch(closeHistory(transaction))
  editor.view.dispatch(closeHistory(editor.state.tr))
}

/** Takes a shared block out of the text, as one step to undo. */
export function removeSharedBlock(editor: Editor, position: number): void {
  const node = editor.state.doc.nodeAt(position)
  if (!editor.isEditable || node?.type.name !== sharedBlockName) return
  const { tr, doc } = editor.state
  const transaction = tr.setSelection(NodeSelection.create(doc, position)).deleteSelection().scrollIntoView()
  editor.view.dispatch(closeHistory(transaction))
  editor.view.dispatch(closeHistory(editor.state.tr))
}
