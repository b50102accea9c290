import { blockPartsOf, type MessageText, type TextBlock } from '../../message/text.ts'
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

/**
 * Paragraphs that begin with a small letter although the one before has ended its sentence. After a greeting's comma, a
 * colon or a heading usage permits it, in German it is the rule; list items are left alone.
 * @param language BCP 47
 */
export function lowerParagraphs(message: MessageText, language: string): readonly Mistake[] {
  if (lexiconOf(language) === null) return []
  // Shops set the salutation, whose comma is why German goes on with a small letter.
  const isAfterSalutation = /^de\b/i.test(language)
  const mistakes: Mistake[] = []
  let last = ''
  for (const { message: part, start } of blockPartsOf(message)) {
    const first = part.blocks.find(isFilled)
    if (first === undefined) continue
    const before = last
    last = part.masked
    const code = part.masked.charCodeAt(first.start)
    // Most paragraphs begin with a capital, which is told from its code.
    if (code < 0x61 || first.kind === 'list-item') continue
    if (before === '' ? isAfterSalutation : !endsSentence(before)) continue
    const text = part.masked.slice(first.start, first.end)
    const letter = endsSentence(text) ? lowerStart.exec(text)?.[1] : undefined
    if (letter === undefined) continue
    const at = start + first.start
    mistakes.push({ kind: 'capital', span: [at, at + letter.length], replacement: letter.toLocaleUpperCase(language) })
  }
  return mistakes
}
