import { isBlank } from '../../shared/message/is-blank.ts'
import { alignParagraphs, type ParagraphPair } from '../../shared/template/align-paragraphs.ts'
import { paragraphMarks, type ParagraphMark } from '../../shared/template/paragraph-marks.ts'
import type { Variant } from '../../shared/template/template.ts'
import type { OpenTemplate } from './document-slice.ts'

/** Why no text stands beside the current one (`window.sideBySide.<why>`), or `null` when the default can. */
export function whyNotSideBySide(open: OpenTemplate | null): 'unreadable' | 'single' | 'default' | null {
  if (open === null || open.unreadable !== null) return 'unreadable'
  if (open.keys.length === 1) return 'single'
  return open.current === 0 ? 'default' : null
}

/** How a text stands beside the default one. */
export interface Alignment {
  readonly pairs: readonly ParagraphPair[]
  readonly marks: readonly (ParagraphMark | null)[]
}

/**
 * The alignment of a text with the default one. It is the same object until something of it changes, so that a keystroke
 * inside a paragraph draws nothing anew.
 */
export function createAlignment(): (source: Variant, target: Variant) => Alignment {
  let last: Alignment = { pairs: [], marks: [] }
  return (source, target) => {
    const pairs = kept(last.pairs, alignParagraphs(source.document, target.document), isSamePair)
    const { basedOn } = target
    const before = basedOn?.language === source.language ? basedOn.document : null
    // Where nothing is written yet, all is to do.
    const found = isBlank(target.document) ? [] : paragraphMarks(source, target, before, pairs)
    const marks = kept(last.marks, found, Object.is)
    if (pairs !== last.pairs || marks !== last.marks) last = { pairs, marks }
    return last
  }
}

function isSamePair(one: ParagraphPair, other: ParagraphPair): boolean {
  return one.source === other.source && one.target === other.target
}

function kept<Item>(
  before: readonly Item[],
  now: readonly Item[],
  isSame: (one: Item, other: Item) => boolean,
): readonly Item[] {
  const isKept = before.every((item, index) => {
    const other = now[index]
    return other !== undefined && isSame(item, other)
  })
  return isKept && before.length === now.length ? before : now
}
