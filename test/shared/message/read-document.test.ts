import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../shared/message/read-document.ts'
import { documentWithBlocks, permittedDocument } from './document-arbitrary.ts'

const inParagraph = (node: unknown) => ({ type: 'doc', content: [{ type: 'paragraph', content: [node] }] })
const image = { src: 'data:image/png;base64,AAAA', alt: 'Logo', kind: null, widthPercent: 40 }

const block = (change: object) => ({
  type: 'doc',
  content: [
    { type: 'sharedBlock', attrs: { id: 'b1', name: 'Signature' }, content: [{ type: 'paragraph' }], ...change },
  ],
})

describe('readDocument', () => {
  it('reads every permitted document as it is', () => {
    fc.assert(
      fc.property(fc.oneof(permittedDocument, documentWithBlocks), (document) => {
        expect(readDocument(JSON.parse(JSON.stringify(document)))).toEqual({ ok: true, document })
      }),
    )
  })

  it.each([
    ['', 3],
    ['', null],
    ['type', { type: 'paragraph' }],
    ['content', { type: 'doc', content: [] }],
    ['content[0].type', { type: 'doc', content: [{ type: 'table' }] }],
    ['content[0].content[0].type', inParagraph({ type: 'iframe' })],
    ['content[0].content[0].text', inParagraph({ type: 'text', text: '' })],
    ['content[0].content[0].marks[0].type', inParagraph({ type: 'text', text: 'a', marks: [{ type: 'colour' }] })],
    [
      'content[0].content[0].marks[0].attrs.href',
      inParagraph({ type: 'text', text: 'a', marks: [{ type: 'link', attrs: { href: 'javascript:x' } }] }),
    ],
    [
      'content[0].content[0].marks',
      inParagraph({ type: 'text', text: 'a', marks: [{ type: 'bold' }, { type: 'bold' }] }),
    ],
    [
      'content[0].content[0].attrs.src',
      inParagraph({ type: 'image', attrs: { ...image, src: 'https://x.example/a.png' } }),
    ],
    ['content[0].content[0].attrs.widthPercent', inParagraph({ type: 'image', attrs: { ...image, widthPercent: 0 } })],
    ['content[0].content[0].attrs.kind', inParagraph({ type: 'image', attrs: { ...image, kind: 'x' } })],
    ['content[0].content[0].attrs.name', inParagraph({ type: 'placeholder', attrs: { name: '{{x}}' } })],
    [
      'content[0].content[0].content',
      {
        type: 'doc',
        content: [
          { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'bulletList', content: [] }] }] },
        ],
      },
    ],
    ['content[0].content', block({ content: [] })],
    ['content[0].content', block({ content: undefined })],
    ['content[0].attrs', block({ attrs: undefined })],
    ['content[0].attrs.id', block({ attrs: { id: '', name: 'Signature' } })],
    ['content[0].attrs.id', block({ attrs: { id: 'x'.repeat(201), name: 'Signature' } })],
    ['content[0].attrs.name', block({ attrs: { id: 'b1', name: ' ' } })],
    ['content[0].attrs.name', block({ attrs: { id: 'b1', name: 'x'.repeat(81) } })],
    ['content[0].attrs.name', block({ attrs: { id: 'b1', name: 'two\nlines' } })],
    ['content[0].content[0].type', block({ content: block({}).content })],
    ['content[0].content[0].type', { type: 'doc', content: [{ type: 'bulletList', content: block({}).content }] }],
    [
      'content[0].content[0].content[1].type',
      {
        type: 'doc',
        content: [
          {
            type: 'bulletList',
            content: [{ type: 'listItem', content: [{ type: 'paragraph' }, ...block({}).content] }],
          },
        ],
      },
    ],
  ])('names the place %j of what it refuses', (path, value) => {
    const reading = readDocument(value)
    expect(reading.ok ? 'read' : reading.path.startsWith(path)).toBe(true)
  })

  it('leaves out attributes that no node of ours has', () => {
    const reading = readDocument({
      type: 'doc',
      content: [
        { type: 'paragraph', attrs: { textAlign: 'center' }, content: [{ type: 'text', text: 'a', onclick: 'x' }] },
      ],
    })
    expect(reading).toEqual({ ok: true, document: inParagraph({ type: 'text', text: 'a' }) })
  })

  it('never throws, however deep or strange the input', () => {
    let deep: unknown = { type: 'paragraph' }
    for (let depth = 0; depth < 20_000; depth += 1) {
      deep = { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph' }, deep] }] }
    }
    expect(readDocument({ type: 'doc', content: [deep] })).toMatchObject({ ok: false, problem: 'nested too deeply' })
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readDocument(value).ok).toBe(false)
      }),
    )
  })
})
