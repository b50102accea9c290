import { setImmediate } from 'node:timers/promises'
import { checkProfile } from '../../shared/exchange/profile/check-profile.ts'
import type { ProfileSource } from '../../shared/exchange/profile/profile-source.ts'
import {
  isLoss,
  type ProfileEntry,
  type ProfileProblem,
  type ProfileVerdict,
  type RefusedByProfile,
} from '../../shared/exchange/profile/profile.ts'
import type { Failure, Result } from '../../shared/ipc/contract.ts'
import { judgeSource, type JudgedSource } from './judge-source.ts'

/** How templates come to a profile. */
export interface ProfileJudge extends ProfileEntry {
  readonly readSource: (id: string) => Promise<Result<JudgedSource>>
  /** Of a template that has no source to export, so that a person can tell which one it is. */
  readonly titleOf?: (id: string) => string
}

export type JudgedByProfile =
  | {
      readonly ok: true
      readonly source: ProfileSource
      readonly writeJson: () => string
      /** What the target takes away. */
      readonly losses: readonly ProfileProblem[]
    }
  | { readonly ok: false; readonly refused: RefusedByProfile<Failure> }

/** Whether a template may go to a target: by the policy first, then by the profile. */
export async function judgeForProfile(
  id: string,
  { readSource, titleOf, profile, dialect }: ProfileJudge,
): Promise<JudgedByProfile> {
  const read = await readSource(id)
  if (!read.ok) return { ok: false, refused: { id, title: titleOf?.(id) ?? '', reason: read.failure, problems: [] } }
  const { content } = read.value
  const refuse = (reason: Failure | null, problems: readonly ProfileProblem[]): JudgedByProfile => ({
    ok: false,
    refused: { id, title: content.title, reason, problems },
  })
  const judged = judgeSource(id, read.value)
  if (!judged.ok) return refuse(withoutFindings(judged.failure), [])
  const problems = checkProfile(content, profile, dialect)
  const stopping = problems.filter((problem) => !isLoss(problem))
  if (stopping.length > 0) return refuse(null, stopping)
  const { source, files } = judged.value
  return { ok: true, source, writeJson: () => files[0]?.write() ?? '', losses: problems }
}

/** What an export would do with templates: nothing is written. Others have their turn in between. */
export async function checkSeveral(
  ids: readonly string[],
  judge: ProfileJudge,
  {
    onProgress,
    isCancelled,
  }: { readonly onProgress: (done: number, total: number) => void; readonly isCancelled: () => boolean },
): Promise<Result<ProfileVerdict<Failure>>> {
  const refused: RefusedByProfile<Failure>[] = []
  const losing: ProfileVerdict<Failure>['losing'][number][] = []
  for (const [index, id] of ids.entries()) {
    const judged = await judgeForProfile(id, judge)
    if (!judged.ok) refused.push(judged.refused)
    else if (judged.losses.length > 0) losing.push({ id, title: judged.source.content.title, problems: judged.losses })
    onProgress(index + 1, ids.length)
    await setImmediate()
    if (isCancelled()) return { ok: false, failure: { kind: 'cancelled' } }
  }
  return { ok: true, value: { fitting: ids.length - refused.length, refused, losing } }
}

/** Of thousands, the verdict alone is told: what was found in each of their texts would be kept for nobody. */
function withoutFindings(failure: Failure): Failure {
  return failure.kind === 'refused' ? { ...failure, findings: [] } : failure
}
