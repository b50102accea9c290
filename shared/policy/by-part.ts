import { rememberedFor } from '../message/remembered.ts'
import { isBlock, movedSpan, partsOf, type MessageText, type Span } from '../message/text.ts'

/**
 * A finder over messages, of one that never looks beyond the block that it stands in: each block of a message is searched
 * alone, and what was found in it, and in a section of a long message, is remembered with it, so that a long message costs
 * little after a keystroke. `told` is what the finder goes by beside the text; see `rememberedFor`.
 * @param moved what was found in a message in which the block stands so many units from the start
 */
export function foundByPart<Found, Told = void>(
  find: (block: MessageText, told: Told) => readonly Found[],
  moved: (found: Found, by: number) => Found,
  isSame?: (told: Told, before: Told) => boolean,
): (message: MessageText, told: Told) => readonly Found[] {
  const findIn = rememberedFor((message: MessageText, told: Told): readonly Found[] => {
    if (isBlock(message)) return find(message, told)
    const all: Found[] = []
    for (const { message: part, start } of partsOf(message)) {
      for (const one of findIn(part, told)) all.push(start === 0 ? one : moved(one, start))
    }
    return all
  }, isSame)
  return findIn
}

/** The same for places alone. */
export const spansByPart = (
  find: (block: MessageText) => readonly Span[],
): ((message: MessageText) => readonly Span[]) => foundByPart<Span>(find, movedSpan)
