// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { documentOf } from '../../../renderer/editor/document-of.ts'
import { paragraphAtCaret, placedParagraphs } from '../../../renderer/editor/extensions/paragraph-rows.ts'
import { fillParagraph, type Filling } from '../../../renderer/editor/fill-paragraph.ts'
import { paragraphPlaces } from '../../../shared/template/align-paragraphs.ts'
import { composeDocument, type Block } from '../../../shared/template/samples/compose.ts'
import { openEditor, type } from './open-editor.ts'

const order: Filling['blocks'] = composeDocument(['Order {{order_number}}']).content
const paragraph = { blocks: order, list: null, into: null, after: null }
const item = { ...paragraph, list: 'bulletList' } as const

function filled(blocks: readonly Block[], filling: Filling) {
  const editor = openEditor(composeDocument(blocks))
  const before = documentOf(editor.state.doc)
  fillParagraph(editor, filling)
  const after = documentOf(editor.state.doc)
  editor.commands.undo()
  expect(documentOf(editor.state.doc), 'after undo').toEqual(before)
  return after
}

describe('a paragraph that is put in', () => {
  test('takes the place of an empty one', () => {
    expect(filled(['a', '', 'b'], { ...paragraph, into: 1 })).toEqual(
      composeDocument(['a', 'Order {{order_number}}', 'b']),
    )
  })

  test('stands behind the one before it, or at the start', () => {
    expect(filled(['a', 'b'], { ...paragraph, after: 0 })).toEqual(
      composeDocument(['a', 'Order {{order_number}}', 'b']),
    )
    expect(filled(['a'], paragraph)).toEqual(composeDocument(['Order {{order_number}}', 'a']))
  })

  test('stands behind a whole list', () => {
    expect(filled([{ bullets: ['a', 'b'] }], { ...paragraph, after: 0 })).toEqual(
      composeDocument([{ bullets: ['a', 'b'] }, 'Order {{order_number}}']),
    )
  })

  test('is an item where it was one: of the list before it, of a new one, or in place of an empty item', () => {
    expect(filled([{ bullets: ['a'] }, 'b'], { ...item, after: 0 })).toEqual(
      composeDocument([{ bullets: ['a', 'Order {{order_number}}'] }, 'b']),
    )
    expect(filled(['a', 'b'], { ...item, after: 0 })).toEqual(
      composeDocument(['a', { bullets: ['Order {{order_number}}'] }, 'b']),
    )
    expect(filled([{ bullets: ['a', ''] }], { ...item, into: 1 })).toEqual(
      composeDocument([{ bullets: ['a', 'Order {{order_number}}'] }]),
    )
    expect(filled(['a', ''], { ...item, into: 1 })).toEqual(
      composeDocument(['a', { bullets: ['Order {{order_number}}'] }]),
    )
  })

  test('has the caret at its end, and what is typed then is a step of its own', () => {
    const editor = openEditor(composeDocument(['a', '', 'b']))
    fillParagraph(editor, { ...paragraph, into: 1 })
    type(editor, '!')
    expect(documentOf(editor.state.doc)).toEqual(composeDocument(['a', 'Order {{order_number}}!', 'b']))
    editor.commands.undo()
    expect(documentOf(editor.state.doc)).toEqual(composeDocument(['a', 'Order {{order_number}}', 'b']))
  })
})

describe('the paragraphs of the editor', () => {
  const document = composeDocument(['a', { steps: ['b', 'c'] }, ''])

  test('are those that are set beside another text', () => {
    const editor = openEditor(document)
    expect(placedParagraphs(editor.state.doc).map(({ list }) => list !== null)).toEqual(
      paragraphPlaces(document).map((place) => place.item !== null),
    )
  })

  test('are told by the caret', () => {
    const editor = openEditor(document)
    const at = placedParagraphs(editor.state.doc).map(({ position, list }) => {
      editor.commands.setTextSelection(list === null ? position + 1 : position + 2)
      return paragraphAtCaret(editor.state)
    })
    expect(at).toEqual([0, 1, 2, 3])
  })
})
