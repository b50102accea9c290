import { positionOfOffset, type MessageText, type Span } from '../../shared/message/text.ts'

export interface PositionRange {
  readonly from: number
  readonly to: number
}

/** The editor positions of a span of a message's text. An atom that the span touches is wholly in it. */
export function rangeOfSpan(message: MessageText, [start, end]: Span): PositionRange {
  const from = positionOfOffset(message, start)
  // The offset after a text may belong to the next block; the text's last unit says where it ends.
  const last = end > start ? message.segments.find((segment) => segment.start < end && end <= segment.end) : undefined
  if (last === undefined) return { from, to: Math.max(from, positionOfOffset(message, end)) }
  const to = last.node.type === 'text' ? last.position + (end - last.start) : last.position + 1
  return { from, to: Math.max(from, to) }
}
