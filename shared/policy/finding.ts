import type { Span } from '../message/text.ts'
import type { ClauseId, ExceptionReason, RuleId } from './ids.ts'
import type { Fix, Severity } from './rule.ts'

/** What the author said about a finding that the clause lets a person decide. Stored with the template. */
export interface StatedException {
  readonly rule: RuleId
  /** `hashText` of the finding's text: when the text changes, the exception no longer applies. */
  readonly textHash: string
  readonly reason: ExceptionReason
}
export interface Confirmation {
  readonly rule: RuleId
  readonly textHash: string
}

export type FindingState = 'open' | 'excepted' | 'confirmed'

export interface Finding {
  /** Stable while the finding's text and its place among equal ones stay the same. */
  readonly key: string
  readonly rule: RuleId
  readonly clause: ClauseId
  readonly severity: Severity
  readonly messageId: string
  readonly data: Readonly<Record<string, string | number>>
  /** Where the finding stands: in the message, in its subject line, or in the template as a whole. */
  readonly place: 'message' | 'subject' | 'template'
  /** In `MessageText.text`; `null` when the finding is about the whole message or stands elsewhere. */
  readonly span: Span | null
  /** The found text; empty when the finding is about a whole. */
  readonly text: string
  readonly textHash: string
  readonly exceptions: readonly ExceptionReason[]
  readonly state: FindingState
  /** The stated reason, when `state` is `excepted`. */
  readonly reason: ExceptionReason | null
  readonly fix: Fix | null
  /** Name of the shared block whose text it stands in, and where it is mended; there is no fix then. */
  readonly sharedBlock?: string
}

export interface Verdict {
  /** `violation` and `confirm` stop an export; notes do not. */
  readonly state: 'clean' | 'violation' | 'confirm'
  /** Open findings of that severity. */
  readonly violations: number
  readonly confirms: number
}

export interface CheckResult {
  readonly findings: readonly Finding[]
  readonly verdict: Verdict
  readonly policyVersion: string
  /** Stored exceptions and confirmations that no finding asks for any more. */
  readonly stale: readonly (StatedException | Confirmation)[]
}
