import { remembered } from '../message/remembered.ts'
import { movedSpan, partsOf, type MessageText, type Span } from '../message/text.ts'

/**
 * A finder over messages, of one that never looks beyond the block that it stands in: each part of a message is searched
 * alone and what was found is remembered with it, so that a long message costs little after a keystroke.
 */
export function spansByPart(find: (part: MessageText) => readonly Span[]): (message: MessageText) => readonly Span[] {
  const inPart = remembered(find)
  return (message) => {
    const spans: Span[] = []
    for (const { message: part, start } of partsOf(message)) {
      for (const span of inPart(part)) spans.push(movedSpan(span, start))
    }
    return spans
  }
}
