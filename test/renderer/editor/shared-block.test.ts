// @vitest-environment happy-dom
import type { Editor } from '@tiptap/core'
import { AllSelection, NodeSelection, TextSelection } from '@tiptap/pm/state'
import { GapCursor } from '@tiptap/pm/gapcursor'
import { describe, expect, test, vi } from 'vitest'
import { createEditorHandle } from '../../../renderer/editor/create-editor-handle.ts'
import { documentOf } from '../../../renderer/editor/document-of.ts'
import { readActionStates } from '../../../renderer/editor/editor-actions.ts'
import type { EditorSurroundings } from '../../../renderer/editor/editor-extensions.ts'
import { setFindings } from '../../../renderer/editor/extensions/finding-marks.ts'
import { placedParagraphs } from '../../../renderer/editor/extensions/paragraph-rows.ts'
import { relabelSharedBlocks } from '../../../renderer/editor/extensions/shared-block-node.ts'
import { insertSharedBlock, unlockSharedBlock } from '../../../renderer/editor/insert-shared-block.ts'
import { createPlaceholderMenuStore } from '../../../renderer/editor/placeholder-menu-store.ts'
import { documentProblem } from '../../../renderer/editor/schema.ts'
import type { MessageDocument, SharedBlockNode, TopBlock } from '../../../shared/message/document.ts'
import { messageText } from '../../../shared/message/text.ts'
import { checkMessage } from '../../../shared/policy/check.ts'
import { paragraphPlaces } from '../../../shared/template/align-paragraphs.ts'
import { strictLanguageTools } from '../../support/language-tools.ts'
import { openEditor, press, text, textOf, type } from './open-editor.ts'

const signature: SharedBlockNode = {
  type: 'sharedBlock',
  attrs: { id: 'b1', name: 'Signature' },
  content: text('Best regards,', 'The team').content as SharedBlockNode['content'],
}

const documentWith = (...content: readonly (string | TopBlock)[]): MessageDocument => ({
  type: 'doc',
  content: content.flatMap((one) => (typeof one === 'string' ? text(one).content : [one])),
})

/** `b` stands for the signature, other letters for paragraphs. */
function outline(editor: Editor): string {
  return editor.state.doc.children
    .map((node) => (node.type.name === 'sharedBlock' ? '[b]' : node.textContent === '' ? '_' : node.textContent))
    .join(' ')
}

function open(document: MessageDocument, around: Partial<EditorSurroundings> = {}): Editor {
  return openEditor(document, around)
}

function blockAt(editor: Editor): number {
  let found = -1
  editor.state.doc.forEach((node, position) => {
    if (node.type.name === 'sharedBlock' && found === -1) found = position
  })
  return found
}

function select(editor: Editor): void {
  editor.view.dispatch(editor.state.tr.setSelection(NodeSelection.create(editor.state.doc, blockAt(editor))))
}

const isSelected = ({ state: { selection } }: Editor): boolean =>
  selection instanceof NodeSelection && selection.node.type.name === 'sharedBlock'

