import type { PlaceholderName } from '../../message/placeholders.ts'

/** What a program does with a token that it has no value for. */
export type MissingValue = 'refused' | 'blank' | 'dash' | 'unknown'

/** How a program writes placeholders: a table that a person can edit, with presets. */
export interface PlaceholderDialect {
  readonly id: string
  /** The program's own name; of a dialect that a person made, what they called it. */
  readonly name: string
  /** The token for each placeholder that it has one for, as it is written into a text. */
  readonly tokens: Partial<Readonly<Record<PlaceholderName, string>>>
  readonly missing: MissingValue
}

export const profileFormats = [
  'html',
  'text',
  'json',
  'zendesk-content',
  'gorgias',
  'freshdesk',
  'zammad',
  'csv',
  'messaging-api',
  'eml',
  'xliff',
  'markdown',
  'sheet',
  'sheet-pdf',
] as const
export type ProfileFormat = (typeof profileFormats)[number]

/** Where templates are exported to: a format, a way of writing placeholders, and what the target takes. */
export interface ExportProfile {
  readonly id: string
  readonly name: string
  readonly format: ProfileFormat
  /** Of a `PlaceholderDialect`. */
  readonly dialect: string
  /** Whether the target shows formatting. */
  readonly text: 'html' | 'plain'
  /** Of the text with the longest values in its placeholders; `null` for no limit. Unit: characters. */
  readonly characterLimit: number | null
  readonly links: 'allowed' | 'refused'
  /** Of a locale tag: `fr-CA` or `fr_CA`, or the language alone. */
  readonly localeForm: 'hyphen' | 'underscore' | 'language'
}

/** A profile with the dialect that it is written in. */
export interface ProfileEntry {
  readonly profile: ExportProfile
  readonly dialect: PlaceholderDialect
}

/** Why a template cannot go to a target, or what it loses there (`isLoss`). The sentence is `exchange.profiles.problems.<kind>`. */
export interface ProfileProblem {
  readonly kind:
    | 'too-long'
    | 'too-short'
    | 'links'
    | 'formatting'
    | 'pictures'
    | 'email-address'
    /** The target has no token for a placeholder that the text holds. */
    | 'no-token'
    /** The order number, where the target writes nothing for a value that it lacks. */
    | 'may-be-blank'
    /** No operation of the messaging API fits the purpose. */
    | 'no-operation'
    /** Two variants that the target could not tell apart, or none to translate into. */
    | 'language'
    /** Words that the target would take for its own code. */
    | 'code'
    /** A cell that a spreadsheet would run, in a table where nothing may be put before it. */
    | 'formula'
  /** The variant's; `null` for the template as a whole. */
  readonly language: string | null
  readonly data: Readonly<Record<string, string | number>>
}

/** What is told before writing and stops nothing: the words are all there. */
export function isLoss({ kind }: ProfileProblem): boolean {
  return kind === 'formatting' || kind === 'pictures'
}

/** A template that was not exported: it may not leave the app, or the target does not take it. */
export interface RefusedByProfile<Reason> {
  readonly id: string
  /** Empty where the template cannot be read. */
  readonly title: string
  /** `null` where the target does not take it, as `problems` says. */
  readonly reason: Reason | null
  readonly problems: readonly ProfileProblem[]
}

/** What an export would do with templates, before it is made. */
export interface ProfileVerdict<Reason> {
  /** How many may go. */
  readonly fitting: number
  readonly refused: readonly RefusedByProfile<Reason>[]
  /** Of those that may go, the ones that lose something there. */
  readonly losing: readonly Pick<RefusedByProfile<Reason>, 'id' | 'title' | 'problems'>[]
}

export interface ExportedByProfile<Reason> {
  readonly folder: string
  /** Paths, without the manifest's. */
  readonly paths: readonly string[]
  /** How many templates are in them. */
  readonly templates: number
  readonly refused: readonly RefusedByProfile<Reason>[]
}
