import type { InSteps } from './in-steps.ts'
import { purposes, storeIds, stores, type Purpose, type Store } from '../../template/purpose.ts'
import { guessColumns, isTextRole, type ColumnRole } from './guess-columns.ts'
import type { ImportReading } from './imported.ts'
import { languageOfName } from './language-of-name.ts'
import { ListedTexts } from './listed-texts.ts'
import { parseTableInSteps } from './parse-table.ts'
import { textFromMarkup } from './text-from-markup.ts'

export interface TableOptions {
  /** What the columns hold, in their order; guessed without it. */
  readonly columns?: readonly ColumnRole[]
  readonly delimiter?: string
  /** Whether the first row names the columns; guessed without it. */
  readonly hasHeader?: boolean
}

/**
 * Reads a table of messages: a row for each, with a column for each language, or a row for each text, where a column says
 * its language and rows of the same title (or key) are one message. Rows that are broken are problems with row and column.
 * In steps of an entry each. Never throws.
 */
export function* tableImportInSteps(
  fileName: string,
  source: string,
  options: TableOptions = {},
): InSteps<ImportReading> {
  const { rows, broken, hasMore } = yield* parseTableInSteps(source, options.delimiter)
  const guess = guessColumns(
    rows.map(({ cells }) => cells),
    options.hasHeader,
  )
  const columns = options.columns ?? guess.columns
  const listed = new ListedTexts(fileName)
  for (const { row, column } of broken) listed.problem('bad-entry', String(row), { reason: 'quotes' }, column)
  const texts = columns.flatMap((role, index) =>
    isTextRole(role) ? [{ language: role.language, isHtml: role.kind === 'html', index }] : [],
  )
  const [header] = rows
  const width = header?.cells.length ?? 0
  for (const { cells, row } of guess.hasHeader ? rows.slice(1) : rows) {
    yield
    const place = String(row)
    // A delimiter stands in a text without quotation marks, so that the text is cut.
    if (cells.slice(width).some((cell) => cell.trim() !== '')) {
      listed.problem('bad-entry', place, { reason: 'cells' }, width + 1)
      continue
    }
    const cell = (kind: ColumnRole['kind']): string => {
      const index = columns.findIndex((role) => role.kind === kind)
      return index < 0 ? '' : (cells[index] ?? '').trim()
    }
    const filled = texts.filter(({ index }) => (cells[index] ?? '').trim() !== '')
    const [first] = texts
    if (filled.length === 0) listed.problem('bad-entry', place, { reason: 'no-text' }, (first?.index ?? 0) + 1)
    const told = languageOfName(cell('language'))
    for (const { language, isHtml, index } of filled) {
      const source = cells[index] ?? ''
      const marks = { language: language ?? told, subject: subjectFor(language, columns, cells) }
      const key = cell('message')
      listed.add(
        {
          place,
          title: cell('title'),
          tags: cell('tags').split(/[,;|]/),
          purpose: purposeOf(cell('purpose')),
          store: storeOf(cell('store')),
          // In a row for each message, the row is what holds its texts together.
          message: texts.length > 1 ? `row ${place}` : key === '' ? null : key,
        },
        source,
        () => textFromMarkup(source, marks, isHtml),
      )
    }
  }
  if (hasMore) listed.problem('too-many', String(rows.at(-1)?.row ?? 1))
  return yield* listed.reading()
}

function subjectFor(language: string | null, columns: readonly ColumnRole[], cells: readonly string[]): string {
  const own = columns.findIndex((role) => role.kind === 'subject' && role.language === language)
  const any = columns.findIndex((role) => role.kind === 'subject' && role.language === null)
  return cells[own < 0 ? any : own] ?? ''
}

function purposeOf(word: string): Purpose | null {
  return purposes.find((purpose) => purpose === word.toLowerCase()) ?? null
}

function storeOf(word: string): Store | null {
  const lower = word.toLowerCase().replace(/^www\./, '')
  return storeIds.find((store) => store.toLowerCase() === lower || stores[store].host === lower) ?? null
}