describe('a shared block in the text', () => {
  test('is drawn with its words, and with its name for eyes and screen readers', () => {
    const { dom } = open(documentWith('a', signature)).view
    const frame = dom.querySelector('.shared-block')
    expect(frame?.getAttribute('aria-label')).toBe('Shared block Signature, locked')
    expect(frame?.getAttribute('role')).toBe('group')
    expect(frame?.getAttribute('contenteditable')).toBe('false')
    expect(frame?.querySelector('.shared-block-name')?.textContent).toBe('Signature')
    expect([...(frame?.querySelectorAll('p') ?? [])].map((one) => one.textContent)).toEqual([
      'Best regards,',
      'The team',
    ])
  })

  test('has other words on its header when the interface has another language', () => {
    let edit = 'Edit block…'
    let renamed: string | null = null
    const words = { label: (name: string) => name, explanation: '', unlock: '', remove: '' }
    const name = (id: string, own: string) => (id === signature.attrs.id ? (renamed ?? own) : own)
    const editor = open(documentWith('a', signature), { blockWords: () => ({ ...words, name, edit }) })
    edit = 'Modifier le bloc…'
    renamed = 'Closing words'
    relabelSharedBlocks(editor)
    // The name that it was given since, whatever stands with its text.
    expect(editor.view.dom.querySelector('.shared-block-name')?.textContent).toBe('Closing words')
    expect(editor.view.dom.querySelector('.shared-block')?.getAttribute('aria-label')).toBe('Closing words')
    expect(editor.view.dom.querySelector('.shared-block-button')?.textContent).toBe('Modifier le bloc…')
  })

  test('is read as its paragraphs, with a finding drawn at its place in them', () => {
    const call: SharedBlockNode = { ...signature, content: text('Call +1 206-555-0100 now').content as never }
    const editor = open(documentWith('Order', call, 'end'))
    const message = messageText(documentOf(editor.state.doc))
    const { findings } = checkMessage({
      message,
      removals: [],
      context: {
        purpose: 'reply',
        store: 'CA',
        language: 'en-CA',
        sendWithinDays: null,
        isStockOutNotice: false,
        lengthLimit: null,
        subject: '',
      },
      exceptions: [],
      confirmations: [],
      tools: strictLanguageTools,
    })
    const phone = findings.find(({ rule }) => rule === 'phone-number')
    expect(phone).toMatchObject({ text: '+1 206-555-0100', fix: null, sharedBlock: 'Signature' })
    editor.view.dispatch(setFindings(editor.state, findings))
    const key = phone?.key ?? ''
    const marks = [...editor.view.dom.querySelectorAll<HTMLElement>('[data-finding]')].filter(
      ({ dataset }) => dataset['finding'] === key,
    )
    expect(marks.map((one) => one.textContent).join('')).toBe('+1 206-555-0100')
    expect(marks[0]?.closest('.shared-block')).not.toBeNull()
  })

  test('is one paragraph beside another text', () => {
    const document = documentWith('a', signature, 'b')
    expect(placedParagraphs(open(document).state.doc)).toHaveLength(paragraphPlaces(document).length)
  })
})

describe('the caret', () => {
  test('becomes the block where it would come to stand inside it', () => {
    const editor = open(documentWith('a', signature, 'c'))
    editor.commands.setTextSelection(blockAt(editor) + 3)
    expect(isSelected(editor)).toBe(true)
  })

  test('takes the whole block into a selection that would end inside it, from either side', () => {
    for (const isForward of [true, false]) {
      const editor = open(documentWith('aa', signature, 'cc'))
      const inside = blockAt(editor) + 4
      const anchor = isForward ? 2 : editor.state.doc.content.size - 1
      editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, anchor, inside)))
      const { from, to } = editor.state.selection
      expect(from).toBeLessThanOrEqual(blockAt(editor))
      expect(to).toBeGreaterThanOrEqual(blockAt(editor) + (editor.state.doc.nodeAt(blockAt(editor))?.nodeSize ?? 0))
    }
  })

  test('goes to the block by Backspace behind it and by Delete before it, and nothing is deleted by that', () => {
    const editor = open(documentWith('a', signature, 'c'))
    for (const [key, position] of [
      ['Backspace', editor.state.doc.content.size - 2],
      ['Delete', 2],
    ] as const) {
      editor.commands.setTextSelection(position)
      press(editor, key)
      expect(isSelected(editor)).toBe(true)
      expect(outline(editor)).toBe('a [b] c')
    }
    press(editor, 'Delete')
    expect(outline(editor)).toBe('a c')
    editor.commands.undo()
    expect(outline(editor)).toBe('a [b] c')
  })

  test('takes an empty paragraph away between itself and the block', () => {
    const editor = open(documentWith('a', signature, ''))
    editor.commands.setTextSelection(editor.state.doc.content.size - 1)
    press(editor, 'Backspace')
    expect(outline(editor)).toBe('a [b]')
    expect(isSelected(editor)).toBe(true)
  })

  test('goes before a block at the start and behind one at the end, by the keys for these', () => {
    const editor = open(documentWith(signature, 'a', signature))
    for (const [key, position] of [
      ['End', editor.state.doc.content.size],
      ['Home', 0],
    ] as const) {
      press(editor, key, { ctrlKey: true })
      expect(editor.state.selection).toBeInstanceOf(GapCursor)
      expect(editor.state.selection.head).toBe(position)
    }
  })

  test('can stand behind a block at the end, where what is typed makes a paragraph', () => {
    const editor = open(documentWith('a', signature))
    const end = editor.state.doc.resolve(editor.state.doc.content.size)
    editor.view.dispatch(editor.state.tr.setSelection(new GapCursor(end)))
    type(editor, 'c')
    expect(outline(editor)).toBe('a [b] c')
    expect(documentProblem(editor.getJSON())).toBeNull()
  })
})

