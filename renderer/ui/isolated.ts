import { rightToLeftLetter } from '../../shared/message/text-direction.ts'

/** U+2068 FIRST STRONG ISOLATE and U+2069 POP DIRECTIONAL ISOLATE. */
const isolateStart = '\u2068'
const isolateEnd = '\u2069'

/**
 * A text that somebody wrote, as it can stand inside a sentence of the interface: what is written from right to left is
 * isolated, so that the words around it stay where they are. Other texts are as they were.
 */
export function isolated(text: string): string {
  return rightToLeftLetter.test(text) ? `${isolateStart}${text}${isolateEnd}` : text
}

/** A sentence with such texts in it, as it is kept: for a title or a file, which others will show. */
export function withoutIsolates(text: string): string {
  return text.replaceAll(isolateStart, '').replaceAll(isolateEnd, '')
}
