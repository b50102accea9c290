import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readImport } from '../../../../main/exchange/import/read-import.ts'
import type { ImportReading } from '../../../../shared/exchange/import/imported.ts'
import { isBoundedPicture } from '../../../../shared/exchange/import/imported-text.ts'
import { shownName } from '../../../../shared/exchange/import/shown-name.ts'
import { maximumImageBytes } from '../../../../shared/message/format.ts'
import { messageText } from '../../../../shared/message/text.ts'
import { docxOf, wordParagraph } from '../../../support/docx-of.ts'
import { seenMessages, seenProblems } from '../../../support/seen-reading.ts'

/**
 * Of the processor, so that a busy machine changes nothing. What is here needs a tenth of it: a hang, or a cost that grows
 * faster than the file, does not stay below. Unit: milliseconds.
 */
const longest = 15_000

async function read(name: string, content: string | Uint8Array): Promise<ImportReading> {
  const bytes = typeof content === 'string' ? strToU8(content) : content
  const before = process.cpuUsage()
  const reading = await readImport([{ name, bytes }])
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1000).toBeLessThan(longest)
  return reading
}

const kinds = ({ problems }: ImportReading): readonly string[] => [...new Set(problems.map(({ kind }) => kind))]

describe('a table', () => {
  it('of 49 MB whose quotation mark never closes names its row and column, and the rows before it are read', async () => {
    const reading = await read('a.csv', `title,text\nA,a\nB,"${'b\n'.repeat(24_500_000)}`)
    expect(seenMessages(reading)).toEqual([['A', '? a']])
    expect(reading.problems[0]).toMatchObject({ kind: 'bad-entry', place: { line: 3 }, data: { reason: 'quotes' } })
  })

  it('of 100,000 columns is read, and of more is none', async () => {
    const columns = Array.from({ length: 99_999 }, (_, at) => `c${at}`)
    const wide = `title,${columns.join(',')}\nA,${'x,'.repeat(99_998)}x\n`
    expect((await read('a.csv', wide)).messages).toHaveLength(1)
    expect(seenProblems(await read('a.csv', `${wide.slice(0, -1)},x,x\n`))[0]).toBe('1:1 bad-entry quotes')
  })

  it('with a NUL here and there is read without it, and of NULs is no text', async () => {
    const long = 'c'.repeat(2000)
    const reading = await read('a.csv', `title,text\nA,b\u0000${long}\nB,\u0000d\n`)
    expect(seenMessages(reading)).toEqual([
      ['A', `? b${long}`],
      ['B', '? d'],
    ])
    expect(kinds(await read('a.csv', `title,text\nA,${'\u0000'.repeat(1_000_000)}\n`))).toEqual(['unknown-format'])
  })

  it('with a cell of megabytes, or cells full of tags, leaves out what is no message and reads the rest', async () => {
    const rows = [`A,"${'b'.repeat(5_000_000)}"`, 'B,b', `C,"${'<b>'.repeat(100_000)}c"`, 'D,d']
    const reading = await read('a.csv', `title,text\n${rows.join('\n')}\n`)
    expect(reading.messages.map(({ title }) => title)).toEqual(['B', 'C', 'D'])
    expect(seenProblems(reading)).toEqual(['2 bad-entry too-long'])
  })
})

const xliff = (inner: string): string =>
  `<?xml version="1.0"?><xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="fr"><file id="f">${inner}</file></xliff>`
const unit = (text: string, attributes = 'id="u"'): string =>
  `<unit ${attributes}><segment><source>${text}</source></segment></unit>`

describe('XLIFF', () => {
  it('with an attribute of megabytes, or 100,000 attributes, is read', async () => {
    const long = await read('a.xlf', xliff(unit('x', `id="${'a'.repeat(5_000_000)}"`)))
    expect(long.messages).toHaveLength(1)
    expect(long.messages[0]?.title.length).toBeLessThanOrEqual(1000)
    const many = Array.from({ length: 100_000 }, (_, at) => `a${at}="b"`).join(' ')
    expect((await read('a.xlf', xliff(unit('x', `id="u" ${many}`)))).messages).toHaveLength(1)
  })

  it('with codes in codes 100,000 deep, or a text without end, is refused with its place', async () => {
    for (const text of ['<pc id="bold">'.repeat(100_000), 'x '.repeat(5_000_000)]) {
      const reading = await read('a.xlf', xliff(unit(text)))
      expect(reading).toMatchObject({ messages: [], problems: [{ kind: 'malformed', place: { line: 1 } }] })
    }
  })
})

