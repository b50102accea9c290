import { Extension } from '@tiptap/core'
import { PluginKey, type EditorState } from '@tiptap/pm/state'
import { Suggestion, type SuggestionOptions, type SuggestionProps } from '@tiptap/suggestion'
import type { PlaceholderName } from '../../../shared/message/placeholders.ts'
import type { PlaceholderMenuStore } from '../placeholder-menu-store.ts'
import { searchPlaceholders } from '../placeholder-search.ts'

export interface PlaceholderTypingOptions {
  readonly store: PlaceholderMenuStore | null
}

const longestQuery = 40

/** `/` opens the menu only at the start of a word: not in "and/or", not after a chip. */
export function isWordStart(state: EditorState, position: number): boolean {
  const before = state.doc.resolve(position).nodeBefore
  if (before === null || before.type.name === 'hardBreak') return true
  return before.isText && /[\s(«“"]$/u.test(before.text ?? '')
}

type Options = Omit<SuggestionOptions<PlaceholderName, PlaceholderName>, 'editor'>

function suggestion(store: PlaceholderMenuStore, key: string): Options {
  const show = ({ items, clientRect, command }: SuggestionProps<PlaceholderName, PlaceholderName>) => {
    if (items.length === 0) store.write(null)
    else store.write({ names: items, activeIndex: 0, anchor: () => clientRect?.() ?? null, choose: command })
  }
  return {
    pluginKey: new PluginKey(key),
    decorationClass: 'placeholder-query',
    items: ({ query }) => [...searchPlaceholders(query)],
    command: ({ editor, range, props: name }) => {
      const { state, view } = editor
      const type = state.schema.nodes['placeholder']
      if (type === undefined) return
      const marks = state.doc.resolve(range.to).marks()
      view.dispatch(state.tr.replaceWith(range.from, range.to, type.create({ name }, null, marks)).scrollIntoView())
    },
    render: () => ({
      onStart: show,
      onUpdate: (props) => {
        // The list is found at once; what comes before it is found is not shown.
        if (!props.loading) show(props)
      },
      onExit: () => store.write(null),
      onKeyDown: ({ event }) => {
        const menu = store.read()
        if (menu === null || event.isComposing) return false
        const move = (activeIndex: number) => {
          store.write({ ...menu, activeIndex: (activeIndex + menu.names.length) % menu.names.length })
          return true
        }
        switch (event.key) {
          case 'ArrowDown':
            return move(menu.activeIndex + 1)
          case 'ArrowUp':
            return move(menu.activeIndex - 1)
          case 'Home':
            return move(0)
          case 'End':
            return move(-1)
          case 'Enter':
          case 'Tab': {
            const name = menu.names[menu.activeIndex]
            if (name === undefined || event.shiftKey) return false
            menu.choose(name)
            return true
          }
          case 'Escape':
            store.write(null)
            return true
          default:
            return false
        }
      },
    }),
  }
}

/** Opens the placeholder menu on `/` at the start of a word and on `{{` anywhere. */
export const PlaceholderTyping = Extension.create<PlaceholderTypingOptions>({
  name: 'placeholderTyping',
  // Before the keymaps: Enter and the arrows belong to the menu while it is open.
  priority: 1800,
  addOptions() {
    return { store: null }
  },
  addProseMirrorPlugins() {
    const { store } = this.options
    if (store === null) return []
    const { editor } = this
    return [
      Suggestion<PlaceholderName, PlaceholderName>({
        ...suggestion(store, 'placeholderSlash'),
        editor,
        char: '/',
        allowedPrefixes: null,
        allow: ({ state, range }) => range.to - range.from <= longestQuery && isWordStart(state, range.from),
      }),
      Suggestion<PlaceholderName, PlaceholderName>({
        ...suggestion(store, 'placeholderBraces'),
        editor,
        char: '{{',
        allowSpaces: true,
        allowedPrefixes: null,
        allow: ({ range }) => range.to - range.from <= longestQuery,
      }),
    ]
  },
})
