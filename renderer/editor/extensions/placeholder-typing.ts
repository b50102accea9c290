import { Extension } from '@tiptap/core'
import { PluginKey, type EditorState } from '@tiptap/pm/state'
import { Suggestion, type SuggestionOptions, type SuggestionProps } from '@tiptap/suggestion'
import type { SharedBlockNode } from '../../../shared/message/document.ts'
import { insertSharedBlock } from '../insert-shared-block.ts'
import type { MenuItem, PlaceholderMenuStore } from '../placeholder-menu-store.ts'
import { searchBlocks, searchPlaceholders } from '../placeholder-search.ts'

export interface PlaceholderTypingOptions {
  readonly store: PlaceholderMenuStore | null
  /** Those that can be inserted, in the language of the text. */
  readonly sharedBlocks: () => readonly SharedBlockNode[]
}

const longestQuery = 40

/** `/` opens the menu only at the start of a word: not in "and/or", not after a chip. */
export function isWordStart(state: EditorState, position: number): boolean {
  const before = state.doc.resolve(position).nodeBefore
  if (before === null || before.type.name === 'hardBreak') return true
  return before.isText && /[\s(«“"]$/u.test(before.text ?? '')
}

type Options = Omit<SuggestionOptions<MenuItem, MenuItem>, 'editor'>

function placeholderItems(query: string): MenuItem[] {
  return searchPlaceholders(query).map((name) => ({ kind: 'placeholder', name }))
}

function suggestion(store: PlaceholderMenuStore, key: string): Options {
  const show = ({ items, clientRect, command }: SuggestionProps<MenuItem, MenuItem>) => {
    if (items.length === 0) store.write(null)
    else store.write({ items, activeIndex: 0, anchor: () => clientRect?.() ?? null, choose: command })
  }
  return {
    pluginKey: new PluginKey(key),
    decorationClass: 'placeholder-query',
    items: ({ query }) => placeholderItems(query),
    command: ({ editor, range, props: item }) => {
      if (item.kind === 'block') {
        insertSharedBlock(editor, item.block, range)
        return
      }
      const { state, view } = editor
      const type = state.schema.nodes['placeholder']
      if (type === undefined) return
      const marks = state.doc.resolve(range.to).marks()
      view.dispatch(
        state.tr.replaceWith(range.from, range.to, type.create({ name: item.name }, null, marks)).scrollIntoView(),
      )
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
          store.write({ ...menu, activeIndex: (activeIndex + menu.items.length) % menu.items.length })
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
            const item = menu.items[menu.activeIndex]
            if (item === undefined || event.shiftKey) return false
            menu.choose(item)
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

/** Opens the menu on `/` at the start of a word, with shared blocks, and on `{{` anywhere, without. */
export const PlaceholderTyping = Extension.create<PlaceholderTypingOptions>({
  name: 'placeholderTyping',
  // Before the keymaps: Enter and the arrows belong to the menu while it is open.
  priority: 1800,
  addOptions() {
    return { store: null, sharedBlocks: () => [] }
  },
  addProseMirrorPlugins() {
    const { store, sharedBlocks } = this.options
    if (store === null) return []
    const { editor } = this
    return [
      Suggestion<MenuItem, MenuItem>({
        ...suggestion(store, 'placeholderSlash'),
        items: ({ query }) => [
          ...placeholderItems(query),
          ...searchBlocks(sharedBlocks(), query).map((block): MenuItem => ({ kind: 'block', block })),
        ],
        editor,
        char: '/',
        allowedPrefixes: null,
        allow: ({ state, range }) => range.to - range.from <= longestQuery && isWordStart(state, range.from),
      }),
      Suggestion<MenuItem, MenuItem>({
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
