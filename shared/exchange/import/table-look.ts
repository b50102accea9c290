import { guessColumns, mostColumns, type ColumnRole } from './guess-columns.ts'
import { parseTable, tableDelimiters } from './parse-table.ts'

/**
 * How the text of a table may be written. The names are those of the Encoding Standard (encoding.spec.whatwg.org): what
 * spreadsheets write, and Windows in the languages of the stores.
 */
export const tableEncodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'windows-1254',
  'macintosh',
  'shift_jis',
] as const
export type TableEncoding = (typeof tableEncodings)[number]

/** How a person says that a table is to be read. */
export interface TableReading {
  readonly encoding: TableEncoding
  readonly delimiter: string
  readonly hasHeader: boolean
  readonly columns: readonly ColumnRole[]
}

/** The first rows of a table as they are read so, its cells cut, and what its columns seem to hold. */
export interface TableLook extends TableReading {
  /** Which of the import's files it is. */
  readonly file: number
  readonly fileName: string
  /** With the row of names, where there is one. */
  readonly rows: readonly (readonly string[])[]
  /** There are more rows than these. */
  readonly hasMore: boolean
  /** Some of it is nothing in this encoding. */
  readonly isDamaged: boolean
}

/** Rows of a look, at most. */
const mostLookedRows = 20
/** Longer cells are cut. Unit: UTF-16 units. */
const longestLookedCell = 300

/** What is looked at of a table. Unit: UTF-16 units. */
const lookedLength = 500_000

/** What a person may say of how a table is read; all else is found out. */
export interface TableForm {
  readonly encoding: TableEncoding
  readonly delimiter?: string | undefined
  readonly hasHeader?: boolean | undefined
}

/** Looks at a table. Never throws. */
export function lookAtTable(
  { file, fileName }: { readonly file: number; readonly fileName: string },
  text: string,
  { encoding, delimiter, hasHeader }: TableForm,
): TableLook {
  const part = text.slice(0, lookedLength)
  const table = parseTable(part, delimiter)
  // The last of them may be cut.
  const isWhole = part.length === text.length
  const all = (isWhole || table.rows.length < 2 ? table.rows : table.rows.slice(0, -1)).map(({ cells }) => cells)
  const guess = guessColumns(all, hasHeader)
  return {
    file,
    fileName,
    encoding,
    delimiter: table.delimiter,
    hasHeader: guess.hasHeader,
    columns: guess.columns,
    rows: all.slice(0, mostLookedRows).map((cells) => cells.slice(0, mostColumns).map(cutCell)),
    hasMore: !isWhole || all.length > mostLookedRows,
    isDamaged: part.includes('\ufffd'),
  }
}

/** Never between the halves of a surrogate pair. */
function cutCell(cell: string): string {
  return cell.length <= longestLookedCell
    ? cell
    : `${cell.slice(0, longestLookedCell).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** What is offered to part cells: the usual ones, and the one of this table. */
export function offeredDelimiters(delimiter: string): readonly string[] {
  return tableDelimiters.some((one) => one === delimiter) ? tableDelimiters : [...tableDelimiters, delimiter]
}
