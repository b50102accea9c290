import emojiRegex from 'emoji-regex'
import { findEmoji } from '../policy/rules/emoji.ts'

const single = emojiRegex()

/**
 * Takes emoji out of a text, for paste and import: exactly what rule `emoji` would report (F2), so that a message
 * that has come in has none left to mend. `removed` names each.
 */
export function removeEmoji(text: string): { readonly text: string; readonly removed: readonly string[] } {
  const removed: string[] = []
  let rest = ''
  let position = 0
  for (const [start, end] of findEmoji(text)) {
    const found = text.slice(start, end)
    const singles = found.match(single)
    removed.push(...(singles ?? [found]))
    rest += text.slice(position, start)
    position = end
  }
  return { text: rest + text.slice(position), removed }
}
