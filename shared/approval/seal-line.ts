import { canonicalText, type Seal } from './seal.ts'

const lineStart = '  "seal": '
const fileEnd = '}\n'

/** A JSON file that ends in a comma and `}` with the seal as its last property, on a line of its own. */
export function joinSealLine(open: string, seal: Seal): string {
  return `${open.slice(0, -fileEnd.length)}${lineStart}${canonicalText(seal)}\n${fileEnd}`
}

/** The seal's text and the file without its line; `null` when there is no such line at the end. */
export function splitSealLine(file: string): { readonly seal: string; readonly rest: string } | null {
  const end = file.length - fileEnd.length - 1
  const start = file.lastIndexOf('\n', end - 1) + 1
  if (!file.endsWith(`\n${fileEnd}`) || !file.startsWith(lineStart, start)) return null
  return { seal: file.slice(start + lineStart.length, end), rest: `${file.slice(0, start)}${fileEnd}` }
}
