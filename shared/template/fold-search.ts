/**
 * Texts as a search compares them: without case, accents, Hebrew and Arabic points and the width of characters; letters that
 * people type as two (`œ`, `ß`, `æ`) are two. Marks that make another letter, as in Japanese and Thai, stay.
 */
export function foldForSearch(text: string): string {
  if (plain.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(points, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(points, '')
    .replace(special, (letter) => specialLetters[letter] ?? letter)
}

// oxlint-disable-next-line no-control-regex
const plain = /^[\u0000-\u007F]*$/
const points = /[\u0300-\u036F]|[\u0483-\u0487]|[\u0591-\u05C7]|[\u0610-\u061A]|\u0640|[\u064B-\u065F]|\u0670/g
const specialLetters: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
}
const special = new RegExp(`[${Object.keys(specialLetters).join('')}]`, 'g')

export interface FoldedText {
  readonly text: string
  /** For each unit of the folded text, where the character that it comes from starts in the original; one more for the end. */
  readonly places: readonly number[]
}

const cluster = /\P{M}\p{M}*|\p{M}+/suy

/** The same, with the way back to the places in the original. */
export function foldWithPlaces(text: string): FoldedText {
  const places: number[] = []
  let folded = ''
  let at = 0
  while (at < text.length) {
    const start = at
    // Most of a text folds to itself, unit by unit, as long as no mark follows.
    while (text.charCodeAt(at) < 0x80 && !(text.charCodeAt(at + 1) >= 0x300)) {
      places.push(at)
      at += 1
    }
    if (at > start) folded += text.slice(start, at).toLowerCase()
    if (at === text.length) break
    cluster.lastIndex = at
    const one = cluster.exec(text)?.[0] ?? text.charAt(at)
    const part = foldForSearch(one)
    folded += part
    for (let unit = 0; unit < part.length; unit += 1) places.push(at)
    at += one.length
  }
  places.push(text.length)
  return { text: folded, places }
}
