import papaparse from 'papaparse'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHeader } from '../../../../shared/exchange/import/column-words.ts'
import { guessColumns, hasLanguage, type ColumnRole } from '../../../../shared/exchange/import/guess-columns.ts'
import { languageOfName } from '../../../../shared/exchange/import/language-of-name.ts'
import { parseTable, parseTableInSteps, tableDelimiters } from '../../../../shared/exchange/import/parse-table.ts'
import { readColumns } from '../../../../shared/exchange/import/read-columns.ts'
import { writeTable } from '../../../../shared/exchange/profile/write-table.ts'
import { withGuard } from '../../../../shared/exchange/translation/formula-guard.ts'
import { formulas } from '../../../support/csv-formulas.ts'
import { seenMessages, seenProblems } from '../../../support/seen-reading.ts'
import { readTableImport } from '../../../support/import/readers-at-once.ts'

const table = (...rows: readonly string[]): string => rows.join('\r\n')

/** `title`, `text:fr-CA`, `-`. */
function roles(rows: readonly (readonly string[])[]): string {
  return guessColumns(rows).columns.map(written).join(' ')
}
function written(role: ColumnRole): string {
  if (role.kind === 'ignored') return '-'
  return hasLanguage(role) ? [role.kind, role.language ?? []].flat().join(':') : role.kind
}

/** Cells of many lengths, with every sign that parts rows and cells in some of them. */
const longCell = (index: number): string =>
  index % 11 === 0 ? '' : `${'é"\n;,'.slice(index % 5)}${'x'.repeat((index * 977) % 9000)}${index}`

