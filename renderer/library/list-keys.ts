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

/** What was typed in a list to go to a title, and when. Unit: milliseconds. */
export interface TypedStart {
  readonly text: string
  readonly at: number
}

/** After so long the next letter begins another title. Unit: milliseconds. */
const typingPause = 1000

/** What has been typed with one more key; `null` when the key writes nothing, or is a space that would be the first. */
export function typeStart(before: TypedStart | null, key: string, now: number): TypedStart | null {
  if ([...key].length !== 1) return null
  const typed = before !== null && now - before.at < typingPause ? before.text : ''
  return typed === '' && key.trim() === '' ? null : { text: typed + key, at: now }
}

/**
 * What is looked for, and from which place on: a first letter goes on to the next title with it, and so does the same letter
 * once more; further letters stay where they fit.
 */
export function lookForStart(text: string, from: number): { readonly prefix: string; readonly from: number } {
  const [first = '', ...rest] = text.toLowerCase()
  const isSameLetter = rest.every((letter) => letter === first)
  return isSameLetter ? { prefix: first, from: from + 1 } : { prefix: text, from }
}

/** Two places in their order. */
export function rangeOf(one: number, other: number): readonly [first: number, last: number] {
  return one < other ? [one, other] : [other, one]
}
