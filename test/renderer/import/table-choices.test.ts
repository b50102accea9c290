import { describe, expect, it } from 'vitest'
import {
  alikeBehind,
  choiceOf,
  columnsProblem,
  tableReadings,
  tableSteps,
  withColumnLanguage,
  withKind,
  withLook,
} from '../../../renderer/import/table-choices.ts'
import { lookAtTable, type TableEncoding } from '../../../shared/exchange/import/table-look.ts'

const form = { encoding: 'utf-8' } as const
const look = (file: number, text: string, encoding: TableEncoding = 'utf-8') =>
  lookAtTable({ file, fileName: `${file}.csv` }, text, { encoding })
const choice = (file: number, text: string) => choiceOf(look(file, text))
const notes = 'Name,Note,Other\nA,Hello there,x\n'

describe('what is said of a column', () => {
  it('keeps the language of a text that becomes HTML, and has none where there is none', () => {
    const told = withColumnLanguage(withKind(choice(0, notes), 1, 'text'), 1, 'fr-CA')
    expect(withKind(told, 1, 'html').columns[1]).toEqual({ kind: 'html', language: 'fr-CA' })
    expect(withKind(told, 1, 'tags').columns[1]).toEqual({ kind: 'tags' })
    expect(withColumnLanguage(told, 0, 'de').columns[0]).toEqual(told.columns[0])
  })

  it('stays when the table is read otherwise with as many columns, and is guessed again with others', () => {
    const told = withKind(choice(0, notes), 2, 'tags')
    expect(withLook(told, look(0, notes, 'windows-1252'), form).columns[2]).toEqual({ kind: 'tags' })
    expect(withLook(told, look(0, 'Name;Text\nA;B'), form).columns.map(({ kind }) => kind)).toEqual(['title', 'text'])
    expect(withLook(choice(0, notes), look(0, 'a,b,body\n'), form).columns[2]).toEqual({ kind: 'text', language: null })
  })

  it('is refused without a text, and where two columns are the same', () => {
    const text = { kind: 'text', language: null } as const
    expect(columnsProblem([{ kind: 'title' }, { kind: 'ignored' }])).toEqual({ kind: 'no-text' })
    expect(columnsProblem([{ kind: 'title' }, text, { kind: 'title' }])).toEqual({ kind: 'twice', columns: [0, 2] })
    expect(columnsProblem([text, { kind: 'html', language: null }])).toEqual({ kind: 'twice', columns: [0, 1] })
    expect(
      columnsProblem([text, { kind: 'html', language: 'fr' }, { kind: 'ignored' }, { kind: 'ignored' }]),
    ).toBeNull()
  })
})

describe('several tables', () => {
  const other = 'Title,Body\nA,B\n'
  const choices = [choice(0, notes), choice(1, other), choice(2, notes.replace('Hello', 'Bye')), choice(4, other)]

  it('that are alike need one step, and are read as is said in it', () => {
    expect([alikeBehind(choices, 0), tableSteps(choices)]).toEqual([[2], [0, 1]])
    const [first, ...rest] = choices
    if (first === undefined) throw new Error('no table')
    const readings = tableReadings([withKind(first, 2, 'tags'), ...rest])
    expect(readings.map(({ file, reading }) => [file, reading.columns.map(({ kind }) => kind).join(' ')])).toEqual([
      [0, expect.stringMatching(/ tags$/)],
      [1, 'title text'],
      [2, readings[0]?.reading.columns.map(({ kind }) => kind).join(' ')],
      [4, 'title text'],
    ])
  })

  it('have a step each where that is said', () => {
    const apart = choices.map((one) => ({ ...one, isForAlike: false }))
    expect(tableSteps(apart)).toEqual([0, 1, 2, 3])
  })

  it('are not alike when they are written otherwise', () => {
    const apart = [choice(0, notes), choice(1, notes.replaceAll(',', ';')), choiceOf(look(2, notes, 'utf-16le'))]
    expect(tableSteps(apart)).toEqual([0, 1, 2])
  })
})
