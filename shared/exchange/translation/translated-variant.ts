import type { InlineNode, LineBreakNode, MessageDocument, ParagraphNode } from '../../message/document.ts'
import type { BasedOn, Variant } from '../../template/template.ts'
import { stateOf } from '../../template/source-state.ts'
import {
  imagesOf,
  everyParagraph,
  structureOf,
  withBlocksOf,
  withCopiesOf,
  withDescriptions,
  withParagraphs,
} from './document-paragraphs.ts'
import { existingPieces, ownCodes, type ExistingTranslation } from './existing-translation.ts'
import { baseOf, kindOfCode, type InlineCode } from './inline-codes.ts'
import { lineOfPieces, nodesOfPieces, type ResolveCode } from './inline-pieces.ts'
import { samePieces, type SourceUnit } from './source-units.ts'
import { libraryCodes, type TakenUnit, type TakenUnits } from './take-units.ts'
import type { UnitPiece } from './translation.ts'

const lineBreak: LineBreakNode = { type: 'hardBreak' }

/**
 * A variant's text with the translations in it. Its blocks are those of the default text, shared ones in its own copies. What is not translated stays what
 * the variant has, and where it has nothing, what the default says.
 */
export function translatedVariant(
  first: Variant,
  taken: TakenUnits,
  existing: ExistingTranslation | null,
): Pick<Variant, 'subject' | 'document'> {
  const find = unitFinder(taken)
  const codes = libraryCodes(first)
  const line = ({ unit, target }: TakenUnit): string => oneLine(target, unit, codes.line)
  const subject = find('subject', 0, 0)
  // Its own lists keep what they have, such as the number they start with.
  const linesUp = existing !== null && structureOf(existing.variant.document) === structureOf(first.document)
  const sources = everyParagraph(first.document)
  const base = linesUp
    ? withBlocksOf(first.document, existing.variant.document)
    : withCopiesOf(existing?.variant.document ?? first.document, first.document)
  const document = withParagraphs(base, (_, index) => {
    const source = sources[index] ?? { type: 'paragraph' }
    const own = existing?.paragraphs[index]?.paragraph ?? null
    const before = own ?? source
    const description = (image: number): string | null => {
      const one = find('description', index, image)
      return one === null ? null : line(one)
    }
    const text = find('paragraph', index, 0)
    const isOwn = text !== null && existing !== null && own !== null && saysAlready(text, existing)
    if (text === null || isOwn) {
      const corresponds = imagesOf(before).length === imagesOf(source).length
      return corresponds ? withDescriptions(before, ({ alt }, image) => description(image) ?? alt) : before
    }
    const ownOnes = own === null ? new Map<string, InlineCode>() : ownCodes(text.unit, own)
    const resolve = described(
      text.unit,
      (id) =>
        ownOnes.get(id) ??
        text.unit.codes.get(id) ??
        text.unit.codes.get(baseOf(id)) ??
        codes.message.get(baseOf(id)) ??
        null,
      description,
    )
    return paragraphOf(nodesOfPieces(text.target, resolve, before.content ?? []))
  })
  return {
    subject: subject === null ? (existing?.variant.subject ?? first.subject) : line(subject),
    document,
  }
}

/**
 * What the translations are based on, so that a text of the default that changed since the file was written shows as
 * changed, and one that did not does not. Texts that stay what the variant has keep what they are based on.
 */
export function translatedFrom(first: Variant, taken: TakenUnits, existing: ExistingTranslation | null): BasedOn {
  const find = unitFinder(taken)
  const codes = libraryCodes(first)
  const kept = existing?.paragraphs ?? []
  const before = existing?.variant.basedOn ?? null
  const addedParagraphs = new Set(
    taken.units.flatMap(({ id, kind, paragraph }) => (kind === 'paragraph' && taken.added.has(id) ? [paragraph] : [])),
  )
  // Nobody knows which of the texts that stay are old.
  const isUnclear = kept.some(
    (one, index) => one !== null && !one.isCurrent && one.source === null && find('paragraph', index, 0) === null,
  )
  if (isUnclear && before !== null) return before
  const subject = find('subject', 0, 0)
  let index = -1
  const document: MessageDocument = withParagraphs(first.document, (paragraph) => {
    index += 1
    const at = index
    const description = (image: number): string | null => {
      const one = find('description', at, image)
      return one === null || one.isSame ? null : oneLine(one.source, one.unit, codes.line)
    }
    const text = find('paragraph', at, 0)
    if (text === null) {
      const source = kept[at]?.source ?? null
      if (source !== null) return source
      if (addedParagraphs.has(at) && (kept[at] ?? null) === null) return { type: 'paragraph' }
    }
    if (text === null || text.isSame) return withDescriptions(paragraph, ({ alt }, image) => description(image) ?? alt)
    const resolve = described(
      text.unit,
      (id) => text.unit.codes.get(id) ?? text.unit.codes.get(baseOf(id)) ?? codes.message.get(baseOf(id)) ?? null,
      description,
    )
    return paragraphOf(nodesOfPieces(text.source, resolve, paragraph.content ?? []))
  })
  return stateOf({
    ...first,
    document,
    subject:
      subject === null
        ? (before?.subject ?? first.subject)
        : subject.isSame
          ? first.subject
          : oneLine(subject.source, subject.unit, codes.line),
  })
}

type FindUnit = (kind: SourceUnit['kind'], paragraph: number, image: number) => TakenUnit | null

const placeOf = (kind: string, paragraph: number, image: number): string => `${kind} ${paragraph} ${image}`

function unitFinder({ taken }: TakenUnits): FindUnit {
  const byPlace = new Map(
    [...taken.values()].map((one) => [placeOf(one.unit.kind, one.unit.paragraph, one.unit.image), one]),
  )
  return (kind, paragraph, image) => byPlace.get(placeOf(kind, paragraph, image)) ?? null
}

function saysAlready({ unit, target }: TakenUnit, existing: ExistingTranslation): boolean {
  const pieces = existingPieces(unit, existing)
  return pieces !== null && samePieces(pieces, target)
}

/** Codes of a message, its pictures with their translated descriptions, wherever the translation puts them. */
function described(unit: SourceUnit, resolve: ResolveCode, description: (image: number) => string | null): ResolveCode {
  const images = unit.pieces.flatMap((piece) =>
    piece.kind === 'code' && kindOfCode(piece.id) === 'image' ? [piece.id] : [],
  )
  return (id) => {
    if (baseOf(id) === 'break') return { kind: 'node', node: lineBreak }
    const code = resolve(id)
    const alt = images.includes(id) ? description(images.indexOf(id)) : null
    if (alt === null || code?.kind !== 'node' || code.node.type !== 'image') return code
    return { kind: 'node', node: { ...code.node, attrs: { ...code.node.attrs, alt } } }
  }
}

function oneLine(pieces: readonly UnitPiece[], unit: SourceUnit, codes: ReadonlyMap<string, InlineCode>): string {
  const line = lineOfPieces(
    pieces,
    (id) => unit.codes.get(id) ?? unit.codes.get(baseOf(id)) ?? codes.get(baseOf(id)) ?? null,
  )
  // A picture's description holds no control of any kind.
  // oxlint-disable-next-line no-control-regex
  return unit.kind === 'subject' ? line : line.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
}

function paragraphOf(content: readonly InlineNode[]): ParagraphNode {
  return content.length === 0 ? { type: 'paragraph' } : { type: 'paragraph', content }
}