describe('a table as spreadsheets write it', () => {
  it('is the same with any separator, line end and byte order mark, quoted or not', () => {
    const rows = [
      ['Title', 'Text'],
      ['A, b; c', 'one\ntwo | three\tfour'],
    ]
    for (const delimiter of tableDelimiters) {
      for (const newline of ['\r\n', '\n']) {
        for (const mark of ['', '\ufeff']) {
          const file = mark + papaparse.unparse(rows, { delimiter, newline, quotes: newline === '\n' })
          expect(parseTable(file)).toMatchObject({ delimiter, rows: rows.map((cells) => ({ cells })), broken: [] })
        }
      }
    }
  })

  it('is parted by what parts the names of its columns, however many commas are in its texts', () => {
    const file = table('Titel;Text', '1, 2, 3;a, b, c', '4, 5, 6;d, e, f')
    expect(parseTable(file).rows.map(({ cells }) => cells)).toEqual([
      ['Titel', 'Text'],
      ['1, 2, 3', 'a, b, c'],
      ['4, 5, 6', 'd, e, f'],
    ])
  })

  it('may name its separator in the first line, which is a row of the file', () => {
    expect(parseTable(table('sep=;', 'a;b', '', 'c;d')).rows).toEqual([
      { cells: ['a', 'b'], row: 2 },
      { cells: ['c', 'd'], row: 4 },
    ])
  })

  it('has cells that were guarded against being formulas, or told to be text, and they are as they were', () => {
    const file = table('a,b', `"'=1+1","'@SUM(A1)"`, `"=""0012""",'tis`, `"'\t=1",=1`)
    expect(
      parseTable(file)
        .rows.slice(1)
        .map(({ cells }) => cells),
    ).toEqual([
      ['=1+1', '@SUM(A1)'],
      ['0012', "'tis"],
      ['\t=1', '=1'],
    ])
  })

  for (const formula of formulas) {
    it(`comes back as it was from a cell that a spreadsheet could run: ${JSON.stringify(formula)} [S11]`, () => {
      const file = writeTable([
        ['title', 'text', 'tags'],
        [formula, `a${formula}`, formula],
      ])
      const cells = papaparse.parse<string[]>(file).data.flat()
      expect(cells.filter((cell) => /^[\s\p{C}\p{Z}]*[=+\-@＝＋－＠|%]/u.test(cell))).toEqual([])
      expect(parseTable(file).rows[1]?.cells).toEqual([formula, `a${formula}`, formula])
    })
  }

  it('has rows whose quotation marks do not close: these end with their lines', () => {
    const file = table('a,b', '1,"x', '2,y', '3,"he said "so" to', '4,z', '5,"never closed')
    const { rows, broken } = parseTable(file)
    expect(rows.map(({ cells }) => cells.join(' '))).toEqual(['a b', '2 y', '4 z'])
    expect(broken.map(({ row }) => row)).toEqual([2, 4, 6])
  })

  it('without end is read as far as one import goes, and a line without end not at all', () => {
    const long = parseTable(`a,b\n${'c,d\n'.repeat(120_000)}`)
    expect(long).toMatchObject({ hasMore: true, broken: [] })
    expect(long.rows).toHaveLength(100_000)
    expect(seenProblems(readTableImport('t.csv', `title,text\n${'c,d\n'.repeat(21_000)}`))).toEqual(['too-many'])
    for (const sign of tableDelimiters) {
      expect(parseTable(sign.repeat(200_000))).toMatchObject({ rows: [], broken: [{ row: 1, column: 1 }] })
    }
  })

  it('is the same wherever the parts end in which it is read, with rows longer than a part', () => {
    const long = 'y"\n'.repeat(400_000)
    const rows = Array.from({ length: 300 }, (_, row) => [longCell(row), row === 200 ? long : 'b', `${row}`])
    for (const newline of ['\r\n', '\n']) {
      const read = parseTable(papaparse.unparse(rows, { newline }), ',')
      expect(read).toMatchObject({ hasMore: false, broken: [] })
      expect(read.rows.map(({ cells }) => cells)).toEqual(rows)
    }
  })

  it('is read a part at a time, so that others have their turn', () => {
    const steps = parseTableInSteps(`a,b\n${'"c ""d""",e\n'.repeat(90_000)}`)
    let count = 0
    while (steps.next().done !== true) count += 1
    expect(count).toBeGreaterThan(8)
  })

  it('with a cell that never ends costs little, and the rows behind it are read', () => {
    const endless = parseTable(`a,b\n"x${'"b'.repeat(3_000_000)}\n1,2\n`)
    expect(endless.broken).toEqual([{ row: 2, column: 1 }])
    expect(endless.rows.map(({ cells }) => cells)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
  })

  it('of cells without number is read as far as memory is bounded', () => {
    const { rows, hasMore } = parseTable(`${'a,'.repeat(400)}\n`.repeat(9000), ',')
    expect(hasMore).toBe(true)
    expect(rows.length * 401).toBeLessThanOrEqual(3_000_000)
  })

  it('that breaks in every row is no table', () => {
    const { rows, broken } = parseTable(`a,b\n${'"c"d,e\n'.repeat(1000)}`)
    expect(rows.map(({ cells }) => cells)).toEqual([['a', 'b']])
    expect(broken).toHaveLength(20)
  })

  it('whatever its cells hold, comes back as it was', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom('=1+1', "'=1", "''", '-', ' +1', 'a\nb', 'a"b', ';', '\t', 'sep=;'),
    )
    const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(rows, fc.constantFrom(...tableDelimiters), (list, delimiter) => {
        const guarded = list.map((row) => row.map(withGuard))
        const file = papaparse.unparse([['Title', 'Text', 'Tags'], ...guarded], { delimiter, quotes: true })
        const kept = list.filter((row) => row.some((one) => one.trim() !== ''))
        const read = parseTable(`\ufeff${file}`).rows.slice(1)
        expect(read.map(({ cells }) => cells)).toEqual(kept)
      }),
      { numRuns: 300 },
    )
  })
})

