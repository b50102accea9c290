import papaparse from 'papaparse/papaparse.js'
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
/** Each break costs a look at the rest of the table: so much is looked at beside the table itself. Unit: UTF-16 units. */
const mostLookedAt = 20_000_000
/** As many as texts of messages in five languages. */
const mostRows = 100_000
/** More signs that part cells than these in one line are no table. */
const mostParts = 100_000

/**
 * A table as spreadsheets and help desks write it: any of the delimiters, a byte order mark, a first line `sep=;`, line
 * breaks in cells. A row whose quotation marks do not close ends with its line, and the rows behind it are read. Cells
 * that were guarded against being read as formulas are as they were before. Never throws.
 */
export function parseTable(source: string, delimiter?: string): ParsedTable {
  const bare = source.replace(/^\ufeff/, '')
  const separator = /^"?sep=(.)"?(?:\r\n|\r|\n)/i.exec(bare)
  if (hasEndlessLine(bare))
    return { delimiter: delimiter ?? ',', rows: [], hasMore: false, broken: [{ row: 1, column: 1 }] }
  let rest = separator === null ? bare : bare.slice(separator[0].length)
  let looks = bare.length + mostLookedAt
  let hasMore = false
  let row = separator === null ? 1 : 2
  let used = delimiter ?? separator?.[1] ?? delimiterOfHeader(rest)
  const rows: TableRow[] = []
  const broken: { readonly row: number; readonly column: number }[] = []
  while (rest !== '') {
    looks -= rest.length
    const preview = mostRows - rows.length + 1
    const { data, errors, meta } = papaparse.parse(
      rest,
      used === undefined ? { delimitersToGuess: tableDelimiters, preview } : { delimiter: used, preview },
    )
    used ??= meta.delimiter
    const error = errors.find(({ type }) => type === 'Quotes')
    const end = error === undefined ? data.length : Math.min(data.length, error.row ?? data.length)
    for (const written of data.slice(0, end)) {
      const cells = written.map(readTableCell)
      if (cells.some((cell) => cell.trim() !== '')) rows.push({ cells, row })
      row += 1
    }
    hasMore = rows.length > mostRows
    if (error === undefined || hasMore) break
    broken.push({ row, column: Math.max(1, data[end]?.length ?? 1) })
    const lineEnd = /\r\n|\r|\n/g
    lineEnd.lastIndex = error.index ?? rest.length
    const next = lineEnd.exec(rest)
    if (next === null || broken.length >= mostBroken || looks < rest.length) break
    rest = rest.slice(next.index + next[0].length)
    row += 1
  }
  return { delimiter: used ?? ',', rows: rows.slice(0, mostRows), hasMore, broken }
}

function hasEndlessLine(table: string): boolean {
  let parts = 0
  for (let at = 0; at < table.length; at += 1) {
    const unit = table.charCodeAt(at)
    if (unit === 0x0a || unit === 0x0d) parts = 0
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

/** Also `="0012"`, with which a spreadsheet is told that a cell is text. */
function readTableCell(cell: string): string {
  const bare = withoutGuard(cell)
  if (bare !== cell) return bare
  const text = /^="((?:[^"]|"")*)"$/.exec(cell)?.[1]
  return text === undefined ? cell : text.replaceAll('""', '"')
}
