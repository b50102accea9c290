import { Editor } from '@tiptap/core'
// For the types of their commands.
import '@tiptap/extension-bold'
import '@tiptap/extensions'
import { afterEach } from 'vitest'
import { documentOf } from '../../../renderer/editor/document-of.ts'
import { editorExtensions, type EditorSurroundings } from '../../../renderer/editor/editor-extensions.ts'
import { createPlaceholderMenuStore } from '../../../renderer/editor/placeholder-menu-store.ts'
import type { MessageDocument } from '../../../shared/message/document.ts'
import { messageText } from '../../../shared/message/text.ts'

const editors: Editor[] = []
afterEach(() => {
  for (const editor of editors.splice(0)) editor.destroy()
})

const nothing = () => {}

/** The real editor without its React surroundings, mounted until the test ends. */
export function openEditor(document: MessageDocument, around: Partial<EditorSurroundings> = {}): Editor {
  const editor = new Editor({
    element: window.document.body,
    injectCSS: false,
    enableContentCheck: true,
    content: structuredClone(document) as never,
    extensions: editorExtensions({
      menu: createPlaceholderMenuStore(),
      placeholderLabel: (name) => name,
      perform: nothing,
      editImage: nothing,
      addImageFile: nothing,
      pasted: nothing,
      lineBreakRefused: nothing,
      closeCard: () => false,
      focusToolbar: nothing,
      blockWords: () => ({
        name: (_id, own) => own,
        label: (name) => `Shared block ${name}, locked`,
        explanation: 'Shared',
        edit: 'Edit block…',
        unlock: 'Unlock here',
        remove: 'Remove',
      }),
      editBlock: nothing,
      sharedBlocks: () => [],
      ...around,
    }),
  })
  editors.push(editor)
  return editor
}

/** Paragraphs of plain text; an empty string is an empty paragraph. */
export function text(...paragraphs: readonly string[]): MessageDocument {
  return {
    type: 'doc',
    content: paragraphs.map((line) =>
      line === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text: line }] },
    ),
  }
}

export function textOf(editor: Editor): string {
  return messageText(documentOf(editor.state.doc)).text
}

export function press(editor: Editor, key: string, held: Partial<KeyboardEventInit> = {}): void {
  editor.view.dom.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held }))
}

/** Types as the browser would: every character goes through the input rules first. */
export function type(editor: Editor, typed: string): void {
  for (const character of typed) {
    const { from, to } = editor.state.selection
    const insert = () => editor.state.tr.insertText(character, from, to)
    const isHandled = editor.view.someProp('handleTextInput', (handle) =>
      handle(editor.view, from, to, character, insert),
    )
    if (isHandled !== true) editor.view.dispatch(insert())
  }
}
