import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDocxImport } from '../../../../main/exchange/import/docx.ts'
import { messageText } from '../../../../shared/message/text.ts'
import { docxOf, wordParagraph } from '../../../support/docx-of.ts'

const sample = (name: string) => ({
  name,
  bytes: readFileSync(join(import.meta.dirname, '../../../support/import', name)),
})

async function read(file: { readonly name: string; readonly bytes: Uint8Array }) {
  const { messages, problems } = await readDocxImport(file)
  const text = messages[0]?.texts[0]
  return {
    messages,
    problems: problems.map(({ kind }) => kind),
    text: text === undefined ? null : messageText(text.document),
    removals: text?.removals.map(({ kind, clause, source }) => [kind, clause, source]) ?? [],
  }
}

describe('a document that LibreOffice wrote', () => {
  it('keeps words, emphasis, lists, links and the picture, and has its title and language', async () => {
    const { messages, text, problems } = await read(sample('late-parcel.docx'))
    expect(problems).toEqual([])
    expect(messages[0]).toMatchObject({ title: 'Parcel that is late & lost', key: 'late-parcel.docx', purpose: null })
    expect(messages[0]?.texts[0].language).toBe('fr-CA')
    expect(text?.text).toBe(
      'Bonjour {{buyer_name}}\n\nVotre commande {{order_number}} est en retard.\nVoici pourquoi.\n\nPremier\n\nDeuxième\n\nPoint\n\nDedans\n\nRetours\n\n\uFFFC\n\nMerci\n\nColis\n\nPerdu',
    )
    expect(text?.links.map(({ href }) => href)).toEqual(['https://www.amazon.ca/retours'])
    expect(text?.images.map(({ alt }) => alt)).toEqual(['Notre logo'])
    const marks = messages[0]?.texts[0].document.content[1]
    expect(JSON.stringify(marks)).toMatch(/"bold".*"italic".*"underline"/)
  })

  it('tells of each colour, size and alignment that was dropped', async () => {
    const { removals } = await read(sample('late-parcel.docx'))
    expect(removals).toEqual([
      ['heading', null, '<h1>'],
      ['table', null, '<table>'],
      ['colour', 'F6', 'color: #AA0000'],
      ['font-size', 'F7', 'font-size: 18pt'],
      ['background', null, 'background: #FFFF00'],
      ['alignment', 'F8', 'text-align: center'],
    ])
  })
})

describe('a document that Pandoc wrote', () => {
  it('keeps nested lists, and a note without the arrow that leads back', async () => {
    const { messages, text, problems } = await read(sample('size-question.docx'))
    expect(problems).toEqual([])
    expect(messages[0]).toMatchObject({ title: 'Size question' })
    expect(messages[0]?.texts[0].language).toBe('en-CA')
    expect(text?.text).toContain('We need your shirt size for order {{order_number}}.')
    expect(text?.text.endsWith('It opens the store’s own page.')).toBe(true)
    expect(text?.images.map(({ alt }) => alt)).toEqual(['Size chart'])
  })
})

describe('a hostile document', () => {
  it('that declares a document type is refused, so that no entity is expanded', async () => {
    const bomb = '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
    expect((await read({ name: 'a.docx', bytes: docxOf(wordParagraph('&b;'), {}, bomb) })).problems).toEqual([
      'doctype',
    ])
  })

  it('that unpacks to far more than it is, is refused before it is unpacked', async () => {
    const bytes = docxOf(wordParagraph('Hello'), { 'word/styles.xml': new Uint8Array(19_000_000) })
    expect(bytes.length).toBeLessThan(100_000)
    expect((await read({ name: 'a.docx', bytes })).problems).toEqual(['unsafe-archive'])
  })

  it('with an entry outside its folder is refused', async () => {
    const bytes = docxOf(wordParagraph('Hello'), { '../evil.xml': '<a/>' })
    expect((await read({ name: 'a.docx', bytes })).problems).toEqual(['unsafe-archive'])
  })

  it('with a hundred thousand elements in each other is too large, not a stack that overflows', async () => {
    const deep = `${'<w:tbl><w:tr><w:tc>'.repeat(20_000)}${wordParagraph('x')}${'</w:tc></w:tr></w:tbl>'.repeat(20_000)}`
    expect((await read({ name: 'a.docx', bytes: docxOf(deep) })).problems).toEqual(['too-large'])
    const less = `${'<w:tbl><w:tr><w:tc>'.repeat(9000)}${wordParagraph('x')}${'</w:tc></w:tr></w:tbl>'.repeat(9000)}`
    const { problems, text } = await read({ name: 'a.docx', bytes: docxOf(less) })
    expect(text === null ? problems : [text.text]).toEqual([text === null ? 'malformed' : 'x'])
  })

  it('that points at a file of this computer is read without it', async () => {
    const drawing =
      '<w:p><w:r><w:t>Hello</w:t></w:r><w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="secret"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:link="rId9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>'
    const bytes = docxOf(drawing, {
      'word/_rels/document.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/passwd" TargetMode="External"/></Relationships>',
    })
    const { text, problems } = await read({ name: 'a.docx', bytes })
    expect(text?.text).toBe('Hello')
    expect(text?.images).toEqual([])
    expect(problems).toEqual(['picture-left-out'])
  })

  it('cut off, empty or not well-formed is damaged', async () => {
    const whole = docxOf(wordParagraph('Hello'))
    expect((await read({ name: 'a.docx', bytes: whole.subarray(0, 200) })).problems).toEqual(['malformed'])
    expect((await read({ name: 'a.docx', bytes: docxOf('<w:p><w:r></w:p>') })).problems).toEqual(['malformed'])
    expect((await read({ name: 'a.docx', bytes: docxOf('<w:p/>') })).problems).toEqual(['empty'])
  })

  it('cannot bring its own rules of conversion', async () => {
    const bytes = docxOf('<w:p><w:pPr><w:pStyle w:val="X"/></w:pPr><w:r><w:t>Hello</w:t></w:r></w:p>', {
      'mammoth/style-map': 'p => script',
    })
    expect((await read({ name: 'a.docx', bytes })).text?.text).toBe('Hello')
  })
})
