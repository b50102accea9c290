/**
 * What a spreadsheet may run when a cell begins with it (OWASP: CSV injection): a sign of a formula, also a full-width or
 * otherwise dressed-up one, also behind white space and what cannot be seen; and a tab or a line's end.
 */
const dangerous = /^'*(?:[\s\p{C}\p{Z}\p{M}]*[=+\-@|%＝＋－＠﹢﹣﹦﹫⁺⁻⁼₊₋₌−]|[\t\r\n])/u

/** The cell with an apostrophe before it where a spreadsheet would read a formula. `withoutGuard` gives back the same text. */
export function withGuard(cell: string): string {
  return dangerous.test(cell) ? `'${cell}` : cell
}

/** Takes a guard away; a cell that needs none keeps the apostrophe it begins with. */
export function withoutGuard(cell: string): string {
  return cell.startsWith("'") && dangerous.test(cell) ? cell.slice(1) : cell
}
