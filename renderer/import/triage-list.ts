import type { ImportItem } from '../../shared/exchange/import/triage.ts'
import type { Verdict } from '../../shared/policy/finding.ts'
import type { ClauseId, RuleId } from '../../shared/policy/ids.ts'
import { foldForSearch } from '../../shared/template/fold-search.ts'

/** What the list of an import is narrowed to; `null` narrows nothing. All of it has to hold. */
export interface TriageFilter {
  readonly query: string
  readonly state: Verdict['state'] | null
  /** Broken, or what reading took out had broken it. */
  readonly clause: ClauseId | null
  readonly fileName: string | null
}

export const noTriageFilter: TriageFilter = { query: '', state: null, clause: null, fileName: null }

/** What of an import its filter shows. */
export function shownItems(items: readonly ImportItem[], filter: TriageFilter): readonly ImportItem[] {
  const words = foldForSearch(filter.query).split(/\s+/u).filter(Boolean)
  return items.filter((item) => {
    if (filter.state !== null && item.verdict.state !== filter.state) return false
    if (filter.fileName !== null && item.fileName !== filter.fileName) return false
    if (filter.clause !== null && !clausesOf(item).includes(filter.clause)) return false
    if (words.length === 0) return true
    const text = foldForSearch(`${item.title} ${item.place} ${item.fileName}`)
    return words.every((word) => text.includes(word))
  })
}

export interface ClauseCount {
  readonly clause: ClauseId
  /** Messages that do not keep to it, or did not before reading took something out. */
  readonly messages: number
  readonly hasViolations: boolean
}

/** Clauses that messages do not keep to, the most frequent first. */
export function clauseCounts(items: readonly ImportItem[]): readonly ClauseCount[] {
  const counts = new Map<ClauseId, { clause: ClauseId; messages: number; hasViolations: boolean }>()
  for (const item of items) {
    for (const clause of clausesOf(item)) {
      const known = counts.get(clause) ?? { clause, messages: 0, hasViolations: false }
      known.messages += 1
      if (item.rules.some((one) => one.clause === clause && one.severity === 'violation')) known.hasViolations = true
      counts.set(clause, known)
    }
  }
  return [...counts.values()].toSorted(
    (one, other) => Number(other.hasViolations) - Number(one.hasViolations) || other.messages - one.messages,
  )
}

export interface BulkFix {
  readonly rule: RuleId
  readonly keys: readonly string[]
}

/** What can be mended in many messages at once, the most frequent first. */
export function bulkFixes(items: readonly ImportItem[]): readonly BulkFix[] {
  const keys = new Map<RuleId, Set<string>>()
  for (const { key, rules } of items) {
    for (const { rule, fixable } of rules) {
      if (fixable === 0) continue
      const known = keys.get(rule)
      if (known === undefined) keys.set(rule, new Set([key]))
      else known.add(key)
    }
  }
  return [...keys]
    .map(([rule, some]) => ({ rule, keys: [...some] }))
    .toSorted((one, other) => other.keys.length - one.keys.length)
}

export interface UnknownToken {
  readonly token: string
  readonly keys: readonly string[]
}

/** Tokens that mean nothing known, each once for the whole import, the most frequent first. */
export function unknownTokensIn(items: readonly ImportItem[]): readonly UnknownToken[] {
  const keys = new Map<string, string[]>()
  for (const { key, tokens } of items) {
    for (const token of tokens) {
      const known = keys.get(token)
      if (known === undefined) keys.set(token, [key])
      else known.push(key)
    }
  }
  return [...keys]
    .map(([token, some]) => ({ token, keys: some }))
    .toSorted((one, other) => other.keys.length - one.keys.length)
}

/** How many there are of each verdict. */
export function stateCounts(items: readonly ImportItem[]): Readonly<Record<Verdict['state'], number>> {
  const counts = { violation: 0, confirm: 0, clean: 0 }
  for (const { verdict } of items) counts[verdict.state] += 1
  return counts
}

/** The items with some in their places that are others now. */
export function withChanged(items: readonly ImportItem[], changed: readonly ImportItem[]): readonly ImportItem[] {
  const byKey = new Map(changed.map((item) => [item.key, item]))
  return items.map((item) => byKey.get(item.key) ?? item)
}

function clausesOf({ rules, removedClauses }: ImportItem): readonly ClauseId[] {
  return [...new Set([...rules.map(({ clause }) => clause), ...removedClauses])]
}
