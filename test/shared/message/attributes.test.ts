import { describe, expect, it } from 'vitest'
import {
  isEditableHref,
  isImageKind,
  isPermittedHref,
  isPermittedImageSource,
  isPlaceholderToken,
  isTextSize,
  isUnsafeHref,
  isWidthPercent,
} from '../../../shared/message/attributes.ts'
import { maximumImageBytes } from '../../../shared/message/format.ts'
import { onePixelGif } from './document-arbitrary.ts'

const hostile: readonly unknown[] = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\u0000script:alert(1)',
  'data:text/html,<script>1</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://a/b',
  'https://user:secret@example.com/',
  'https://example.com/\u0000',
  'https://example.com/a b',
  'https:///x',
  'https:\\\\example.com',
  '//example.com',
  '/relative',
  '#here',
  '',
  null,
  undefined,
  7,
  {},
  ['https://example.com'],
  `https://example.com/${'a'.repeat(3000)}`,
]

describe('[N1] addresses of links', () => {
  it.each(hostile)('neither permits nor holds %j', (value) => {
    expect(isPermittedHref(value)).toBe(false)
    expect(isEditableHref(value)).toBe(false)
  })

  it('permits https, and holds http and mailto for the rules to mend', () => {
    expect(isPermittedHref('https://www.amazon.ca/returns?x=1#y')).toBe(true)
    for (const href of ['http://example.com/', 'mailto:someone@example.com']) {
      expect(isEditableHref(href)).toBe(true)
      expect(isPermittedHref(href)).toBe(false)
    }
  })

  it('sees through what browsers drop before a scheme', () => {
    for (const href of ['java\tscript:x', '\u0001javascript:x', ' DATA:text/html', 'vb\u200bscript:x', 'file:///x']) {
      expect(isUnsafeHref(href)).toBe(true)
    }
    for (const href of ['https://javascript.example/', 'tel:+1', '/data:x', '[iai:url]'])
      expect(isUnsafeHref(href)).toBe(false)
  })
})

describe('[F10] sources of images', () => {
  it('permits embedded images of four types', () => {
    expect(isPermittedImageSource(onePixelGif)).toBe(true)
    for (const type of ['png', 'jpeg', 'webp'])
      expect(isPermittedImageSource(`data:image/${type};base64,AAAA`)).toBe(true)
  })

  it.each([
    'data:image/svg+xml;base64,AAAA',
    'data:image/png,AAAA',
    'data:image/png;base64,AAA',
    'data:image/png;base64,AA<script>AA',
    'data:image/png;base64,',
    'https://example.com/a.png',
    'http://example.com/a.png',
    3,
    null,
  ])('refuses %j', (value) => expect(isPermittedImageSource(value)).toBe(false))

  it('refuses an image that is too large', () => {
    const largest = Math.ceil(maximumImageBytes / 3) * 4
    expect(isPermittedImageSource(`data:image/png;base64,${'A'.repeat(largest)}`)).toBe(true)
    expect(isPermittedImageSource(`data:image/png;base64,${'A'.repeat(largest + 4)}`)).toBe(false)
  })
})

describe('other attributes', () => {
  it('knows a placeholder name from anything else', () => {
    for (const name of ['order_number', 'foo.bar', 'données', "$data['x']"]) expect(isPlaceholderToken(name)).toBe(true)
    for (const name of ['', ' a', 'a}', '{a', 'a\nb', 'a'.repeat(81), 4, null])
      expect(isPlaceholderToken(name)).toBe(false)
  })

  it('knows widths, sizes and kinds from anything else', () => {
    for (const value of [1, 80, 81, 100]) expect(isWidthPercent(value)).toBe(true)
    for (const value of [0, 101, 12.5, Number.NaN, '80', null]) expect(isWidthPercent(value)).toBe(false)
    for (const value of ['small', 'large']) expect(isTextSize(value)).toBe(true)
    for (const value of ['huge', 'toString', 12, null]) expect(isTextSize(value)).toBe(false)
    for (const value of [null, 'brand-logo', 'label']) expect(isImageKind(value)).toBe(true)
    for (const value of [undefined, 'x', 1, {}]) expect(isImageKind(value)).toBe(false)
  })
})
