import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BlockNode, InlineNode, MessageDocument } from '../../../shared/message/document.ts'
import { sharedBlockAt } from '../../../shared/message/locked-text.ts'
import { plainBlocks, sharedBlocksIn } from '../../../shared/message/plain-blocks.ts'
import { messageText } from '../../../shared/message/text.ts'
import { applyEdits, applyFixes } from '../../../shared/policy/apply-fix.ts'
import { checkMessage } from '../../../shared/policy/check.ts'
import type { Edit, PolicyContext } from '../../../shared/policy/rule.ts'
import { anyDocuments, contexts, speakingDocuments } from '../../support/documents.ts'
import { readNotation } from '../../support/notation.ts'
import { expectFixMends, usualContext } from '../../support/test-rule.ts'
import { sharedBlock, withoutContainers, withSomeInBlocks } from '../message/document-arbitrary.ts'
import { strictLanguageTools } from '../../support/language-tools.ts'

const apply = (text: string, ...edits: readonly Edit[]) => applyEdits(messageText(readNotation(text).document), edits)
const remove = (start: number, end: number): Edit => ({ kind: 'replace', span: [start, end], content: [] })
const text = (value: string): InlineNode => ({ type: 'text', text: value })
const fix = (...edits: readonly Edit[]) => ({ labelId: 'delete', edits })
const item = (...content: readonly BlockNode[]) => ({ type: 'listItem' as const, content })
const line = (value: string): BlockNode => ({ type: 'paragraph', content: [text(value)] })

describe('applying edits', () => {
  it('replaces inside a paragraph and leaves the others the same objects', () => {
    const { document } = readNotation('one two\n\nthree')
    const changed = applyEdits(messageText(document), [{ kind: 'replace', span: [4, 7], content: [text('2')] }])
    expect(changed).toEqual(readNotation('one 2\n\nthree').document)
    expect(changed.content[1]).toBe(document.content[1])
    expect(document).toEqual(readNotation('one two\n\nthree').document)
  })

  it('gives new text the marks of the place where the span starts', () => {
    const bold = { type: 'bold' } as const
    const document: MessageDocument = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [text('a'), { type: 'text', text: 'bc', marks: [bold] }, text('d')] }],
    }
    const changed = applyEdits(messageText(document), [{ kind: 'replace', span: [2, 4], content: [text('X')] }])
    expect(changed.content).toEqual([
      { type: 'paragraph', content: [text('a'), { type: 'text', text: 'bX', marks: [bold] }] },
    ])
  })

  it('applies several edits of one paragraph by their places in the text before', () => {
    expect(apply('a b c d', remove(0, 2), { kind: 'replace', span: [4, 5], content: [text('see')] })).toEqual(
      readNotation('b see d').document,
    )
  })

  it('inserts at an empty span', () => {
    expect(apply('ad', { kind: 'replace', span: [1, 1], content: [text('bc')] })).toEqual(readNotation('abcd').document)
  })

  it('takes an atom whole', () => {
    expect(apply('a {{order_number}} b', remove(4, 6))).toEqual(readNotation('a  b').document)
  })

  it('removes a paragraph with its last content, and an empty one at its place', () => {
    expect(apply('a\n\nb\n\nc', remove(3, 4))).toEqual(readNotation('a\n\nc').document)
    expect(apply('a\n\n\nb', remove(3, 3))).toEqual(readNotation('a\n\nb').document)
  })

  it('keeps one paragraph at least', () => {
    expect(apply('a', remove(0, 1))).toEqual({ type: 'doc', content: [{ type: 'paragraph' }] })
  })

  it('removes a list item and a list with their last content, and keeps an item that holds a list', () => {
    const document: MessageDocument = {
      type: 'doc',
      content: [
        {
          type: 'bulletList',
          content: [item(line('a'), { type: 'bulletList', content: [item(line('b'))] }), item(line('c'))],
        },
      ],
    }
    const message = messageText(document)
    expect(message.text).toBe('a\n\nb\n\nc')
    expect(applyEdits(message, [remove(3, 4), remove(6, 7)]).content).toEqual([
      { type: 'bulletList', content: [item(line('a'))] },
    ])
    expect(applyEdits(message, [remove(0, 1)]).content).toEqual([
      {
        type: 'bulletList',
        content: [item({ type: 'paragraph' }, { type: 'bulletList', content: [item(line('b'))] }), item(line('c'))],
      },
    ])
    expect(applyEdits(message, [remove(0, 1), remove(3, 4), remove(6, 7)]).content).toEqual([{ type: 'paragraph' }])
  })

  it('sets and removes links, sets images, appends paragraphs', () => {
    expect(apply('[a b](https://a.example)', { kind: 'set-link', span: [0, 3], href: 'https://b.example' })).toEqual(
      readNotation('[a b](https://b.example)').document,
    )
    expect(apply('[a b](https://a.example)', { kind: 'remove-link', span: [2, 3] })).toEqual(
      readNotation('[a ](https://a.example)b').document,
    )
    expect(
      apply('![x|90](https://a.example)', { kind: 'set-image', span: [0, 1], attributes: { widthPercent: 80 } }),
    ).toEqual(readNotation('![x|80](https://a.example)').document)
    expect(apply('a', { kind: 'append-paragraph', content: [text('b')] })).toEqual(readNotation('a\n\nb').document)
    expect(apply('', { kind: 'append-paragraph', content: [text('b')] })).toEqual(readNotation('b').document)
  })

  it('joins deletions that overlap and leaves out a fix that meets another’s replacement', () => {
    const message = messageText(readNotation('abcdef').document)
    expect(applyFixes(message, [fix(remove(1, 3)), fix(remove(2, 4))])).toEqual(readNotation('aef').document)
    expect(
      applyFixes(message, [fix({ kind: 'replace', span: [1, 3], content: [text('X')] }), fix(remove(2, 4))]),
    ).toEqual(readNotation('aXdef').document)
  })
})

