import type { ApprovalState } from '../approval/approval.ts'
import type { Verdict } from '../policy/finding.ts'
import type { Purpose, Store } from './purpose.ts'
import type { TemplateSummary } from './template.ts'

/** What a list is narrowed to; `null` and `false` narrow nothing. All of it has to hold. */
export interface LibraryFilter {
  readonly verdict: Verdict['state'] | null
  /** `retired` narrows the list of archived templates to itself, and the list of the others to none. */
  readonly approval: ApprovalState | null
  readonly purpose: Purpose | null
  readonly store: Store | null
  /** A template has a text in this language, whichever its default is. */
  readonly language: string | null
  readonly withoutLanguage: string | null
  /** By its name. */
  readonly tag: string | null
  readonly changedWithinDays: number | null
  /** A text holds the shared block with this id. */
  readonly block: string | null
  readonly isFavourite: boolean
  /** A text is older than what it was translated from. */
  readonly isOutdated: boolean
  /** Another template has the same title, or says nearly the same. */
  readonly isAlike: boolean
}

export const noFilter: LibraryFilter = {
  verdict: null,
  approval: null,
  purpose: null,
  store: null,
  language: null,
  withoutLanguage: null,
  tag: null,
  changedWithinDays: null,
  block: null,
  isFavourite: false,
  isOutdated: false,
  isAlike: false,
}

/** Whether a filter leaves anything out. */
export function isFiltering(filter: LibraryFilter): boolean {
  return Object.values(filter).some((value) => value !== null && value !== false)
}

/** `changed` and `created`: newest first; `verdict`: the gravest first; `approval`: drafts, then what is in review. */
export const librarySorts = ['changed', 'created', 'title', 'verdict', 'approval'] as const
export type LibrarySort = (typeof librarySorts)[number]

/** Which templates, in which order. With a query the best hits come first, whatever the order is otherwise. */
export interface ListQuery {
  readonly query: string
  readonly archived: boolean
  readonly filter?: LibraryFilter | undefined
  readonly sort?: LibrarySort | undefined
}

/** Rows that are asked for at once, at most. */
export const mostRows = 500
/** A search that finds more is answered with the first of them. */
export const mostHits = 1000

export interface ListPage {
  /** From the row `offset` on. */
  readonly rows: readonly TemplateSummary[]
  readonly offset: number
  /** How many the whole list has. */
  readonly total: number
  /** A search found more than `mostHits`. */
  readonly isCut: boolean
  /** What was searched for instead, as nothing has the words that were typed. */
  readonly corrected: string | null
}

export interface Tag {
  readonly name: string
  /** Templates with it that are not deleted. */
  readonly count: number
}

/** In characters. */
export const longestTag = 40

/** A tag as it is kept; `null` when nothing is left of it. */
export function readTag(text: string): string | null {
  const name = text.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, longestTag).trim()
  return name === '' ? null : name
}

/** What is done with several templates at once. */
export type TemplatesChange =
  | { readonly kind: 'archive'; readonly archived: boolean }
  | { readonly kind: 'delete' }
  | { readonly kind: 'undelete' }
  | { readonly kind: 'tag'; readonly name: string; readonly isOn: boolean }
  | { readonly kind: 'favourite'; readonly isOn: boolean }
  /** Only drafts that were judged clean are submitted. */
  | { readonly kind: 'submit' }

export interface SavedFilter {
  readonly name: string
  readonly query: string
  readonly filter: LibraryFilter
}

/** How the templates in use stand. */
export interface LibraryOverview {
  readonly total: number
  readonly clean: number
  readonly toMend: number
  readonly toConfirm: number
  readonly approved: number
  readonly inReview: number
  readonly drafts: number
  /** Templates with a text that is older than what it was translated from. */
  readonly outdated: number
  /** Templates that another is like: same title, or nearly the same text. */
  readonly alike: number
  readonly archived: number
  /** Stores that have templates, with the languages of their buyers that some have no text in. */
  readonly missingLanguages: readonly { readonly store: Store; readonly language: string; readonly count: number }[]
  /** Purposes without any template that is clean. */
  readonly uncovered: readonly Purpose[]
}
