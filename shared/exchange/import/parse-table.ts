import papaparse from 'papaparse/papaparse.js'
import { finish, type InSteps } from './in-steps.ts'
import { withoutGuard } from '../translation/formula-guard.ts'

export interface TableRow {
  readonly cells: readonly string[]
  /** Counts the table's rows from 1, the one that names the separator and empty ones included. */
  readonly row: number
}

export interface ParsedTable {
  readonly delimiter: string
  /** Without empty ones. */
  readonly rows: readonly TableRow[]
  /** Whether there are more rows than are read. */
  readonly hasMore: boolean
  /** Rows whose quotation marks do not close; they are not among the others. */
  readonly broken: readonly { readonly row: number; readonly column: number }[]
}

export const tableDelimiters = [',', ';', '\t', '|'] as const

/** A table that breaks more often is none. */
const mostBroken = 20
/** As many as texts of messages in five languages. */
const mostRows = 100_000
/** Of all rows together. */
const mostCells = 3_000_000
/** More signs that part cells than these in one line are no table. */
const mostParts = 100_000
/** What a table is looked at for before it is read. Unit: UTF-16 units. */
const headLength = 200_000
/** What is parsed in one go: a few milliseconds. Unit: UTF-16 units. */
const partLength = 256 * 1024
/** A row that has not ended here has lost a quotation mark. Unit: UTF-16 units. */
const longestRow = 16 * 1024 * 1024

/**
 * A table as spreadsheets and help desks write it: any of the delimiters, a byte order mark, a first line `sep=;`, line
 * breaks in cells. A row whose quotation marks do not close ends with its line, and the rows behind it are read. Cells
 * that were guarded against being read as formulas are as they were before. Never throws.
 */
export function parseTable(source: string, delimiter?: string): ParsedTable {
  return finish(parseTableInSteps(source, delimiter))
}

/** The same in steps of a part of the text each. */
export function* parseTableInSteps(source: string, delimiter?: string): InSteps<ParsedTable> {
  const bare = source.replace(/^\ufeff/, '')
  const separator = /^"?sep=(.)"?(?:\r\n|\r|\n)/i.exec(bare)
  if (yield* hasEndlessLine(bare))
    return { delimiter: delimiter ?? ',', rows: [], hasMore: false, broken: [{ row: 1, column: 1 }] }
  const start = separator === null ? 0 : separator[0].length
  const head = bare.slice(start, start + headLength)
  const used = delimiter ?? separator?.[1] ?? delimiterOfHeader(head) ?? guessedDelimiter(head)
  const newline = papaparse.parse(head, { delimiter: used, preview: 1 }).meta.linebreak
  const parser = new papaparse.Parser({ delimiter: used, newline })
  const collected = new CollectedRows(separator === null ? 1 : 2)
  let at = start
  let length = partLength
  while (at < bare.length && !collected.isFull) {
    yield
    const isLast = at + length >= bare.length
    const { data, errors, meta } = parser.parse(bare.slice(at, at + length), 0, !isLast)
    const quotes = errors.filter(({ type }) => type === 'Quotes')
    // The quotation mark at the end of a part may close a cell in the next one, two of them cannot.
    const isCertain = isLast || (quotes[0]?.row ?? 0) < data.length || quotes.length > 1 || length >= longestRow
    const error = isCertain ? quotes[0] : undefined
    const end = error === undefined ? data.length : Math.min(data.length, error.row ?? data.length)
    collected.add(data.slice(0, end))
    const isEndless = error === undefined && !isLast && end === 0 && length >= longestRow
    if (error !== undefined || isEndless) {
      collected.addBroken(data[end]?.length ?? 1)
      const next = lineBehind(bare, at + (error?.index ?? 0))
      if (next === null || collected.broken.length >= mostBroken) break
      at = next
      length = partLength
    } else if (isLast) break
    else if (end === 0) length *= 2
    else {
      at += meta.cursor
      length = partLength
    }
  }
  return { delimiter: used, rows: collected.rows, hasMore: collected.isFull, broken: collected.broken }
}

class CollectedRows {
  readonly rows: TableRow[] = []
  readonly broken: { readonly row: number; readonly column: number }[] = []
  /** There are more than are read. */
  isFull = false
  private cells = 0

  constructor(private row: number) {}

  add(rows: readonly (readonly string[])[]): void {
    for (const written of rows) {
      if (this.isFull) return
      const cells = written.map(readTableCell)
      if (cells.some((cell) => cell.trim() !== '')) {
        this.cells += cells.length
        this.isFull = this.rows.length >= mostRows || this.cells > mostCells
        if (!this.isFull) this.rows.push({ cells, row: this.row })
      }
      this.row += 1
    }
  }

  addBroken(column: number): void {
    if (this.isFull) return
    this.broken.push({ row: this.row, column: Math.max(1, column) })
    this.row += 1
  }
}

/** Where the line after the one with this place in it begins; `null` behind the last. */
function lineBehind(table: string, at: number): number | null {
  const lineEnd = /\r\n|\r|\n/g
  lineEnd.lastIndex = at
  const found = lineEnd.exec(table)
  return found === null ? null : found.index + found[0].length
}

function* hasEndlessLine(table: string): InSteps<boolean> {
  let looked = 0
  for (let at = 0; at < table.length;) {
    const newline = table.indexOf('\n', at)
    const end = newline < 0 ? table.length : newline
    // A shorter one cannot have as many.
    if (end - at > mostParts && (yield* hasTooManyParts(table, at, end))) return true
    at = end + 1
    if (at - looked > headLength) {
      looked = at
      yield
    }
  }
  return false
}

function* hasTooManyParts(table: string, start: number, end: number): InSteps<boolean> {
  let parts = 0
  for (let at = start; at < end; at += 1) {
    if ((at - start) % headLength === 0) yield
    const unit = table.charCodeAt(at)
    if (unit === 0x0d) parts = 0
    else if (unit === 0x2c || unit === 0x3b || unit === 0x09 || unit === 0x7c) {
      parts += 1
      if (parts > mostParts) return true
    }
  }
  return false
}

/** The only one that parts the names of the columns: the texts below are full of the others. */
function delimiterOfHeader(table: string): string | undefined {
  const parting = tableDelimiters.filter((delimiter) => {
    const [names = []] = papaparse.parse(table, { delimiter, preview: 1 }).data
    return names.length > 1
  })
  return parting.length === 1 ? parting[0] : undefined
}

/** The one that parts most rows alike. */
function guessedDelimiter(table: string): string {
  return papaparse.parse(table, { delimitersToGuess: tableDelimiters, preview: 1 }).meta.delimiter
}

/** Also `="0012"`, with which a spreadsheet is told that a cell is text. */
function readTableCell(cell: string): string {
  const sign = cell.charCodeAt(0)
  if (sign !== 0x27 && sign !== 0x3d) return cell
  const bare = withoutGuard(cell)
  if (bare !== cell) return bare
  const text = /^="((?:[^"]|"")*)"$/.exec(cell)?.[1]
  return text === undefined ? cell : text.replaceAll('""', '"')
}
