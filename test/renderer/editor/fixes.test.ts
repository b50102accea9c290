// @vitest-environment happy-dom
import { array, assert, constantFrom, integer, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createEditorHandle } from '../../../renderer/editor/create-editor-handle.ts'
import { documentOf } from '../../../renderer/editor/document-of.ts'
import { findingsAt, setFindings } from '../../../renderer/editor/extensions/finding-marks.ts'
import { rangeOfSpan } from '../../../renderer/editor/positions.ts'
import { replaceChanged } from '../../../renderer/editor/replace-changed.ts'
import type { MessageDocument } from '../../../shared/message/document.ts'
import { messageText } from '../../../shared/message/text.ts'
import type { Finding } from '../../../shared/policy/finding.ts'
import { openEditor, text, textOf, type } from './open-editor.ts'

const blocks = record({
  words: array(constantFrom('a', 'aa', 'b', 'ab', '{{carrier}}'), { maxLength: 4 }),
  isList: constantFrom(false, false, true),
})
const documents = array(blocks, { minLength: 1, maxLength: 5 }).map((list): MessageDocument => {
  const content = list.map(({ words, isList }) => {
    const inline = words.map((word) =>
      word === '{{carrier}}'
        ? ({ type: 'placeholder', attrs: { name: 'carrier' } } as const)
        : ({ type: 'text', text: `${word} ` } as const),
    )
    const paragraph = { type: 'paragraph', content: inline } as const
    return isList ? ({ type: 'bulletList', content: [{ type: 'listItem', content: [paragraph] }] } as const) : paragraph
  })
  return { type: 'doc', content }
})

function finding(span: readonly [number, number] | null, found: string, key = 'k'): Finding {
  return {
    key,
    rule: 'emoji',
    clause: 'F2',
    severity: 'violation',
    messageId: 'emoji',
    data: {},
    place: 'message',
    span,
    text: found,
    textHash: '',
    exceptions: [],
    state: 'open',
    reason: null,
    fix: null,
  }
}

const misspelling = (span: readonly [number, number], found: string): Finding => ({
  ...finding(span, found),
  rule: 'spelling-grammar',
  clause: 'F11',
  messageId: 'spelling',
})

const leaf = () => '{{carrier}}'

describe('replacing what changed', () => {
  test('makes any document of any other', () => {
    assert(
      property(documents, documents, (from, to) => {
        const editor = openEditor(from)
        const next = editor.schema.nodeFromJSON(to)
        const transaction = editor.state.tr
        const isChanged = replaceChanged(transaction, next)
        expect(transaction.doc.eq(next)).toBe(true)
        expect(isChanged).toBe(!editor.state.doc.eq(next))
        transaction.doc.check()
        editor.destroy()
      }),
      { numRuns: 150 },
    )
  })
})

describe('the positions of a span', () => {
  test('hold exactly its text, inside one paragraph', () => {
    assert(
      property(documents, integer({ min: 0, max: 40 }), integer({ min: 1, max: 6 }), (document, start, length) => {
        const editor = openEditor(document)
        const message = messageText(documentOf(editor.state.doc))
        const block = message.blocks.find((candidate) => candidate.start <= start && start < candidate.end)
        const end = Math.min(start + length, block?.end ?? 0)
        const cuts = message.placeholders.some(
          (it) => (it.start < start && start < it.end) || (it.start < end && end < it.end),
        )
        if (block !== undefined && end > start && !cuts) {
          const { from, to } = rangeOfSpan(message, [start, end])
          expect(editor.state.doc.textBetween(from, to, '\n\n', leaf)).toBe(message.text.slice(start, end))
        }
        editor.destroy()
      }),
      { numRuns: 300 },
    )
  })
})

