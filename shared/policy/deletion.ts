import { formatLimits } from '../message/format.ts'
import type { MessageText, Span } from '../message/text.ts'
import { blockAt, onlySpace, runWithout, shorteningEdits } from './break-runs.ts'
import type { Edit, Fix } from './rule.ts'

const isSpace = (character: string | undefined): boolean => character === ' ' || character === '\u00A0'
/** What a space before would be left standing in front of. */
export const closingSign = /^[.,;:!?…)\]»]/u
const endsLine = (character: string | undefined): boolean =>
  character === undefined || character === '\n' || closingSign.test(character)

/**
 * Edits that delete a span and what would be left ugly by it: one of two neighbouring spaces, a space before a line's
 * end or punctuation, a second full stop, and line breaks that would become more than `lineBreaks` in a row. `null` when
 * such breaks cannot go.
 */
export function deletionEdits(
  message: MessageText,
  span: Span,
  lineBreaks = formatLimits.lineBreaks,
): readonly Edit[] | null {
  const tidied = withNeighbouringSpace(message.text, span)
  const edit: Edit = { kind: 'replace', span: tidied, content: [] }
  // Most stand in a line with other words.
  if (!isAloneOnLine(message.text, tidied)) return [edit]
  const run = runWithout(message, tidied)
  // Outside of a run the text keeps something on its line, so no breaks meet.
  if (run === undefined || run.count <= lineBreaks) return [edit]
  const shortening = shorteningEdits(message, run, lineBreaks, blockAt(message, tidied[0]))
  return shortening === null ? null : [edit, ...shortening]
}

/** The fix that deletes a span, as a match carries it; nothing where there is no such fix. */
export function deletionFix(message: MessageText, span: Span, lineBreaks: number): { readonly fix?: Fix } {
  const edits = deletionEdits(message, span, lineBreaks)
  return edits === null ? {} : { fix: { labelId: 'delete', edits } }
}

// Looks no further than the next sign, so that many findings in one long line cost no more than the line.
function isAloneOnLine(text: string, [start, end]: Span): boolean {
  let before = start - 1
  while (before >= 0 && text[before] !== '\n' && onlySpace.test(text.charAt(before))) before -= 1
  if (before >= 0 && text[before] !== '\n') return false
  let after = end
  while (after < text.length && text[after] !== '\n' && onlySpace.test(text.charAt(after))) after += 1
  return after === text.length || text[after] === '\n'
}

/** The span with what would be left ugly beside it when it is taken out of its line. */
export function withNeighbouringSpace(text: string, [start, end]: Span): Span {
  const before = start === 0 ? undefined : text[start - 1]
  const after = text[end]
  // "Thanks 😀 .": no language sets a space before these two.
  if (isSpace(before) && isSpace(after) && /^[.,](?!\d)/.test(text.slice(end + 1, end + 3))) return [start - 1, end + 1]
  if (isSpace(after) && (before === undefined || before === '\n' || isSpace(before))) return [start, end + 1]
  const from = isSpace(before) && endsLine(after) ? start - 1 : start
  // "Thanks! :).": the full stop was the face's, and "!." would be left.
  const isLeftOver = after === '.' && text[end + 1] !== '.' && /[.!?…]/u.test(text.charAt(from - 1))
  return [from, isLeftOver ? end + 1 : end]
}
