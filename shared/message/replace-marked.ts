/** What stands in the place of a mark and of what belongs to it, and where the source goes on. */
export interface MarkedReading {
  readonly text: string
  readonly end: number
}

/**
 * A source in which each mark (`<?`, `<%`), with what belongs to it, is replaced by what `read` makes of it. Where that is
 * `null` the rest stays as it is, so that marks that nothing closes are not looked into again and again. Linear if `read` is.
 */
export function replaceMarked(source: string, mark: string, read: (start: number) => MarkedReading | null): string {
  let result = ''
  let from = 0
  for (let start = source.indexOf(mark); start !== -1; start = source.indexOf(mark, from)) {
    const reading = read(start)
    if (reading === null) break
    result += source.slice(from, start) + reading.text
    from = reading.end
  }
  return result + source.slice(from)
}
