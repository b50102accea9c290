import type { ImageAttributes, InlineNode } from '../message/document.ts'
import type { FormatLimits } from '../message/format.ts'
import type { Removal } from '../message/removal.ts'
import type { MessageText, Span } from '../message/text.ts'
import type { ClauseId, ExceptionReason, RuleId } from './ids.ts'
import type { LanguageTools } from './language/language-tools.ts'
import type { Purpose, Store } from '../template/purpose.ts'
import type { TemplateContent, Variant } from '../template/template.ts'

export type Severity = 'violation' | 'confirm' | 'note'

/** What the message is checked against, beside its own text. */
export interface PolicyContext {
  readonly purpose: Purpose
  readonly store: Store
  /** Declared language of the variant, BCP 47 (`fr-CA`). */
  readonly language: string
  /** Days after the order's completion within which the message is sent; `null` when not set. */
  readonly sendWithinDays: number | null
  /** Marked by the author: the message tells that the purchase is out of stock (O1). */
  readonly isStockOutNotice: boolean
  /** What the sender takes of the expanded text; `null` for no limit. Unit: characters. */
  readonly lengthLimit: number | null
  /** The subject line, placeholders as tokens; empty when there is none. */
  readonly subject: string
}

/** The numbers of a policy: a version that changes one changes no rule. */
export interface PolicyLimits extends FormatLimits {
  /** C2. Unit: days after the order's completion. */
  readonly sendWithinDays: number
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
  /** Spans are in the subject line. */
  | { readonly kind: 'replace-in-subject'; readonly span: Span; readonly text: string }

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
  /**
   * What a match without a span is about, where that is not told by its message id and data: an answer to the finding
   * holds as long as this stays the same.
   */
  readonly subject?: string
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
  readonly limits: PolicyLimits
  readonly tools: LanguageTools
}

/** Another template of the library, as far as rules ask. */
export interface LibraryTemplate {
  readonly id: string
  readonly title: string
}

/** What rules ask of the library that a template stands in. */
export interface LibraryFacts {
  /** Other templates of the same store that ask for a review, neither archived nor deleted (K7). */
  readonly reviewRequests: readonly LibraryTemplate[]
}
export const noLibraryFacts: LibraryFacts = { reviewRequests: [] }

/** What a rule sees that judges a template as a whole. */
export interface TemplateInput {
  readonly content: TemplateContent
  /** The variants with their texts, the default language first. */
  readonly variants: readonly { readonly variant: Variant; readonly message: MessageText }[]
  readonly library: LibraryFacts
  readonly limits: PolicyLimits
}

/** A rule is data and one pure function. It is never async, keeps no state, knows no editor and never throws. */
export interface PolicyRule {
  readonly id: RuleId
  readonly clause: ClauseId
  readonly severity: Severity
  /** The clause's closed list of reasons that allow what the rule finds. */
  readonly exceptions: readonly ExceptionReason[]
  readonly check: (input: RuleInput) => readonly Match[]
  /**
   * What of the message a match depends on: `block` when a block's matches are the same wherever the block stands, whatever
   * surrounds it, the subject line included, and each has a span; `message`, unless given, when it may be anything. What a
   * rule that reads blocks says of one is kept until the block changes; of the language tools it has the statistics of
   * letters alone, since what is known of words changes as one types.
   */
  readonly reads?: 'block' | 'message'
  /** Judges the template as a whole, once for all its languages. Matches have no span. */
  readonly checkTemplate?: (input: TemplateInput) => readonly Match[]
  /** Whether it reads words, and so looks at nothing in a language without a lexicon; `unchecked-language` says so then. */
  readonly needsLexicon?: boolean
  /** Whether the rule reads the subject line too, as a message of one line. */
  readonly readsSubject?: boolean
  /** Judges the subject line alone, given as a message of one line. */
  readonly checkSubject?: (input: RuleInput) => readonly Match[]
}

/** The `check` of a rule that has nothing to say of a message's text: of its subject line or its template alone. */
export const readsNoMessage: PolicyRule['check'] = () => []

/** Whether a rule can say anything of a message by itself, without the template it stands in. */
export function judgesMessages(rule: PolicyRule): boolean {
  return rule.check !== readsNoMessage || rule.checkSubject !== undefined
}

export function definePolicyRule(rule: PolicyRule): PolicyRule {
  return rule
}
