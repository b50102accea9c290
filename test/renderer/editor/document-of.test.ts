// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { documentOf } from '../../../renderer/editor/document-of.ts'
import type { MessageDocument } from '../../../shared/message/document.ts'
import { openEditor, type } from './open-editor.ts'

const document: MessageDocument = {
  type: 'doc',
  content: [
    { type: 'paragraph', content: [{ type: 'text', text: 'First' }] },
    { type: 'paragraph' },
    {
      type: 'bulletList',
      content: [
        {
          type: 'listItem',
          content: [{ type: 'paragraph', content: [{ type: 'placeholder', attrs: { name: 'order_number' } }] }],
        },
      ],
    },
  ],
}

test('a document is the JSON that the editor gives', () => {
  const editor = openEditor(document)
  expect(documentOf(editor.state.doc)).toEqual(editor.getJSON())
})

test('the blocks that typing leaves alone stay the same objects', () => {
  const editor = openEditor(document)
  const [first, second, third] = documentOf(editor.state.doc).content
  editor.commands.setTextSelection(6)
  type(editor, ' and')
  const after = documentOf(editor.state.doc).content
  expect(after[0]).toEqual({ type: 'paragraph', content: [{ type: 'text', text: 'First and' }] })
  expect(after[0]).not.toBe(first)
  expect(after[1]).toBe(second)
  expect(after[2]).toBe(third)
})
