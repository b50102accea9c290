import { imageCharacter } from '../../shared/message/text.ts'

const longest = 160
/**
 * What has no shape, first of all a non-joiner between two letters that would join, which belongs to the spelling of
 * Persian, Urdu and the Indic languages.
 */
const unseen =
  /((?<=[\p{L}\p{M}])(?<!\p{Script=Latin})\u200C(?!\p{Script=Latin})(?=[\p{L}\p{M}]))|[\p{Cf}\p{Cc}\p{Co}\p{Cs}]/gu
/** White space, what joins an emoji, and signs of Arabic and Syriac that Unicode counts among the unseen. */
const shownAsItIs = /[\s\u200D\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2]/u

/**
 * A found text as it can be shown on a line or two: white space made one space, what has no shape made visible, and the
 * middle left out when it is long. Empty when nothing of it could be seen.
 */
export function quote(text: string): string {
  const shown = text
    .replaceAll(imageCharacter, '\u25A3')
    // Invisible characters hide addresses, and direction controls would turn the sentence around them.
    .replace(unseen, (one, spelled?: string) => (spelled !== undefined || shownAsItIs.test(one) ? one : '\uFFFD'))
    .replace(/\s+/gu, ' ')
    .trim()
  const characters = [...shown]
  if (characters.length <= longest) return shown
  const half = Math.floor(longest / 2)
  return `${characters.slice(0, half).join('').trimEnd()} \u2026 ${characters.slice(-half).join('').trimStart()}`
}
