import { describe, expect, test } from 'vitest'
import { countMessage, expandedText } from '../../../shared/message/counts.ts'
import type { InlineNode, MessageDocument } from '../../../shared/message/document.ts'
import { placeholderDefinitions } from '../../../shared/message/placeholders.ts'
import { messageText } from '../../../shared/message/text.ts'

function message(...paragraphs: readonly (readonly InlineNode[])[]) {
  const document: MessageDocument = {
    type: 'doc',
    content: paragraphs.map((content) => ({ type: 'paragraph', content })),
  }
  return messageText(document)
}
const text = (words: string): InlineNode => ({ type: 'text', text: words })
const placeholder = (name: string): InlineNode => ({ type: 'placeholder', attrs: { name } })

describe('counting a message', () => {
  test('puts the longest value of the variant’s language in every placeholder', () => {
    const order = message([text('Hi '), placeholder('buyer_name'), text('!')])
    expect(expandedText(order, 'en-CA')).toBe(`Hi ${placeholderDefinitions.buyer_name.samples.en.long}!`)
    expect(expandedText(order, 'fr-CA')).toBe(`Hi ${placeholderDefinitions.buyer_name.samples.fr.long}!`)
    expect(expandedText(message([placeholder('no.such')]), 'en-CA')).toBe('{{no.such}}')
  })

  test('counts words and characters over paragraphs, not the line breaks between', () => {
    expect(countMessage(message([text('Two words')], [text('and three more')]), 'en-CA')).toEqual({
      words: 5,
      characters: 23,
    })
    expect(countMessage(message([]), 'en-CA')).toEqual({ words: 0, characters: 0 })
  })

  test('counts what a person sees: combined accents are one, images none', () => {
    const image: InlineNode = { type: 'image', attrs: { src: '', alt: 'Logo', kind: null, widthPercent: 50 } }
    expect(countMessage(message([text('e\u0301te\u0301'), image]), 'fr-CA')).toEqual({ words: 1, characters: 3 })
  })

  test('knows words where no spaces part them', () => {
    expect(countMessage(message([text('注文の商品')]), 'ja-JP').words).toBeGreaterThan(1)
  })
})
