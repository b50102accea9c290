import type { ClauseId, RuleId } from '../policy/ids.ts'
import type { Removal, RemovalKind } from './removal.ts'

/** Something found while reading whose place in the text is not known yet. One object per thing, compared by identity. */
export interface RemovalNote {
  readonly kind: RemovalKind
  readonly rule: RuleId | null
  readonly clause: ClauseId | null
  readonly source: string
}

const ruleOfKind: Readonly<Partial<Record<RemovalKind, readonly [RuleId, ClauseId]>>> = {
  colour: ['style-override', 'F6'],
  font: ['style-override', 'F6'],
  'line-height': ['style-override', 'F6'],
  'font-size': ['too-many-font-sizes', 'F7'],
  alignment: ['text-alignment', 'F8'],
  margin: ['margin-too-wide', 'F4'],
  'line-breaks': ['too-many-line-breaks', 'F9'],
  emoji: ['emoji', 'F2'],
  'image-too-wide': ['image-too-wide', 'F5'],
  'insecure-image': ['insecure-image', 'F10'],
  'tracking-pixel': ['tracking-pixel', 'N6'],
  'animated-image': ['animated-gif', 'F3'],
}

const maximumSourceLength = 80

/** What was taken out, with the rule and the clause that it broke; a long source is cut. */
export function note(kind: RemovalKind, source: string): RemovalNote {
  const [rule, clause] = ruleOfKind[kind] ?? [null, null]
  const line = source.replaceAll(/\s+/g, ' ').trim()
  return {
    kind,
    rule,
    clause,
    source: line.length > maximumSourceLength ? `${line.slice(0, maximumSourceLength - 1)}…` : line,
  }
}

/** A note once its place in the text is known. */
export function toRemoval(from: RemovalNote, span: Removal['span']): Removal {
  return { kind: from.kind, rule: from.rule, clause: from.clause, span, source: from.source }
}
