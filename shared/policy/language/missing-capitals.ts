import { partsOf, type MessageText, type TextBlock } from '../../message/text.ts'
import { lexiconOf } from '../lexicon/lexicon-of.ts'
import type { Mistake } from './mistake.ts'

const lowerAfterStop =
  /(?<![\p{L}\p{M}.'’-])([\p{L}\p{M}]{3,})([.!?])[ \u00A0]+(\p{Ll})(?=[\p{Ll}\p{M}]*(?:[\s,;:.!?]|$))/gu

const mayLackCapital = /\.[ \u00A0]+\p{Ll}/u

/** Sentences of a paragraph that begin with a small letter after a full stop. @param language BCP 47 */
export function missingCapitals(text: string, language: string): readonly Mistake[] {
  if (!mayLackCapital.test(text)) return []
  const abbreviations = lexiconOf(language)?.abbreviations
  // Where the abbreviations are not known, a full stop may be one's.
  if (abbreviations === undefined) return []
  return [...text.matchAll(lowerAfterStop)].flatMap((match): readonly Mistake[] => {
    const [whole, before = '', sign = '', letter = ''] = match
    // "Really? asked the courier": a question or a call may go on in the sentence.
    if (sign !== '.' || abbreviations.includes(before.toLowerCase())) return []
    const at = match.index + whole.length - letter.length
    return [{ kind: 'capital', span: [at, at + letter.length], replacement: letter.toLocaleUpperCase(language) }]
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
  const mistakes: Mistake[] = []
  let last = ''
  for (const { message: part, start } of partsOf(message)) {
    const first = part.blocks.find(isFilled)
    if (first === undefined) continue
    const before = last
    last = part.masked
    const code = part.masked.charCodeAt(first.start)
    // Most paragraphs begin with a capital, which is told from its code.
    if (code < 0x61 || first.kind === 'list-item') continue
    if (before !== '' && !endsSentence(before)) continue
    const text = part.masked.slice(first.start, first.end)
    const letter = endsSentence(text) ? lowerStart.exec(text)?.[1] : undefined
    if (letter === undefined) continue
    const at = start + first.start
    mistakes.push({ kind: 'capital', span: [at, at + letter.length], replacement: letter.toLocaleUpperCase(language) })
  }
  return mistakes
}
