import { assert, jsonValue, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documentProblem, messageSchema } from '../../../renderer/editor/schema.ts'
import { emptyDocument } from '../../../shared/message/document.ts'
import { permittedMarks, permittedNodes } from '../../../shared/message/format.ts'

const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'
const sharedBlock = { id: 'b1', name: 'Signature' }
const image = { src: pixel, alt: 'Our logo', kind: 'brand-logo', widthPercent: 50 }

function paragraph(...content: readonly unknown[]) {
  return { type: 'doc', content: [{ type: 'paragraph', content }] }
}

const block = (content: unknown) => ({ type: 'sharedBlock', attrs: sharedBlock, content: [content] })

describe('the schema', () => {
  test('has exactly the permitted nodes and marks', () => {
    expect(Object.keys(messageSchema.nodes).sort()).toEqual([...permittedNodes].sort())
    expect(Object.keys(messageSchema.marks).sort()).toEqual([...permittedMarks].sort())
  })

  test('[S9] validates every attribute with a function', () => {
    const specs = [...Object.values(messageSchema.nodes), ...Object.values(messageSchema.marks)]
    const attributes = specs.flatMap(({ name, spec }) =>
      Object.entries(spec.attrs ?? {}).map(([attribute, { validate }]) => ({ name, attribute, validate })),
    )
    expect(attributes.map(({ name, attribute }) => `${name}.${attribute}`).sort()).toEqual([
      'image.alt',
      'image.kind',
      'image.src',
      'image.widthPercent',
      'link.href',
      'orderedList.start',
      'placeholder.name',
      'sharedBlock.id',
      'sharedBlock.name',
      'textSize.size',
    ])
    for (const { validate } of attributes) expect(validate).toBeTypeOf('function')
  })

  test('renders no style attribute', () => {
    for (const type of Object.values(messageSchema.nodes)) {
      const attrs =
        { image, placeholder: { name: 'carrier' }, orderedList: { start: 3 }, sharedBlock }[type.name] ?? null
      if (type.name === 'text' || type.spec.toDOM === undefined) continue
      expect(JSON.stringify(type.spec.toDOM(type.create(attrs)))).not.toContain('"style"')
    }
  })
})

describe('a stored document', () => {
  test('is read when it holds everything that is permitted', () => {
    const document = {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'Hello ', marks: [{ type: 'bold' }, { type: 'textSize', attrs: { size: 'large' } }] },
            { type: 'placeholder', attrs: { name: 'buyer_name' } },
            { type: 'hardBreak' },
            { type: 'text', text: 'help', marks: [{ type: 'link', attrs: { href: 'https://example.com/help' } }] },
            { type: 'image', attrs: image },
          ],
        },
        {
          type: 'orderedList',
          attrs: { start: 2 },
          content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }],
        },
        { type: 'sharedBlock', attrs: sharedBlock, content: [{ type: 'paragraph' }] },
      ],
    }
    expect(documentProblem(document)).toBeNull()
    expect(documentProblem(emptyDocument)).toBeNull()
  })

  test.each([
    ['an unknown node', { type: 'doc', content: [{ type: 'heading', content: [] }] }],
    ['an unknown mark', paragraph({ type: 'text', text: 'a', marks: [{ type: 'highlight' }] })],
    ['an unknown attribute', { type: 'doc', content: [{ type: 'paragraph', attrs: { textAlign: 'center' } }] }],
    ['an unknown property', { type: 'doc', content: [{ type: 'paragraph', note: 'newer' }] }],
    ['no block', { type: 'doc', content: [] }],
    ['text outside a paragraph', { type: 'doc', content: [{ type: 'text', text: 'a' }] }],
    [
      'a list item without a paragraph',
      { type: 'doc', content: [{ type: 'bulletList', content: [{ type: 'listItem' }] }] },
    ],
    ['a shared block without a paragraph', { type: 'doc', content: [{ type: 'sharedBlock', attrs: sharedBlock }] }],
    ['a shared block in a shared block', { type: 'doc', content: [block(block({ type: 'paragraph' }))] }],
    [
      'a shared block in a list',
      {
        type: 'doc',
        content: [
          {
            type: 'bulletList',
            content: [{ type: 'listItem', content: [{ type: 'paragraph' }, block({ type: 'paragraph' })] }],
          },
        ],
      },
    ],
    ['a missing attribute', paragraph({ type: 'placeholder' })],
    ['another top', { type: 'paragraph' }],
    ['nothing', null],
    ['a string', 'text'],
  ])('is not read, and so not overwritten, when it holds %s', (_what, document) => {
    expect(documentProblem(document)).toBeTypeOf('string')
  })

  test('of any JSON is judged without throwing', () => {
    assert(
      property(jsonValue(), (value) => {
        const problem = documentProblem(value)
        expect(problem === null || typeof problem === 'string').toBe(true)
      }),
    )
  })
})
