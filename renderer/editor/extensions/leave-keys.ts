import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'

export interface LeaveKeysOptions {
  /** Closes what stands over the text; true when there was something. */
  readonly onEscape: () => boolean
  /** Alt-F10, the customary way from a text to its toolbar. */
  readonly onLeaveToToolbar: () => void
}

/**
 * Escape closes the card or menu over the text. With nothing to close, the next Tab or Shift-Tab leaves the editor even
 * inside a list, so that the keyboard is never caught (WCAG 2.1.2).
 */
export const LeaveKeys = Extension.create<LeaveKeysOptions>({
  name: 'leaveKeys',
  // After menus, which have an Escape of their own.
  priority: 50,
  addOptions() {
    return { onEscape: () => false, onLeaveToToolbar: () => {} }
  },
  addProseMirrorPlugins() {
    const { onEscape, onLeaveToToolbar } = this.options
    let tabLeaves = false
    return [
      new Plugin({
        key: new PluginKey('leaveKeys'),
        props: {
          handleDOMEvents: {
            keydown: (_view, event) => {
              if (event.key === 'Tab' && tabLeaves) {
                tabLeaves = false
                // Handled as far as the editor is concerned; the browser moves the focus.
                return true
              }
              if (event.key !== 'Shift') tabLeaves = false
              return false
            },
          },
          handleKeyDown: (_view, event) => {
            if (event.key === 'F10' && event.altKey) {
              onLeaveToToolbar()
              return true
            }
            if (event.key !== 'Escape') return false
            if (onEscape()) return true
            tabLeaves = true
            return false
          },
        },
      }),
    ]
  },
})
