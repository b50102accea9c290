// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { documentOf } from '../../../renderer/editor/document-of.ts'
import {
  completeAddress,
  linkAddressProblem,
  linkTarget,
  linkTextProblem,
  removeLink,
  setLink,
} from '../../../renderer/editor/link-editing.ts'
import { openEditor, text, textOf } from './open-editor.ts'

describe('[N1] a link’s address', () => {
  test.each([
    ['https://www.amazon.ca/returns', null],
    ['www.amazon.ca/returns', null],
    ['', 'addressMissing'],
    ['http://example.com', 'addressInsecure'],
    ['javascript:alert(1)', 'addressInsecure'],
    ['mailto:a@example.com', 'addressInsecure'],
    ['https://user:secret@example.com', 'addressInvalid'],
    ['no address', 'addressInvalid'],
  ])('%s: %s', (address, problem) => {
    expect(linkAddressProblem(address)).toBe(problem)
  })

  test('is completed when it is a bare host', () => {
    expect(completeAddress(' example.com/help ')).toBe('https://example.com/help')
    expect(completeAddress('http://example.com')).toBe('http://example.com')
  })
})

describe('[F1] a link’s text', () => {
  test.each([
    ['Return instructions', null],
    ['  ', 'textMissing'],
    ['https://example.com/help', 'textIsAddress'],
    ['click here', 'textIsVague'],
  ])('%s: %s', (words, problem) => {
    expect(linkTextProblem(words, 'en-CA')).toBe(problem)
  })
})

describe('making a link', () => {
  test('keeps the formatting and the placeholders of a text that was not changed', () => {
    const editor = openEditor({
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'Order ', marks: [{ type: 'bold' }] },
            { type: 'placeholder', attrs: { name: 'order_number' } },
          ],
        },
      ],
    })
    editor.commands.selectAll()
    const target = linkTarget(editor.state)
    expect(target).toMatchObject({ text: 'Order {{order_number}}', href: '' })
    setLink(editor, target, target.text, 'example.com')
    const link = { type: 'link', attrs: { href: 'https://example.com' } }
    expect(documentOf(editor.state.doc).content[0]).toEqual({
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Order ', marks: [link, { type: 'bold' }] },
        { type: 'placeholder', attrs: { name: 'order_number' }, marks: [link] },
      ],
    })
  })

  test('without a selection inserts its text at the caret, and removing it leaves the text', () => {
    const editor = openEditor(text('See .'))
    editor.commands.setTextSelection(5)
    setLink(editor, linkTarget(editor.state), 'the help for {{carrier}}', 'https://example.com/')
    expect(textOf(editor)).toBe('See the help for {{carrier}}.')
    editor.commands.setTextSelection(8)
    const target = linkTarget(editor.state)
    expect(target.href).toBe('https://example.com/')
    removeLink(editor, target)
    expect(JSON.stringify(editor.getJSON())).not.toContain('"link"')
    expect(textOf(editor)).toBe('See the help for {{carrier}}.')
  })

  test('changes text and address of the link at the caret as one step to undo', () => {
    const editor = openEditor({
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'See ' },
            { type: 'text', text: 'help', marks: [{ type: 'link', attrs: { href: 'https://example.com/a' } }] },
          ],
        },
      ],
    })
    editor.commands.setTextSelection(6)
    const before = editor.getJSON()
    setLink(editor, linkTarget(editor.state), 'return steps', 'https://example.com/b')
    expect(textOf(editor)).toBe('See return steps')
    expect(JSON.stringify(editor.getJSON())).toContain('https://example.com/b')
    editor.commands.undo()
    expect(editor.getJSON()).toEqual(before)
  })
})