describe('fixes', () => {
  test('are one step to undo and leave the caret elsewhere alone', () => {
    const editor = openEditor(text('one two', 'three', 'four'))
    editor.commands.setTextSelection(editor.state.doc.content.size - 1)
    type(editor, '!')
    const handle = createEditorHandle(editor, () => {})
    handle.applyFixes([
      { labelId: 'delete', edits: [{ kind: 'replace', span: [3, 7], content: [] }] },
      { labelId: 'delete', edits: [{ kind: 'replace', span: [9, 11], content: [{ type: 'text', text: 'T' }] }] },
    ])
    expect(textOf(editor)).toBe('one\n\nTree\n\nfour!')
    type(editor, '?')
    expect(textOf(editor)).toBe('one\n\nTree\n\nfour!?')
    editor.commands.undo()
    editor.commands.undo()
    expect(textOf(editor)).toBe('one two\n\nthree\n\nfour!')
  })

  test('change nothing in a read-only editor', () => {
    const editor = openEditor(text('one'))
    editor.setEditable(false)
    createEditorHandle(editor, () => {}).applyFixes([
      { labelId: 'delete', edits: [{ kind: 'replace', span: [0, 3], content: [] }] },
    ])
    expect(textOf(editor)).toBe('one')
  })

  test('are shown where they are: reveal selects the span', () => {
    const editor = openEditor(text('one two', 'three'))
    createEditorHandle(editor, () => {}).reveal([9, 14])
    const { from, to, head } = editor.state.selection
    expect(editor.state.doc.textBetween(from, to)).toBe('three')
    expect(head).toBe(from)
  })
})

describe('the marks of findings', () => {
  test('move with the text until new findings come', () => {
    const editor = openEditor(text('say xx now'))
    editor.view.dispatch(setFindings(editor.state, [finding([4, 6], 'xx')]))
    expect(findingsAt(editor.state, 6)).toHaveLength(1)
    editor.view.dispatch(editor.state.tr.insertText('well, ', 1))
    expect(findingsAt(editor.state, 6)).toHaveLength(0)
    expect(findingsAt(editor.state, 12)).toHaveLength(1)
    expect(editor.view.dom.querySelector('.finding')?.textContent).toBe('xx')
  })

  test('keep their place when findings come late for a text that has changed since', () => {
    const editor = openEditor(text('say xx now'))
    const late = [finding([4, 6], 'xx')]
    editor.view.dispatch(setFindings(editor.state, late))
    editor.view.dispatch(editor.state.tr.insertText('well, ', 1))
    editor.view.dispatch(setFindings(editor.state, late))
    expect(editor.view.dom.querySelector('.finding')?.textContent).toBe('xx')
    editor.view.dispatch(setFindings(editor.state, []))
    expect(editor.view.dom.querySelector('.finding')).toBeNull()
  })

  test('are none for the whole message, and stand on blank lines themselves', () => {
    const editor = openEditor(text('a', '', '', '', 'b'))
    const { text: source } = messageText(documentOf(editor.state.doc))
    const span = [1, source.length - 1] as const
    editor.view.dispatch(setFindings(editor.state, [finding(null, ''), finding(span, source.slice(...span), 'breaks')]))
    expect(editor.view.dom.querySelectorAll('.finding-block')).toHaveLength(3)
  })

  test('never touch the document or its history', () => {
    const editor = openEditor(text('say xx now'))
    const before = editor.getJSON()
    editor.view.dispatch(setFindings(editor.state, [finding([4, 6], 'xx')]))
    expect(editor.getJSON()).toEqual(before)
    expect(editor.can().undo()).toBe(false)
  })
})

describe('[F11] the misspelt word at the caret', () => {
  test('is found in it and at both its ends, and nowhere else', () => {
    const editor = openEditor(text('We recieve it.'))
    editor.view.dispatch(setFindings(editor.state, [misspelling([3, 10], 'recieve')]))
    editor.view.coordsAtPos = () => ({ left: 5, right: 5, top: 10, bottom: 20 })
    const handle = createEditorHandle(editor, () => undefined)
    const at = (position: number) => {
      editor.commands.setTextSelection(position)
      return handle.misspellingAt(null)
    }
    expect([1, 3, 4, 8, 11, 12].map((position) => at(position) !== null)).toEqual([
      false,
      false,
      true,
      true,
      true,
      false,
    ])
    expect(at(8)).toMatchObject({ finding: { text: 'recieve' }, below: { x: 5, y: 20 } })
    editor.setEditable(false)
    expect(at(8)).toBeNull()
  })

  test('is none of the other findings that stand there', () => {
    const editor = openEditor(text('We recieve it.'))
    editor.view.coordsAtPos = () => ({ left: 5, right: 5, top: 10, bottom: 20 })
    editor.view.dispatch(setFindings(editor.state, [finding([3, 10], 'recieve')]))
    editor.commands.setTextSelection(8)
    expect(createEditorHandle(editor, () => undefined).misspellingAt(null)).toBeNull()
  })
})
