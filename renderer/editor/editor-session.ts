import type { Extensions } from '@tiptap/core'
import { editorExtensions, type EditorSurroundings } from './editor-extensions.ts'
import { noBlockWords } from './extensions/shared-block-view.ts'
import { createPlaceholderMenuStore, type PlaceholderMenuStore } from './placeholder-menu-store.ts'

type Around = Omit<EditorSurroundings, 'menu'>

/**
 * What lives as long as the editor's place in the window: the extensions are made once, and what they ask of the window
 * is answered by whatever is connected at that moment.
 */
export interface EditorSession {
  readonly extensions: Extensions
  readonly menu: PlaceholderMenuStore
  connect(around: Around): void
}

export function createEditorSession(): EditorSession {
  const menu = createPlaceholderMenuStore()
  let around: Around | null = null
  const extensions = editorExtensions({
    menu,
    placeholderLabel: (name) => around?.placeholderLabel(name) ?? name,
    perform: (id) => around?.perform(id),
    editImage: () => around?.editImage(),
    addImageFile: (file) => around?.addImageFile(file),
    pasted: (removals) => around?.pasted(removals),
    lineBreakRefused: () => around?.lineBreakRefused(),
    closeCard: () => around?.closeCard() ?? false,
    focusToolbar: () => around?.focusToolbar(),
    blockWords: () => around?.blockWords() ?? noBlockWords,
    editBlock: (id) => around?.editBlock(id),
    sharedBlocks: () => around?.sharedBlocks() ?? [],
  })
  return {
    extensions,
    menu,
    connect: (next) => {
      around = next
    },
  }
}
