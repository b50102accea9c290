import { remembered } from '../../message/remembered.ts'
import { isBlock, partsOf, type MessageText, type TextBlock } from '../../message/text.ts'
import { lexiconOf } from '../lexicon/lexicon-of.ts'
import { isBeforeSmallStart } from '../lexicon/small-start.ts'
import type { Mistake } from './mistake.ts'

/** A full stop, a space and a small letter, which ends the match. */
const smallLetterAfterStop = /\.[ \u00A0]+\p{Ll}/gu

/** Sentences of a paragraph that begin with a small letter after a full stop. @param language BCP 47 */
export function missingCapitals(text: string, language: string): readonly Mistake[] {
  const lexicon = lexiconOf(language)
  // Where the abbreviations are not known, a full stop may be one's. Japanese has no capitals.
  if (lexicon === null || lexicon.unit === 'character') return []
  return [...text.matchAll(smallLetterAfterStop)].flatMap((match): readonly Mistake[] => {
    // "Really? asked the courier": a question or a call may go on in the sentence.
    if (!isBeforeSmallStart(text, match.index, lexicon)) return []
    const end = match.index + match[0].length
    const letter = match[0].slice(match[0].search(/\p{Ll}/u))
    return [{ kind: 'capital', span: [end - letter.length, end], replacement: letter.toLocaleUpperCase(language) }]
  })
}

/** A word in small letters and three others: more than a name or a label. */
const lowerStart = /^(\p{Ll})[\p{Ll}\p{M}]* (?:[\p{L}\p{M}\p{N}'’,-]{1,40} ){2}/u
const isFilled = ({ isEmpty }: TextBlock): boolean => !isEmpty
const endsSentence = (text: string): boolean => /[.!?]["”’»)]{0,3}\s{0,3}$/u.test(text.slice(-8))

/** A block that begins with a small letter, or with another one that has no capital. */
interface LowerBlock {
  /** Its text, and from where to where its first paragraph goes. */
  readonly masked: string
  readonly start: number
  readonly end: number
  /** Where it starts in the part, and the text of the block before it there; `null` for the first. */
  readonly offset: number
  readonly before: string | null
}

interface LowerBlocks {
  readonly blocks: readonly LowerBlock[]
  /** The text of the last block with words; `null` when there is none. */
  readonly last: string | null
}

/** Of a long message, from what is known of its sections. List items are left alone. */
const lowerBlocks = remembered((message: MessageText): LowerBlocks => {
  if (isBlock(message)) {
    const { masked } = message
    const first = message.blocks.find(isFilled)
    if (first === undefined) return noBlocks
    // Most paragraphs begin with a capital, which is told from its code.
    const isLower = masked.charCodeAt(first.start) >= 0x61 && first.kind !== 'list-item'
    const { start, end } = first
    return { blocks: isLower ? [{ masked, start, end, offset: 0, before: null }] : [], last: masked }
  }
  const blocks: LowerBlock[] = []
  let last: string | null = null
  for (const part of partsOf(message)) {
    const own = lowerBlocks(part.message)
    for (const block of own.blocks) {
      blocks.push({ ...block, offset: block.offset + part.start, before: block.before ?? last })
    }
    last = own.last ?? last
  }
  return { blocks, last }
})
const noBlocks: LowerBlocks = { blocks: [], last: null }

/**
 * Paragraphs that begin with a small letter although the one before has ended its sentence. After a greeting's comma, a
 * colon or a heading usage permits it, in German it is the rule; list items are left alone.
 * @param language BCP 47
 */
export function lowerParagraphs(message: MessageText, language: string): readonly Mistake[] {
  if (lexiconOf(language) === null) return []
  // Shops set the salutation, whose comma is why German goes on with a small letter.
  const isAfterSalutation = /^de\b/i.test(language)
  return lowerBlocks(message).blocks.flatMap(({ masked, start, end, offset, before }): readonly Mistake[] => {
    if (before === null ? isAfterSalutation : !endsSentence(before)) return []
    const text = masked.slice(start, end)
    const letter = endsSentence(text) ? lowerStart.exec(text)?.[1] : undefined
    if (letter === undefined) return []
    const at = offset + start
    return [{ kind: 'capital', span: [at, at + letter.length], replacement: letter.toLocaleUpperCase(language) }]
  })
}