/** The names of columns that people give in each language of the stores: title, subject, text, language. */
const headers: readonly (readonly [
  language: string,
  title: string,
  subject: string,
  text: string,
  language: string,
])[] = [
  ['en', 'Template name', 'Subject line', 'Message text', 'Language'],
  ['fr', 'Titre du modèle', 'Objet', 'Texte du message', 'Langue'],
  ['de', 'Bezeichnung', 'Betreff', 'Nachricht', 'Sprache'],
  ['es', 'Título', 'Asunto', 'Mensaje', 'Idioma'],
  ['it', 'Nome', 'Oggetto', 'Testo', 'Lingua'],
  ['nl', 'Naam', 'Onderwerp', 'Inhoud', 'Taal'],
  ['pl', 'Nazwa', 'Temat', 'Treść', 'Język'],
  ['pt', 'Nome', 'Assunto', 'Conteúdo', 'Idioma'],
  ['sv', 'Namn', 'Ämne', 'Meddelande', 'Språk'],
  ['tr', 'Başlık', 'Konu', 'İçerik', 'Dil'],
  ['ja', 'タイトル', '件名', '本文', '言語'],
]

describe('the columns', () => {
  it('are those of eleven languages', () => {
    expect(headers).toHaveLength(11)
  })

  for (const [language, ...header] of headers) {
    it(`are known by their names: ${language}`, () => {
      expect(roles([header])).toBe('title subject text language')
      expect(roles([header.map((name) => name.toUpperCase())])).toBe('title subject text language')
    })
  }

  it('hold a language that their names say, by its tag or its name', () => {
    expect(
      roles([['Title', 'Text (fr-CA)', 'body_de', 'French text', 'en-CA', 'Deutsch (Österreich)', 'Subject fr-CA']]),
    ).toBe('title text:fr-CA text:de text:fr text:en-CA text:de-AT subject:fr-CA')
  })

  it('of the same text are one: as HTML rather than as plain text', () => {
    expect(roles([['name', 'body_text', 'body_html', 'subject', 'id', 'tags', 'store', 'purpose']])).toBe(
      'title - html subject message tags store purpose',
    )
  })

  it('without names are known by what stands in them', () => {
    const rows = [
      ['1', 'fr-CA', 'En retard', 'Bonjour, votre commande est en retard. Nous le regrettons.'],
      ['2', 'en-CA', 'Refund', 'Hello, we have sent your refund. It takes a few days to arrive.'],
      ['3', 'de', 'Danke', 'Guten Tag, vielen Dank für Ihre Nachricht, wir kümmern uns darum.'],
    ]
    expect(guessColumns(rows).hasHeader).toBe(false)
    expect(roles(rows)).toMatch(/^\S+ language \S+ text$/)
    expect(roles([['No.', 'X', 'Y', 'Z'], ...rows])).toContain('text')
    // Words that mean nothing known above texts are names too.
    const long = rows.map((row) => row.map((cell) => (cell.length > 20 ? cell.repeat(2) : cell)))
    expect(guessColumns([['Kürzel', 'X', 'Y', 'Fassung'], ...long]).hasHeader).toBe(true)
    expect(guessColumns(long).hasHeader).toBe(false)
  })

  it('of nothing are none', () => {
    expect(guessColumns([])).toEqual({ hasHeader: false, columns: [] })
  })

  it('say what else stands in their names', () => {
    expect(readHeader('French text')).toEqual({ kind: 'text', rest: 'French' })
    expect(readHeader('???')).toEqual({ kind: null, rest: '???' })
  })
})

describe('the name of a language', () => {
  for (const [name, tag] of [
    ['French (Canada)', 'fr-CA'],
    ['Canadian French', 'fr-CA'],
    ['fr_ca', 'fr-CA'],
    ['Français', 'fr'],
    ['English (US)', 'en-US'],
    ['English (United Kingdom)', 'en-GB'],
    ['Portuguese (Brazil)', 'pt-BR'],
    ['Chinese (Simplified)', 'zh-CN'],
    ['español (Latinoamérica)', 'es-419'],
    ['日本語', 'ja'],
    ['TÜRKÇE', 'tr'],
    ['Klingon', null],
    ['Sincerely', null],
    ['', null],
  ] as const) {
    it(`${JSON.stringify(name)} is ${tag ?? 'none'}`, () => {
      expect(languageOfName(name)).toBe(tag)
    })
  }
})