const checked = (document: MessageDocument, context: PolicyContext) =>
  checkMessage({
    message: messageText(document),
    removals: [],
    context,
    exceptions: [],
    confirmations: [],
    tools: strictLanguageTools,
  })
const rowFoundIn = (one: MessageDocument) =>
  checked(one, usualContext).findings.find(({ rule }) => rule === 'too-many-line-breaks')

describe('shared blocks', () => {
  it('are read by every rule as the text that they hold, finding by finding at its place', () => {
    fc.assert(
      fc.property(withSomeInBlocks(speakingDocuments), contexts, (document, context) => {
        const shared = checked(document, context)
        const own = checked(withoutContainers(document), context)
        const said = ({ findings }: typeof own) =>
          findings.map((finding) => ({ ...finding, fix: null, sharedBlock: undefined }))
        expect(said(shared)).toEqual(said(own))
        expect(shared.verdict).toEqual(own.verdict)
      }),
      { numRuns: 200 },
    )
  })

  it('stay as they are whatever is mended, and what is found in one is said to be its', () => {
    fc.assert(
      fc.property(withSomeInBlocks(speakingDocuments), contexts, (document, context) => {
        const message = messageText(document)
        const { findings } = checked(document, context)
        for (const { span, fix, sharedBlock } of findings) {
          const block = span === null ? null : sharedBlockAt(message, span)
          expect(sharedBlock).toBe(block?.attrs.name)
          if (fix === null) continue
          expect(fix.edits.length).toBeGreaterThan(0)
          expect(sharedBlocksIn(applyFixes(message, [fix]).content)).toEqual(sharedBlocksIn(document.content))
        }
        const all = findings.flatMap(({ fix }) => (fix === null ? [] : [fix]))
        const fixed = applyFixes(message, all)
        expect(sharedBlocksIn(fixed.content)).toEqual(sharedBlocksIn(document.content))
      }),
      { numRuns: 200 },
    )
  })

  it('are left alone by edits that reach into them', () => {
    const block = sharedBlock('b1', 'Signature', line('in the block'))
    const document: MessageDocument = { type: 'doc', content: [line('before'), block, line('after')] }
    const message = messageText(document)
    const everything = message.text.length
    expect(applyEdits(message, [remove(0, everything)])).toEqual({ type: 'doc', content: [block] })
    expect(applyEdits(message, [{ kind: 'replace', span: [8, 10], content: [text('x')] }]).content).toEqual(
      document.content,
    )
    expect(
      applyEdits(message, [{ kind: 'set-link', span: [0, everything], href: 'https://a.example/' }]).content[1],
    ).toBe(block)
  })

  it('keep their empty lines: a row of them is shortened by those beside it alone', () => {
    const empty: BlockNode = { type: 'paragraph' }
    const block = sharedBlock('b1', 'Signature', line('end'), empty)
    const document: MessageDocument = { type: 'doc', content: [block, empty, empty, line('after')] }
    const row = rowFoundIn(document)
    expect(row?.fix).not.toBeNull()
    const mended = applyFixes(messageText(document), row?.fix == null ? [] : [row.fix])
    expect(mended.content).toEqual([block, line('after')])
    const locked: MessageDocument = {
      type: 'doc',
      content: [sharedBlock('b1', 'Signature', line('a'), empty, empty, empty, line('b'))],
    }
    expect(rowFoundIn(locked)).toMatchObject({ fix: null, sharedBlock: 'Signature' })
  })
})

describe('fixes', () => {
  it('each removes its finding and adds none, in any document', () => {
    fc.assert(
      fc.property(speakingDocuments, contexts, (document, context) => {
        const { findings } = checkMessage({
          message: messageText(document),
          removals: [],
          context,
          exceptions: [],
          confirmations: [],
          tools: strictLanguageTools,
        })
        for (const finding of findings) expectFixMends(document, { context }, finding)
      }),
      { numRuns: 300 },
    )
  })

  it('all together leave a document of the format, in any document', () => {
    fc.assert(
      fc.property(anyDocuments, contexts, (document, context) => {
        const message = messageText(document)
        const { findings } = checkMessage({
          message,
          removals: [],
          context,
          exceptions: [],
          confirmations: [],
          tools: strictLanguageTools,
        })
        const fixed = applyFixes(
          message,
          findings.flatMap(({ fix }) => (fix === null ? [] : [fix])),
        )
        expect(fixed.content.length).toBeGreaterThan(0)
        const visit = (block: BlockNode): void => {
          if (block.type === 'paragraph') {
            for (const node of block.content ?? []) if (node.type === 'text') expect(node.text).not.toBe('')
            return
          }
          expect(block.content.length).toBeGreaterThan(0)
          for (const item of block.content) {
            expect(item.content[0]?.type).toBe('paragraph')
            item.content.forEach(visit)
          }
        }
        plainBlocks(fixed.content).forEach(visit)
      }),
      { numRuns: 300 },
    )
  })
})
