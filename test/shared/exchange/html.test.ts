import { describe, expect, it } from 'vitest'
import { writeHtml } from '../../../shared/exchange/html.ts'
import type { InlineNode, MessageDocument } from '../../../shared/message/document.ts'
import { onePixelGif } from '../message/document-arbitrary.ts'
import { paragraphs, templateOf, variantOf } from './template-builder.ts'

const write = (document: MessageDocument, language = 'fr-CA', subject = '') => {
  const variant = { ...variantOf(document, language), subject }
  return writeHtml({ ...templateOf(variant), title: 'Late parcel' }, variant)
}
const inline = (...content: readonly InlineNode[]): MessageDocument => ({
  type: 'doc',
  content: [{ type: 'paragraph', content }],
})

describe('writeHtml', () => {
  it('writes a whole page with its language, character set and subject', () => {
    const html = write(paragraphs('Bonjour'), 'fr-CA', ' Colis & <retard> {{order_number}}')
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="fr-CA">/)
    expect(html).toContain('<meta charset="utf-8">')
    expect(html).toContain('<title>Colis &amp; &lt;retard&gt; {{order_number}}</title>')
    expect(html).toContain('<p>Bonjour</p>')
  })

  it('never tells the buyer what the template is called, nor writes an empty title', () => {
    for (const subject of ['', ' \n']) {
      const html = write(paragraphs('Bonjour'), 'fr-CA', subject)
      expect(html).not.toMatch(/<title|Late parcel/)
    }
  })

  it('says language and direction on the page and again inside the body, which is what mail programs keep', () => {
    const arabic = write(paragraphs('x'), 'ar-EG')
    expect(arabic).toContain('<html lang="ar-EG" dir="rtl">')
    expect(arabic).toContain('<body>\n<div lang="ar-EG" dir="rtl">\n<p>x</p>\n</div>\n</body>')
    expect(write(paragraphs('x'), 'ja-JP')).toContain('<body>\n<div lang="ja-JP">\n<p>x</p>\n</div>\n</body>')
  })

  it('says no direction that is the usual one', () => {
    const document = inline({ type: 'placeholder', attrs: { name: 'order_number' } })
    for (const language of ['fr-CA', 'ja-JP', 'ar-Latn']) expect(write(document, language)).not.toMatch(/dir=|\u200e/)
  })

  it('isolates what fills a placeholder in a text from right to left: a code as one, a name by its own letters', () => {
    const html = write(
      inline(
        { type: 'text', text: 'طلب ', marks: [{ type: 'bold' }] },
        { type: 'placeholder', attrs: { name: 'order_number' }, marks: [{ type: 'bold' }] },
        { type: 'text', text: ' ' },
        { type: 'placeholder', attrs: { name: 'buyer_name' } },
      ),
      'ar-EG',
    )
    expect(html).toContain(
      '<p><strong>طلب <span dir="ltr">{{order_number}}</span></strong> <span dir="auto">{{buyer_name}}</span></p>',
    )
  })

  it('[F6] [F7] [F8] writes no style but the two sizes', () => {
    const html = write(
      inline(
        { type: 'text', text: 'a', marks: [{ type: 'bold' }, { type: 'textSize', attrs: { size: 'small' } }] },
        { type: 'text', text: 'b', marks: [{ type: 'textSize', attrs: { size: 'large' } }] },
      ),
    )
    const styles = [...html.matchAll(/style="([^"]*)"/g)].map((match) => match[1])
    expect(styles).toEqual(['font-size:0.85em', 'font-size:1.25em'])
    expect(html).not.toMatch(/<style|class=|align=|<font/)
  })

  it('[C3] writes placeholders as canonical tokens', () => {
    expect(write(inline({ type: 'placeholder', attrs: { name: 'order_number' } }))).toContain('<p>{{order_number}}</p>')
  })

  it('[F5] writes an image at 80 % at most, as an attribute', () => {
    const image = { src: onePixelGif, alt: 'A "logo"', kind: 'brand-logo' as const, widthPercent: 100 }
    expect(write(inline({ type: 'image', attrs: image }))).toContain(
      `<img src="${onePixelGif}" alt="A &quot;logo&quot;" width="80%" data-image-kind="brand-logo">`,
    )
  })

  it('joins marks that several nodes share', () => {
    const link = { type: 'link' as const, attrs: { href: 'https://www.amazon.ca/' } }
    const html = write(
      inline(
        { type: 'text', text: 'a ', marks: [link] },
        { type: 'text', text: 'b', marks: [{ type: 'bold' }, link] },
        { type: 'text', text: ' c', marks: [link] },
      ),
    )
    expect(html).toContain('<p><a href="https://www.amazon.ca/">a <strong>b</strong> c</a></p>')
  })

  it('[S10] sanitises for itself what a document should not hold', () => {
    const hostile = [
      'javascript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'https://x.example/"><script>alert(1)</script>',
      'https://u:p@x.example/',
    ]
    for (const address of hostile) {
      const html = write(
        inline(
          { type: 'text', text: '<script>alert(1)</script>', marks: [{ type: 'link', attrs: { href: address } }] },
          { type: 'image', attrs: { src: address, alt: '<b onclick="x">', kind: null, widthPercent: 50 } },
          { type: 'placeholder', attrs: { name: '<script>' } },
        ),
      )
      expect(html).not.toMatch(/<script|<b |<img|javascript:|data:text|u:p@/)
    }
    const kind = '"><script>alert(1)</script>' as 'label'
    const widthPercent = '1"><script>' as unknown as number
    const html = write(
      inline({ type: 'image', attrs: { src: onePixelGif, alt: '', kind, widthPercent } }),
      '"><script>',
    )
    expect(html).not.toContain('<script')
  })
})
