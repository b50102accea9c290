import type { MessageDocument } from '../message/document.ts'
import type { Confirmation, StatedException, Verdict } from '../policy/finding.ts'
import type { PolicyContext } from '../policy/rule.ts'
import type { Purpose, Store } from './purpose.ts'

/** A template's text in one language. */
export interface Variant {
  /** BCP 47, hyphen form: `fr-CA`. */
  readonly language: string
  readonly document: MessageDocument
  readonly exceptions: readonly StatedException[]
  readonly confirmations: readonly Confirmation[]
}

/** What the author writes of a template; the record's own fields come from the library. */
export interface TemplateContent {
  readonly title: string
  readonly purpose: Purpose
  readonly store: Store
  /** 1-30 days after the order's completion; `null` when not set (C2). */
  readonly sendWithinDays: number | null
  /** The first is the default language. At least one. */
  readonly variants: readonly [Variant, ...Variant[]]
}

export interface Template extends TemplateContent {
  readonly id: string
  /** Counts the saves; a save names the revision it started from. */
  readonly revision: number
  /** ISO 8601, UTC. */
  readonly createdAt: string
  readonly changedAt: string
  readonly archivedAt: string | null
  /** The policy version the stored verdict was made with. */
  readonly policyVersion: string
}

/** A line of the library list. */
export interface TemplateSummary {
  readonly id: string
  readonly title: string
  readonly purpose: Purpose
  readonly store: Store
  readonly language: string
  readonly verdict: Verdict
  readonly changedAt: string
  readonly archivedAt: string | null
  /** Where a search hit: text around it, hits between U+0002 and U+0003; `null` without a search. */
  readonly excerpt: string | null
}

export function policyContext(template: TemplateContent, variant: Variant): PolicyContext {
  return {
    purpose: template.purpose,
    store: template.store,
    language: variant.language,
    sendWithinDays: template.sendWithinDays,
  }
}
