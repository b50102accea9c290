/** The row that a key goes to from another; `null` when the key goes nowhere, or the list has no rows. */
export function placeOfKey(key: string, from: number, total: number, rowsOfPage: number): number | null {
  const within = (place: number) => Math.max(0, Math.min(total - 1, place))
  if (total === 0) return null
  switch (key) {
    case 'ArrowDown':
      return within(from + 1)
    case 'ArrowUp':
      return within(from - 1)
    case 'PageDown':
      return within(from + Math.max(1, rowsOfPage - 1))
    case 'PageUp':
      return within(from - Math.max(1, rowsOfPage - 1))
    case 'Home':
      return 0
    case 'End':
      return total - 1
    default:
      return null
  }
}

/** Two places in their order. */
export function rangeOf(one: number, other: number): readonly [first: number, last: number] {
  return one < other ? [one, other] : [other, one]
}
