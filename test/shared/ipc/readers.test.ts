import { describe, expect, test } from 'vitest'
import { readers } from '../../../shared/ipc/readers.ts'
import { sampleLibrary } from '../../../shared/template/samples/sample-library.ts'

const saveWith = (content: unknown): unknown => ({ id: 'a', revision: 1, content })
const contentWith = (inline: unknown): unknown =>
  saveWith({
    title: 't',
    purpose: 'reply',
    store: 'CA',
    sendWithinDays: null,
    isStockOutNotice: false,
    lengthLimit: null,
    confirmations: [],
    variants: [
      {
        language: 'en-CA',
        subject: '',
        document: { type: 'doc', content: [{ type: 'paragraph', content: [inline] }] },
        exceptions: [],
        confirmations: [],
        basedOn: null,
      },
    ],
  })
const link = (href: unknown): unknown =>
  contentWith({ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href } }] })
const image = (src: unknown, more = {}): unknown =>
  contentWith({ type: 'image', attrs: { src, alt: 'a', kind: null, widthPercent: 50, ...more } })
const isRead = (input: unknown): boolean => readers['library/save'].safeParse(input).success

test('every sample comes through a reader as it was', () => {
  expect(sampleLibrary.length).toBeGreaterThan(8)
  for (const content of sampleLibrary) {
    expect(readers['library/save'].parse(saveWith(content))).toEqual(saveWith(content))
  }
})

describe('a document', () => {
  test('loses what the editor’s libraries add to it, and nothing else', () => {
    const added = { type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'https://a.b/', target: null } }] }
    expect(readers['library/save'].parse(contentWith(added))).toEqual(link('https://a.b/'))
  })

  test.each([
    ['an unknown node', contentWith({ type: 'iframe' })],
    ['an unknown mark', contentWith({ type: 'text', text: 'x', marks: [{ type: 'color' }] })],
    ['an empty text', contentWith({ type: 'text', text: '' })],
    ['a script for an address', link('javascript:alert(1)')],
    ['an address that is no text', link({ toString: 1 })],
    ['a remote image', image('https://example.com/a.png')],
    ['an SVG image', image('data:image/svg+xml;base64,PHN2Zz4=')],
    ['a width beyond the message', image('data:image/png;base64,AAAA', { widthPercent: 101 })],
  ])('with %s is refused', (_what, input) => {
    expect(isRead(input)).toBe(false)
  })

  test('with an https link and an embedded image is read', () => {
    expect(isRead(link('https://www.amazon.ca/'))).toBe(true)
    expect(isRead(image('data:image/png;base64,AAAA'))).toBe(true)
  })
})
