import { Extension } from '@tiptap/core'
import { NodeSelection, Plugin, PluginKey, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

const caretKeys = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'])

/**
 * Editors in which the browser may have moved the caret without the editor knowing: from a caret key to the next other key,
 * since the browser acts on the key after everything else that follows from it.
 */
const moved = new WeakSet<EditorView>()

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
              if (caretKeys.has(event.key)) moved.add(view)
              else moved.delete(view)
              return false
            },
          },
        },
      }),
    ]
  },
})

/**
 * Moves the editor's caret to where the browser has it after a caret key, read as ProseMirror reads it. Being told of the move is
 * no proof that it was read: while something else changes, ProseMirror lets it wait.
 */
export function takeCaret(view: EditorView): void {
  if (!moved.has(view) || view.composing || !view.hasFocus()) return
  const { selection, doc, tr } = view.state
  // A chosen picture or chip is more than its two ends.
  if (selection instanceof NodeSelection) return
  const shown = view.dom.ownerDocument.getSelection()
  if (shown === null || shown.anchorNode === null || shown.focusNode === null) return
  if (!view.dom.contains(shown.anchorNode) || !view.dom.contains(shown.focusNode)) return
  // Inside a picture or a chip it is ProseMirror's to say what is chosen.
  if (isInAtom(view, shown.anchorNode) || isInAtom(view, shown.focusNode)) return
  const head = doc.resolve(view.posAtDOM(shown.focusNode, shown.focusOffset, 1))
  const anchor = shown.isCollapsed ? head : doc.resolve(view.posAtDOM(shown.anchorNode, shown.anchorOffset, 1))
  if (!anchor.parent.inlineContent || !head.parent.inlineContent) return
  const next = TextSelection.between(anchor, head)
  if (!next.eq(selection)) view.dispatch(tr.setSelection(next))
}

function isInAtom({ dom }: EditorView, node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement
  const atom = element?.closest('[contenteditable="false"]')
  return atom !== null && atom !== undefined && dom.contains(atom)
}
