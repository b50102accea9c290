/** Widths to which mail programs wrap. Unit: UTF-16 units. */
const wrapped = { least: 40, most: 100 } as const

/**
 * A line break ends the sentence, unless a mail program wrapped the line: then the next line goes on in lower case, or
 * with a number, or with a word (where nouns have capitals, as in German) that had no room on a line so long.
 */
export function endsLine(
  text: string,
  index: number,
  { capitalizesNouns = false }: { readonly capitalizesNouns?: boolean },
): boolean {
  const before = text.slice(Math.max(0, index - 40), index).trimEnd()
  const after = text.slice(index + 1, index + 40).trimStart()
  if (!/[\p{L}\p{N},’'\uE000]$/u.test(before) || text.startsWith('\n', index + 1)) return true
  if (/^\p{Ll}/u.test(after)) return false
  const goesOn = capitalizesNouns ? /^[\p{Lu}\p{N}\uE000]/u : /^[\p{N}\uE000]/u
  return !goesOn.test(after) || !hadNoRoom(text, index, /^\S+/u.exec(after)?.[0].length ?? 0)
}

/**
 * Whether the line that ends at a line break is as long as lines are there: the word behind the break, of so many units,
 * would have made it the longest.
 */
function hadNoRoom(text: string, lineBreak: number, nextWord: number): boolean {
  const around = text.slice(Math.max(0, lineBreak - 4 * wrapped.most), lineBreak + 4 * wrapped.most).split('\n')
  const longest = Math.max(...around.map(({ length }) => length))
  const length = lineBreak - (text.lastIndexOf('\n', lineBreak - 1) + 1)
  return length >= wrapped.least && longest <= wrapped.most && length + 1 + nextWord > longest
}

/**
 * Where the line starts that an offset stands in, or the one before it when that was wrapped: it ends with a letter, and
 * is long enough for that.
 */
export function wrappedLineStart(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  if (start === 0 || !/\p{L}/u.test(text.charAt(start - 2))) return start
  const before = text.lastIndexOf('\n', start - 2) + 1
  return start - before > wrapped.least ? before : start
}
