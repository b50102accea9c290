import { ruleIds, type RuleId } from './ids.ts'
import type { Policy } from './policy.ts'
import type { PolicyLimits, PolicyRule } from './rule.ts'

/** What a version of the policy says differently from the one before. */
export interface PolicyChange {
  readonly version: string
  /** Year or date of the source, ISO 8601. */
  readonly date: string
  /** Numbers that changed. */
  readonly limits?: Partial<PolicyLimits>
  /** By id: what a rule becomes, `null` when it is no longer asked, or a rule that the version before did not have. */
  readonly rules?: Partial<Record<RuleId, PolicyRule | null | ((before: PolicyRule) => PolicyRule)>>
}

/**
 * A policy's next version: rules, clauses and numbers that the change does not name are the very same. Throws on a
 * change that cannot be meant: no new version, a rule under another one's id, a rule changed that is not there.
 *
 *     revisePolicy(currentPolicy, { version: 'CA-fr-2031.1', date: '2031', limits: { sendWithinDays: 14 } })
 */
export function revisePolicy(base: Policy, { version, date, limits, rules = {} }: PolicyChange): Policy {
  if (version === base.version) throw new Error(`${version} is the version that is revised`)
  const revised = new Map(base.rules.map((rule) => [rule.id, rule]))
  for (const id of ruleIds) {
    const change = rules[id]
    if (change === undefined) continue
    const before = revised.get(id)
    if (before === undefined && (change === null || typeof change === 'function')) {
      throw new Error(`${base.version} has no rule ${id}`)
    }
    if (change === null) {
      revised.delete(id)
      continue
    }
    const rule = typeof change === 'function' && before !== undefined ? change(before) : change
    if (typeof rule === 'function' || rule.id !== id) throw new Error(`not a rule ${id}`)
    // A rule that stays keeps its place; a new one goes to the end, and findings are in reading order anyway.
    revised.set(id, rule)
  }
  return { ...base, version, date, limits: { ...base.limits, ...limits }, rules: [...revised.values()] }
}
