import { formatLimits } from '../message/format.ts'
import type { ClauseId } from './ids.ts'
import type { PolicyLimits, PolicyRule } from './rule.ts'
import { clauseIds } from './ids.ts'
import { rules } from './rules/index.ts'
import type { Store } from '../template/purpose.ts'

/** A policy is data with a version; another version is another value, rules that did not change are shared. */
export interface Policy {
  /** `<store>-<language>-<year of the source>.<our revision>` */
  readonly version: string
  /** Store and language of the source. */
  readonly store: Store
  readonly language: string
  /** Year or date of the source, ISO 8601. */
  readonly date: string
  /** Clauses in the order of `SPEC.md`. */
  readonly clauses: readonly ClauseId[]
  readonly limits: PolicyLimits
  readonly rules: readonly PolicyRule[]
}

export const currentPolicy: Policy = {
  version: 'CA-fr-2021.2',
  store: 'CA',
  language: 'fr-CA',
  date: '2021',
  clauses: clauseIds,
  limits: { ...formatLimits, sendWithinDays: 30 },
  rules,
}
