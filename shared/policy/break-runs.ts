import { remembered } from '../message/remembered.ts'
import { partsOf, type MessageText, type Span } from '../message/text.ts'
import type { Edit } from './rule.ts'

/** Line breaks in a row: a line break node counts one, a paragraph's end counts one; white space between them does not part them. */
export interface BreakRun {
  readonly count: number
  /** From the first break's start to the last one's end. */
  readonly span: Span
  /** Line break nodes, each with the index of its block. */
  readonly lineBreaks: readonly { readonly span: Span; readonly block: number }[]
  /** Indices of blocks that hold nothing but the run's breaks and white space. */
  readonly emptyBlocks: readonly number[]
}

/** Text that shows nothing: white space and characters without width. */
export const onlySpace = /^[\s\u200B-\u200D\u2060\uFEFF]*$/u

/** All runs of a message, in reading order. What stands inside `ignored` counts as not there. Cost is linear. */
export function breakRuns(message: MessageText, ignored: Span | null = null): readonly BreakRun[] {
  const runs: BreakRun[] = []
  let count = 0
  let start = -1
  let end = -1
  let lineBreaks: { readonly span: Span; readonly block: number }[] = []
  let emptyBlocks: number[] = []
  let segmentIndex = 0

  const addBreak = (from: number, to: number) => {
    if (count === 0) start = from
    end = to
    count += 1
  }
  const closeRun = () => {
    if (count > 0) runs.push({ count, span: [start, end], lineBreaks, emptyBlocks })
    count = 0
    lineBreaks = []
    emptyBlocks = []
  }
  const isContent = (from: number, to: number): boolean => {
    if (ignored === null || ignored[1] <= from || to <= ignored[0]) return !onlySpace.test(message.text.slice(from, to))
    const before = message.text.slice(from, Math.max(from, ignored[0]))
    const after = message.text.slice(Math.min(to, ignored[1]), to)
    return !onlySpace.test(before + after)
  }

  message.blocks.forEach((block, index) => {
    const previous = message.blocks[index - 1]
    if (previous !== undefined) addBreak(previous.end, block.start)
    let hasContent = false
    for (
      let segment = message.segments[segmentIndex];
      segment !== undefined;
      segment = message.segments[segmentIndex]
    ) {
      if (segment.start >= block.end && !(segment.start === segment.end && segment.start === block.end)) break
      segmentIndex += 1
      if (segment.node.type === 'hardBreak') {
        lineBreaks.push({ span: [segment.start, segment.end], block: index })
        addBreak(segment.start, segment.end)
      } else if (isContent(segment.start, segment.end)) {
        closeRun()
        hasContent = true
      }
    }
    if (!hasContent) emptyBlocks.push(index)
  })
  closeRun()
  return runs
}

interface PartBreaks {
  /** Nothing but white space and breaks. */
  readonly isBlank: boolean
  /** Breaks before the first content, after the last one, and in the longest run. */
  readonly leading: number
  readonly trailing: number
  readonly longest: number
}

const partBreaks = remembered((part): PartBreaks => {
  const runs = breakRuns(part)
  const first = runs[0]
  const last = runs.at(-1)
  const isLeading = first !== undefined && onlySpace.test(part.text.slice(0, first.span[0]))
  const isTrailing = last !== undefined && onlySpace.test(part.text.slice(last.span[1]))
  return {
    isBlank: onlySpace.test(part.text),
    leading: isLeading ? first.count : 0,
    trailing: isTrailing ? last.count : 0,
    longest: runs.reduce((most, { count }) => Math.max(most, count), 0),
  }
})

/** Breaks of a message's longest run. What is asked of a block is known until it changes. */
export function longestRun(message: MessageText): number {
  let longest = 0
  let open = 0
  partsOf(message).forEach(({ message: part }, index) => {
    const breaks = partBreaks(part)
    if (index > 0) open += 1
    longest = Math.max(longest, breaks.longest, open + breaks.leading)
    open = breaks.isBlank ? open + breaks.trailing : breaks.trailing
    longest = Math.max(longest, open)
  })
  return longest
}

/**
 * Edits that leave at most `keep` breaks of a run; two paragraphs of text stay parted. Line breaks in empty
 * paragraphs go first, then empty paragraphs, then line breaks at the end of a text; each from the run's end. More may
 * stay where lists in lists have nothing but empty items.
 */
export function shorteningEdits(
  message: MessageText,
  run: BreakRun,
  keep: number,
  preferredBlock: number | null = null,
): readonly Edit[] {
  let excess = run.count - keep
  const edits: Edit[] = []
  const remove = (span: Span) => {
    edits.push({ kind: 'replace', span, content: [] })
    excess -= 1
  }
  const inside = run.lineBreaks.filter(({ block }) => run.emptyBlocks.includes(block))
  const outside = run.lineBreaks.filter(({ block }) => !run.emptyBlocks.includes(block))
  const preferredFirst = (a: number, b: number) => Number(b === preferredBlock) - Number(a === preferredBlock) || b - a

  const blocksGone = new Set<number>()
  for (const { span } of inside.toReversed()) {
    if (excess > 0) remove(span)
  }
  // At least one paragraph stays, so that a message of nothing but breaks keeps its caret.
  const candidates = run.emptyBlocks.length === message.blocks.length ? run.emptyBlocks.slice(1) : run.emptyBlocks
  const removable = candidates.filter((index) => !carriesList(message, index))
  for (const index of removable.toSorted(preferredFirst)) {
    const block = message.blocks[index]
    if (excess <= 0 || block === undefined) break
    blocksGone.add(index)
    remove([block.start, block.end])
  }
  for (const { span } of outside.toReversed()) {
    if (excess > 0) remove(span)
  }
  // A line break that goes with its paragraph needs no edit of its own.
  return edits.filter(
    (edit) =>
      edit.kind !== 'replace' ||
      edit.span[0] === edit.span[1] ||
      ![...blocksGone].some((index) => {
        const block = message.blocks[index]
        if (block === undefined || (block.start === edit.span[0] && block.end === edit.span[1])) return false
        return block.start <= edit.span[0] && edit.span[1] <= block.end
      }),
  )
}

/** Whether a paragraph opens a list item that holds a list: such an item keeps it. */
function carriesList(message: MessageText, index: number): boolean {
  const path = message.blocks[index]?.path ?? []
  if (path.length < 3 || path.at(-1) !== 0) return false
  const item = path.slice(0, -1)
  for (const block of message.blocks.slice(index + 1)) {
    if (!item.every((step, depth) => block.path[depth] === step)) return false
    if (block.path.length > path.length) return true
  }
  return false
}
