import { Extension } from '@tiptap/core'
import { actions } from '../../../shared/actions.ts'
import { editorActionIds, type EditorActionId } from '../editor-actions.ts'

export interface ActionKeysOptions {
  readonly perform: (id: EditorActionId) => void
}

/** `Mod+Shift+Z` as ProseMirror's keymap writes it. */
function keymapName(keys: string): string {
  return keys
    .split('+')
    .map((part) => (/^[A-Z]$/.test(part) ? part.toLowerCase() : part))
    .join('-')
}

/** The shortcuts of `shared/actions.ts`, before those that the extensions bring of their own. */
export const ActionKeys = Extension.create<ActionKeysOptions>({
  name: 'actionKeys',
  priority: 1500,
  addOptions() {
    return { perform: () => {} }
  },
  addKeyboardShortcuts() {
    const entries = editorActionIds.flatMap((id) => {
      const { keys } = actions[id]
      if (keys === null) return []
      const handle = () => {
        this.options.perform(id)
        return true
      }
      return [[keymapName(keys), handle] as const]
    })
    return Object.fromEntries(entries)
  },
})
