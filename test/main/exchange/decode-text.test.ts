import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../main/exchange/decode-text.ts'

const words = 'Bonjour « été », €, 注文'
const utf16 = (text: string, isBig: boolean, mark: boolean): Uint8Array => {
  const bytes = Buffer.from(mark ? `\uFEFF${text}` : text, 'utf16le')
  return isBig ? bytes.swap16() : bytes
}
const utf8 = (text: string) => Buffer.from(text, 'utf8')
const latin = (text: string) => Buffer.from(text, 'latin1')

describe('a file’s bytes', () => {
  it.each([
    ['UTF-8', utf8(words)],
    ['UTF-8 with a mark', utf8(`\uFEFF${words}`)],
    ['UTF-16, little end first', utf16(words, false, true)],
    ['UTF-16, big end first', utf16(words, true, true)],
  ])('are read as %s, without the mark', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ ok: true, text: words })
  })

  it('are Windows-1252 where they are a table that is not UTF-8', () => {
    expect(decodeText(latin('é;\x80;\x93x\x94'))).toEqual({ ok: true, text: 'é;€;“x”' })
  })

  it.each([
    ['ISO-8859-1', latin('<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>')],
    ['windows-1252', latin("<?xml version='1.0' encoding='windows-1252'?><a>é</a>")],
  ])('are what XML declares: %s', (_, bytes) => {
    expect(decodeText(bytes)).toMatchObject({ ok: true, text: expect.stringContaining('<a>é</a>') })
  })

  it('are UTF-16 where XML says nothing and has no mark', () => {
    const xml = '<xliff>é</xliff>'
    expect(decodeText(utf16(xml, false, false))).toEqual({ ok: true, text: xml })
    expect(decodeText(utf16(xml, true, false))).toEqual({ ok: true, text: xml })
  })

  it.each([
    ['XML that is not the UTF-8 it declares', latin('<?xml version="1.0" encoding="UTF-8"?><a>é</a>')],
    ['XML that declares nothing and is not UTF-8', latin('<a>é</a>')],
    ['XML in an encoding that nobody knows', latin('<?xml version="1.0" encoding="klingon"?><a/>')],
    ['a workbook', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0xff)],
    ['half a UTF-16 character', Uint8Array.of(0xff, 0xfe, 0x00, 0xd8)],
  ])('are refused, not guessed: %s', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ ok: false })
  })

  it('may be none', () => {
    expect(decodeText(new Uint8Array())).toEqual({ ok: true, text: '' })
  })
})
