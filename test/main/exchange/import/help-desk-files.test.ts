import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readImport } from '../../../../main/exchange/import/read-import.ts'
import type { ImportFile } from '../../../../shared/exchange/import/imported.ts'
import { seenMessages, seenProblems } from '../../../support/seen-reading.ts'
import { zipOf } from '../../../support/zip-builder.ts'

const file = (name: string, content: string | Uint8Array | object): ImportFile => ({
  name,
  bytes:
    content instanceof Uint8Array ? content : strToU8(typeof content === 'string' ? content : JSON.stringify(content)),
})

const files: Readonly<Record<string, ImportFile>> = {
  'Zendesk macros': file('export.json', {
    macros: [{ title: 'Late', actions: [{ field: 'comment_value', value: 'Hello' }] }],
  }),
  'Gorgias macros': file('export.json', {
    data: [{ name: 'Late', actions: [{ name: 'setResponseText', arguments: { body_text: 'Hello' } }] }],
  }),
  'Freshdesk canned responses': file('export.json', [
    { title: 'Late', content_html: '<div>Hello</div>', folder_id: 1 },
  ]),
  'the Freshdesk body that makes many': file('export.json', {
    canned_responses: [{ title: 'Late', content_html: '<div>Hello</div>' }],
  }),
  'a Zammad table': file('export.csv', 'id,name,keywords,content,note,active,groups\n1,Late,,Hello,,true,Users'),
  'a table in UTF-8 with a byte order mark': file('export.csv', '\ufeffTitre;Texte\r\nLate;Hello\r\n'),
  'a table in UTF-16 with tabs': file(
    'export.csv',
    new Uint8Array([0xff, 0xfe, ...Buffer.from('Titel\tText\r\nLate\tHello', 'utf16le')]),
  ),
  'a table in Windows-1252': file('export.csv', new Uint8Array(Buffer.from('Título,Texto\nLate,Hello', 'latin1'))),
  'a zip of Zendesk dynamic content': file(
    'export.zip',
    zipOf({
      name: 'fr.csv',
      content: 'Title,Default language,Default text,French text,Variant status\nLate,English,Hello,,',
    }),
  ),
  XLIFF: file(
    'export.xlf',
    '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en"><file id="f"><unit id="Late"><segment><source>Hello</source></segment></unit></file></xliff>',
  ),
}

describe('a file of another program is known by what is in it, and read', () => {
  for (const [what, one] of Object.entries(files)) {
    it(what, async () => {
      const reading = await readImport([one])
      expect(reading.problems).toEqual([])
      expect(seenMessages(reading)).toEqual([['Late', expect.stringMatching(/^(?:en|\?) Hello$/)]])
    })
  }

  it('all of them in one import, with unlike keys', async () => {
    const { messages } = await readImport(Object.values(files))
    expect(new Set(messages.map(({ key }) => key)).size).toBe(Object.keys(files).length)
  })

  it('a table as a person says what its columns hold, even one of Zammad’s', async () => {
    const columns = [{ kind: 'ignored' }, { kind: 'text', language: 'fr' }] as const
    const zammad = files['a Zammad table']
    const reading = await readImport(zammad === undefined ? [] : [zammad], { table: { columns } })
    expect(seenMessages(reading)).toEqual([['', 'fr Late']])
  })

  it('but for an archive that is not safe, has a password, or is a bomb', async () => {
    const csv = 'Title,Default text\nA,b'
    for (const [entry, kind] of [
      [{ name: '../fr.csv', content: csv }, 'unsafe-archive'],
      [{ name: 'fr.csv', content: csv, flags: 1 }, 'encrypted'],
      [{ name: 'fr.csv', content: csv, size: 4_000_000_000 }, 'unsafe-archive'],
    ] as const) {
      const reading = await readImport([file('export.zip', zipOf(entry))])
      expect(reading.messages).toEqual([])
      expect(seenProblems(reading)[0]).toContain(kind)
    }
  })
})
