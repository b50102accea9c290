// @vitest-environment happy-dom
import type { Editor } from '@tiptap/core'
import { describe, expect, test, vi } from 'vitest'
import { documentOf } from '../../../renderer/editor/document-of.ts'
import { createTextStates } from '../../../renderer/editor/text-states.ts'
import type { MessageDocument } from '../../../shared/message/document.ts'
import { openEditor, text, textOf, type } from './open-editor.ts'

/** An editor on the first of two texts, and what the window holds of each. */
function openTwo() {
  const documents = new Map<string, MessageDocument>([
    ['en', text('One')],
    ['fr', text('Un')],
  ])
  const documentFor = (key: string): MessageDocument => documents.get(key) ?? text('')
  const states = createTextStates({ templateKey: 'a', documentKey: 'en', document: documentFor('en') })
  const editor = openEditor(documentFor('en'))
  const told = vi.fn<(key: string) => void>()
  editor.on('update', () => {
    const document = documentOf(editor.state.doc)
    documents.set(states.shownKey(), document)
    states.typed(document)
    told(states.shownKey())
  })
  const show = (documentKey: string, templateKey = 'a') =>
    states.show(editor, { templateKey, documentKey, document: documentFor(documentKey) })
  return { editor, states, documents, told, show }
}

function typeAtEnd(editor: Editor, typed: string): void {
  editor.commands.setTextSelection(editor.state.doc.content.size - 1)
  type(editor, typed)
}

describe('several texts in one editor', () => {
  test('undo and redo in each take back only what was written in it', () => {
    const { editor, show } = openTwo()
    typeAtEnd(editor, ' more')
    show('fr')
    expect(textOf(editor)).toBe('Un')
    typeAtEnd(editor, ' plus')
    show('en')
    expect(textOf(editor)).toBe('One more')
    editor.commands.undo()
    expect(textOf(editor)).toBe('One')
    expect(editor.commands.undo()).toBe(false)
    editor.commands.redo()
    expect(textOf(editor)).toBe('One more')
    show('fr')
    expect(textOf(editor)).toBe('Un plus')
    editor.commands.undo()
    expect(textOf(editor)).toBe('Un')
    expect(editor.commands.undo()).toBe(false)
  })

  test('each is found with its selection', () => {
    const { editor, show } = openTwo()
    editor.commands.setTextSelection({ from: 1, to: 3 })
    show('fr')
    expect(editor.state.selection.from).toBe(1)
    editor.commands.setTextSelection(3)
    show('en')
    expect(editor.state.selection).toMatchObject({ from: 1, to: 3 })
  })

  test('showing another is no change, and what is typed is told of the text that it was typed in', () => {
    const { editor, told, show } = openTwo()
    show('fr')
    show('en')
    expect(told).not.toHaveBeenCalled()
    show('fr')
    typeAtEnd(editor, '!')
    expect(told.mock.calls).toEqual([['fr']])
  })

  test('one that was changed from outside begins anew', () => {
    const { editor, documents, show } = openTwo()
    typeAtEnd(editor, ' more')
    show('fr')
    documents.set('en', text('Imported'))
    show('en')
    expect(textOf(editor)).toBe('Imported')
    expect(editor.commands.undo()).toBe(false)
  })

  test('so does the one that is shown; the same words from elsewhere are no change', () => {
    const { editor, documents, show } = openTwo()
    typeAtEnd(editor, ' more')
    documents.set('en', text('One more'))
    expect(show('en')).toBe(false)
    editor.commands.undo()
    expect(textOf(editor)).toBe('One')
    editor.commands.redo()
    documents.set('en', text('Imported'))
    expect(show('en')).toBe(true)
    expect(textOf(editor)).toBe('Imported')
    expect(editor.commands.undo()).toBe(false)
  })

  test('those of a template are forgotten when another is opened', () => {
    const { editor, show } = openTwo()
    typeAtEnd(editor, ' more')
    show('fr', 'b')
    show('en', 'a')
    expect(textOf(editor)).toBe('One more')
    expect(editor.commands.undo()).toBe(false)
  })

  test('commands work on the text that is shown', () => {
    const { editor, show } = openTwo()
    show('fr')
    editor.commands.selectAll()
    editor.commands.toggleBold()
    expect(editor.isActive('bold')).toBe(true)
    show('en')
    expect(editor.isActive('bold')).toBe(false)
    expect(documentOf(editor.state.doc)).toEqual(text('One'))
  })
})
