import * as fc from 'fast-check'
import { marked } from 'marked'
import { describe, expect, it } from 'vitest'
import { canonicalDialect } from '../../../../shared/exchange/profile/dialect-presets.ts'
import { writeMarkdown } from '../../../../shared/exchange/profile/write-markdown.ts'
import type { MessageDocument } from '../../../../shared/message/document.ts'
import { readHtml } from '../../../../shared/message/read-html.ts'
import { onePixelGif, permittedDocument } from '../../message/document-arbitrary.ts'
import { paragraphs, variantOf } from '../template-builder.ts'

const write = (document: MessageDocument): string => writeMarkdown(variantOf(document), canonicalDialect)
const readBack = (markdown: string): MessageDocument =>
  readHtml(marked.parse(markdown, { async: false }), { mode: 'edit' }).document

describe('a message as Markdown', () => {
  it.each([
    ['# 1 of 2', '\\# 1 of 2\n'],
    ['- not an item', '\\- not an item\n'],
    ['4. not an item', '4\\. not an item\n'],
    ['a*b_c`d[e]<f> & g', 'a\\*b\\_c\\`d\\[e\\]\\<f> & g\n'],
    ['&amp; is five signs', '\\&amp; is five signs\n'],
    ['see https://amazon.ca and www.amazon.ca', 'see https\\://amazon.ca and www\\.amazon.ca\n'],
    ['a@b.example', 'a\\@b.example\n'],
    ['![a](b)', '!\\[a\\]\\(b)\n'],
  ])('escapes what it would read as its own: %s', (text, written) => {
    expect(write(paragraphs(text))).toBe(written)
    expect(readBack(written)).toEqual(paragraphs(text))
  })

  it('writes its own signs for bold and italic words between spaces, links and placeholders', () => {
    const markdown = write({
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'Order ' },
            { type: 'placeholder', attrs: { name: 'order_number' }, marks: [{ type: 'bold' }] },
            { type: 'text', text: ' is ' },
            { type: 'text', text: 'late', marks: [{ type: 'italic' }] },
            { type: 'text', text: ', see ' },
            { type: 'text', text: 'here', marks: [{ type: 'link', attrs: { href: 'https://amazon.ca/a' } }] },
          ],
        },
      ],
    })
    expect(markdown).toBe('Order **{{order_number}}** is *late*, see [here](<https://amazon.ca/a>)\n')
  })

  it.each([
    ['[[order-id]]', '[[order-id]]\\(see below)'],
    ['{{ticket.custom_fields[7]}}', '{{ticket.custom_fields[7]}}(see below)'],
    ['[Channel Order #]', '[Channel Order #]\\(see below)'],
    ['#?OrderNumber?#', '#?OrderNumber?#(see below)'],
    ['{{a|date:"%B %d"}}', '{{a|date:"%B %d"}}(see below)'],
    ['<img src=x onerror=y>', '\\<img src=x onerror=y>(see below)'],
    ['![a](http://x.example/a.png)', '!\\[a\\]\\(http\\://x.example/a.png)(see below)'],
    ['[a]: javascript:b', '\\[a\\]: javascript:b(see below)'],
    ['[<img src=x>]', '\\[\\<img src=x>\\]\\(see below)'],
    ['_a_', '\\_a\\_(see below)'],
    ['![a', '!\\[a(see below)'],
    ['&lt;img src=x&gt;', '\\&lt;img src=x\\&gt;(see below)'],
  ])('writes a token that is no link, picture or tag, whatever stands in it and behind it: %s', (token, written) => {
    const content = [
      { type: 'placeholder', attrs: { name: 'order_number' } },
      { type: 'text', text: '(see below)' },
    ] as const
    const dialect = { ...canonicalDialect, tokens: { order_number: token } }
    const markdown = writeMarkdown(variantOf({ type: 'doc', content: [{ type: 'paragraph', content }] }), dialect)
    expect(markdown).toBe(`${written}\n`)
    const page = marked.parse(markdown, { async: false })
    expect(page).not.toMatch(/<(?!\/?p>)/)
  })

  it('holds no picture or link in a link, in readers too that look for them once more', () => {
    const marks = [{ type: 'link', attrs: { href: 'https://amazon.ca/a' } }] as const
    const content = [{ type: 'text', text: '![a](http://x.example/a.png) [b](http://x.example/b)', marks }] as const
    const page = marked.parse(write({ type: 'doc', content: [{ type: 'paragraph', content }] }), { async: false })
    expect(page).toBe('<p><a href="https://amazon.ca/a">![a](http://x.example/a.png) [b](http://x.example/b)</a></p>\n')
  })

  it('writes a name that no placeholder has as words', () => {
    const name = '<script>x</script>'
    const content = [{ type: 'placeholder', attrs: { name } }] as const
    expect(marked.parse(write({ type: 'doc', content: [{ type: 'paragraph', content }] }), { async: false })).toBe(
      '<p>{{&lt;script&gt;x&lt;/script&gt;}}</p>\n',
    )
  })

  it('breaks a line before a picture in a list by a tag: the picture would be a block of HTML at the beginning of a line', () => {
    const image = { src: onePixelGif, alt: 'A', kind: null, widthPercent: 50 }
    const document: MessageDocument = {
      type: 'doc',
      content: [
        {
          type: 'bulletList',
          content: [
            {
              type: 'listItem',
              content: [
                { type: 'paragraph', content: [{ type: 'text', text: 'One' }] },
                {
                  type: 'paragraph',
                  content: [{ type: 'text', text: 'Two' }, { type: 'hardBreak' }, { type: 'image', attrs: image }],
                },
              ],
            },
          ],
        },
      ],
    }
    expect(readBack(write(document))).toEqual(document)
  })

  it('comes back through a reader of Markdown as it was', () => {
    fc.assert(
      fc.property(permittedDocument, (document) => {
        expect(readBack(write(document))).toEqual(document)
      }),
      { numRuns: 500 },
    )
  })
})
