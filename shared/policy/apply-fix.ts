import type { BlockNode, InlineNode, ListItemNode, Mark, MessageDocument, TopBlock } from '../message/document.ts'
import type { MessageText, Segment, Span, TextBlock } from '../message/text.ts'
import { emptyDocument } from '../message/document.ts'
import { isLocked } from '../message/locked-text.ts'
import type { Edit, Fix } from './rule.ts'

type SpanEdit = Exclude<Edit, { readonly kind: 'append-paragraph' | 'set-send-within-days' | 'replace-in-subject' }>
/** The new content of a paragraph; `null` removes it. */
type Change = readonly InlineNode[] | null

/**
 * The document after the fixes' edits, as one change. A fix that touches what an earlier one replaces is left out;
 * deletions may overlap. Settings (`set-send-within-days`) are the caller's to apply.
 */
export function applyFixes(message: MessageText, fixes: readonly Fix[]): MessageDocument {
  const edits: Edit[] = []
  const seen = new Set<string>()
  for (const fix of fixes) {
    const key = JSON.stringify(fix.edits)
    if (seen.has(key) || fix.edits.some((edit) => edits.some((earlier) => collide(earlier, edit)))) continue
    seen.add(key)
    edits.push(...fix.edits)
  }
  return applyEdits(message, edits)
}

/**
 * The document after the edits; spans are those of `message`. Pure: untouched nodes are the same objects.
 * New nodes without `marks` take those of the place where the span starts; an empty list says none. An atom that a span touches is wholly in it.
 * A paragraph that a deletion leaves with nothing goes too, and its list item and list; one paragraph always stays.
 * The text of a shared block stays as it is: it is changed where it is shared.
 */
export function applyEdits(message: MessageText, edits: readonly Edit[]): MessageDocument {
  const changes = new Map<string, Change>()
  const segments = segmentsByBlock(message)
  const spanEdits = edits
    .filter((edit): edit is SpanEdit => isInMessage(edit) && edit.kind !== 'append-paragraph')
    .toSorted((a, b) => b.span[0] - a.span[0])
  message.blocks.forEach((block, index) => {
    const own = spanEdits.filter((edit) => touches(block, edit.span))
    if (own.length === 0 || message.document.content[block.path[0] ?? -1]?.type === 'sharedBlock') return
    const pieces = own.reduce(applyToPieces(block), segments[index]?.map(pieceOf) ?? [])
    const content = joinTexts(pieces.map((piece) => piece.node))
    const isDeleted =
      own.some((edit) => edit.kind === 'replace' && edit.content.length === 0) &&
      content.every((node) => node.type === 'text' && node.text.trim() === '')
    changes.set(block.path.join('.'), isDeleted ? null : content)
  })

  const blocks = changes.size === 0 ? message.document.content : rebuildTop(message.document.content, changes)
  const appended = edits
    .filter((edit) => edit.kind === 'append-paragraph')
    .map((edit): BlockNode => ({ type: 'paragraph', content: edit.content }))
  const isBare = blocks.every((block) => block.type === 'paragraph' && (block.content ?? []).length === 0)
  const content = isBare && blocks.length <= 1 && appended.length > 0 ? appended : [...blocks, ...appended]
  return content.length === 0 ? emptyDocument : { ...message.document, content }
}

/** Whether an edit changes the message; the others change its subject line or the template's settings. */
export function isInMessage(edit: Edit): boolean {
  return edit.kind !== 'set-send-within-days' && edit.kind !== 'replace-in-subject'
}

/** Whether an edit would change the text of a shared block, which is locked. */
export function isEditLocked(message: MessageText, edit: Edit): boolean {
  return 'span' in edit && edit.kind !== 'replace-in-subject' && isLocked(message, edit.span)
}

/** The subject line after the edits of it, which do not overlap. */
export function applyToSubject(subject: string, edits: readonly Edit[]): string {
  return edits
    .filter((edit) => edit.kind === 'replace-in-subject')
    .toSorted((a, b) => b.span[0] - a.span[0])
    .reduce((line, { span, text }) => line.slice(0, span[0]) + text + line.slice(span[1]), subject)
    .replaceAll(/ {2,}/gu, ' ')
    .trim()
}

interface Piece {
  readonly start: number
  readonly end: number
  readonly node: InlineNode
}
const pieceOf = ({ start, end, node }: Segment): Piece => ({ start, end, node })

function applyToPieces(block: TextBlock): (pieces: readonly Piece[], edit: SpanEdit) => Piece[] {
  return (pieces, edit) => {
    const start = Math.max(edit.span[0], block.start)
    const end = Math.min(edit.span[1], block.end)
    const parts = splitAt(splitAt(pieces, start), end)
    const isInside = (piece: Piece) => piece.start < end && start < piece.end
    switch (edit.kind) {
      case 'replace': {
        const before = parts.filter((piece) => piece.end <= start)
        const after = parts.filter((piece) => piece.end > start && piece.start >= end)
        // Content of a span over several paragraphs stands in the first of them.
        const isFirst = edit.span[0] >= block.start
        const marks = (parts.find(isInside) ?? before.at(-1) ?? after[0])?.node.marks
        const added = isFirst ? edit.content.map((node): Piece => ({ start, end, node: withMarks(node, marks) })) : []
        return [...before, ...added, ...after]
      }
      case 'set-link':
        return parts.map((piece) => (isInside(piece) ? { ...piece, node: linked(piece.node, edit.href) } : piece))
      case 'remove-link':
        return parts.map((piece) => (isInside(piece) ? { ...piece, node: linked(piece.node, null) } : piece))
      case 'set-image':
        return parts.map((piece) =>
          isInside(piece) && piece.node.type === 'image'
            ? { ...piece, node: { ...piece.node, attrs: { ...piece.node.attrs, ...edit.attributes } } }
            : piece,
        )
    }
  }
}

