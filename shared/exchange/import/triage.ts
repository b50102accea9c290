import type { Removal } from '../../message/removal.ts'
import type { CheckResult, Verdict } from '../../policy/finding.ts'
import type { ClauseId, RuleId } from '../../policy/ids.ts'
import type { PlaceholderName } from '../../message/placeholders.ts'
import type { Purpose, Store } from '../../template/purpose.ts'
import type { TemplateContent } from '../../template/template.ts'
import type { ImportProblem } from './imported.ts'
import type { TableLook } from './table-look.ts'

/** What one rule has to say of an imported message, in all its languages. */
export interface RuleCount {
  readonly rule: RuleId
  readonly clause: ClauseId
  readonly severity: 'violation' | 'confirm'
  /** Open findings. */
  readonly count: number
  /** How many of them can be mended in many messages at once, without a look at each. */
  readonly fixable: number
}

/** A message of an import, as its list shows it: in the form that it would have in the library. */
export interface ImportItem {
  readonly key: string
  readonly title: string
  /** BCP 47, the default first. */
  readonly languages: readonly string[]
  /** Those of texts that the file says are older than their source. */
  readonly outdated: readonly string[]
  readonly fileName: string
  /** Where it stands in the file; empty when the file is the message. */
  readonly place: string
  readonly purpose: Purpose
  readonly store: Store
  /** The file does not say the purpose, and nobody has chosen one. */
  readonly isPurposeOpen: boolean
  readonly verdict: Verdict
  readonly rules: readonly RuleCount[]
  /** Clauses that what reading took out had broken. */
  readonly removedClauses: readonly ClauseId[]
  /** How many things reading took out or mapped to something permitted. */
  readonly removals: number
  /** Tokens that mean nothing known, as written. */
  readonly tokens: readonly string[]
  /** The greater, the sooner it is to be looked at. See `riskOf`. */
  readonly risk: number
  /** Whether it is another than it was read. */
  readonly isChanged: boolean
}

/** Files of an import, of which nothing is read yet. */
export interface OpenedFiles {
  /** For the commands that follow; another import makes it void. */
  readonly token: number
  readonly fileNames: readonly string[]
  /** Those of which somebody has to say what their columns hold. */
  readonly tables: readonly TableLook[]
}

/** What was read of files, of which nothing is in the library yet. */
export interface OpenedImport {
  readonly total: number
  /** The first of them in the order of the files; `import/items` has the others. */
  readonly items: readonly ImportItem[]
  readonly problems: readonly ImportProblem[]
}

/** A message to be looked at. */
export interface ImportDetails {
  readonly item: ImportItem
  readonly content: TemplateContent
  /** What concerns the message as a whole. */
  readonly whole: CheckResult
  /** In the order of the content's languages. */
  readonly texts: readonly {
    readonly result: CheckResult
    readonly removals: readonly Removal[]
    /** The file says that its source has changed since. */
    readonly isOutdated: boolean
  }[]
}

/** One thing that is done to messages of an import. */
export type ImportChange =
  | { readonly kind: 'title'; readonly title: string }
  | { readonly kind: 'purpose'; readonly purpose: Purpose }
  /** The language of a text that the store's buyers do not read stays. */
  | { readonly kind: 'store'; readonly store: Store }
  /** Of the default text; a message that has another text in it stays as it is. */
  | { readonly kind: 'language'; readonly language: string }
  /** Every fix of the rule that is safe without a look at it. */
  | { readonly kind: 'fix'; readonly rule: RuleId }
  /** One fix, by its finding's key; `text` is the place of its language. */
  | { readonly kind: 'fix-one'; readonly text: number; readonly finding: string }
  /** What an unknown token stands for. */
  | { readonly kind: 'token'; readonly token: string; readonly means: PlaceholderName }
  /** As it was read. */
  | { readonly kind: 'revert' }

/** Where an import stands. `reading` counts files, the others count messages. */
export interface ImportProgress {
  readonly stage: 'reading' | 'checking' | 'adding'
  readonly done: number
  readonly total: number
}

/** Rows of the list that cross at once, at most. */
export const mostImportItems = 1000
/** Files of one import, at most. */
export const mostImportFiles = 500