describe('what a person says of columns', () => {
  it('is a kind for each, with the language of a text or a subject', () => {
    expect(readColumns('Title, text:fr_ca,ignored,subject: French (Canada),tags')).toEqual([
      { kind: 'title' },
      { kind: 'text', language: 'fr-CA' },
      { kind: 'ignored' },
      { kind: 'subject', language: 'fr-CA' },
      { kind: 'tags' },
    ])
  })

  it('is nothing without a text, with a word that is no kind, or a language that is none', () => {
    for (const list of ['', 'title', 'text,body', 'text:klingon', 'text,title:fr', 'text,,title']) {
      expect(readColumns(list), list).toBeNull()
    }
  })
})

describe('a table of messages', () => {
  it('with a row for each text is put together by title and language', () => {
    const reading = readTableImport(
      't.csv',
      table(
        'title,purpose,store,language,subject,text,tags',
        'Late,reply,CA,en-CA,About {order_id},"Hello,',
        'it is late","parcel, late"',
        'Late,reply,amazon.ca,French (Canada),,Bonjour,"parcel, late"',
        'Late,reply,DE,de-DE,,Hallo,',
        'Other,nonsense,nowhere,xx,,<p>a</p><p>b</p>,',
      ),
    )
    expect(seenMessages(reading)).toEqual([
      ['Late', '#parcel', '#late', 'en-CA [About {{order_number}}] Hello,\nit is late', 'fr-CA Bonjour'],
      ['Late', 'de-DE Hallo'],
      ['Other', '? a\n\nb'],
    ])
    expect(reading.messages.map(({ purpose, store, place }) => [purpose, store, place])).toEqual([
      ['reply', 'CA', '2'],
      ['reply', 'DE', '4'],
      [null, null, '5'],
    ])
  })

  it('with a column for each language is a message for each row', () => {
    const reading = readTableImport(
      't.csv',
      table('Name;en-CA;French (Canada)', 'Late;Hello;Bonjour', 'Late;Bye;', 'X;;'),
    )
    expect(seenMessages(reading)).toEqual([
      ['Late', 'en-CA Hello', 'fr-CA Bonjour'],
      ['Late', 'en-CA Bye'],
    ])
    expect(seenProblems(reading)).toEqual(['4:2 bad-entry no-text'])
  })

  it('is put together by a key where it has one', () => {
    const reading = readTableImport(
      't.csv',
      table('Key,Title,Language,Text', 'k1,Late,en,a', 'k1,En retard,fr,b', 'k2,Late,fr,c'),
    )
    expect(seenMessages(reading)).toEqual([
      ['Late', 'en a', 'fr b'],
      ['Late', 'fr c'],
    ])
  })

  it('with a row that is broken is read but for that row, which is told with its column', () => {
    const reading = readTableImport('t.csv', table('Title,Text', 'A,a', 'B,b, and more', 'C,"c', 'D,d'))
    expect(seenMessages(reading)).toEqual([
      ['A', '? a'],
      ['D', '? d'],
    ])
    expect(seenProblems(reading)).toEqual(['4:2 bad-entry quotes', '3:3 bad-entry cells'])
  })

  it('is read as a person says', () => {
    const reading = readTableImport('t.csv', table('No|Greeting|What|Text', '1|Dear|Late|x', '2|Hi|Sent|y'), {
      delimiter: '|',
      columns: [{ kind: 'ignored' }, { kind: 'text', language: 'fr' }, { kind: 'title' }],
    })
    expect(seenMessages(reading)).toEqual([
      ['Late', 'fr Dear'],
      ['Sent', 'fr Hi'],
    ])
  })

  it('has unlike keys, the same each time', () => {
    const file = table('Title,Text', ...Array.from({ length: 50 }, (_, at) => `A,${at}`))
    const keys = readTableImport('t.csv', file).messages.map(({ key }) => key)
    expect(new Set(keys).size).toBe(50)
    expect(readTableImport('t.csv', file).messages.map(({ key }) => key)).toEqual(keys)
  })

  it('of nothing is empty', () => {
    for (const file of ['', '\n\n', ',,,\n,,']) expect(seenProblems(readTableImport('t.csv', file))).toEqual(['empty'])
  })
})
