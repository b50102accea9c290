import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { excessLineBreaks } from '../line-breaks.ts'

export interface LineBreakGuardOptions {
  /** A line break was not made, because there are two in a row already. */
  readonly onRefused: () => void
}

/**
 * F9: Enter and Shift-Enter do nothing where they would make more line breaks in a row than permitted. Deleting what
 * stands between blank lines is not refused: the rule finds it and has a fix.
 */
export const LineBreakGuard = Extension.create<LineBreakGuardOptions>({
  name: 'lineBreakGuard',
  // Before every keymap, so that the key is known when its transaction comes.
  priority: 2000,
  addOptions() {
    return { onRefused: () => {} }
  },
  addProseMirrorPlugins() {
    const { onRefused } = this.options
    let isEnter = false
    return [
      new Plugin({
        key: new PluginKey('lineBreakGuard'),
        props: {
          handleKeyDown: (_view, event) => {
            isEnter = event.key === 'Enter'
            queueMicrotask(() => {
              isEnter = false
            })
            return false
          },
        },
        filterTransaction: (transaction, state) => {
          if (!isEnter || !transaction.docChanged) return true
          if (excessLineBreaks(transaction.doc) <= excessLineBreaks(state.doc)) return true
          onRefused()
          return false
        },
      }),
    ]
  },
})
