import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { TextSelection } from '@tiptap/pm/state'
import type { ActionId } from '../../shared/actions.ts'
import { messageText } from '../../shared/message/text.ts'
import { applyFixes } from '../../shared/policy/apply-fix.ts'
import { isMisspelling } from '../../shared/policy/replacement-fix.ts'
import type { EditorHandle } from './editor-handle.ts'
import { documentOf } from './document-of.ts'
import { findingsAt } from './extensions/finding-marks.ts'
import { fillParagraph } from './fill-paragraph.ts'
import { insertSharedBlock } from './insert-shared-block.ts'
import { rangeOfSpan } from './positions.ts'
import { replaceChanged } from './replace-changed.ts'

/** What the rest of the window can ask of a mounted editor. */
export function createEditorHandle(editor: Editor, perform: (action: ActionId) => void): EditorHandle {
  return {
    focus: () => {
      editor.commands.focus()
    },
    reveal: (span) => {
      const { from, to } = rangeOfSpan(messageText(documentOf(editor.state.doc)), span)
      // The caret end of the selection is at the span's start, as promised.
      const selection = TextSelection.between(editor.state.doc.resolve(to), editor.state.doc.resolve(from))
      editor.view.focus()
      editor.view.dispatch(editor.state.tr.setSelection(selection).scrollIntoView())
      const place = editor.view.domAtPos(from).node
      const element = place instanceof Element ? place : place.parentElement
      element?.scrollIntoView({ block: 'nearest' })
    },
    applyFixes: (fixes) => {
      if (!editor.isEditable) return
      const next = applyFixes(messageText(documentOf(editor.state.doc)), fixes)
      const node = editor.schema.nodeFromJSON(next)
      node.check()
      const transaction = editor.state.tr
      if (!replaceChanged(transaction, node)) return
      editor.view.dispatch(closeHistory(transaction))
      // What is typed next is a step of its own.
      editor.view.dispatch(closeHistory(editor.state.tr))
    },
    replaceDocument: (document) => {
      const transaction = editor.state.tr
      if (!editor.isEditable || !replaceChanged(transaction, editor.schema.nodeFromJSON(document))) return
      editor.view.dispatch(closeHistory(transaction))
      editor.view.dispatch(closeHistory(editor.state.tr))
    },
    fillParagraph: (filling) => {
      if (editor.isEditable) fillParagraph(editor, filling)
    },
    insertSharedBlock: (block) => insertSharedBlock(editor, block),
    misspellingAt: (point) => {
      if (!editor.isEditable) return null
      const position =
        point === null ? editor.state.selection.head : editor.view.posAtCoords({ left: point.x, top: point.y })?.pos
      // Beside a line the nearest text is found, which is not what was pointed at.
      const isOnFinding =
        point === null ||
        editor.view.dom.ownerDocument.elementFromPoint(point.x, point.y)?.closest('[data-finding]') != null
      if (position === undefined || !isOnFinding) return null
      const finding = findingsAt(editor.state, position).find(isMisspelling)
      if (finding === undefined) return null
      const { left, bottom } = editor.view.coordsAtPos(position)
      return { finding, below: { x: Math.max(0, left), y: Math.max(0, bottom) } }
    },
    undo: () => perform('undo'),
    redo: () => perform('redo'),
    performFormat: perform,
  }
}
