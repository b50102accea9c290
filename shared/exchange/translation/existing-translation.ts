import type { ParagraphNode } from '../../message/document.ts'
import { isOutdated } from '../../template/source-state.ts'
import type { TemplateContent, Variant } from '../../template/template.ts'
import { codeProblems } from './check-codes.ts'
import { imagesOf, everyParagraph, structureOf } from './document-paragraphs.ts'
import { baseOf, kindOfCode, wordsOf, type CodeKind, type InlineCode } from './inline-codes.ts'
import { piecesOfLine, type CodedText } from './inline-pieces.ts'
import { matchTexts, type MatchedText } from './match-texts.ts'
import { hasWords, keyOfPieces, piecesOfParagraph, type SourceUnit } from './source-units.ts'
import type { UnitPiece } from './translation.ts'

/** What a variant has in the place of one of the default text's paragraphs. */
export interface ExistingParagraph {
  readonly paragraph: ParagraphNode
  /** What it was translated from; `null` when that is not known. */
  readonly source: ParagraphNode | null
  /** Whether the source still says the same, or nothing speaks against it. */
  readonly isCurrent: boolean
}

/** What a variant says, text by text of the default one. */
export interface ExistingTranslation {
  readonly variant: Variant
  /** By the number of the default's paragraph; `null` where nothing corresponds. */
  readonly paragraphs: readonly (ExistingParagraph | null)[]
}

/**
 * Finds a variant's paragraphs for those of the default text: through what it was translated from, where that is known, so
 * that a changed default still has its translations; else one by one, where both have the same blocks.
 */
export function existingTranslation(content: TemplateContent, index: number): ExistingTranslation | null {
  const [first] = content.variants
  const variant = content.variants[index]
  if (variant === undefined || index === 0) return null
  const now = everyParagraph(first.document)
  const own = everyParagraph(variant.document)
  const { basedOn } = variant
  const structure = structureOf(variant.document)
  if (basedOn?.language === first.language && structureOf(basedOn.document) === structure) {
    const sources = everyParagraph(basedOn.document)
    const matches = matchTexts(sources.map(matched), now.map(matched))
    const paragraphs = matches.map((match): ExistingParagraph | null => {
      const paragraph = match === null ? undefined : own[match.before]
      const source = match === null ? undefined : sources[match.before]
      if (match === null || paragraph === undefined || source === undefined) return null
      return { paragraph, source, isCurrent: match.isSame }
    })
    return { variant, paragraphs }
  }
  const linesUp = structureOf(first.document) === structure
  const isCurrent = !isOutdated(content, index)
  const paragraphs = now.map((_, at): ExistingParagraph | null => {
    const paragraph = linesUp ? own[at] : undefined
    return paragraph === undefined ? null : { paragraph, source: null, isCurrent }
  })
  return { variant, paragraphs }
}

function matched(paragraph: ParagraphNode, position: number): MatchedText {
  const { pieces } = piecesOfParagraph(paragraph)
  return { key: keyOfPieces(pieces), words: wordsOf(pieces), position }
}

/**
 * What a variant has of a unit, in the codes of the unit: its links and pictures may be others, for a page or a picture in
 * its own language. `null` when it has nothing, or not the unit's codes.
 */
export function existingPieces(unit: SourceUnit, existing: ExistingTranslation): readonly UnitPiece[] | null {
  const text = existingText(unit, existing)
  if (text === null || !hasWords(text.pieces)) return null
  const pieces = inCodesOf(unit, text)
  return codeProblems(unit.pieces, pieces, { line: 1, column: 1 }).length === 0 ? pieces : null
}

/** Whether what a variant has of a unit was translated from what the unit says now. */
export function isCurrent(unit: SourceUnit, { variant, paragraphs }: ExistingTranslation, source: Variant): boolean {
  if (unit.kind === 'subject') return variant.basedOn === null || variant.basedOn.subject === source.subject
  const paragraph = paragraphs[unit.paragraph]
  if (unit.kind === 'paragraph') return paragraph?.isCurrent === true
  const before =
    paragraph?.source === null ? undefined : imagesOf(paragraph?.source ?? { type: 'paragraph' })[unit.image]
  return before === undefined
    ? paragraph?.isCurrent === true
    : keyOfPieces(piecesOfLine(before.alt).pieces) === keyOfPieces(unit.pieces)
}

function existingText(unit: SourceUnit, { variant, paragraphs }: ExistingTranslation): CodedText | null {
  if (unit.kind === 'subject') return piecesOfLine(variant.subject)
  const paragraph = paragraphs[unit.paragraph]?.paragraph
  if (paragraph === undefined) return null
  if (unit.kind === 'paragraph') return piecesOfParagraph(paragraph)
  const image = imagesOf(paragraph)[unit.image]
  return image === undefined ? null : piecesOfLine(image.alt)
}

/**
 * What a unit's codes stand for in a variant that has a paragraph of its own for it, by the unit's names: its links and
 * pictures one by one, where it has as many.
 */
export function ownCodes(unit: SourceUnit, paragraph: ParagraphNode): ReadonlyMap<string, InlineCode> {
  const own = piecesOfParagraph(paragraph)
  const names = correspondence(own.pieces, unit.pieces)
  return new Map([...own.codes].map(([id, code]) => [renamed(id, names), code]))
}

function renamed(id: string, names: ReadonlyMap<string, string>): string {
  const base = baseOf(id)
  return (names.get(base) ?? base) + id.slice(base.length)
}

function inCodesOf(unit: SourceUnit, text: CodedText): readonly UnitPiece[] {
  const names = correspondence(text.pieces, unit.pieces)
  return text.pieces.map((piece) =>
    piece.kind === 'text' ? piece : { kind: piece.kind, id: renamed(piece.id, names) },
  )
}

/** For each link and picture of one text, the one of another that stands in its place, if both have as many. */
function correspondence(from: readonly UnitPiece[], to: readonly UnitPiece[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const kind of ['link', 'image'] as const) {
    const [own, other] = [basesOf(from, kind), basesOf(to, kind)]
    // What both have stays itself, wherever it stands.
    const rest = own.filter((base) => !other.includes(base))
    const otherRest = other.filter((base) => !own.includes(base))
    if (own.length === other.length) rest.forEach((base, index) => names.set(base, otherRest[index] ?? base))
  }
  return names
}

function basesOf(pieces: readonly UnitPiece[], wanted: CodeKind): readonly string[] {
  const bases = pieces.flatMap((piece) => (piece.kind === 'code' || piece.kind === 'open' ? [baseOf(piece.id)] : []))
  return [...new Set(bases)].filter((base) => kindOfCode(base) === wanted)
}
