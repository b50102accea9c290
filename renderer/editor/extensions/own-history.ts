import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'

/**
 * The browser keeps one undo history for all fields of the page: an undo in the subject line or the title would take back
 * what was typed into the text, and by now perhaps into another text. Here only the editor's own history counts.
 */
export const OwnHistory = Extension.create({
  name: 'ownHistory',
  addProseMirrorPlugins() {
    let isFromBrowser = false
    return [
      new Plugin({
        key: new PluginKey('ownHistory'),
        // What the browser did to the page is refused, and the text is drawn as it is.
        filterTransaction: (transaction) => !(isFromBrowser && transaction.docChanged),
        view: ({ dom }) => {
          const page = dom.ownerDocument
          const beginning = (event: InputEvent) => {
            if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return
            const { activeElement } = page
            isFromBrowser = true
            setTimeout(() => {
              isFromBrowser = false
              // The browser takes the keyboard to where it changed something.
              const isTaken = dom.contains(page.activeElement) && !dom.contains(activeElement)
              if (isTaken && activeElement instanceof HTMLElement) activeElement.focus()
            }, 0)
          }
          // Before anybody else hears of it: the change itself is noticed at the end of the first listener.
          page.addEventListener('beforeinput', beginning, { capture: true })
          return { destroy: () => page.removeEventListener('beforeinput', beginning, { capture: true }) }
        },
      }),
    ]
  },
})
