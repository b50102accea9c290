import { remembered } from '../message/remembered.ts'
import {
  blockPartsOf,
  isBlock,
  messageText,
  partsOf,
  type MessageText,
  type Segment,
  type Span,
} from '../message/text.ts'
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

/** All runs of a message, in reading order. Cost is linear. */
export function breakRuns(message: MessageText): readonly BreakRun[] {
  return runsBetween(message, null, 0, message.segments.length)
}

/** The run that a span would stand in if it were not there. Looks no further than to the next words on either side. */
export function runWithout(message: MessageText, span: Span): BreakRun | undefined {
  const { segments, text } = message
  const isContent = ({ node, start, end }: Segment) =>
    node.type !== 'hardBreak' && !onlySpace.test(text.slice(start, end))
  let first = firstWhere(segments.length, (index) => (segments[index]?.end ?? 0) > span[0]) - 1
  for (let one = segments[first]; one !== undefined && !isContent(one); one = segments[first]) first -= 1
  let last = firstWhere(segments.length, (index) => (segments[index]?.start ?? 0) >= span[1])
  for (let one = segments[last]; one !== undefined && !isContent(one); one = segments[last]) last += 1
  return runsBetween(message, span, Math.max(first, 0), last + 1).find(
    (run) => run.span[0] <= span[0] && span[1] <= run.span[1],
  )
}

/** Index of the block that an offset stands in; of the one before it when it stands between two. */
export function blockAt({ blocks }: MessageText, offset: number): number {
  return Math.max(0, firstWhere(blocks.length, (index) => (blocks[index]?.start ?? 0) > offset) - 1)
}

