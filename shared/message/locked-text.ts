import type { SharedBlockNode } from './document.ts'
import { remembered } from './remembered.ts'
import type { MessageText, Span } from './text.ts'

/** A shared block with the text that it takes up in its message. */
export interface LockedText {
  readonly block: SharedBlockNode
  readonly span: Span
}

/** The texts of a message that its own author cannot change, since they are shared blocks', in order. */
export const lockedTexts = remembered((message): readonly LockedText[] => {
  const { content } = message.document
  // Most messages have none, and need not have their paragraphs counted.
  if (!content.some(({ type }) => type === 'sharedBlock')) return []
  return content.flatMap((block, index): readonly LockedText[] => {
    if (block.type !== 'sharedBlock') return []
    const own = message.blocks.filter(({ path }) => path[0] === index)
    const [first, last] = [own[0], own.at(-1)]
    return first === undefined || last === undefined ? [] : [{ block, span: [first.start, last.end] }]
  })
})

/** The shared block that a span stands in as a whole; `null` when any of it is the message's own text. */
export function sharedBlockAt(message: MessageText, [start, end]: Span): SharedBlockNode | null {
  const found = lockedTexts(message).find(({ span }) => span[0] <= start && end <= span[1])
  return found?.block ?? null
}

/** Whether any of a span is a shared block's text. */
export function isLocked(message: MessageText, [start, end]: Span): boolean {
  return lockedTexts(message).some(({ span }) =>
    start === end || span[0] === span[1] ? span[0] <= end && start <= span[1] : start < span[1] && span[0] < end,
  )
}
