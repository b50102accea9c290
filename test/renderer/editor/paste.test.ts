// @vitest-environment happy-dom
import type { Editor } from '@tiptap/core'
import { describe, expect, test, vi } from 'vitest'
import { documentOf } from '../../../renderer/editor/document-of.ts'
import { documentProblem, messageSchema } from '../../../renderer/editor/schema.ts'
import type { MessageDocument } from '../../../shared/message/document.ts'
import type { Removal } from '../../../shared/message/removal.ts'
import { messageText } from '../../../shared/message/text.ts'
import { hostileValues, withValue } from './hostile-values.ts'
import { openEditor, text, textOf } from './open-editor.ts'

function paste(editor: Editor, data: Readonly<Record<string, string>>, files: readonly File[] = []): void {
  const event = new Event('paste', { bubbles: true, cancelable: true })
  Object.assign(event, { clipboardData: { getData: (type: string) => data[type] ?? '', files } })
  editor.view.dom.dispatchEvent(event)
}

describe('paste', () => {
  test('puts text in at the caret and joins it to the text around', () => {
    const editor = openEditor(text('before after'))
    editor.commands.setTextSelection(8)
    paste(editor, { 'text/html': '<p>middle</p>', 'text/plain': 'no' })
    expect(textOf(editor)).toBe('before middleafter')
  })

  test('keeps what is permitted and says what was left out, by clause', () => {
    const pasted = vi.fn<(removals: readonly Removal[]) => void>()
    const editor = openEditor(text(''), { pasted })
    paste(editor, {
      'text/html':
        '<p style="color:#ff0000">Red <b>bold</b></p><p style="text-align:center">Centred</p><ul><li>One</li><li>Two</li></ul><script>alert(1)</script>',
    })
    expect(textOf(editor)).toBe('Red bold\n\nCentred\n\nOne\n\nTwo')
    expect(JSON.stringify(editor.getJSON())).toContain('"bulletList"')
    const clauses = pasted.mock.calls[0]?.[0].map(({ clause }) => clause)
    expect(clauses).toContain('F6')
    expect(clauses).toContain('F8')
    expect(documentProblem(editor.getJSON())).toBeNull()
  })

  test('is one step to undo, apart from what was typed before and after', () => {
    const editor = openEditor(text('a'))
    editor.commands.setTextSelection(2)
    editor.view.dispatch(editor.state.tr.insertText('b'))
    paste(editor, { 'text/plain': 'one\n\ntwo {{order_number}}' })
    editor.view.dispatch(editor.state.tr.insertText('c'))
    expect(textOf(editor)).toBe('abone\n\ntwo {{order_number}}c')
    editor.commands.undo()
    expect(textOf(editor)).toBe('abone\n\ntwo {{order_number}}')
    editor.commands.undo()
    expect(textOf(editor)).toBe('ab')
  })

  test('makes chips of tokens in plain text', () => {
    const editor = openEditor(text(''))
    paste(editor, { 'text/plain': 'Order {{order_number}}' })
    expect(messageText(documentOf(editor.state.doc)).placeholders.map(({ name }) => name)).toEqual(['order_number'])
  })

  test('[F9] leaves two line breaks in a row at most, and says so', () => {
    const pasted = vi.fn<(removals: readonly Removal[]) => void>()
    const editor = openEditor(text('start'), { pasted })
    editor.commands.setTextSelection(6)
    paste(editor, { 'text/plain': '\n\none\n\n\n\n\n\ntwo' })
    expect(textOf(editor)).toBe('start\n\n\none\n\n\ntwo')
    expect(pasted.mock.calls[0]?.[0]).toContainEqual(expect.objectContaining({ kind: 'line-breaks', clause: 'F9' }))
  })

  test('[F9] does not touch rows of line breaks elsewhere', () => {
    const editor = openEditor(text('a', '', '', '', 'b', 'c'))
    editor.commands.setTextSelection(editor.state.doc.content.size - 1)
    paste(editor, { 'text/plain': 'd' })
    expect(textOf(editor)).toBe('a\n\n\n\n\nb\n\ncd')
  })

  test('gives an image file to the image dialog and inserts nothing itself', () => {
    const addImageFile = vi.fn<(file: File) => void>()
    const editor = openEditor(text('a'), { addImageFile })
    const file = new File(['x'], 'logo.png', { type: 'image/png' })
    paste(editor, {}, [file])
    expect(addImageFile).toHaveBeenCalledWith(file)
    expect(textOf(editor)).toBe('a')
  })

  test('into a read-only editor does nothing', () => {
    const editor = openEditor(text('a'))
    editor.setEditable(false)
    paste(editor, { 'text/plain': 'b' })
    expect(textOf(editor)).toBe('a')
  })

  test('of our own copy brings placeholders, lists, marks and sizes back', () => {
    const document: MessageDocument = {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'Order ', marks: [{ type: 'bold' }] },
            { type: 'placeholder', attrs: { name: 'order_number' } },
            { type: 'text', text: ' and ', marks: [{ type: 'italic' }] },
            { type: 'placeholder', attrs: { name: 'no.such' } },
            { type: 'hardBreak' },
            { type: 'text', text: 'small', marks: [{ type: 'textSize', attrs: { size: 'small' } }] },
            { type: 'text', text: 'large', marks: [{ type: 'textSize', attrs: { size: 'large' } }] },
            { type: 'text', text: 'under', marks: [{ type: 'underline' }] },
            { type: 'text', text: 'help page', marks: [{ type: 'link', attrs: { href: 'https://example.com/help' } }] },
          ],
        },
        {
          type: 'orderedList',
          attrs: { start: 3 },
          content: [
            { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'three' }] }] },
            { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'four' }] }] },
          ],
        },
        { type: 'paragraph', content: [{ type: 'text', text: 'end' }] },
      ],
    }
    const from = openEditor(document)
    from.commands.selectAll()
    const { dom, text: plain } = from.view.serializeForClipboard(from.state.selection.content())
    expect(plain).toContain('Order {{order_number}} and {{no.such}}\nsmall')

    const pasted = vi.fn<(removals: readonly Removal[]) => void>()
    const to = openEditor(text(''), { pasted })
    paste(to, { 'text/html': dom.innerHTML, 'text/plain': plain })
    expect(to.getJSON()).toEqual(from.getJSON())
    expect(pasted.mock.calls[0]?.[0]).toEqual([])
  })
})