function splitAt(pieces: readonly Piece[], offset: number): Piece[] {
  return pieces.flatMap((piece) => {
    const { node, start, end } = piece
    // A piece that an edit made is longer or shorter than the text it stands for; it is never split.
    if (node.type !== 'text' || offset <= start || offset >= end || node.text.length !== end - start) return [piece]
    return [
      { start, end: offset, node: { ...node, text: node.text.slice(0, offset - start) } },
      { start: offset, end, node: { ...node, text: node.text.slice(offset - start) } },
    ]
  })
}

function withMarks(node: InlineNode, marks: readonly Mark[] | undefined): InlineNode {
  if (node.marks === undefined) return marks === undefined ? node : { ...node, marks }
  return node.marks.length > 0 ? node : withoutMarks(node)
}

function withoutMarks(node: InlineNode): InlineNode {
  const { marks: _, ...bare } = node
  return bare
}

function linked(node: InlineNode, href: string | null): InlineNode {
  const others = (node.marks ?? []).filter((mark) => mark.type !== 'link')
  const marks: readonly Mark[] = href === null ? others : [...others, { type: 'link', attrs: { href } }]
  return marks.length > 0 ? { ...node, marks } : withoutMarks(node)
}

function joinTexts(nodes: readonly InlineNode[]): readonly InlineNode[] {
  const joined: InlineNode[] = []
  for (const node of nodes) {
    if (node.type === 'text' && node.text === '') continue
    const last = joined.at(-1)
    if (last?.type === 'text' && node.type === 'text' && sameMarks(last.marks, node.marks)) {
      joined[joined.length - 1] = { ...last, text: last.text + node.text }
    } else joined.push(node)
  }
  return joined
}

const sameMarks = (a: readonly Mark[] = [], b: readonly Mark[] = []): boolean => JSON.stringify(a) === JSON.stringify(b)

function rebuildTop(content: readonly TopBlock[], changes: ReadonlyMap<string, Change>): readonly TopBlock[] {
  return content.flatMap((block, index): readonly TopBlock[] =>
    block.type === 'sharedBlock' ? [block] : rebuildBlock(block, [index], changes),
  )
}

function rebuild(
  blocks: readonly BlockNode[],
  path: readonly number[],
  changes: ReadonlyMap<string, Change>,
): readonly BlockNode[] {
  return blocks.flatMap((block, index) => rebuildBlock(block, [...path, index], changes))
}

function rebuildBlock(
  block: BlockNode,
  own: readonly number[],
  changes: ReadonlyMap<string, Change>,
): readonly BlockNode[] {
  if (block.type === 'paragraph') {
    const change = changes.get(own.join('.'))
    if (change === undefined) return [block]
    if (change === null) return []
    const { content: _, ...rest } = block
    return [change.length === 0 ? rest : { ...rest, content: change }]
  }
  const items = block.content.flatMap((item, itemIndex): readonly ListItemNode[] => {
    const content = rebuild(item.content, [...own, itemIndex], changes)
    if (content.length === 0) return []
    const starts = content[0]?.type === 'paragraph' ? content : [{ type: 'paragraph' } as const, ...content]
    return [{ ...item, content: starts }]
  })
  return items.length === 0 ? [] : [{ ...block, content: items }]
}

function segmentsByBlock(message: MessageText): readonly (readonly Segment[])[] {
  const byPath = new Map<string, Segment[]>()
  for (const segment of message.segments) {
    const key = segment.path.slice(0, -1).join('.')
    const list = byPath.get(key)
    if (list === undefined) byPath.set(key, [segment])
    else list.push(segment)
  }
  return message.blocks.map((block) => byPath.get(block.path.join('.')) ?? [])
}

function touches(block: TextBlock, [start, end]: Span): boolean {
  if (start === end) return block.start <= start && start <= block.end
  if (block.start === block.end) return start <= block.start && block.start < end
  return block.start < end && start < block.end
}

const isReplacement = (edit: Edit): boolean => edit.kind === 'replace' || edit.kind === 'replace-in-subject'
const isDeletion = (edit: Edit): boolean => edit.kind === 'replace' && edit.content.length === 0

function collide(a: Edit, b: Edit): boolean {
  if ((a.kind === 'replace-in-subject') !== (b.kind === 'replace-in-subject')) return false
  if (!('span' in a) || !('span' in b)) return a.kind === b.kind && JSON.stringify(a) !== JSON.stringify(b)
  if (isDeletion(a) && isDeletion(b)) return false
  return isReplacement(a) || isReplacement(b)
    ? a.span[0] < b.span[1] && b.span[0] < a.span[1]
    : a.kind === b.kind && a.span[0] < b.span[1] && b.span[0] < a.span[1] && JSON.stringify(a) !== JSON.stringify(b)
}
