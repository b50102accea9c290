import type { InlineNode, MessageDocument } from './document.ts'
import { messageWidthPixels, type FormatLimits } from './format.ts'
import type { Piece } from './html-runs.ts'
import type { Style } from './html-style.ts'
import { attribute, isBlank, isElement, type HtmlElement, type HtmlNode } from './html-tree.ts'
import type { Removal } from './removal.ts'
import { note, toRemoval, type RemovalNote } from './removal-note.ts'
import { rightToLeftLetter } from './text-direction.ts'
import { messageText, type Span } from './text.ts'

const cellTags: ReadonlySet<string> = new Set(['td', 'th'])

/** A blank first or last cell that pushes the others in by more than F4 allows. */
export function spacerNote(row: HtmlElement, { marginPercent }: FormatLimits): RemovalNote | null {
  const cells = row.childNodes.filter((node): node is HtmlElement => isElement(node) && cellTags.has(node.tagName))
  if (cells.length < 2 || cells.every(isSpacer)) return null
  for (const cell of [cells[0], cells.at(-1)]) {
    const width = cell === undefined || !isSpacer(cell) ? null : cellWidth(cell)
    if (width !== null && percentOf(width) > marginPercent) return note('margin', `<td width="${width}">`)
  }
  return null
}

/** Whether nothing of a cell is seen: it is blank, or has a picture that is there for its width alone. */
function isSpacer(node: HtmlNode): boolean {
  if (!isElement(node)) return isBlank(node)
  if (node.tagName === 'img') return isSpacerImage(node)
  return node.childNodes.every(isSpacer)
}

function isSpacerImage(image: HtmlElement): boolean {
  if ((attribute(image, 'alt') ?? '').trim() !== '') return false
  const height = /^\s*(\d{1,4})(?:px)?\s*$/.exec(attribute(image, 'height') ?? '')?.[1]
  const name = /[^/?#]*(?=$|[?#])/.exec(attribute(image, 'src') ?? '')?.[0] ?? ''
  return (height !== undefined && Number(height) <= 3) || /^(?:spacer|blank|transparent|shim|clear)\b/i.test(name)
}

const widthDeclaration = /(?:^|;)\s*width\s*:\s*([^;]{1,20})/i

/** As it is written; the cell's style says more than its attribute. */
function cellWidth(cell: HtmlElement): string | null {
  return widthDeclaration.exec(attribute(cell, 'style') ?? '')?.[1]?.trim() ?? attribute(cell, 'width')
}

/** In per cent of the message's width; 0 where the unit says nothing of it. */
function percentOf(width: string): number {
  const match = /^\s*(\d{1,4})(?:\.\d+)?\s*(%|px)?\s*$/.exec(width)
  if (match === null) return 0
  return match[2] === '%' ? Number(match[1]) : (Number(match[1]) / messageWidthPixels) * 100
}

/** What stands against a piece of text where it stands. */
export function notesOn(text: string, style: Style, notes: readonly RemovalNote[]): readonly RemovalNote[] {
  const found = [...notes]
  const { alignment, direction } = style
  const isRightToLeft = rightToLeftLetter.test(text)
  const hasLetters = /\p{L}/u.test(text)
  if (alignment !== null) {
    const natural = isRightToLeft ? ['right'] : direction?.value === 'rtl' ? ['left', 'right'] : ['left']
    if (!natural.includes(alignment.value)) found.push(alignment.note)
  }
  const isTurned = direction?.value === 'rtl' && hasLetters && !isRightToLeft
  if (isTurned && direction.note !== null) found.push(direction.note)
  for (const one of [style.colour, style.font, style.lineHeight, style.decoration, style.margin]) {
    if (one !== null) found.push(one)
  }
  return found
}

/** Kinds whose repetition says nothing new: one removal per way of writing it. */
const onceKinds: ReadonlySet<string> = new Set(['colour', 'background', 'font', 'line-height', 'other-formatting'])

/** Gives every note its place in the document, and counts the sizes (F7). */
export function placeNotes(
  document: MessageDocument,
  origins: ReadonlyMap<InlineNode, Piece>,
  { fontSizes }: FormatLimits,
): readonly Removal[] {
  const spans = new Map<RemovalNote, Span>()
  const sizes = new Map<number, Span>()
  for (const segment of messageText(document).segments) {
    const piece = origins.get(segment.node)
    if (piece === undefined || piece.type === 'break') continue
    for (const one of piece.notes) {
      const span = spans.get(one)
      spans.set(one, [span?.[0] ?? segment.start, segment.end])
    }
    const { size } = piece.style
    const pixels = Math.round(size.pixels * 10) / 10
    const isSeen = piece.type === 'text' && piece.text.trim() !== '' && pixels > 0
    if (isSeen && size.isExplicit && !sizes.has(pixels)) sizes.set(pixels, [segment.start, segment.end])
  }
  const removals: Removal[] = []
  const seen = new Set<string>()
  for (const [one, span] of spans) {
    const name = `${one.kind} ${one.source}`
    if (onceKinds.has(one.kind) && seen.has(name)) continue
    seen.add(name)
    removals.push(toRemoval(one, span))
  }
  const beyond = [...sizes.values()][fontSizes]
  if (beyond !== undefined) {
    const list = [...sizes.keys()].map((pixels) => `${pixels}px`).join(', ')
    removals.push(toRemoval(note('font-size', list), beyond))
  }
  return removals
}
