import type { Editor } from '@tiptap/core'
import { EditorState } from '@tiptap/pm/state'
import type { MessageDocument } from '../../shared/message/document.ts'

/** A text that the editor is to show. */
export interface TextToShow {
  /** The template that it is of: the texts of another are forgotten. */
  readonly templateKey: string
  readonly documentKey: string
  readonly document: MessageDocument
}

/**
 * The texts of one template that one editor has shown, each with its undo history, selection and place as it was left.
 * A text that says something else than it did then, because it was changed from outside, begins anew.
 */
export interface TextStates {
  /** The `documentKey` of the text in the editor: what is typed belongs to it, whatever the window shows by then. */
  shownKey(): string
  /** The text in the editor says this now, so that it need not be compared when it comes back. */
  typed(document: MessageDocument): void
  /** Puts a text into the editor. Nothing is told of it as of a change. True when the editor took another state. */
  show(editor: Editor, text: TextToShow): boolean
}

interface LeftText {
  readonly state: EditorState
  /** Unit: pixels. */
  readonly scrollTop: number
}

/** For an editor that was made with this text. */
export function createTextStates(first: TextToShow): TextStates {
  let shown = first
  const left = new Map<string, LeftText>()

  return {
    shownKey: () => shown.documentKey,
    typed(document) {
      shown = { ...shown, document }
    },
    show(editor, text) {
      const { documentKey, document } = text
      const isOther = documentKey !== shown.documentKey
      if (!isOther && document === shown.document) return false
      const { state, view } = editor
      const scroller = view.dom.closest('.letter-scroll')
      if (isOther) left.set(shown.documentKey, { state, scrollTop: scroller?.scrollTop ?? 0 })
      if (text.templateKey !== shown.templateKey) left.clear()
      const known = left.get(documentKey)
      left.delete(documentKey)
      shown = text

      const doc = editor.schema.nodeFromJSON(document)
      if (!isOther && state.doc.eq(doc)) return false
      const isKnown = known?.state.doc.eq(doc) === true
      view.updateState(isKnown ? known.state : EditorState.create({ doc, plugins: [...state.plugins] }))
      if (isOther && scroller !== null) scroller.scrollTop = isKnown ? known.scrollTop : 0
      return true
    },
  }
}
