import type { ApprovalObstacle, Person, Submission } from './approval.ts'

export interface ApprovalQuestion {
  readonly submission: Submission | null
  /** The template's current one. */
  readonly revision: number
  readonly isClean: boolean
  /** Names of everybody who wrote something of the text since it was last approved. */
  readonly authors: readonly string[]
  readonly allowsOnePerson: boolean
}

/** Why a reviewer may not approve a template; `null` when they may. */
export function obstacleOf(
  { submission, revision, isClean, authors, allowsOnePerson }: ApprovalQuestion,
  reviewer: Person,
): ApprovalObstacle | null {
  if (submission === null) return 'not-submitted'
  if (submission.revision !== revision) return 'changed'
  if (!isClean) return 'not-clean'
  if (foldName(reviewer.name) === '') return 'no-name'
  if (allowsOnePerson) return null
  const isSubmitter = submission.by.key !== '' && submission.by.key === reviewer.key
  const wrote = [submission.by.name, ...authors].some((name) => isSameName(name, reviewer.name))
  return isSubmitter || wrote ? 'own-work' : null
}

/** Names that differ in case, in spaces or in how their letters are encoded are one person's; no name is nobody's. */
function isSameName(one: string, other: string): boolean {
  return foldName(one) !== '' && foldName(one) === foldName(other)
}

function foldName(name: string): string {
  // There and back: some letters have one small and several capital forms, or the other way round.
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim().toUpperCase().toLowerCase()
}
