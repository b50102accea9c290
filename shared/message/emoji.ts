import emojiRegex from 'emoji-regex'
import { withNeighbouringSpace } from '../policy/deletion.ts'
import { findEmoji } from '../policy/rules/emoji.ts'

const single = emojiRegex()

/**
 * Takes emoji out of a text, for paste and import: exactly what rule `emoji` would report (F2), so that a message
 * that has come in has none left to mend. What stood around one is tidied as the rule's fix does it, except at the ends of
 * the text, since a page may go on there. `removed` names each; `isOpenEnd` tells that one stood at the very end.
 */
export function removeEmoji(text: string): {
  readonly text: string
  readonly removed: readonly string[]
  readonly isOpenEnd: boolean
} {
  const removed: string[] = []
  let rest = ''
  let position = 0
  for (const span of findEmoji(text)) {
    const found = text.slice(...span)
    const singles = found.match(single)
    removed.push(...(singles ?? [found]))
    const isInside = span[0] > 0 && span[1] < text.length
    const [start, end] = isInside ? withNeighbouringSpace(text, span) : span
    rest += text.slice(position, start)
    position = end
  }
  return { text: rest + text.slice(position), removed, isOpenEnd: removed.length > 0 && position === text.length }
}
