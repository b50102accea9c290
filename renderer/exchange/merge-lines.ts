import { hasChanged, type MergeLine } from '../../shared/exchange/hand-over/merge-report.ts'

/** What is counted above the lines, in this order. */
export const mergeCounts = ['added', 'updated', 'forked', 'approved', 'refused', 'same'] as const
export type MergeCount = (typeof mergeCounts)[number]

export interface MergeTriage {
  /** What needs somebody first, then what changed, then the rest; the file's order within each. */
  readonly lines: readonly MergeLine[]
  /** None of which there are none. */
  readonly counts: readonly { readonly kind: MergeCount; readonly count: number }[]
}

/** The lines of a report in the order in which they matter. */
export function triageOfMerge(lines: readonly MergeLine[]): MergeTriage {
  const counts = mergeCounts
    .map((kind) => ({ kind, count: lines.filter((line) => isCounted(line, kind)).length }))
    .filter(({ count }) => count > 0)
  return { lines: lines.toSorted((one, other) => rankOf(one) - rankOf(other)), counts }
}

function isCounted(line: MergeLine, kind: MergeCount): boolean {
  switch (kind) {
    case 'added':
    case 'updated':
    case 'forked':
      return line.outcome === kind
    case 'approved':
      return line.approval?.outcome === 'taken'
    case 'refused':
      return isRefused(line)
    case 'same':
      return !hasChanged(line) && !isRefused(line)
  }
}

/** Whether an approval came that cannot be believed. */
export function isRefused({ approval }: MergeLine): boolean {
  return approval?.outcome === 'forged' || approval?.outcome === 'other-text'
}

function rankOf(line: MergeLine): number {
  if (isRefused(line)) return 0
  if (line.outcome === 'forked' || line.outcome === 'unreadable') return 1
  return hasChanged(line) ? 2 : 3
}
