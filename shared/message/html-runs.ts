import { closingSign } from '../policy/deletion.ts'
import type { ImageAttributes } from './document.ts'
import type { Style } from './html-style.ts'
import type { RemovalNote } from './removal-note.ts'

/** One piece of a run: what a page shows between two block boundaries. */
export type Piece =
  | {
      readonly type: 'text'
      text: string
      readonly style: Style
      readonly href: string | null
      readonly notes: readonly RemovalNote[]
    }
  | { readonly type: 'break'; readonly style: Style; readonly href: string | null }
  | {
      readonly type: 'image'
      readonly attributes: ImageAttributes
      readonly style: Style
      readonly href: string | null
      readonly notes: readonly RemovalNote[]
    }

/** What a block boundary does: a new line (`div`), or a paragraph (`p`). */
export type Strength = 1 | 2

interface Boundary {
  readonly strength: Strength
  /** A table cell's; white space between two of them is layout. */
  readonly isCell: boolean
}

export interface RunEntry {
  readonly kind: 'run'
  readonly before: Boundary
  readonly pieces: readonly Piece[]
  /** Empty lines that the run makes when nothing else stands in it, else 0. */
  readonly emptyLines: number
}
export interface ListEntry {
  readonly kind: 'list'
  readonly isOrdered: boolean
  readonly start: number
  readonly items: RunCollector[]
}
export type Entry = RunEntry | ListEntry

/** Collects the runs and lists of one container (the message, a list item), collapsing white space as CSS does. */
export class RunCollector {
  readonly entries: Entry[] = []
  private pieces: Piece[] = []
  private before: Boundary = { strength: 1, isCell: false }
  /** The last visible thing of the line is a space, or the line has just begun. */
  private endsInSpace = true
  /** Something was left out since the last thing to be seen. */
  private isAtGap = false
  /** The run stands in a block of its own, not between blocks. */
  private isOwn = false

  text(source: string, style: Style, href: string | null, notes: readonly RemovalNote[]): void {
    if (style.keepsSpace) {
      source.split(/\r\n?|\n/).forEach((line, index) => {
        if (index > 0) this.lineBreak(style, href)
        this.add(line.replaceAll(/[\t\f]/g, ' '), style, href, notes)
      })
      return
    }
    const collapsed = source.replaceAll(/[ \t\n\r\f]+/g, ' ')
    // "Merci 😀 !": French sets a space before some signs, and no language before these two.
    if (/^ (?![.,](?!\d))/.test(collapsed)) this.isAtGap = false
    const text = this.endsInSpace && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed
    this.add(text, style, href, notes)
  }

  private add(text: string, style: Style, href: string | null, notes: readonly RemovalNote[]): void {
    if (text === '') return
    if (this.isAtGap && closingSign.test(text)) this.trimEnd()
    this.isAtGap = false
    this.pieces.push({ type: 'text', text, style, href, notes })
    this.endsInSpace = text.endsWith(' ')
  }

  /** Something was left out here: the space in front of it goes too when a closing sign comes next. */
  gap(): void {
    this.isAtGap = true
  }

  lineBreak(style: Style, href: string | null): void {
    this.trimEnd()
    this.pieces.push({ type: 'break', style, href })
    this.endsInSpace = true
  }

  image(attributes: ImageAttributes, style: Style, href: string | null, notes: readonly RemovalNote[]): void {
    this.pieces.push({ type: 'image', attributes, style, href, notes })
    this.endsInSpace = false
    this.isAtGap = false
  }

  /** @param isOpening a block begins here, so that what follows is its own */
  boundary(strength: Strength, isCell = false, isOpening = false): void {
    this.closeRun({ strength, isCell }, isCell && !isOpening)
    this.isOwn = isOpening
    this.before = {
      strength: this.before.strength === 2 || strength === 2 ? 2 : 1,
      isCell: this.before.isCell || isCell,
    }
  }

  list(isOrdered: boolean, start: number): ListEntry {
    this.boundary(2)
    const entry: ListEntry = { kind: 'list', isOrdered, start, items: [] }
    this.entries.push(entry)
    return entry
  }

  /** The list that the container ends in, when nothing stands after it. */
  lastList(): ListEntry | null {
    const last = this.entries.at(-1)
    return this.pieces.length === 0 && last?.kind === 'list' ? last : null
  }

  close(): void {
    this.closeRun({ strength: 2, isCell: false })
  }

  private closeRun(after: Boundary, endsCell = false): void {
    this.trimEnd()
    // Cells stand side by side, so the breaks at one's edge do not run on into the next.
    const pieces = withoutEdgeBreaks(this.pieces, this.before.isCell && this.isOwn, endsCell)
    this.pieces = []
    this.endsInSpace = true
    if (pieces.length === 0) return
    const isEmpty = pieces.every(
      (piece) => piece.type === 'break' || (piece.type === 'text' && invisible.test(piece.text)),
    )
    const breaks = pieces.filter((piece) => piece.type === 'break').length
    if (isEmpty && this.before.isCell && after.isCell) return
    const lines = Math.max(1, breaks)
    // Breaks between paragraphs part them as the paragraphs' own ends do: one of them says nothing new.
    const emptyLines = this.isOwn || this.before.strength === 1 ? lines : lines - 1
    if (isEmpty && emptyLines === 0) return
    // The last break before a block's end makes no line of its own, and neither does the first after a paragraph's or a table's.
    if (!isEmpty && pieces.at(-1)?.type === 'break') pieces.pop()
    if (!isEmpty && !this.isOwn && this.before.strength === 2 && pieces[0]?.type === 'break') pieces.shift()
    this.entries.push({
      kind: 'run',
      before: this.before,
      pieces: isEmpty ? [] : pieces,
      emptyLines: isEmpty ? emptyLines : 0,
    })
    this.before = { strength: 1, isCell: false }
  }

  private trimEnd(): void {
    const last = this.pieces.at(-1)
    if (last?.type !== 'text' || last.style.keepsSpace || !last.text.endsWith(' ')) return
    last.text = last.text.slice(0, -1)
    if (last.text === '') this.pieces.pop()
  }
}

/** White space and characters without width, with which mails fill cells and keep previews short. */
const invisible = /^[\s\u00AD\u200B-\u200D\u2060\uFEFF]*$/u

/** More breaks than these are somebody's gap, not a cell's padding, and stay to be told of. */
const mostEdgeBreaks = 2

function withoutEdgeBreaks(pieces: readonly Piece[], atStart: boolean, atEnd: boolean): Piece[] {
  const isText = (piece: Piece) => piece.type !== 'break' && !(piece.type === 'text' && piece.text.trim() === '')
  const first = pieces.findIndex(isText)
  if (first < 0) return [...pieces]
  const last = pieces.findLastIndex(isText)
  const fits = (edge: readonly Piece[]) => edge.filter(({ type }) => type === 'break').length <= mostEdgeBreaks
  const from = atStart && fits(pieces.slice(0, first)) ? first : 0
  const to = atEnd && fits(pieces.slice(last + 1)) ? last + 1 : pieces.length
  return pieces.slice(from, to)
}
