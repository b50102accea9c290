import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list'
import type { Editor } from '@tiptap/core'
import { maximumListDepth } from '../../../shared/message/format.ts'
import { attributeValidator } from '../attribute-validator.ts'

/** The number of a list's first item. */
function isListStart(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= 1_000_000
}

/** How many lists the caret stands in. */
function listDepth(editor: Editor): number {
  const { $from } = editor.state.selection
  let depth = 0
  for (let level = $from.depth; level > 0; level -= 1) {
    const name = $from.node(level).type.name
    if (name === 'bulletList' || name === 'orderedList') depth += 1
  }
  return depth
}

export const MessageBulletList = BulletList

export const MessageOrderedList = OrderedList.extend({
  addAttributes() {
    return {
      start: {
        default: 1,
        validate: attributeValidator('start', isListStart),
        parseHTML: (element: HTMLElement) => {
          const start = Number.parseInt(element.getAttribute('start') ?? '1', 10)
          return isListStart(start) ? start : 1
        },
        renderHTML: ({ start }: { readonly start?: unknown }) => (start === 1 ? {} : { start }),
      },
    }
  },
  renderHTML({ HTMLAttributes }) {
    return ['ol', HTMLAttributes, 0]
  },
  // The original reads pasted plain text by itself; nothing enters but by our own paste.
  addProseMirrorPlugins() {
    return []
  },
})

/**
 * Tab indents and Shift-Tab outdents inside a list. Outside a list Tab is left to the window, so that it leaves the
 * editor; inside one, Escape lets the next Tab leave (see `leave-keys.ts`).
 */
export const MessageListItem = ListItem.extend({
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      Tab: () => {
        const depth = listDepth(this.editor)
        if (depth === 0) return false
        if (depth < maximumListDepth) this.editor.commands.sinkListItem(this.name)
        return true
      },
      'Shift-Tab': () => listDepth(this.editor) > 0 && this.editor.commands.liftListItem(this.name),
    }
  },
})
