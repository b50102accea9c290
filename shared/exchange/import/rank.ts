import type { ClauseId, RuleId } from '../../policy/ids.ts'
import type { RuleCount } from './triage.ts'

/**
 * What breaking a rule puts at stake: `grave`: marketplaces suspend accounts for it (bought or steered reviews, buyers led
 * away or reached outside the marketplace, tracking, unasked messages); `serious`: the message itself must not be sent so;
 * `slight`: form.
 */
export type Gravity = 'grave' | 'serious' | 'slight'

const graveRules: ReadonlySet<RuleId> = new Set<RuleId>([
  'incentivized-review',
  'review-removal-request',
  'positive-only-review',
  'repeat-review-request',
  'marketing',
  'external-link',
  'email-address',
  'phone-number',
  'tracking-pixel',
  'sensitive-content',
  'cancellation-request',
  'website-logo',
])

const slightClauses: ReadonlySet<ClauseId> = new Set<ClauseId>([
  'F1',
  'F2',
  'F3',
  'F4',
  'F5',
  'F6',
  'F7',
  'F8',
  'F9',
  'F10',
  'F11',
  'P',
])

export function gravityOf(rule: RuleId, clause: ClauseId): Gravity {
  if (graveRules.has(rule)) return 'grave'
  return slightClauses.has(clause) ? 'slight' : 'serious'
}

const largest = 99

/**
 * How soon a message is to be looked at; compares as a number. Violations come before what a person has to confirm, graver
 * ones before others however many, and then the number counts. What reading took out is no risk any more: it only orders
 * messages that are alike otherwise.
 */
export function riskOf(rules: readonly RuleCount[], removedClauses: readonly ClauseId[]): number {
  const sum = (belongs: (one: RuleCount) => boolean): number =>
    Math.min(
      largest,
      rules.reduce((total, one) => total + (belongs(one) ? one.count : 0), 0),
    )
  const violations = (gravity: Gravity): number =>
    sum(({ severity, rule, clause }) => severity === 'violation' && gravityOf(rule, clause) === gravity)
  const parts = [
    violations('grave'),
    violations('serious'),
    violations('slight'),
    sum(({ severity }) => severity === 'confirm'),
    Math.min(largest, removedClauses.length),
  ]
  return parts.reduce((risk, part) => risk * (largest + 1) + part, 0)
}

/** The riskiest first; in the order that they came among equals. */
export function ranked<Item extends { readonly risk: number }>(items: readonly Item[]): readonly Item[] {
  return items.toSorted((one, other) => other.risk - one.risk)
}