describe('a Word document', () => {
  const bomb = '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]><a>&a;</a>'

  it.each([
    'word/styles.xml',
    'word/numbering.xml',
    'word/footnotes.xml',
    'docProps/core.xml',
    '[Content_Types].xml',
    '_rels/.rels',
    'customXml/item1.xml',
  ])(
    // prettier-ignore
    'with a document type in any of its parts is refused: %s',
    async (part) => {
      expect(kinds(await read('a.docx', docxOf(wordParagraph('Hello'), { [part]: bomb })))).toEqual(['doctype'])
    },
  )

  it('is refused in UTF-16 too, where the document type does not look like one', async () => {
    const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from(bomb, 'utf16le')])
    const reading = await read('a.docx', docxOf(wordParagraph('Hello'), { 'word/styles.xml': utf16 }))
    expect(JSON.stringify(reading)).not.toContain('root:')
    expect(kinds(reading)).not.toEqual([])
  })

  it('with an attribute of megabytes is read or told', async () => {
    const body = `<w:p><w:pPr><w:pStyle w:val="${'a'.repeat(3_000_000)}"/></w:pPr><w:r><w:t>Hello</w:t></w:r></w:p>`
    const reading = await read('a.docx', docxOf(body))
    expect(reading.messages.length + reading.problems.length).toBe(1)
  })

  it('holds no document type in a picture, which nobody reads as XML', async () => {
    const reading = await read('a.docx', docxOf(wordParagraph('Hello'), { 'word/media/image1.svg': bomb }))
    expect(seenMessages(reading).map(([, text]) => text)).toEqual(['? Hello'])
  })
})

const addressOf = (type: string, ...bytes: readonly number[]): string =>
  `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`
const ascii = (text: string): readonly number[] => [...Buffer.from(text, 'latin1')]
const zeros = (count: number): readonly number[] => Array.from({ length: count }, () => 0)

/** Some bytes that say that they are a picture of thousands of millions of pixels. */
const pixelBombs: Readonly<Record<string, string>> = {
  PNG: addressOf('png', 0x89, ...ascii('PNG\r\n\u001a\n'), 0, 0, 0, 13, ...ascii('IHDR'), 0, 0, 0xea, 0x60, 0, 0, 0xea, 0x60, 8, 2, 0, 0, 0),
  'PNG of as many as a number holds': addressOf('png', 0x89, ...ascii('PNG\r\n\u001a\n'), 0, 0, 0, 13, ...ascii('IHDR'), 255, 255, 255, 255, 255, 255, 255, 255, 8, 2),
  'PNG without a height': addressOf('png', 0x89, ...ascii('PNG\r\n\u001a\n'), 0, 0, 0, 13, ...ascii('IHDR'), 0, 0, 0, 1),
  GIF: addressOf('gif', ...ascii('GIF89a'), 0xff, 0xff, 0xff, 0xff, 0, 0, 0),
  'WebP, extended': addressOf('webp', ...ascii('RIFF'), 0, 0, 0, 0, ...ascii('WEBPVP8X'), 10, ...zeros(7), 0xff, 0xff, 0xff, 0xff, 0xff, 0xff),
  'WebP, lossless': addressOf('webp', ...ascii('RIFF'), 0, 0, 0, 0, ...ascii('WEBPVP8L'), 9, 0, 0, 0, 0x2f, 0xff, 0xff, 0xff, 0x0f),
  'WebP, lossy': addressOf('webp', ...ascii('RIFF'), 0, 0, 0, 0, ...ascii('WEBPVP8 '), 9, ...zeros(9), 0xff, 0x3f, 0xff, 0x3f),
  JPEG: addressOf('jpeg', 0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 0xff, 0xff, 0xff, 0xff, 3, ...zeros(12)),
  SVG: addressOf('svg+xml', ...ascii('<svg xmlns="http://www.w3.org/2000/svg" width="99999" height="99999"><script>x</script></svg>')),
  'no picture at all': addressOf('png', ...ascii('Hello')),
  'more bytes than a message holds': `${addressOf('gif', ...ascii('GIF89a'), 1, 0, 1, 0, 0, 0, 0)}${'A'.repeat(Math.ceil((maximumImageBytes * 4) / 3) + 4)}`,
} // prettier-ignore

