import papaparse from 'papaparse'
import { describe, expect, it } from 'vitest'
import { withGuard, withoutGuard } from '../../../../shared/exchange/translation/formula-guard.ts'
import { maximumFileLength } from '../../../../shared/exchange/translation/read-xliff.ts'
import { readTranslationTable } from '../../../../shared/exchange/translation/read-translation-table.ts'
import { readCell, writeCell } from '../../../../shared/exchange/translation/table-cell.ts'
import { writeTranslationTable } from '../../../../shared/exchange/translation/write-translation-table.ts'
import { contentOf, jobOf, onlyOf, templatesOf, throughTable, fillTable, translate } from './translation-jobs.ts'
import { formulas } from '../../../support/csv-formulas.ts'
import { paragraphs } from '../template-builder.ts'

describe('a cell that a spreadsheet could run', () => {
  it('is one of 27 kinds at least', () => {
    expect(formulas).toHaveLength(27)
  })

  for (const formula of formulas) {
    it(`begins with an apostrophe, and comes back as it was: ${JSON.stringify(formula)}`, () => {
      const cell = withGuard(formula)
      expect(cell.startsWith("'")).toBe(true)
      expect(withoutGuard(cell)).toBe(formula)
      const content = contentOf(paragraphs(formula), formula.replace(/[\r\n]/g, ' '))
      const written = writeTranslationTable(jobOf({ ...content, title: formula }), translate)
      const cells = papaparse.parse<string[]>(written.slice(1)).data.flat()
      // Whatever a spreadsheet strips before it looks for a formula.
      expect(cells.filter((one) => /^[\s\p{C}\p{Z}]*[=+\-@＝＋－＠|%]/u.test(one))).toEqual([])
      const { item, content: after } = throughTable(content, (file) => fillTable(file))
      expect(item).toMatchObject({ kind: 'new', problems: [], untranslated: 0 })
      expect(after?.variants[1]).toMatchObject({
        document: content.variants[0].document,
        subject: content.variants[0].subject,
      })
    })
  }

  it('is none that merely begins with an apostrophe', () => {
    expect(withGuard("'tis")).toBe("'tis")
    expect(withoutGuard("'tis")).toBe("'tis")
  })
})

describe('a cell', () => {
  it('shows codes as a person can read them', () => {
    const pieces = readCell('Hello {{buyer_name}}, <bold>see</bold>\n<image.0123abcd/> {{foo.bar}}')
    expect(pieces).toEqual([
      { kind: 'text', text: 'Hello ' },
      { kind: 'code', id: 'buyer_name' },
      { kind: 'text', text: ', ' },
      { kind: 'open', id: 'bold' },
      { kind: 'text', text: 'see' },
      { kind: 'close', id: 'bold' },
      { kind: 'code', id: 'break' },
      { kind: 'code', id: 'image.0123abcd' },
      { kind: 'text', text: ' ' },
      { kind: 'code', id: 'x.foo.002ebar' },
    ])
    expect(writeCell(pieces)).toBe('Hello {{buyer_name}}, <bold>see</bold>\n<image.0123abcd/> {{foo.bar}}')
  })

  it('has a backslash before what only looks like a code, and takes a person’s signs as they are', () => {
    expect(writeCell([{ kind: 'text', text: '<b> {{x}} \\ <3 {y} a\nb\u0000' }])).toBe(
      '\\<b> \\{{x}} \\\\ <3 {y} a\\u000Ab\\u0000',
    )
    expect(readCell('1 < 2, {a}, <3, 50 \\% & <')).toEqual([{ kind: 'text', text: '1 < 2, {a}, <3, 50 \\% & <' }])
  })

  it('says of formatting that is closed where it is not open what a reader of codes can refuse', () => {
    expect(readCell('a</bold>')).toEqual([
      { kind: 'text', text: 'a' },
      { kind: 'close', id: 'bold' },
    ])
  })
})

const table = (...rows: readonly string[]): string => rows.join('\r\n')
const header = 'Key,Template,Source: en-CA,Target: fr-CA'

