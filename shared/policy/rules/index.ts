import type { PolicyRule } from '../rule.ts'

/** Every rule of the current policy, in the order of its clauses. */
export const rules: readonly PolicyRule[] = []
