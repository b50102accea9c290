import { imageCharacter } from '../../shared/message/text.ts'

const longest = 160

/**
 * A found text as it can be shown on a line or two: white space made one space, what has no shape made visible, and the
 * middle left out when it is long. Empty when nothing of it could be seen.
 */
export function quote(text: string): string {
  const shown = text
    .replaceAll(imageCharacter, '\u25A3')
    // Invisible characters hide addresses, and direction controls would turn the sentence around them.
    .replace(/[\p{Cf}\p{Cc}\p{Co}\p{Cs}]/gu, (one) => (/\s|\u200D/u.test(one) ? one : '\uFFFD'))
    .replace(/\s+/gu, ' ')
    .trim()
  const characters = [...shown]
  if (characters.length <= longest) return shown
  const half = Math.floor(longest / 2)
  return `${characters.slice(0, half).join('').trimEnd()} \u2026 ${characters.slice(-half).join('').trimStart()}`
}
