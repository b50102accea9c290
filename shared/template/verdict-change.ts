import type { Verdict } from '../policy/finding.ts'

/** A template on which a new version of the policy says something else than the one before. */
export interface VerdictChange {
  /** The template's id. */
  readonly id: string
  /** As it is called now. */
  readonly title: string
  readonly isArchived: boolean
  /** Counts changes through the life of a library; a later one is greater. */
  readonly number: number
  /** What was last seen of it before. */
  readonly before: Verdict
  /** What holds now: where the text was changed since, the verdict on what it says now. */
  readonly after: Verdict
  readonly policyBefore: string
  readonly policyAfter: string
  /** When the template was checked again, ISO 8601. */
  readonly foundAt: string
}
