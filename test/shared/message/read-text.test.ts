import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeholderTokens } from '../../../shared/message/placeholder-nodes.ts'
import { readDocument } from '../../../shared/message/read-document.ts'
import { readText } from '../../../shared/message/read-text.ts'
import { messageText } from '../../../shared/message/text.ts'

const textOf = (source: string) => messageText(readText(source).document).text
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\n', '{', '}', '[', ']', '{{x}}', 'é', '<', '#') }),
)

describe('readText', () => {
  it('gives the text back as it was, when it holds no placeholder', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const plain = source.replaceAll('\r', '')
        fc.pre(placeholderTokens(plain).length === 0)
        expect(textOf(plain)).toBe(plain)
        expect(readDocument(readText(plain).document).ok).toBe(true)
      }),
    )
  })

  it.each([
    ['one', 1, 1],
    ['one\ntwo', 1, 2],
    ['one\n\ntwo', 2, 2],
    ['one\n\n\ntwo', 3, 2],
    ['one\n\n\n\ntwo', 4, 2],
  ])('reads %j as %i paragraphs', (source, paragraphs) => {
    expect(readText(source).document.content).toHaveLength(paragraphs)
    expect(textOf(source)).toBe(source)
  })

  it('makes placeholders of tokens and normalises CR LF', () => {
    const reading = readText('Order {order_id}\r\nHello {{nobody}} [not one]')
    const message = messageText(reading.document)
    expect(message.text).toBe('Order {{order_number}}\nHello {{nobody}} [not one]')
    expect(message.placeholders.map(({ name }) => name)).toEqual(['order_number', 'nobody'])
  })

  it('leaves web addresses as text, for the rules to find', () => {
    expect(messageText(readText('See https://example.com/').document).links).toEqual([])
  })

  it('maps every place of the text to its place in the source', () => {
    const source = 'Commande [numéro de commande],\r\n\r\nBonjour'
    const reading = readText(source)
    const { text, placeholders } = messageText(reading.document)
    const [token] = placeholders
    expect(source.slice(reading.sourceOffset(token?.start ?? 0), reading.sourceOffset(token?.end ?? 0))).toBe(
      '[numéro de commande]',
    )
    expect(source.slice(reading.sourceOffset(text.indexOf('Bonjour')))).toBe('Bonjour')
    expect(reading.sourceOffset(text.length)).toBe(source.length)
  })

  it('keeps places inside the source and in order', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const reading = readText(source)
        const { length } = messageText(reading.document).text
        let last = 0
        for (let offset = 0; offset <= length; offset += 1) {
          const place = reading.sourceOffset(offset)
          expect(place).toBeGreaterThanOrEqual(last)
          expect(place).toBeLessThanOrEqual(source.length)
          last = place
        }
      }),
    )
  })
})
