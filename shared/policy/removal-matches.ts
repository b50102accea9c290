import type { Match, PolicyLimits, PolicyRule, RuleInput } from './rule.ts'
import type { ClauseId, RuleId } from './ids.ts'
import { definePolicyRule } from './rule.ts'

/** What reading took out under a rule, one match for each different thing; `count` says how often, `maximum` the limit. */
export function removalMatches(input: RuleInput, rule: RuleId, maximum: number | null = null): readonly Match[] {
  if (input.removals.length === 0) return []
  const groups = new Map<string, { readonly match: Match; count: number }>()
  for (const removal of input.removals) {
    if (removal.rule !== rule) continue
    const known = groups.get(removal.source)
    if (known !== undefined) known.count += 1
    else groups.set(removal.source, { match: { messageId: 'removed', span: inside(input, removal.span) }, count: 1 })
  }
  const limit: Readonly<Record<string, number>> = maximum === null ? {} : { maximum }
  return [...groups].map(([source, { match, count }]) => ({ ...match, data: { source, count, ...limit } }))
}

/** A rule about formatting that cannot stand in our documents, so that only reading a message can meet it. */
export function defineReadingRule(id: RuleId, clause: ClauseId, limit: keyof PolicyLimits | null = null): PolicyRule {
  return definePolicyRule({
    id,
    clause,
    severity: 'violation',
    exceptions: [],
    check: (input) => removalMatches(input, id, limit === null ? null : input.limits[limit]),
  })
}

// A reader's span may end past the text when what followed it was taken out as well.
function inside(input: RuleInput, span: Match['span']): Match['span'] {
  if (span === null) return null
  const end = Math.min(span[1], input.message.text.length)
  return span[0] < end ? [Math.max(span[0], 0), end] : null
}