// By halving; `count` when there is none.
function firstWhere(count: number, isThere: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (isThere(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** Runs of the segments `[first, end)`. What stands inside `ignored` counts as not there. */
function runsBetween(message: MessageText, ignored: Span | null, first: number, end: number): readonly BreakRun[] {
  const runs: BreakRun[] = []
  let count = 0
  let start = -1
  let runEnd = -1
  let lineBreaks: { readonly span: Span; readonly block: number }[] = []
  let emptyBlocks: number[] = []
  let segmentIndex = first

  const addBreak = (from: number, to: number) => {
    if (count === 0) start = from
    runEnd = to
    count += 1
  }
  const closeRun = () => {
    if (count > 0) runs.push({ count, span: [start, runEnd], lineBreaks, emptyBlocks })
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

  const firstBlock = first === 0 ? 0 : blockAt(message, message.segments[first]?.start ?? 0)
  for (let index = firstBlock; index < message.blocks.length; index += 1) {
    const block = message.blocks[index]
    if (block === undefined || (segmentIndex >= end && end < message.segments.length)) break
    const previous = message.blocks[index - 1]
    if (previous !== undefined && index > firstBlock) addBreak(previous.end, block.start)
    let hasContent = false
    for (
      let segment = message.segments[segmentIndex];
      segment !== undefined && segmentIndex < end;
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
  }
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

/** Of a long message, from what is known of its sections. */
const partBreaks = remembered((part): PartBreaks => {
  if (!isBlock(part)) return breaksOf(partsOf(part).map(({ message }) => partBreaks(message)))
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

/** The breaks of parts one after the other: between two of them is one break more. */
function breaksOf(parts: readonly PartBreaks[]): PartBreaks {
  let leading: number | null = null
  let longest = 0
  // The breaks since the last content.
  let open = 0
  parts.forEach((part, index) => {
    if (index > 0) open += 1
    longest = Math.max(longest, part.longest, open + part.leading)
    if (part.isBlank) open += part.trailing
    else {
      leading ??= open + part.leading
      open = part.trailing
    }
    longest = Math.max(longest, open)
  })
  return { isBlank: leading === null, leading: leading ?? open, trailing: open, longest }
}

/** A part of a message that some of its runs stand in, as a message of its own, and where it starts. */
export interface Stretch {
  readonly message: MessageText
  readonly start: number
}

/**
 * The stretches that hold the runs of more than `most` breaks, each with the words on either side, so that such runs are
 * read alone. What is asked of a block is known until it changes.
 */
export function stretchesBeyond(message: MessageText, most: number): readonly Stretch[] {
  // Most messages have none, which is known of long ones without going through their blocks.
  if (partBreaks(message).longest <= most) return []
  const parts = blockPartsOf(message)
  const ranges: { readonly first: number; last: number }[] = []
  const add = (first: number, last: number) => {
    const before = ranges.at(-1)
    if (before !== undefined && first <= before.last) before.last = last
    else ranges.push({ first, last })
  }
  // The run at hand: its breaks so far, and the part that it starts in.
  let open = 0
  let from = 0
  parts.forEach(({ message: part }, index) => {
    const breaks = partBreaks(part)
    if (index > 0) open += 1
    if (open + breaks.leading > most) add(from, index)
    else if (breaks.longest > most) add(index, index)
    if (breaks.isBlank) open += breaks.trailing
    else {
      open = breaks.trailing
      from = index
    }
    if (open > most) add(from, index)
  })
  const { content } = message.document
  // Blocks and parts are the same but for shared blocks, whose parts hang together, and lists without a paragraph.
  const isPlain = parts.length === content.length && content.every(({ type }) => type !== 'sharedBlock')
  if (!isPlain && ranges.length > 0) return [{ message, start: 0 }]
  return ranges.map(({ first, last }) => ({
    message: messageText({ type: 'doc', content: content.slice(first, last + 1) }),
    start: parts[first]?.start ?? 0,
  }))
}

/** The runs of more than `most` breaks, each in the stretch that it is read in. */
export function runsBeyond(
  message: MessageText,
  most: number,
): readonly { readonly run: BreakRun; readonly stretch: Stretch }[] {
  return stretchesBeyond(message, most).flatMap((stretch) =>
    breakRuns(stretch.message)
      .filter(({ count }) => count > most)
      .map((run) => ({ run, stretch })),
  )
}

/**
 * Edits that leave at most `keep` breaks of a run; two paragraphs of text stay parted. Line breaks in empty
 * paragraphs go first, then empty paragraphs, then line breaks at the end of a text; each from the run's end. `null` where
 * more would stay: lists in lists have nothing but empty items, or the breaks are in shared blocks, whose text is locked.
 */
export function shorteningEdits(
  message: MessageText,
  run: BreakRun,
  keep: number,
  preferredBlock: number | null = null,
): readonly Edit[] | null {
  let excess = run.count - keep
  const edits: { readonly edit: Edit; readonly lineBreakOf: number | null }[] = []
  const remove = (span: Span, lineBreakOf: number | null) => {
    edits.push({ edit: { kind: 'replace', span, content: [] }, lineBreakOf })
    excess -= 1
  }
  const empty = new Set(run.emptyBlocks)
  const isOwn = (block: number) =>
    message.document.content[message.blocks[block]?.path[0] ?? -1]?.type !== 'sharedBlock'
  const inside = run.lineBreaks.filter(({ block }) => empty.has(block) && isOwn(block))
  const outside = run.lineBreaks.filter(({ block }) => !empty.has(block) && isOwn(block))
  const preferredFirst = (a: number, b: number) => Number(b === preferredBlock) - Number(a === preferredBlock) || b - a

  const blocksGone = new Set<number>()
  for (const { span, block } of inside.toReversed()) {
    if (excess > 0) remove(span, block)
  }
  // At least one paragraph stays, so that a message of nothing but breaks keeps its caret.
  const candidates = run.emptyBlocks.length === message.blocks.length ? run.emptyBlocks.slice(1) : run.emptyBlocks
  const removable = candidates.filter((index) => isOwn(index) && !carriesList(message, index))
  for (const index of removable.toSorted(preferredFirst)) {
    const block = message.blocks[index]
    if (excess <= 0 || block === undefined) break
    blocksGone.add(index)
    remove([block.start, block.end], null)
  }
  for (const { span, block } of outside.toReversed()) {
    if (excess > 0) remove(span, block)
  }
  if (excess > 0) return null
  // A line break that goes with its paragraph needs no edit of its own.
  return edits.flatMap(({ edit, lineBreakOf }) => {
    const block = lineBreakOf !== null && blocksGone.has(lineBreakOf) ? message.blocks[lineBreakOf] : undefined
    const isWhole = edit.kind === 'replace' && block?.start === edit.span[0] && block.end === edit.span[1]
    return block === undefined || isWhole ? [edit] : []
  })
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
