/** A table of figures: printed as one JSON line a row, or in Markdown for `docs/languages.md`. */
export interface Table {
  readonly name: string
  readonly columns: readonly string[]
  /** As many cells as columns; the first is the row's name. */
  readonly rows: readonly (readonly (string | number)[])[]
}

const isMarkdown = process.argv.includes('--markdown')

const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`

export function printTable({ name, columns, rows }: Table): void {
  if (!isMarkdown) {
    for (const row of rows) {
      console.log(
        JSON.stringify({ table: name, ...Object.fromEntries(columns.map((column, at) => [column, row[at]])) }),
      )
    }
    return
  }
  const rule = columns.map((_, at) => (at === 0 ? '---' : '---:'))
  console.log([`**${name}**`, '', line(columns), line(rule), ...rows.map(line), ''].join('\n'))
}

/** A share of a whole in per cent, with one decimal; of nothing, a dash. */
export const percent = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1))

/** How many of a thousand, with one decimal. */
export const perThousand = (part: number, whole: number): string =>
  whole === 0 ? '–' : ((1000 * part) / whole).toFixed(1)

export const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)
