import { describe, expect, it } from 'vitest'
import { lookAgain, lookForTables } from '../../../../main/exchange/import/look-for-tables.ts'
import { readImport } from '../../../../main/exchange/import/read-import.ts'
import { tableEncodings } from '../../../../shared/exchange/import/table-look.ts'
import { messageText } from '../../../../shared/message/text.ts'

const never = new AbortController().signal
const bytesOf = (text: string, encoding: BufferEncoding = 'utf8'): Uint8Array =>
  new Uint8Array(Buffer.from(text, encoding))
const utf16 = (text: string): Uint8Array => new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')])
const table = 'Name;Été;Message\r\n"Retard";"x";"=1 «\u00a0été\u00a0»\r\ndeux"\r\n'

describe('the tables among the files of an import', () => {
  it('are those that do not say themselves what they hold, wherever they stand', async () => {
    const files = [
      { name: 'a.html', bytes: bytesOf('<p>Hello</p>') },
      { name: 'zammad.csv', bytes: bytesOf('id,name,keywords,content,note,active\n1,A,k,Hello,,true\n') },
      { name: 'b.csv', bytes: bytesOf('title,text\nA,B\n') },
      { name: 'letter.txt', bytes: bytesOf('Hello,\tyou\n') },
      { name: 'excel.txt', bytes: utf16('Titel\tNachricht\r\nA\tB\r\n') },
      { name: 'sep.txt', bytes: bytesOf('sep=;\r\na;b\r\n') },
    ]
    const looks = await lookForTables(files, never)
    expect(looks.map(({ file, fileName, encoding, delimiter }) => [file, fileName, encoding, delimiter])).toEqual([
      [2, 'b.csv', 'utf-8', ','],
      [4, 'excel.txt', 'utf-16le', '\t'],
      [5, 'sep.txt', 'utf-8', ';'],
    ])
    expect(await lookForTables(files, AbortSignal.abort())).toEqual([])
  })

  it('are shown as they will be read: guards taken off, line breaks kept, in their encoding', async () => {
    for (const [bytes, encoding] of [
      [bytesOf(table), 'utf-8'],
      [bytesOf(`\ufeff${table}`), 'utf-8'],
      [bytesOf(table.replace('=1', "'=1"), 'latin1'), 'windows-1252'],
      [utf16(`sep=;\r\n${table}`), 'utf-16le'],
    ] as const) {
      const [look] = await lookForTables([{ name: 'a.csv', bytes }], never)
      expect(look).toMatchObject({ encoding, delimiter: ';', hasHeader: true, hasMore: false, isDamaged: false })
      expect(look?.rows[1]).toEqual(['Retard', 'x', '=1 «\u00a0été\u00a0»\r\ndeux'])
    }
  })

  it('are cut where they are long, in rows and in cells', async () => {
    const long = `title,text\n${`A,${'é'.repeat(1000)}\n`.repeat(2000)}`
    const [look] = await lookForTables([{ name: 'a.csv', bytes: bytesOf(long) }], never)
    expect(look).toMatchObject({ hasMore: true })
    expect(look?.rows.length).toBe(20)
    expect(look?.rows[1]?.[1]).toHaveLength(301)
  })
})

describe('a table that is read as somebody says', () => {
  const file = { name: 'a.csv', bytes: bytesOf('Été,x\nOui;non,y\n', 'latin1') }

  it('is looked at so at once, in any encoding that is offered', () => {
    expect(lookAgain(file, 3, { encoding: 'windows-1252', delimiter: ';', hasHeader: false })).toMatchObject({
      file: 3,
      fileName: 'a.csv',
      hasHeader: false,
      rows: [['Été,x'], ['Oui', 'non,y']],
    })
    expect(lookAgain(file, 0, { encoding: 'utf-8' })).toMatchObject({ isDamaged: true })
    for (const encoding of tableEncodings) expect(lookAgain(file, 0, { encoding }).rows.length).toBeGreaterThan(0)
  })

  it('becomes messages so: encoding, separator, first row, columns, HTML', async () => {
    const bytes = bytesOf('Été &amp; hiver|x|fr-CA|one, two\nA &amp; B|y|de|\n', 'latin1')
    const { messages, problems } = await readImport([{ name: 'a.txt', bytes }], {
      tables: new Map([
        [
          0,
          {
            encoding: 'windows-1252',
            delimiter: '|',
            hasHeader: false,
            columns: [{ kind: 'html', language: null }, { kind: 'title' }, { kind: 'language' }, { kind: 'tags' }],
          },
        ],
      ]),
    })
    expect(problems).toEqual([])
    expect(
      messages.map(({ title, tags, texts: [text] }) => [title, tags, text.language, messageText(text.document).text]),
    ).toEqual([
      ['x', ['one', 'two'], 'fr-CA', 'Été & hiver'],
      ['y', [], 'de', 'A & B'],
    ])
  })
})

describe('reading one long file', () => {
  const rows = Array.from({ length: 3000 }, (_, index) => `Macro ${index},"Hello <b>you</b>, number ${index}"`)
  const file = { name: 'long.csv', bytes: bytesOf(`title,text\n${rows.join('\n')}`) }

  it('stops within it when it is told to, with nothing read', async () => {
    const stop = new AbortController()
    const reading = readImport([file, file], { signal: stop.signal })
    setTimeout(() => stop.abort())
    expect(await reading).toEqual({ messages: [], problems: [] })
  })

  it('leaves others their turn', async () => {
    let turns = 0
    const counting = setInterval(() => (turns += 1))
    const { messages } = await readImport([file])
    clearInterval(counting)
    expect(messages).toHaveLength(3000)
    expect(turns).toBeGreaterThan(3)
  })
})
