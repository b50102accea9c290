import type { ApprovalState } from '../approval/approval.ts'
import type { MessageDocument } from '../message/document.ts'
import type { Confirmation, StatedException, Verdict } from '../policy/finding.ts'
import type { PolicyContext } from '../policy/rule.ts'
import type { Purpose, Store } from './purpose.ts'

/** What a text in one language said when another was translated from it. */
export interface BasedOn {
  readonly language: string
  readonly subject: string
  /** Pictures with a fingerprint in place of their bytes. */
  readonly document: MessageDocument
}

/** A template's text in one language. */
export interface Variant {
  /** BCP 47, hyphen form: `fr-CA`. */
  readonly language: string
  /** One line, placeholders as tokens; empty when the sender writes its own. The marketplace may rewrite it. */
  readonly subject: string
  readonly document: MessageDocument
  readonly exceptions: readonly StatedException[]
  readonly confirmations: readonly Confirmation[]
  /** What it was translated from; `null` when that is not known. */
  readonly basedOn: BasedOn | null
}

/** A variant with a text and nothing else said of it. */
export function newVariant(language: string, document: MessageDocument): Variant {
  return { language, subject: '', document, exceptions: [], confirmations: [], basedOn: null }
}

/** What the author writes of a template; the record's own fields come from the library. */
export interface TemplateContent {
  readonly title: string
  readonly purpose: Purpose
  readonly store: Store
  /** 1-30 days after the order's completion; `null` when not set (C2). */
  readonly sendWithinDays: number | null
  /** Whether the message tells that the purchase is out of stock (O1). */
  readonly isStockOutNotice: boolean
  /** What the sender takes of the expanded text; `null` for no limit. Unit: characters. */
  readonly lengthLimit: number | null
  /** What a person confirmed of the template as a whole. */
  readonly confirmations: readonly Confirmation[]
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
  readonly approval: ApprovalState
  /** Whether some version of it was approved, be it edited since or not. */
  readonly hasApproved: boolean
  readonly tags: readonly string[]
  readonly isFavourite: boolean
  /** Where a search hit: text around it, hits between U+0002 and U+0003; `null` without a search. */
  readonly excerpt: string | null
  /** The language of the excerpt where it is not the template's default. */
  readonly excerptLanguage: string | null
  /** The title with its hits marked in the same way; `null` without any. */
  readonly markedTitle: string | null
}

/** A template's languages, the default first. */
export interface TemplateLanguages {
  readonly id: string
  readonly store: Store
  readonly languages: readonly string[]
}

/** What the rules are told of a variant beside its text. */
export function policyContext(template: TemplateContent, variant: Variant): PolicyContext {
  return {
    purpose: template.purpose,
    store: template.store,
    language: variant.language,
    sendWithinDays: template.sendWithinDays,
    isStockOutNotice: template.isStockOutNotice,
    lengthLimit: template.lengthLimit,
    subject: variant.subject,
  }
}
