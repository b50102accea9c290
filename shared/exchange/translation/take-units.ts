import { maximumAlternativeTextLength } from '../../message/attributes.ts'
import { maximumTitleLength } from '../../template/read-template.ts'
import type { Variant } from '../../template/template.ts'
import { codeProblems } from './check-codes.ts'
import { everyParagraph } from './document-paragraphs.ts'
import { baseOf, wordsOf, type InlineCode } from './inline-codes.ts'
import { lineOfPieces, type ResolveCode } from './inline-pieces.ts'
import { matchTexts } from './match-texts.ts'
import { piecesOfParagraph, readUnitId, sourceUnits, type SourceUnit, type UnitKind } from './source-units.ts'
import type { FilePlace, TranslatedTemplate, TranslatedUnit, TranslationProblem, UnitPiece } from './translation.ts'

/** A translation for a text of the default variant. */
export interface TakenUnit {
  readonly unit: SourceUnit
  readonly target: readonly UnitPiece[]
  /** What it was translated from. */
  readonly source: readonly UnitPiece[]
  /** Whether that is what the library says now. */
  readonly isSame: boolean
}

export interface SourceChange {
  readonly before: readonly UnitPiece[]
  /** `null` when the library has the text no more. */
  readonly after: readonly UnitPiece[] | null
  readonly place: FilePlace
}

export interface TakenUnits {
  readonly units: readonly SourceUnit[]
  /** By the id that the unit has now. */
  readonly taken: ReadonlyMap<string, TakenUnit>
  /** Texts that the file does not know: the library has them since. */
  readonly added: ReadonlySet<string>
  readonly changes: readonly SourceChange[]
  readonly problems: readonly TranslationProblem[]
}

const kinds: readonly UnitKind[] = ['subject', 'paragraph', 'description']

/** Finds for each text that came back the one of the default variant that it translates, and checks its codes. */
export function takeUnits(translated: TranslatedTemplate, first: Variant): TakenUnits {
  const units = sourceUnits(first)
  const taken = new Map<string, TakenUnit>()
  const added = new Set<string>()
  const changes: SourceChange[] = []
  const problems: TranslationProblem[] = []
  const named = translated.units.flatMap((unit) => {
    const name = readUnitId(unit.id)
    if (name === null) {
      problems.push({ kind: 'unit-unknown', place: unit.place, data: { unit: unit.id.slice(0, 40) } })
      return []
    }
    return [{ unit, name }]
  })
  const isInLibrary = knownCodes(first)
  for (const kind of kinds) {
    const now = units.filter((unit) => unit.kind === kind)
    const before = named.filter(({ name }) => name.kind === kind).toSorted((a, b) => a.name.ordinal - b.name.ordinal)
    const matches = matchTexts(
      before.map(({ unit, name }) => ({ key: name.hash, words: wordsOf(unit.source), position: name.ordinal })),
      now.map((unit, index) => ({
        key: readUnitId(unit.id)?.hash ?? '',
        words: wordsOf(unit.pieces),
        position: index + 1,
      })),
    )
    const used = new Set<number>()
    now.forEach((unit, index) => {
      const match = matches[index] ?? null
      const from = match === null ? undefined : before[match.before]?.unit
      if (match === null || from === undefined) {
        added.add(unit.id)
        return
      }
      used.add(match.before)
      if (from.target === null) return
      const source = match.isSame ? unit.pieces : from.source
      if (wordsOf(source) !== wordsOf(unit.pieces)) {
        changes.push({ before: source, after: unit.pieces, place: from.place })
      }
      const broken = [
        ...codeProblems(source, from.target, from.place),
        ...lengthProblems(unit, from.target, from.place),
      ]
      problems.push(...broken)
      // What the text named when it was translated may stand nowhere in the library any more.
      if (broken.length === 0 && isInLibrary(kind, from.target)) {
        taken.set(unit.id, { unit, target: from.target, source, isSame: match.isSame })
      }
    })
    before.forEach(({ unit }, index) => {
      if (used.has(index) || unit.target === null) return
      problems.push(...codeProblems(unit.source, unit.target, unit.place))
      changes.push({ before: unit.source, after: null, place: unit.place })
    })
  }
  return { units, taken, added, changes, problems }
}

function lengthProblems(
  unit: SourceUnit,
  target: TranslatedUnit['target'],
  place: FilePlace,
): readonly TranslationProblem[] {
  if (unit.kind === 'paragraph' || target === null) return []
  const longest = unit.kind === 'subject' ? maximumTitleLength : maximumAlternativeTextLength
  const resolve: ResolveCode = (id) => unit.codes.get(id) ?? unit.codes.get(baseOf(id)) ?? null
  const { length } = lineOfPieces(target, resolve)
  return length <= longest ? [] : [{ kind: 'text-too-long', place, data: { longest: String(longest) } }]
}

/** The library's codes by their names without numbers: those of one-line texts, and those of the message. */
export function libraryCodes(first: Variant): Readonly<Record<'line' | 'message', ReadonlyMap<string, InlineCode>>> {
  const line = new Map<string, InlineCode>()
  const message = new Map<string, InlineCode>()
  for (const unit of sourceUnits(first)) if (unit.kind !== 'paragraph') addByBase(unit.codes, line)
  for (const paragraph of everyParagraph(first.document)) addByBase(piecesOfParagraph(paragraph).codes, message)
  return { line, message }
}

function addByBase(codes: ReadonlyMap<string, InlineCode>, to: Map<string, InlineCode>): void {
  for (const [id, code] of codes) if (!to.has(baseOf(id))) to.set(baseOf(id), code)
}

function knownCodes(first: Variant): (kind: UnitKind, pieces: readonly UnitPiece[]) => boolean {
  const codes = libraryCodes(first)
  return (kind, pieces) => {
    const known = kind === 'paragraph' ? codes.message : codes.line
    return pieces.every((piece) => piece.kind !== 'code' || baseOf(piece.id) === 'break' || known.has(baseOf(piece.id)))
  }
}
