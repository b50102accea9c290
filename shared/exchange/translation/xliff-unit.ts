import type { SaxesTagNS } from 'saxes'
import { joined } from './inline-pieces.ts'
import { keyOfPieces, hasWords } from './source-units.ts'
import type { FilePlace, TranslatedUnit, UnitPiece } from './translation.ts'

/** A segment, or what stands between two. */
interface Part {
  readonly isIgnorable: boolean
  readonly state: string
  source: readonly UnitPiece[]
  target: readonly UnitPiece[] | null
  /** The target's place among the targets, from 1. */
  order: number
}

/** Reads one unit, element by element. */
export class UnitReader {
  private readonly id: string
  /** Of the first target, else of the unit. */
  private place: FilePlace
  private hasTarget = false
  private readonly parts: Part[] = []
  private part: Part | null = null
  /** What the source or target that is open holds so far; `null` outside. */
  private pieces: UnitPiece[] | null = null
  private preserves = true
  /** The names of the `pc` elements that are open; `null` for annotations. */
  private readonly paired: (string | null)[] = []

  constructor(id: string, place: FilePlace) {
    this.id = id
    this.place = place
  }

  /** An element in the unit begins. `false` when it is to be passed over with all in it. */
  open(tag: SaxesTagNS, preserves: boolean, place: FilePlace): boolean {
    const { local } = tag
    if (this.pieces !== null) {
      this.openInline(tag, this.pieces)
      return true
    }
    if (local === 'segment' || local === 'ignorable') {
      const state = attribute(tag, 'state') ?? 'initial'
      this.part = {
        isIgnorable: local === 'ignorable',
        state,
        source: [],
        target: null,
        order: this.parts.length + 1,
      }
      this.parts.push(this.part)
      return true
    }
    if ((local !== 'source' && local !== 'target') || this.part === null) return false
    this.pieces = []
    this.preserves = preserves
    if (local === 'target' && !this.hasTarget) {
      this.hasTarget = true
      this.place = place
    }
    const order = Number(attribute(tag, 'order'))
    if (local === 'target' && Number.isInteger(order) && order > 0) this.part.order = order
    return true
  }

  close(tag: SaxesTagNS): void {
    const { local } = tag
    if (this.pieces === null || this.part === null) {
      if (local === 'segment' || local === 'ignorable') this.part = null
      return
    }
    if (local === 'source' || local === 'target') {
      const pieces = this.preserves ? joined(this.pieces) : collapsed(joined(this.pieces))
      if (local === 'source') this.part.source = pieces
      else this.part.target = pieces
      this.pieces = null
    } else if (local === 'pc' || local === 'mrk') {
      const id = this.paired.pop() ?? null
      if (id !== null) this.pieces.push({ kind: 'close', id })
    }
  }

  text(content: string): void {
    this.pieces?.push({ kind: 'text', text: content })
  }

  /** The whole unit; `null` when it holds no segment. */
  read(): TranslatedUnit | null {
    if (this.parts.length === 0) return null
    const source = joined(this.parts.flatMap((part) => part.source))
    return { id: this.id, source, target: this.target(), place: this.place }
  }

  private target(): readonly UnitPiece[] | null {
    const parts = this.parts.map((part) => ({ part, pieces: targetOf(part) }))
    if (parts.every(({ part }) => part.target === null)) return null
    const pieces: UnitPiece[] = []
    for (const one of parts.toSorted((a, b) => a.part.order - b.part.order)) {
      if (one.pieces === null) return null
      pieces.push(...one.pieces)
    }
    return joined(pieces)
  }

  private openInline(tag: SaxesTagNS, pieces: UnitPiece[]): void {
    const id = attribute(tag, 'copyOf') ?? attribute(tag, 'id') ?? ''
    switch (tag.local) {
      case 'ph':
        pieces.push({ kind: 'code', id })
        break
      case 'pc':
        this.paired.push(id)
        pieces.push({ kind: 'open', id })
        break
      case 'mrk':
        this.paired.push(null)
        break
      case 'sc':
        pieces.push({ kind: 'open', id })
        break
      case 'ec':
        pieces.push({ kind: 'close', id: attribute(tag, 'startRef') ?? id })
        break
      case 'cp':
        pieces.push({ kind: 'text', text: codePoint(attribute(tag, 'hex') ?? '') })
        break
    }
  }
}

/** What a part says in the target language; `null` when that is not known yet. */
function targetOf({ isIgnorable, state, source, target }: Part): readonly UnitPiece[] | null {
  const copies = isIgnorable || !hasWords(source)
  if (target === null || (target.length === 0 && source.length > 0)) return copies ? source : null
  // Some programs fill what nobody has translated yet with the source.
  const isUntouched = state === 'initial' && !copies && keyOfPieces(target) === keyOfPieces(source)
  return isUntouched ? null : target
}

/** White space where none is to be preserved: runs are one space, and what breaks the lines of the file is nothing. */
function collapsed(pieces: readonly UnitPiece[]): readonly UnitPiece[] {
  return joined(
    pieces.map((piece, index): UnitPiece => {
      if (piece.kind !== 'text') return piece
      let { text } = piece
      if (index === 0) text = text.replace(/^[ \t]*[\r\n]\s*/, '')
      if (index === pieces.length - 1) {
        const rest = text.trimEnd()
        if (/[\r\n]/.test(text.slice(rest.length))) text = rest
      }
      return { kind: 'text', text: text.replace(/[ \t\r\n]+/g, ' ') }
    }),
  )
}

function codePoint(hex: string): string {
  const value = /^[0-9A-Fa-f]{2,8}$/.test(hex) ? Number.parseInt(hex, 16) : Number.NaN
  return value <= 0x10ffff ? String.fromCodePoint(value) : '\ufffd'
}

function attribute(tag: SaxesTagNS, name: string): string | undefined {
  return tag.attributes[name]?.value
}
