import type { Span } from '../message/text.ts'

/**
 * Tells of spans, asked in the order of their starts, whether they touch none of the others, which are in order and apart.
 * What lies behind is not looked at again, so that all the answers cost no more than the lists are long.
 */
export function freeOf(others: readonly Span[]): (span: Span) => boolean {
  let next = 0
  return ([start, end]) => {
    while (next < others.length && (others[next]?.[1] ?? 0) <= start) next += 1
    return end <= (others[next]?.[0] ?? Infinity)
  }
}
