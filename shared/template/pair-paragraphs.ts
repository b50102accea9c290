import { diffArrays } from 'diff'

/** What became of a paragraph. A `pair` says something else than before, or nothing in common with it. */
export type PairedParagraph<Paragraph> =
  | { readonly kind: 'same' | 'pair'; readonly before: Paragraph; readonly now: Paragraph }
  | { readonly kind: 'removed'; readonly before: Paragraph }
  | { readonly kind: 'added'; readonly now: Paragraph }

/** Puts the paragraphs of a text beside those that it had before, in order; those with equal keys are the same. */
export function pairParagraphs<Paragraph>(
  before: readonly Paragraph[],
  now: readonly Paragraph[],
  keyOf: (paragraph: Paragraph) => string,
): readonly PairedParagraph<Paragraph>[] {
  const runs = diffArrays(before.map(keyOf), now.map(keyOf))
  const pairs: PairedParagraph<Paragraph>[] = []
  let removed: readonly Paragraph[] = []
  let beforeIndex = 0
  let nowIndex = 0
  const flush = (added: readonly Paragraph[]) => {
    removed.forEach((one, index) => {
      const other = added[index]
      if (other !== undefined) pairs.push({ kind: 'pair', before: one, now: other })
    })
    pairs.push(...removed.slice(added.length).map((one) => ({ kind: 'removed' as const, before: one })))
    pairs.push(...added.slice(removed.length).map((one) => ({ kind: 'added' as const, now: one })))
    removed = []
  }
  for (const { value, removed: isRemoved, added: isAdded } of runs) {
    const count = value.length
    if (isRemoved) {
      removed = before.slice(beforeIndex, (beforeIndex += count))
    } else if (isAdded) flush(now.slice(nowIndex, (nowIndex += count)))
    else {
      flush([])
      const kept = now.slice(nowIndex, (nowIndex += count))
      before.slice(beforeIndex, (beforeIndex += count)).forEach((one, index) => {
        const other = kept[index]
        if (other !== undefined) pairs.push({ kind: 'same', before: one, now: other })
      })
    }
  }
  flush([])
  return pairs
}

/** Below this share of common words, two paragraphs are read more easily one after the other. */
export const leastInCommon = 0.25