describe('a selection', () => {
  test('over a block shows on it', () => {
    const editor = open(documentWith('aa', signature, 'cc'))
    editor.commands.setTextSelection({ from: 2, to: editor.state.doc.content.size - 1 })
    expect(editor.view.dom.querySelector('.shared-block')?.classList).toContain('is-in-selection')
    editor.commands.setTextSelection(2)
    expect(editor.view.dom.querySelector('.shared-block')?.classList).not.toContain('is-in-selection')
  })
})

describe('what is locked', () => {
  test('is not typed into, and typing at the block does not take its place', () => {
    const editor = open(documentWith('a', signature, 'c'))
    select(editor)
    type(editor, 'x')
    press(editor, 'Enter', { shiftKey: true })
    expect(outline(editor)).toBe('a [b] c')
    const inside = blockAt(editor) + 3
    editor.view.dispatch(editor.state.tr.insertText('x', inside))
    editor.view.dispatch(editor.state.tr.delete(1, inside))
    expect(documentOf(editor.state.doc)).toEqual(documentWith('a', signature, 'c'))
  })

  test('stays as it is when the text around it is formatted', () => {
    const editor = open(documentWith('a', signature, 'c'))
    editor.view.dispatch(editor.state.tr.setSelection(new AllSelection(editor.state.doc)))
    editor.commands.setMark('bold')
    const { content } = documentOf(editor.state.doc)
    expect(content[1]).toEqual(signature)
    expect(JSON.stringify([content[0], content[2]]).match(/"bold"/g)).toHaveLength(2)
    editor.commands.undo()
    expect(documentOf(editor.state.doc)).toEqual(documentWith('a', signature, 'c'))
  })

  test('is no place for formats, lists and insertions', () => {
    const editor = open(documentWith('a', signature, 'c'))
    select(editor)
    const states = Object.entries(readActionStates(editor)).filter(([, { enabled }]) => enabled)
    expect(states.map(([id]) => id)).toEqual([])
  })

  test('can be other words when it was edited where it is shared, as one step to undo', () => {
    const editor = open(documentWith('a', signature, 'c'))
    const edited: SharedBlockNode = { ...signature, content: text('Kind regards,', 'The team').content as never }
    createEditorHandle(editor, () => {}).replaceDocument(documentWith('a', edited, 'c'))
    expect(documentOf(editor.state.doc)).toEqual(documentWith('a', edited, 'c'))
    editor.commands.undo()
    expect(documentOf(editor.state.doc)).toEqual(documentWith('a', signature, 'c'))
  })
})

