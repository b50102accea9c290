import { ruleIds, type ClauseId, type RuleId } from '../../shared/policy/ids.ts'
import type { Removal, RemovalKind } from '../../shared/message/removal.ts'
import type { Span } from '../../shared/message/text.ts'

/** A removal as the HTML reader reports it. */
export function removalOf(kind: RemovalKind, rule: RuleId, source: string, span: Span | null = null): Removal {
  return { kind, rule: ruleIds.find((id) => id === rule) ?? null, clause: clauses[kind] ?? null, span, source }
}

const clauses: Readonly<Partial<Record<RemovalKind, ClauseId>>> = {
  colour: 'F6',
  alignment: 'F8',
  margin: 'F4',
  'font-size': 'F7',
  'tracking-pixel': 'N6',
  'animated-image': 'F3',
}