describe('what spreadsheets make of a table', () => {
  const expected = {
    templateId: 't1',
    sourceLanguage: 'en-CA',
    language: 'fr-CA',
    units: [{ id: 'p1-00000000', source: [{ kind: 'text', text: 'a' }], target: [{ kind: 'text', text: 'b; c' }] }],
    problems: [],
  }

  it('semicolons, tabs and commas, with and without quotation marks and byte order mark', () => {
    for (const delimiter of [',', ';', '\t']) {
      for (const quotes of [true, false]) {
        const rows = [header.split(','), ['t1/p1-00000000', 'x', 'a', 'b; c']]
        const file = papaparse.unparse(rows, { delimiter, quotes, newline: quotes ? '\r\n' : '\n' })
        expect(onlyOf(readTranslationTable(file))).toMatchObject(expected)
        expect(onlyOf(readTranslationTable(`\ufeff${file}${quotes ? '\r\n' : '\n'}`))).toMatchObject(expected)
      }
    }
  })

  it('a first line that names the separator', () => {
    const file = table('sep=;', header.replaceAll(',', ';'), 't1/p1-00000000;x;a;"b; c"')
    expect(onlyOf(readTranslationTable(file))).toMatchObject({
      ...expected,
      units: [{ ...expected.units[0], place: { line: 3, column: 4 } }],
    })
  })

  it('columns in another order, further ones, cells that are missing, and empty rows', () => {
    const file = table(
      'QA,TARGET : fr-CA (French),Comment,source: en-CA,key,',
      'ok,"b; c",,a,t1/p1-00000000,,,',
      ',,,,,',
      '',
      'total,,2',
      ',,',
    )
    expect(templatesOf(readTranslationTable(file))).toMatchObject([expected])
  })

  it('rows in another order', () => {
    const file = table(header, 't2/p1-00000000,,a,b', 't1/p2-00000000,,c,d', 't1/p1-00000000,,e,f')
    expect(
      templatesOf(readTranslationTable(file)).map(({ templateId, units }) => [templateId, units.map(({ id }) => id)]),
    ).toEqual([
      ['t2', ['p1-00000000']],
      ['t1', ['p2-00000000', 'p1-00000000']],
    ])
  })

  it('a column for each language, and an empty cell for what is not translated', () => {
    const file = table(`${header},Target: de-DE`, 't1/p1-00000000,,a, ,c')
    expect(templatesOf(readTranslationTable(file))).toMatchObject([
      { language: 'fr-CA', units: [{ target: null }] },
      { language: 'de-DE', units: [{ target: [{ kind: 'text', text: 'c' }] }] },
    ])
  })
})

function problem(file: string): unknown {
  const reading = readTranslationTable(file)
  return reading.ok ? null : reading.problem
}

describe('a table that is refused', () => {
  it('is one without the columns', () => {
    for (const file of [
      '',
      'a,b\n1,2',
      'Key,Template,Target: fr-CA',
      'Template,Source: en-CA,Target: fr-CA',
      '<xliff/>',
    ]) {
      expect(problem(file)).toEqual({ kind: 'wrong-format', place: { line: 1, column: 1 }, data: {} })
    }
  })

  it('is one with no language to translate into, or one twice', () => {
    expect(problem('Key,Source: en-CA')).toMatchObject({ kind: 'target-language' })
    expect(problem(`${header},Target: fr-ca`)).toEqual({
      kind: 'target-language',
      place: { line: 1, column: 5 },
      data: { language: 'fr-ca' },
    })
  })

  it('is one whose quotation marks do not close, with its row', () => {
    expect(problem(table(header, 't1/p1-00000000,,a,b', 't1/p2-00000000,,"a,b'))).toMatchObject({
      kind: 'malformed',
      place: { line: 3 },
    })
  })

  it('is one that is longer than any library', () => {
    expect(problem(`${header}\n${'x'.repeat(maximumFileLength)}`)).toMatchObject({ kind: 'too-large' })
  })

  it('says where a key stands twice', () => {
    const file = table(header, 't1/p1-00000000,,a,b', 't1/p1-00000000,,a,c')
    expect(onlyOf(readTranslationTable(file)).problems).toEqual([
      { kind: 'unit-repeated', place: { line: 3, column: 1 }, data: { unit: 'p1-00000000' } },
    ])
  })
})
