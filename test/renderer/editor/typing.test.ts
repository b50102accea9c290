// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest'
import { documentOf } from '../../../renderer/editor/document-of.ts'
import { isWordStart } from '../../../renderer/editor/extensions/placeholder-typing.ts'
import { searchPlaceholders } from '../../../renderer/editor/placeholder-search.ts'
import { messageText } from '../../../shared/message/text.ts'
import { openEditor, press, text, textOf, type } from './open-editor.ts'

describe('a typed placeholder', () => {
  test.each([
    ['{{order_number}}', 'order_number'],
    ['{{ order_number }}', 'order_number'],
    ['{{order id}}', 'order_number'],
    ['{{no.such}}', 'no.such'],
  ])('%s becomes a chip named %s', (typed, name) => {
    const editor = openEditor(text('Order '))
    editor.commands.setTextSelection(7)
    type(editor, `${typed}.`)
    const message = messageText(documentOf(editor.state.doc))
    expect(message.placeholders.map((placeholder) => placeholder.name)).toEqual([name])
    expect(message.text).toBe(`Order {{${name}}}.`)
  })

  test('stays text when it names nothing', () => {
    const editor = openEditor(text(''))
    type(editor, '{{}} {{ }}')
    expect(messageText(documentOf(editor.state.doc)).placeholders).toEqual([])
    expect(textOf(editor)).toBe('{{}} {{ }}')
  })

  test('keeps the formatting that it was typed in', () => {
    const editor = openEditor(text(''))
    editor.commands.toggleBold()
    type(editor, 'a {{carrier}}')
    expect(documentOf(editor.state.doc).content[0]).toEqual({
      type: 'paragraph',
      content: [
        { type: 'text', text: 'a ', marks: [{ type: 'bold' }] },
        { type: 'placeholder', attrs: { name: 'carrier' }, marks: [{ type: 'bold' }] },
      ],
    })
  })

  test('is deleted as one and comes back by undo', () => {
    const editor = openEditor(text(''))
    type(editor, 'a {{carrier}}')
    editor.commands.setTextSelection(editor.state.doc.content.size - 1)
    editor.view.dispatch(editor.state.tr.delete(3, 4))
    expect(textOf(editor)).toBe('a ')
    editor.commands.undo()
    expect(textOf(editor)).toContain('{{carrier}}')
  })
})

describe('the placeholder search', () => {
  test('finds by token and by label in both languages, without accents', () => {
    expect(searchPlaceholders('tracking_n')).toEqual(['tracking_number'])
    expect(searchPlaceholders('Ship da')).toEqual(['ship_date'])
    expect(searchPlaceholders('numero de suivi')).toEqual(['tracking_number'])
    expect(searchPlaceholders("l'acheteur")).toEqual(['buyer_name'])
    expect(searchPlaceholders('')).toHaveLength(12)
    expect(searchPlaceholders('nothing like it')).toEqual([])
  })

  test('opens on / only at the start of a word', () => {
    const editor = openEditor(text('and/or /x'))
    expect(isWordStart(editor.state, 1)).toBe(true)
    expect(isWordStart(editor.state, 4)).toBe(false)
    expect(isWordStart(editor.state, 8)).toBe(true)
  })
})

describe('[F9] line breaks', () => {
  test('by Enter stop at two in a row, and a notice says why', () => {
    const lineBreakRefused = vi.fn<() => void>()
    const editor = openEditor(text('a'), { lineBreakRefused })
    editor.commands.setTextSelection(2)
    press(editor, 'Enter')
    press(editor, 'Enter')
    expect(editor.state.doc.childCount).toBe(3)
    expect(lineBreakRefused).not.toHaveBeenCalled()
    press(editor, 'Enter')
    expect(editor.state.doc.childCount).toBe(3)
    expect(lineBreakRefused).toHaveBeenCalledTimes(1)
    type(editor, 'b')
    press(editor, 'Enter')
    expect(editor.state.doc.childCount).toBe(4)
  })

  test('by Shift-Enter stop at two in a row', () => {
    const editor = openEditor(text('a'))
    editor.commands.setTextSelection(2)
    for (let count = 0; count < 4; count += 1) press(editor, 'Enter', { shiftKey: true })
    expect(textOf(editor)).toBe('a\n\n')
  })

  test('that were there before do not stop other keys', () => {
    const editor = openEditor(text('a', '', '', '', 'b'))
    editor.commands.setTextSelection(2)
    press(editor, 'Enter', { shiftKey: true })
    expect(editor.state.doc.childCount).toBe(5)
    editor.commands.setTextSelection(editor.state.doc.content.size - 1)
    press(editor, 'Enter')
    expect(editor.state.doc.childCount).toBe(6)
  })
})

function tab(editor: ReturnType<typeof openEditor>, shiftKey = false): boolean {
  const event = new KeyboardEvent('keydown', { key: 'Tab', shiftKey, bubbles: true, cancelable: true })
  editor.view.dom.dispatchEvent(event)
  return event.defaultPrevented
}

describe('lists', () => {
  const list = {
    type: 'doc',
    content: [
      {
        type: 'bulletList',
        content: ['one', 'two'].map((word) => ({
          type: 'listItem',
          content: [{ type: 'paragraph', content: [{ type: 'text', text: word }] }],
        })),
      },
    ],
  } as const

  test('are indented by Tab and outdented by Shift-Tab', () => {
    const editor = openEditor(list as never)
    editor.commands.setTextSelection(editor.state.doc.content.size - 4)
    expect(tab(editor)).toBe(true)
    expect(JSON.stringify(editor.getJSON()).match(/bulletList/g)).toHaveLength(2)
    expect(tab(editor, true)).toBe(true)
    expect(JSON.stringify(editor.getJSON()).match(/bulletList/g)).toHaveLength(1)
  })

  test('let Tab go outside, and after Escape inside', () => {
    const paragraph = openEditor(text('a'))
    expect(tab(paragraph)).toBe(false)
    const editor = openEditor(list as never)
    editor.commands.setTextSelection(editor.state.doc.content.size - 4)
    press(editor, 'Escape')
    expect(tab(editor)).toBe(false)
    expect(tab(editor)).toBe(true)
  })
})
