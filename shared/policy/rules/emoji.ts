import emojiRegex from 'emoji-regex'
import type { Span } from '../../message/text.ts'
import { spansByPart } from '../by-part.ts'
import { deletionFix } from '../deletion.ts'
import { removalMatches } from '../removal-matches.ts'
import { definePolicyRule, type Match } from '../rule.ts'

// Loose halves of flags and loose skin tones are shown as pictures too.
const emojiPattern = new RegExp(`${emojiRegex().source}|\\uD83C[\\uDDE6-\\uDDFF\\uDFFB-\\uDFFF]`, emojiRegex().flags)
const mayHoldEmoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u20E3/u
const shownInColour = /\p{Emoji_Presentation}/u
// Without a variation selector these are letters of text fonts, and still little pictures; the rest of their kind
// (©, ®, ™, arrows, ticks, ☎, ✉) are signs that business letters use.
const pictures =
  /^[\u2600-\u2604\u2618\u261D\u2620\u2626\u262E\u262F\u2638-\u263A\u2665\u2693\u26B0\u26B1\u26C8\u26F4\u26F7-\u26F9\u2708\u270C\u270D\u2744\u2763\u2764]$/u

/** Emoji of a text, neighbours joined into one span. Source: Unicode Technical Standard 51, RGI emoji. */
export function findEmoji(text: string): readonly Span[] {
  if (!mayHoldEmoji.test(text)) return []
  const spans: [number, number][] = []
  for (const match of text.matchAll(emojiPattern)) {
    if (!isPictorial(match[0])) continue
    const end = match.index + match[0].length + (text[match.index + match[0].length] === '\uFE0F' ? 1 : 0)
    const last = spans.at(-1)
    if (last !== undefined && /^(?: |\u00A0|\uFE0F|\u200D)*$/u.test(text.slice(last[1], match.index))) last[1] = end
    else spans.push([match.index, end])
  }
  return spans
}

function isPictorial(sequence: string): boolean {
  const isSingle = (sequence.codePointAt(0) ?? 0) > 0xffff ? sequence.length === 2 : sequence.length === 1
  return !isSingle || sequence.length === 2 || shownInColour.test(sequence) || pictures.test(sequence)
}

const emojiOf = spansByPart(({ masked }) => findEmoji(masked))

export const emoji = definePolicyRule({
  id: 'emoji',
  clause: 'F2',
  severity: 'violation',
  exceptions: [],
  readsSubject: true,
  check: (input) => [
    ...removalMatches(input, 'emoji'),
    ...emojiOf(input.message).map((span): Match => ({
      messageId: 'emoji',
      span,
      data: { emoji: input.message.text.slice(span[0], span[1]) },
      ...deletionFix(input.message, span, input.limits.lineBreaks),
    })),
  ],
})
