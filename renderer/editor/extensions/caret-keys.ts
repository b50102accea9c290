import { Extension } from '@tiptap/core'
import { Plugin, PluginKey, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

const caretKeys = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'])

/** Editors in which the browser may have moved the caret without having told of it yet. */
const untold = new WeakSet<EditorView>()

/**
 * The browser moves the caret for these keys and tells of it some milliseconds later. What happens in between, a fast key or
 * findings that are drawn, would act at the old place or put the caret back there.
 */
export const CaretKeys = Extension.create({
  name: 'caretKeys',
  // Before every other key handler.
  priority: 1000,
  addProseMirrorPlugins() {
    return [
      new Plugin({
        key: new PluginKey('caretKeys'),
        props: {
          handleDOMEvents: {
            keydown: (view, event) => {
              takeCaret(view)
              if (caretKeys.has(event.key)) untold.add(view)
              return false
            },
          },
        },
        view: (view) => {
          const page = view.dom.ownerDocument
          const told = () => untold.delete(view)
          page.addEventListener('selectionchange', told)
          return { destroy: () => page.removeEventListener('selectionchange', told) }
        },
      }),
    ]
  },
})

/** Moves the editor's caret to where the browser has it, when that is still to be told. */
export function takeCaret(view: EditorView): void {
  if (!untold.delete(view) || view.composing || !view.hasFocus()) return
  const { selection, doc, tr } = view.state
  // A chosen picture or chip is more than its two ends.
  if (!(selection instanceof TextSelection)) return
  const shown = view.dom.ownerDocument.getSelection()
  if (shown === null || shown.anchorNode === null || shown.focusNode === null) return
  if (!view.dom.contains(shown.anchorNode) || !view.dom.contains(shown.focusNode)) return
  const anchor = doc.resolve(view.posAtDOM(shown.anchorNode, shown.anchorOffset))
  const head = doc.resolve(view.posAtDOM(shown.focusNode, shown.focusOffset))
  if (!anchor.parent.inlineContent || !head.parent.inlineContent) return
  const moved = TextSelection.between(anchor, head)
  if (!moved.eq(selection)) view.dispatch(tr.setSelection(moved))
}
