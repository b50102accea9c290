import papaparse from 'papaparse/papaparse.js'
import { withGuard } from '../translation/formula-guard.ts'

/**
 * A table: UTF-8 with a byte order mark where it is for a spreadsheet, commas, every cell in quotation marks, lines that end in
 * CRLF (RFC 4180). A cell that a spreadsheet would read as a formula begins with an apostrophe.
 */
export function writeTable(rows: readonly (readonly string[])[], hasMark = false): string {
  const guarded = rows.map((row) => row.map(withGuard))
  return `${hasMark ? '\ufeff' : ''}${papaparse.unparse(guarded, { quotes: true, newline: '\r\n' })}\r\n`
}
