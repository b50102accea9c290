/** Shorter words have too many neighbours to guess from. Unit: characters. */
const shortest = 4
/** From this length on two slips are forgiven. */
const longFrom = 8

/** How many slips a word of this length may hold. */
export function slipsAllowed(word: string): 0 | 1 | 2 {
  return word.length < shortest ? 0 : word.length < longFrom ? 1 : 2
}

/**
 * How many letters were left out, added, replaced or exchanged with their neighbour between a word and the start of another:
 * what stands behind is free, since a search is for starts of words. More than `most` is told as `most + 1`.
 */
export function slipsToStart(word: string, other: string, most: number): number {
  const width = Math.min(other.length, word.length + most)
  let before: readonly number[] = []
  let row: readonly number[] = Array.from({ length: width + 1 }, (_, column) => column)
  for (let line = 1; line <= word.length; line += 1) {
    const next: number[] = [line]
    let least = line
    for (let column = 1; column <= width; column += 1) {
      const isSame = word[line - 1] === other[column - 1]
      let slips = Math.min(
        (row[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (row[column - 1] ?? 0) + (isSame ? 0 : 1),
      )
      const isExchanged =
        line > 1 && column > 1 && word[line - 1] === other[column - 2] && word[line - 2] === other[column - 1]
      if (isExchanged) slips = Math.min(slips, (before[column - 2] ?? 0) + 1)
      next.push(slips)
      if (slips < least) least = slips
    }
    if (least > most) return most + 1
    before = row
    row = next
  }
  return Math.min(most + 1, ...row)
}
