import { describe, expect, it } from 'vitest'
import { writePlainText } from '../../../shared/exchange/plain-text.ts'
import type { BlockNode, Mark, MessageDocument } from '../../../shared/message/document.ts'
import { readText } from '../../../shared/message/read-text.ts'
import { onePixelGif } from '../message/document-arbitrary.ts'
import { templateOf, variantOf } from './template-builder.ts'

const write = (...content: readonly BlockNode[]) => {
  const variant = variantOf({ type: 'doc', content })
  return writePlainText(templateOf(variant), variant)
}
const text = (value: string, ...marks: readonly Mark[]): BlockNode => ({
  type: 'paragraph',
  content: [{ type: 'text', text: value, ...(marks.length === 0 ? {} : { marks }) }],
})
const link: Mark = { type: 'link', attrs: { href: 'https://www.amazon.ca/returns' } }

describe('writePlainText', () => {
  it('parts paragraphs by an empty line', () => expect(write(text('One'), text('Two'))).toBe('One\n\nTwo\n'))

  it('writes lists with markers and indents what is in them', () => {
    const inner: BlockNode = {
      type: 'orderedList',
      attrs: { start: 9 },
      content: [
        { type: 'listItem', content: [text('nine')] },
        { type: 'listItem', content: [text('ten'), text('more')] },
      ],
    }
    const list: BlockNode = {
      type: 'bulletList',
      content: [
        { type: 'listItem', content: [text('One'), inner] },
        { type: 'listItem', content: [text('Two')] },
      ],
    }
    expect(write(text('Steps:'), list, text('End'))).toBe(
      'Steps:\n\n- One\n  9. nine\n  10. ten\n      more\n- Two\n\nEnd\n',
    )
  })

  it('[F1] writes a link as its text and address, once', () => {
    expect(write(text('How to return', link))).toBe('How to return (https://www.amazon.ca/returns)\n')
    expect(write(text('https://www.amazon.ca/returns', link))).toBe('https://www.amazon.ca/returns\n')
    const parts: BlockNode = {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'How ', marks: [link] },
        { type: 'text', text: 'to', marks: [{ type: 'bold' }, link] },
        { type: 'text', text: ' now' },
      ],
    }
    expect(write(parts)).toBe('How to (https://www.amazon.ca/returns) now\n')
  })

  it('writes an image as its alternative text, and no address that a link must not have', () => {
    const image: BlockNode = {
      type: 'paragraph',
      content: [{ type: 'image', attrs: { src: onePixelGif, alt: 'Logo', kind: null, widthPercent: 20 } }],
    }
    expect(write(image)).toBe('[Logo]\n')
    expect(write(text('x', { type: 'link', attrs: { href: 'javascript:alert(1)' } }))).toBe('x\n')
  })

  it('marks a code in a text from right to left, so that its groups are shown in their order, and nothing else', () => {
    const document: MessageDocument = {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'رقم الطلب ' },
            { type: 'placeholder', attrs: { name: 'order_number' } },
            { type: 'text', text: ' ' },
            { type: 'placeholder', attrs: { name: 'buyer_name' } },
          ],
        },
      ],
    }
    const written = (language: string): string => {
      const variant = variantOf(document, language)
      return writePlainText(templateOf(variant), variant)
    }
    expect(written('ar-EG')).toBe('رقم الطلب \u200e{{order_number}} {{buyer_name}}\n')
    expect(written('ja-JP')).toBe('رقم الطلب {{order_number}} {{buyer_name}}\n')
    expect(readText(written('ar-EG').trimEnd()).document).toEqual(document)
  })
})
