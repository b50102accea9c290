import type { MessageText, Span } from '../../message/text.ts'
import type { ReadSentence } from '../lexicon/match.ts'

// How far around a sentence its signs are looked for. Unit: UTF-16 units.
const reach = 40
const opening = /(?:[¡¿"“„«‹([「『（][^\S\n]*){1,3}$/u
const closing = /^(?:[.!?…。！？"”“)\]」』）]|[^\S\n]*[»›]){1,8}/u
const pairs = ['“”', '„“', '«»', '‹›', '()', '[]', '「」', '『』', '（）'] as const

/**
 * The places of sentences in the message's order, with their signs; those that follow each other in a paragraph are one
 * span. `null` when one does not stand alone: it goes on in what is before or after it, is quoted or bracketed by half, or
 * holds a link or an image.
 */
export function wholeSentences(message: MessageText, reads: readonly ReadSentence[]): readonly Span[] | null {
  const spans: Span[] = []
  let lastBlock = -1
  for (const { sentence } of reads) {
    const block = message.blocks[sentence.block]
    if (block === undefined) return null
    const span = withSigns(message.text, [sentence.start, sentence.end], [block.start, block.end])
    const last = spans.at(-1)
    const isNext =
      last !== undefined && lastBlock === sentence.block && message.text.slice(last[1], span[0]).trim() === ''
    if (isNext) spans[spans.length - 1] = [last[0], span[1]]
    else spans.push(span)
    lastBlock = sentence.block
    if (!startsSentence(message.text.slice(Math.max(block.start, span[0] - reach), span[0]))) return null
    const after = message.text.slice(span[1], Math.min(block.end, span[1] + reach))
    if (!endsSentence(message.text.slice(span[0], span[1]), after)) return null
  }
  return spans.every((span) => isPlain(message, span) && isBalanced(message.text.slice(...span))) ? spans : null
}

function withSigns(text: string, [from, to]: Span, [first, last]: Span): Span {
  const before = text.slice(Math.max(first, from - reach), from)
  const after = text.slice(to, Math.min(last, to + reach))
  return [from - (opening.exec(before)?.[0].length ?? 0), to + (closing.exec(after)?.[0].length ?? 0)]
}

/** Whether a text before a sentence leaves it a start of its own: the paragraph's, a line's or bullet's, or after a full stop. */
const startsSentence = (before: string): boolean =>
  /(?:(?:^|\n)[^\S\n]*[-•*–·]?|[.!?…。！？]["”“»)\]」』）]*)[^\S\n]*$/u.test(before)

/** Whether a sentence ends with its sign or its line, and the next one does not lean on it by a small letter. */
const endsSentence = (own: string, after: string): boolean =>
  /^[^\S\n]*(?:\n|$)/u.test(after) ||
  (/[.!?…。！？]["”»›)\]」』）]*$/u.test(own) && !/^[^\S\n]*["“«(]?\p{Ll}/u.test(after))

function isPlain({ images, links }: MessageText, [start, end]: Span): boolean {
  return ![images, links].some((list) => list.some((one) => one.start < end && start < one.end))
}

function isBalanced(text: string): boolean {
  const count = (sign: string) => text.split(sign).length - 1
  // The German closing sign is the English opening one.
  if (count('„') > 0) return count('„') === count('“') + count('”')
  return count('"') % 2 === 0 && pairs.every(([open = '', close = '']) => open === '„' || count(open) === count(close))
}
