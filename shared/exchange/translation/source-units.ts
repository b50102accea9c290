import type { MessageDocument, ParagraphNode } from '../../message/document.ts'
import { hashText } from '../../policy/hash-text.ts'
import { imagesOf, everyParagraph } from './document-paragraphs.ts'
import { baseOf } from './inline-codes.ts'
import { piecesOfLine, piecesOfNodes, type CodedText } from './inline-pieces.ts'
import type { UnitPiece } from './translation.ts'

export type UnitKind = 'subject' | 'paragraph' | 'description'

/** A text of a template that is translated as one. */
export interface SourceUnit extends CodedText {
  readonly id: string
  readonly kind: UnitKind
  /** The paragraph's number in reading order, empty ones counted; 0 for the subject. */
  readonly paragraph: number
  /** The picture's number in its paragraph. */
  readonly image: number
}

/** What a unit's id says. */
export interface UnitName {
  readonly kind: UnitKind
  /** Counts the units of a kind from 1. */
  readonly ordinal: number
  readonly hash: string
}

const letters = { subject: 's', paragraph: 'p', description: 'a' } as const satisfies Record<UnitKind, string>

/** `p3-1f3a9c02`: the third paragraph, and what it says. `null` for an id that no export gives. */
export function readUnitId(id: string): UnitName | null {
  const [, letter, ordinal, hash] = /^([spa])([1-9]\d{0,6})-([0-9a-f]{8})$/.exec(id) ?? []
  if (letter === undefined || ordinal === undefined || hash === undefined) return null
  const kind = letter === 's' ? 'subject' : letter === 'p' ? 'paragraph' : 'description'
  return { kind, ordinal: Number(ordinal), hash }
}

/** What tells a text from others: its words, its codes and where they stand. */
function unitHash(pieces: readonly UnitPiece[]): string {
  return hashText(keyOfPieces(pieces)).slice(0, 8)
}

/** A text with its codes in one string, for comparing. */
export function keyOfPieces(pieces: readonly UnitPiece[]): string {
  return JSON.stringify(pieces.map((piece) => (piece.kind === 'text' ? piece.text : [piece.kind, piece.id])))
}

/** Whether two texts say the same in the same codes, however these are numbered. */
export function samePieces(one: readonly UnitPiece[], other: readonly UnitPiece[]): boolean {
  return keyOfPieces(one.map(unnumbered)) === keyOfPieces(other.map(unnumbered))
}

function unnumbered(piece: UnitPiece): UnitPiece {
  return piece.kind === 'text' ? piece : { kind: piece.kind, id: baseOf(piece.id) }
}

/**
 * The texts to translate, in reading order: the subject, each paragraph that has words, and after it the descriptions of
 * its pictures. Ids are unique within a template.
 */
export function sourceUnits({
  subject,
  document,
}: {
  readonly subject: string
  readonly document: MessageDocument
}): readonly SourceUnit[] {
  const units: SourceUnit[] = []
  const counts = { subject: 0, paragraph: 0, description: 0 }
  const add = (kind: UnitKind, text: CodedText, paragraph: number, image: number): void => {
    if (!hasWords(text.pieces)) return
    counts[kind] += 1
    const id = `${letters[kind]}${counts[kind]}-${unitHash(text.pieces)}`
    units.push({ ...text, id, kind, paragraph, image })
  }
  add('subject', piecesOfLine(subject), 0, 0)
  everyParagraph(document).forEach((node, paragraph) => {
    add('paragraph', piecesOfParagraph(node), paragraph, 0)
    imagesOf(node).forEach(({ alt }, image) => add('description', piecesOfLine(alt), paragraph, image))
  })
  return units
}

/** A paragraph as pieces of text and codes, with what the codes stand for. */
export function piecesOfParagraph(paragraph: ParagraphNode): CodedText {
  return piecesOfNodes(paragraph.content ?? [])
}

/** Whether there is anything to translate. */
export function hasWords(pieces: readonly UnitPiece[]): boolean {
  return pieces.some((piece) => piece.kind === 'text' && piece.text.trim() !== '')
}
