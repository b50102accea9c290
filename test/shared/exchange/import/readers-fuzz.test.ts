import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../../main/exchange/decode-text.ts'
import { nativeUnpacker } from '../../../../main/exchange/import/native-unpacker.ts'
import { templateOfImported } from '../../../../shared/exchange/import/imported-template.ts'
import type { ImportReading } from '../../../../shared/exchange/import/imported.ts'
import { messagesOfXliff } from '../../../../shared/exchange/import/xliff.ts'
import { readXliff } from '../../../../shared/exchange/translation/read-xliff.ts'
import { readTemplateContent } from '../../../../shared/template/read-template.ts'
import { zipOf } from '../../../support/zip-builder.ts'
import {
  readFreshdesk,
  readGorgias,
  readTableImport,
  readZammad,
  readZendeskContent,
  readZendeskMacros,
} from '../../../support/import/readers-at-once.ts'

/** What no reader may trust. */
const strange = fc.constantFrom(
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<a href="javascript:x">y</a>', '{{order_id', '=1+1', "'", '"', '""', ';', ',', '\t',
  '\r', '\n', '\u0000', '\ufeff', '\u202e', '\ud800', '\uffff', 'é', '漢', '😀', '&#0;', '&amp;', '<p>', '</div>', '::', '(fr-CA)', '__proto__', '[', '{', '}', ']', 'null', '1e999',
) // prettier-ignore
const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    kind: fc.constantFrom('cut', 'copy', 'put' as const),
    length: fc.integer({ min: 1, max: 80 }),
    put: strange,
  }),
  { minLength: 1, maxLength: 6 },
)
type Edits = typeof edits extends fc.Arbitrary<infer List> ? List : never

function edited(file: string, list: Edits): string {
  return list.reduce((text, { at, kind, length, put }) => {
    const index = Math.floor(at * text.length)
    if (kind === 'cut') return text.slice(0, index) + text.slice(index + length)
    if (kind === 'copy') return text.slice(0, index) + text.slice(Math.max(0, index - length))
    return text.slice(0, index) + put + text.slice(index)
  }, file)
}

/** What came in is what the library reads, with a title, unlike keys, and nothing in it that runs. */
function expectSound({ messages, problems }: ImportReading): void {
  for (const message of messages) {
    expect(message.title).not.toMatch(/[\r\n]/)
    const content = templateOfImported(message, { store: 'CA', languageScores: null })
    expect(readTemplateContent(content)).toMatchObject({ ok: true })
    expect(JSON.stringify(message.texts.map(({ document }) => document))).not.toMatch(/"href":"(?:javascript|data):/i)
  }
  for (const { place } of problems) if (place !== null) expect(Math.min(place.line, place.column)).toBeGreaterThan(0)
}

const rows = [
  'title,language,subject,text,tags',
  'Late,en-CA,About {order_id},"Hello {{buyer_name}},\r\nit is <b>late</b>.","a, b"',
  'Late,fr-CA,,"<p>Bonjour</p><p>en retard</p>",',
  "'=1+1,de,,'+49,",
].join('\r\n')
const zammad =
  'id,name,keywords,content,note,active,groups\n1,Late,late fr,"a\nb <a href=""https://x.example"">c</a>",,true,Users\n2,B,,d,,false,'
const zendesk =
  'Title,Default language,Default text,French (Canada) text,Variant status\nLate,English,"a\nb",<p>c</p>,Outdated\nB,en-US,x,y,'
const xliff =
  '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en-CA" trgLang="fr-CA"><file id="f1" original="t1">' +
  '<unit id="s1-00000000"><segment><source>a <ph id="order_number"/></source><target>b</target></segment></unit>' +
  '<unit id="p1-00000000"><segment><source>a <pc id="bold">b</pc></source><target>c</target></segment></unit></file></xliff>'

const texts: Readonly<Record<string, readonly [file: string, read: (file: string) => ImportReading]>> = {
  'a table': [rows, (file) => readTableImport('t.csv', file)],
  Zammad: [zammad, (file) => readZammad('t.csv', file)],
  'Zendesk dynamic content': [
    zendesk,
    (file) =>
      readZendeskContent(
        { name: 'd.zip', bytes: zipOf({ name: 'fr.csv', content: file }) },
        decodeText,
        nativeUnpacker,
      ),
  ],
  XLIFF: [xliff, (file) => messagesOfXliff('x.xlf', readXliff(file))],
}

describe('a file that anything happened to is read or told, and never breaks a reader', () => {
  for (const [name, [file, read]] of Object.entries(texts)) {
    it(name, () => {
      expect(read(file).messages.length).toBeGreaterThan(0)
      fc.assert(
        fc.property(edits, (list) => expectSound(read(edited(file, list)))),
        { numRuns: 1000 },
      )
    })

    it(`${name}, of signs alone`, () => {
      fc.assert(
        fc.property(
          fc.array(fc.oneof(strange, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 60 }),
          (list) => expectSound(read(list.join(''))),
        ),
        { numRuns: 500 },
      )
    })
  }
})

describe('JSON of any shape is read or told, and never breaks a reader', () => {
  const names = ['macros', 'data', 'canned_responses', 'title', 'name', 'actions', 'arguments', 'field', 'value', 'body_html', 'body_text', 'content', 'content_html', 'language', 'active', '__proto__'] // prettier-ignore
  const leaf = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      true,
      0,
      -1,
      'comment_value',
      'comment_value_html',
      'subject',
      'fr-CA',
      '<p>a</p>',
      'A::B',
    ),
    strange,
  )
  const value = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom(...names), tie('value'), { maxKeys: 6 }),
    ),
  })).value
  for (const [name, read] of Object.entries({ readZendeskMacros, readGorgias, readFreshdesk })) {
    it(name, () => {
      fc.assert(
        fc.property(value, (one) => expectSound(read('x.json', one))),
        { numRuns: 2000 },
      )
    })
  }
})
