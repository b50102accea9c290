import type { ImageAttributes, InlineNode } from '../message/document.ts'
import type { Removal } from '../message/removal.ts'
import type { MessageText, Span } from '../message/text.ts'
import type { ClauseId, ExceptionReason, RuleId } from './ids.ts'
import type { Purpose, Store } from '../template/purpose.ts'

export type Severity = 'violation' | 'confirm' | 'note'

/** What the message is checked against, beside its own text. */
export interface PolicyContext {
  readonly purpose: Purpose
  readonly store: Store
  /** Declared language of the variant, BCP 47 (`fr-CA`). */
  readonly language: string
  /** Days after the order's completion within which the message is sent; `null` when not set. */
  readonly sendWithinDays: number | null
}

/** One change of a quick fix. Spans are in the text that was checked. */
export type Edit =
  /**
   * Replaces a span inside one paragraph; an empty `content` deletes. A paragraph that a deletion leaves with nothing
   * goes too, so an empty span at an empty paragraph deletes that.
   */
  | { readonly kind: 'replace'; readonly span: Span; readonly content: readonly InlineNode[] }
  | { readonly kind: 'set-link'; readonly span: Span; readonly href: string }
  | { readonly kind: 'remove-link'; readonly span: Span }
  | { readonly kind: 'set-image'; readonly span: Span; readonly attributes: Partial<ImageAttributes> }
  | { readonly kind: 'append-paragraph'; readonly content: readonly InlineNode[] }
  | { readonly kind: 'set-send-within-days'; readonly days: number }

export interface Fix {
  /** Key of the fix's label: `rules.fixes.<labelId>`. */
  readonly labelId: string
  readonly edits: readonly Edit[]
}

/** What a rule reports. */
export interface Match {
  /** Key of the sentence: `rules.<rule>.messages.<messageId>`. */
  readonly messageId: string
  /** `null` when the match is about the whole message (something is missing) or about the template's settings. */
  readonly span: Span | null
  /** Values for the sentence. */
  readonly data?: Readonly<Record<string, string | number>>
  readonly fix?: Fix
  /** When one rule asks a person for some matches and decides others. */
  readonly severity?: Severity
}

export interface RuleInput {
  readonly message: MessageText
  /** What reading the message from HTML took out of it; empty for a message written in the editor. */
  readonly removals: readonly Removal[]
  readonly context: PolicyContext
}

/** A rule is data and one pure function. It is never async, keeps no state, knows no editor and never throws. */
export interface PolicyRule {
  readonly id: RuleId
  readonly clause: ClauseId
  readonly severity: Severity
  /** The clause's closed list of reasons that allow what the rule finds. */
  readonly exceptions: readonly ExceptionReason[]
  readonly check: (input: RuleInput) => readonly Match[]
}

export function definePolicyRule(rule: PolicyRule): PolicyRule {
  return rule
}
