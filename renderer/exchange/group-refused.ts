import type { ProfileProblem, RefusedByProfile } from '../../shared/exchange/profile/profile.ts'
import type { Failure } from '../../shared/ipc/contract.ts'

/** Why a template does not go along: by the target, by the policy, or by what is known of its approval. */
export type RefusalReason = ProfileProblem['kind'] | 'policy' | 'not-approved' | 'seal' | 'other'

export interface RefusedGroup {
  readonly reason: RefusalReason
  /** Each with what it is about: of its problems, those of this reason. */
  readonly templates: readonly RefusedByProfile<Failure>[]
}

/** Templates by reason, in the order in which reasons first come; one with several reasons stands under each. */
export function groupRefused(refused: readonly RefusedByProfile<Failure>[]): readonly RefusedGroup[] {
  const groups = new Map<RefusalReason, RefusedByProfile<Failure>[]>()
  const add = (reason: RefusalReason, one: RefusedByProfile<Failure>): void => {
    const group = groups.get(reason)
    if (group === undefined) groups.set(reason, [one])
    else group.push(one)
  }
  for (const one of refused) {
    if (one.reason !== null) add(reasonOf(one.reason), one)
    for (const kind of new Set(one.problems.map((problem) => problem.kind))) {
      add(kind, { ...one, problems: one.problems.filter((problem) => problem.kind === kind) })
    }
  }
  return [...groups].map(([reason, templates]) => ({ reason, templates }))
}

function reasonOf({ kind }: Failure): RefusalReason {
  if (kind === 'refused') return 'policy'
  return kind === 'not-approved' || kind === 'seal' ? kind : 'other'
}
