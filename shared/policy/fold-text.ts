/** A text whose disguises are taken off, with the way back to the original. */
export interface FoldedText {
  readonly text: string
  /** Offset in the original of the folded unit at `index`; the length of the folded text gives the original's length. */
  readonly offset: (index: number) => number
}

// Written as alternatives, since a class may not mix in combining characters.
const invisible = /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]|\u034F|[\uFE00-\uFE0F]/u
/** The digits of Arabic, of Persian and Urdu, of Hindi and of Thai: decimal as ours, in rows that begin with the nought. */
const digits = /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u0E50-\u0E59]/u
const noughts = [0x0660, 0x06f0, 0x0966, 0x0e50]
const disguise = new RegExp(`${invisible.source}|${digits.source}|[\u2070-\u24FF\uFF01-\uFF5E\u{1D400}-\u{1D7FF}]`, 'u')
const disguises = new RegExp(disguise.source, 'gu')
// One class of units, so that a text of plain Latin letters costs next to nothing.
const mayBeDisguise =
  /\u034F|[\u00AD\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u0E50-\u0E59\u180E\u200B-\u24FF\uD835\uFF01-\uFFFF]|[\uFE00-\uFE0F]/

/**
 * Folds look-alikes of ASCII (full-width, mathematical, encircled letters and digits) and the digits of other scripts to
 * ASCII and leaves invisible characters out. Anything else stays as it is, unit by unit. Source: Unicode Standard Annex 15, NFKC.
 */
export function foldText(text: string): FoldedText {
  if (!mayBeDisguise.test(text) || !disguise.test(text)) return { text, offset: (index) => index }
  let folded = ''
  const offsets: number[] = []
  const keep = (from: number, to: number) => {
    for (let index = from; index < to; index += 1) offsets.push(index)
    folded += text.slice(from, to)
  }
  let position = 0
  for (const match of text.matchAll(disguises)) {
    keep(position, match.index)
    position = match.index + match[0].length
    if (invisible.test(match[0])) continue
    const plain = digits.test(match[0]) ? asciiDigit(match[0]) : match[0].normalize('NFKC')
    if (/^[!-~]$/.test(plain)) {
      folded += plain
      offsets.push(match.index)
    } else keep(match.index, position)
  }
  keep(position, text.length)
  return { text: folded, offset: (index) => offsets[index] ?? text.length }
}

function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0)
  return String(code - (noughts.findLast((nought) => nought <= code) ?? code))
}
