import emojiRegex from 'emoji-regex'

const pattern = emojiRegex()
/** Signs that are text unless a variation selector makes pictures of them. */
const textSigns = /^[\d#*\u00a9\u00ae\u2122]$/

/** Takes emoji out of a text, for paste and import (F2). Digits, `#`, `*`, (c), (R) and TM stay. */
export function removeEmoji(text: string): { readonly text: string; readonly removed: readonly string[] } {
  const removed: string[] = []
  const rest = text.replace(pattern, (emoji) => {
    if (textSigns.test(emoji)) return emoji
    removed.push(emoji)
    return ''
  })
  return { text: rest, removed }
}