describe('a picture that would fill the memory stays out, and its text comes in', () => {
  it.each(Object.entries(pixelBombs))('%s', async (_, address) => {
    expect(isBoundedPicture(address)).toBe(false)
    const image = `<p>Hello <img src="${address}" alt="x"></p>`
    for (const [name, file] of [
      ['a.html', image],
      ['a.md', `Hello ![x](${address})`],
      ['a.eml', `Subject: x\nContent-Type: text/html\n\n${image}`],
      ['a.csv', `title,text\nA,"${image.replaceAll('"', '""')}"`],
      ['a.json', JSON.stringify([{ title: 'A', content_html: image, folder_id: 1 }])],
    ] as const) {
      const [message] = (await read(name, file)).messages
      const text = message === undefined ? null : messageText(message.texts[0].document)
      expect(text?.text.trim(), name).toBe('Hello')
      expect(text?.images, name).toEqual([])
    }
  })
})

const mixed = (...parts: readonly string[]): string =>
  `Subject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nHello\n${parts.map((part) => `--b\n${part}\n`).join('')}--b--\n`

describe('a mail', () => {
  it.each<[string, string]>([
    ['40,000 people', `Subject: x\nTo: ${'a <a@b.example>, '.repeat(25_000)}\n\nHello`],
    ['30,000 encoded words', `Subject: ${'=?utf-8?q?a?= '.repeat(30_000)}\nMIME-Version: 1.0\n\nHello`],
    ['11,000 fields', `${'X-A: b\n'.repeat(11_000)}Subject: x\n\nHello`],
    ['thousands of parts', mixed(...Array.from({ length: 3000 }, () => '\nhi'))],
    ['a name in 10,000 pieces', mixed(`Content-Type: application/zip;${Array.from({ length: 10_000 }, (_, at) => ` name*${at}*=a;`).join('\n')}\n\nx`)],
    ['30 MB of base64', mixed(`Content-Type: application/zip; name=a.zip\nContent-Transfer-Encoding: base64\n\n${`${'A'.repeat(76)}\n`.repeat(400_000)}`)],
    ['a charset that is a program', mixed('Content-Type: text/plain; charset="__proto__"\n\nhi')],
    ['29,000 pictures that are nowhere', `Subject: x\nContent-Type: text/html\n\n<p>Hello ${'<img src="cid:a">'.repeat(29_000)}`],
  ])('with %s is read or told', async (_, source) => {
    const { messages, problems } = await read('a.eml', source)
    expect(messages.length + problems.length).toBeGreaterThan(0)
    if (messages.length > 0) expect(messageText(messages[0]?.texts[0].document ?? { type: 'doc', content: [] }).text).toContain('Hello')
  }) // prettier-ignore
})

describe('JSON', () => {
  const macro = '"actions":[{"field":"comment_value","value":"x"}]'

  it('cannot reach what all objects inherit, nor give by it what it does not hold itself', async () => {
    const proto = `{"title":"P","actions":[{"field":"comment_value","value":"evil"}]}`
    const reading = await read('a.json', `{"macros":[{"title":"A",${macro}},{"__proto__":${proto}},{"constructor":{"prototype":{"polluted":1}},"title":"B",${macro}}]}`) // prettier-ignore
    expect(seenMessages(reading)).toEqual([
      ['A', '? x'],
      ['B', '? x'],
    ])
    expect(seenProblems(reading)).toEqual(['2 bad-entry actions'])
    expect('polluted' in {}).toBe(false)
  })

  it('with numbers of a million digits, and keys twice, is read: the last of them counts', async () => {
    const numbers = `"id":${'9'.repeat(1_000_000)},"position":1e999999,"score":-1e-999`
    const reading = await read('a.json', `{"macros":[],"macros":[{${numbers},"title":"no","title":"A",${macro}}]}`)
    expect(seenMessages(reading)).toEqual([['A', '? x']])
  })

  it('of millions of brackets, open or closed, or of numbers, is told', async () => {
    expect(kinds(await read('a.json', '['.repeat(2_000_000)))).toEqual(['malformed'])
    const deep = 500_000
    expect(kinds(await read('a.json', `${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}`))).toEqual(['unknown-format'])
    const reading = await read('a.json', `{"macros":[${'1,'.repeat(2_000_000)}1]}`)
    expect(kinds(reading)).toEqual(['bad-entry'])
    expect(reading.problems.length).toBeLessThanOrEqual(1000)
  })
})

