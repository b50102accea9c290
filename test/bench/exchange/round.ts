import type { longTables } from './long-tables.ts'

/** What one process of the bench does: the work of the app, or what is the least that somebody has to do for it. */
export interface Round {
  readonly work: 'import' | 'export' | 'long-table'
  readonly target: 'html' | 'csv' | 'zendesk-content' | 'messaging-api' | (typeof longTables)[number]
  /** Of messages or templates. */
  readonly size: number
  readonly isBare: boolean
  /** Whether all of them have one name. */
  readonly isOneName: boolean
}

export interface Measured {
  /** Of an import, reading alone; of an export, the whole. Unit: milliseconds. */
  readonly first: number
  /** Of an import, reading and judging. Unit: milliseconds. */
  readonly whole: number
  /** Of the processor for the whole, which other programs touch least. Unit: milliseconds. */
  readonly processor: number
  /** Of the processor for what `first` is. Unit: milliseconds. */
  readonly firstProcessor: number
  /** How far memory went beyond what it was before. Unit: megabytes. */
  readonly memory: number
  /** Longest that the process answered nobody. Unit: milliseconds. */
  readonly longestDelay: number
  /** Longest that its thread worked between two turns: the delay without what other programs take. Unit: milliseconds. */
  readonly longestTurn: number
  /** Of the files that were read or written. Unit: megabytes. */
  readonly bytes: number
}
