import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readImport } from '../../../../main/exchange/import/read-import.ts'
import { readDocument } from '../../../../shared/message/read-document.ts'
import { docxOf } from '../../../support/docx-of.ts'

/** Never a rejection, and nothing that the editor would not hold. */
async function isTakenWell(name: string, bytes: Uint8Array): Promise<void> {
  const { messages, problems } = await readImport([{ name, bytes }])
  expect(messages.length + problems.length).toBeGreaterThan(0)
  for (const { texts, title } of messages) {
    expect(title).not.toMatch(/[\r\n]/)
    for (const { document, subject } of texts) {
      expect(subject).not.toMatch(/[\r\n]/)
      expect(readDocument(document)).toMatchObject({ ok: true })
    }
  }
}

const pieces: Readonly<Record<string, readonly string[]>> = {
  'a.html': [
    '<p>',
    '</p>',
    '<table>',
    '<td>',
    '<img src="data:image/png;base64,iVBO',
    '">',
    '<a href="javascript:',
    '<ul><li>',
    '<style>',
    '{{',
    '}}',
    '😀',
    '\u0000',
    '<!--',
    '<svg>',
    '&#x0;',
    'lang=',
    '<title>',
    '\uD800',
  ],
  'a.md': [
    '# ',
    '**',
    '_',
    '`',
    '```\n',
    '> ',
    '- ',
    '1. ',
    '\n',
    '  ',
    '[a](',
    ')',
    '![',
    '<b>',
    '<x y>',
    '|',
    '|-|\n',
    '{{order_id}}',
    '---\n',
    'title: "',
    '~~',
    '\\',
    '<!--',
    '*|A|*',
  ],
  'a.txt': [
    '{{',
    '}}',
    '{order_id}',
    '\n',
    '\r',
    '\u202E',
    '#order#',
    '<',
    '>',
    '[',
    '😀',
    '\u0000',
    '\uFEFF',
    '%order%',
  ],
  'a.eml': [
    'Subject: ',
    'Content-Type: multipart/mixed; boundary=b',
    'Content-Type: text/html; charset=',
    'utf-16',
    '--b',
    '--b--',
    '\n',
    '\r\n',
    '\n\n',
    'Content-Transfer-Encoding: base64',
    'quoted-printable',
    '=E9=',
    '=?utf-8?q?',
    '?=',
    'Content-Type: message/rfc822',
    '<img src="cid:a">',
    'Content-ID: <a>',
    '<p>Hi',
  ],
  'a.json': [
    '{',
    '}',
    '[',
    ']',
    '"type":"plumeline-template"',
    ',',
    ':',
    '"variants"',
    '"macros"',
    '"data"',
    '"actions"',
    '"content_html"',
    'null',
    '1e999',
    '"\\ud800"',
    '{"type":"plumeline-template","version":1}',
  ],
}
const wordPieces = ['<w:p>', '</w:p>', '<w:r>', '</w:r>', '<w:t>', '</w:t>', '<w:tbl>', '<w:tr>', '<w:tc>', '<w:hyperlink r:id="x">', '<w:drawing>', '<a:blip r:embed="y"/>', '<w:color w:val="', '"/>', '<w:numPr>', '&amp;', '&x;', '<![CDATA[', ']]>', 'text', '<w:br/>', '<w:fldChar w:fldCharType="begin"/>', '<w:footnoteReference w:id="1"/>', '<w:sym w:char="F0E0"/>'] // prettier-ignore

describe('no input breaks a reader', () => {
  it.each(Object.keys(pieces))('of %s made of pieces in any order', async (name) => {
    const parts = fc.array(
      fc.oneof(fc.constantFrom(...(pieces[name] ?? [])), fc.string({ unit: 'binary', maxLength: 8 })),
      { maxLength: 60 },
    )
    await fc.assert(
      fc.asyncProperty(parts, (list) => isTakenWell(name, new Uint8Array(Buffer.from(list.join(''))))),
      { numRuns: 300 },
    )
  })

  it.each(['a.html', 'a.md', 'a.txt', 'a.eml', 'a.json', 'a.docx', 'a.csv', 'a'])(
    'of %s made of any bytes',
    async (name) => {
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), (bytes) => isTakenWell(name, bytes)),
        { numRuns: 150 },
      )
    },
  )

  it('of a Word document whose text is made of pieces', async () => {
    const parts = fc.array(fc.constantFrom(...wordPieces), { maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(parts, (list) => isTakenWell('a.docx', docxOf(list.join('')))),
      { numRuns: 150 },
    )
  })
})