describe('Markdown', () => {
  const signs = ['>', '[', '![', '*', '**a', '*a_', '**a*b_', '[*a_', '`', '<', '&', '|', '  - ', '[a](', '~', '\\', '<!--', '[a]: b\n', '|a|\n|-|\n', '*a_\n\n', '{{'] // prettier-ignore

  it.each(signs)('of %s without end is read or told', async (sign) => {
    const { messages, problems } = await read('a.md', sign.repeat(Math.floor(19_990 / sign.length)))
    expect(messages.length + problems.length).toBeGreaterThan(0)
  })

  it('lets no HTML in by another way than all HTML', async () => {
    const { messages } = await read('a.md', 'Hi <b onclick="x()">you</b><iframe src="https://x.example"></iframe>\n\n<svg onload="x()"></svg>\n\n<a href="jAvAsCrIpT:x()">z</a>') // prettier-ignore
    expect(JSON.stringify(messages[0]?.texts[0].document)).not.toMatch(/onclick|iframe|onload|javascript/i)
  })
})

describe('HTML', () => {
  const signs = ['<div>', '<b>', '<table><tr><td>', '<b><p>', '<a>', '<ul><li>', '<svg>', '<select>', '<p style="', '<!--', '&', '<template>', '<i><b><u>', '<span style="color:red">', '{{'] // prettier-ignore

  it.each(signs)('of %s 100,000 deep, or as far as a page goes, is read or told', async (sign) => {
    const count = Math.min(100_000, Math.floor(499_990 / sign.length))
    const { messages, problems } = await read('a.html', `Hello${sign.repeat(count)}`)
    expect(messages.length + problems.length).toBeGreaterThan(0)
  })

  it('beyond half a megabyte of text is too large, whatever of it are pictures', async () => {
    expect(kinds(await read('a.html', `<p>${'x'.repeat(1_000_000)}</p>`))).toEqual(['too-large'])
    const picture = `<p>x<img src="data:image/png;base64,${'A'.repeat(30_000_000)}"></p>`
    expect(kinds(await read('a.html', picture))).toEqual(['picture-left-out'])
    const pictures = `<p>x${'<img src="data:image/png;base64,AAAA">'.repeat(100_000)}</p>`
    expect(kinds(await read('a.html', pictures))).toEqual(['too-large'])
  })
})

describe('the name of a file', () => {
  it.each([
    ['a\u001b[2Jb.txt', 'a\ufffd[2Jb.txt'],
    ['a\r\nb: c.txt', 'a\ufffd\ufffdb: c.txt'],
    ['late\u202Etxt.html', 'late\ufffdtxt.html'],
    ['\u2066a\u2069.txt', '\ufffda\ufffd.txt'],
    ['été 注文 👩‍💻 سفارش\u200cها.txt', 'été 注文 👩‍💻 سفارش\u200cها.txt'],
  ])('is shown without what could disguise it: %j', async (name, shown) => {
    expect(shownName(name)).toBe(shown)
    const { messages, problems } = await read(name, 'Hello')
    expect([...messages, ...problems].map(({ fileName }) => fileName)).toEqual([shown])
    expect(messages[0]?.title).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
  })

  it('may be that of a place above, and nothing is read from there', async () => {
    const { messages } = await read('../../etc/passwd', 'Hello')
    expect(messages.map(({ texts }) => messageText(texts[0].document).text)).toEqual(['Hello'])
  })
})