describe('what can be done with a block', () => {
  test('is to edit it where it is shared: by Enter and by its button', () => {
    const editBlock = vi.fn<(id: string) => void>()
    const editor = open(documentWith('a', signature, 'c'), { editBlock })
    select(editor)
    press(editor, 'Enter')
    editor.view.dom.querySelector<HTMLElement>('.shared-block-button')?.click()
    expect(editBlock.mock.calls).toEqual([['b1'], ['b1']])
    expect(outline(editor)).toBe('a [b] c')
  })

  test('is to unlock it here, as one step to undo', () => {
    const editor = open(documentWith('a', signature, 'c'))
    unlockSharedBlock(editor, blockAt(editor))
    expect(documentOf(editor.state.doc)).toEqual(text('a', 'Best regards,', 'The team', 'c'))
    editor.commands.undo()
    expect(documentOf(editor.state.doc)).toEqual(documentWith('a', signature, 'c'))
  })

  test('is to remove it: by its button, alone in the text too', () => {
    const editor = open(documentWith(signature))
    editor.view.dom.querySelectorAll<HTMLElement>('.shared-block-button')[2]?.click()
    expect(documentOf(editor.state.doc)).toEqual(text(''))
    editor.commands.undo()
    expect(documentOf(editor.state.doc)).toEqual(documentWith(signature))
  })

  test('is nothing in a text that cannot be changed', () => {
    const editBlock = vi.fn<(id: string) => void>()
    const editor = open(documentWith('a', signature), { editBlock })
    editor.setEditable(false)
    select(editor)
    press(editor, 'Enter')
    unlockSharedBlock(editor, blockAt(editor))
    insertSharedBlock(editor, signature)
    expect(editBlock).not.toHaveBeenCalled()
    expect(documentOf(editor.state.doc)).toEqual(documentWith('a', signature))
  })
})

describe('a block that is put in', () => {
  const cases: readonly (readonly [string, readonly (string | TopBlock)[], number, string])[] = [
    ['takes the place of an empty paragraph', ['a', '', 'c'], 4, 'a [b] c'],
    ['stands before a paragraph, at its start', ['ab'], 1, '[b] ab'],
    ['stands behind a paragraph, at its end', ['ab', 'c'], 3, 'ab [b] c'],
    ['stands between the halves of a paragraph', ['ab'], 2, 'a [b] b'],
    [
      'stands behind a list',
      [{ type: 'bulletList', content: [{ type: 'listItem', content: text('item').content as never }] }, 'c'],
      4,
      'item [b] c',
    ],
  ]
  test.each(cases)('%s', (_what, blocks, caret, expected) => {
    const before = documentWith(...blocks)
    const editor = open(before)
    editor.commands.setTextSelection(caret)
    createEditorHandle(editor, () => {}).insertSharedBlock(signature)
    expect(outline(editor)).toBe(expected)
    expect(documentProblem(editor.getJSON())).toBeNull()
    type(editor, 'x')
    expect(outline(editor)).toMatch(/\[b\] x/)
    editor.commands.undo()
    editor.commands.undo()
    expect(documentOf(editor.state.doc)).toEqual(before)
  })

  test('stands behind a block that is selected', () => {
    const editor = open(documentWith('a', signature, 'c'))
    select(editor)
    insertSharedBlock(editor, signature)
    expect(outline(editor)).toBe('a [b] [b] c')
  })

  test('is offered by the menu of `/` under its name, and not by that of `{{`', async () => {
    const menu = createPlaceholderMenuStore()
    const editor = open(documentWith('Hello ', 'c'), { menu, sharedBlocks: () => [signature] })
    editor.commands.setTextSelection(7)
    type(editor, '/signat')
    await vi.waitFor(() => expect(menu.read()?.items).toHaveLength(1))
    press(editor, 'Enter')
    expect(outline(editor)).toBe('Hello  [b] c')
    editor.commands.setTextSelection(7)
    type(editor, '{{')
    await vi.waitFor(() => expect(menu.read()?.items.length).toBeGreaterThan(1))
    expect(menu.read()?.items.some(({ kind }) => kind === 'block')).toBe(false)
  })
})