const written = (value: unknown) =>
  (typeof value === 'string' ? value : JSON.stringify(value)).replaceAll('&', '&amp;').replaceAll("'", '&#39;')

describe('[S9] hostile attribute values', () => {
  const cases = hostileValues.flatMap(({ node, attribute, values }) =>
    values.map((value) => ({ node, attribute, value, name: `${String(node['type'])}.${attribute}` })),
  )

  test('are refused by the schema itself', () => {
    let accepted = 0
    for (const { node, attribute, value } of cases) {
      const hostile = withValue(node, attribute, value)
      const isBlock = hostile['type'] === 'sharedBlock'
      const document = { type: 'doc', content: [isBlock ? hostile : { type: 'paragraph', content: [hostile] }] }
      if (documentProblem(document) === null) accepted += 1
      expect(() => messageSchema.nodeFromJSON(document).check()).toThrow()
    }
    expect(cases.length).toBeGreaterThanOrEqual(35)
    expect(accepted).toBe(0)
  })

  test('of `data-pm-slice` reach neither document nor JSON', () => {
    const faults: string[] = []
    for (const { node, attribute, value } of cases) {
      const hostile = withValue(node, attribute, value)
      const context = written([hostile['type'], hostile['attrs'] ?? null])
      const attrs = Object.entries((hostile['attrs'] as object | undefined) ?? { [attribute]: value })
      const attributes = attrs.map(([key, it]) => `data-${key}='${written(it)}' ${key}='${written(it)}'`).join(' ')
      for (const html of [
        `<p data-pm-slice='1 1 ${context}'>x</p>`,
        `<div data-pm-slice='0 0 ${context}' data-type='sharedBlock' class='shared-block' ${attributes}><p>x</p></div>`,
        `<span data-pm-slice='0 0 []' data-placeholder='${written(value)}'>x</span>`,
        `<img data-pm-slice='0 0 []' data-width-percent='50' ${attributes}>`,
        ...(attribute === 'href' ? [`<a data-pm-slice='0 0 []' href='${written(value)}'>x</a>`] : []),
      ]) {
        const editor = openEditor(text(''))
        paste(editor, { 'text/html': html })
        editor.view.pasteHTML(html)
        const json = editor.getJSON()
        if (documentProblem(json) !== null) faults.push(html)
        const kept = JSON.stringify(json, (key, it: unknown) => (key === 'text' ? undefined : it))
        if (kept.includes(JSON.stringify(value))) faults.push(kept)
        editor.destroy()
      }
    }
    expect(faults).toEqual([])
  })
})