function clipboard() {
  const data = new Map<string, string>()
  return {
    files: [],
    clearData: () => data.clear(),
    getData: (kind: string) => data.get(kind) ?? '',
    setData: (kind: string, value: string) => void data.set(kind, value),
  }
}
function send(editor: Editor, kind: 'copy' | 'cut' | 'paste', clipboardData: ReturnType<typeof clipboard>): void {
  const event = new Event(kind, { bubbles: true, cancelable: true })
  Object.assign(event, { clipboardData })
  editor.view.dom.dispatchEvent(event)
}

describe('cut, copy and paste', () => {
  test('move a block within the text', () => {
    const editor = open(documentWith('a', signature, 'c'))
    const data = clipboard()
    select(editor)
    send(editor, 'cut', data)
    expect(outline(editor)).toBe('a c')
    editor.commands.setTextSelection(1)
    send(editor, 'paste', data)
    expect(outline(editor)).toBe('[b] a c')
    editor.commands.undo()
    expect(outline(editor)).toBe('a c')
    editor.commands.undo()
    expect(documentOf(editor.state.doc)).toEqual(documentWith('a', signature, 'c'))
  })

  test('bring a block into another text, as it is in its language', () => {
    const french: SharedBlockNode = { ...signature, content: text('Cordialement,').content as never }
    const data = clipboard()
    const from = open(documentWith('a', signature))
    from.commands.selectAll()
    send(from, 'copy', data)
    const to = open(text(''), { sharedBlocks: () => [french] })
    send(to, 'paste', data)
    expect(documentOf(to.state.doc)).toEqual(documentWith('a', french))
  })

  test('put its paragraphs into a list', () => {
    const data = clipboard()
    const from = open(documentWith(signature))
    select(from)
    send(from, 'copy', data)
    const list: TopBlock = {
      type: 'bulletList',
      content: [{ type: 'listItem', content: text('item').content as never }],
    }
    const to = open(documentWith(list))
    to.commands.setTextSelection(7)
    send(to, 'paste', data)
    expect(documentProblem(to.getJSON())).toBeNull()
    expect(JSON.stringify(to.getJSON())).not.toContain('sharedBlock')
    expect(textOf(to)).toContain('Best regards,')
  })

  test('[S9] give the world paragraphs without its name, and take no block from it', () => {
    const data = clipboard()
    const from = open(documentWith('a', signature))
    select(from)
    send(from, 'copy', data)
    const html = data.getData('text/html')
    expect(html + data.getData('text/plain')).not.toMatch(/Signature|sharedBlock|data-|b1/)
    const token = data.getData('application/x-plumeline-copy')
    expect(token).not.toBe('')
    for (const named of ['', 'another', `${token} `, JSON.stringify(signature)]) {
      const to = open(text(''))
      const foreign = clipboard()
      foreign.setData('application/x-plumeline-copy', named)
      foreign.setData('text/html', html)
      send(to, 'paste', foreign)
      expect(JSON.stringify(to.getJSON())).not.toContain('sharedBlock')
      expect(textOf(to)).toBe('Best regards,\n\nThe team')
    }
  })

  test('[S9] of a page that says it is a block make none', () => {
    const attributes = `data-type="sharedBlock" data-shared-block="b1" data-id="b1" data-name="Signature" id="b1" name="Signature"`
    const context = JSON.stringify(['sharedBlock', signature.attrs]).replaceAll('"', '&quot;')
    for (const html of [
      `<div class="shared-block" ${attributes}><div class="shared-block-text"><p>x</p></div></div>`,
      `<sharedblock ${attributes}><p>x</p></sharedblock>`,
      `<p data-pm-slice="1 1 ${context}">x</p>`,
      `<div data-pm-slice="0 0 []"><div ${attributes}><p>x</p></div></div>`,
    ]) {
      const editor = open(text(''))
      const data = clipboard()
      data.setData('text/html', html)
      send(editor, 'paste', data)
      editor.view.pasteHTML(html)
      expect(JSON.stringify(editor.getJSON()), html).not.toContain('sharedBlock')
      expect(textOf(editor)).toBe('x')
    }
  })
})
