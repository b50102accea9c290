import type { ExportFormat } from '../../shared/exchange/export-format.ts'
import type { ColumnRole } from '../../shared/exchange/import/guess-columns.ts'
import type { TableEncoding } from '../../shared/exchange/import/table-look.ts'
import type { TranslationFormat } from '../../shared/exchange/translation/translation.ts'
import type { Purpose, Store } from '../../shared/template/purpose.ts'
import type { EvalCommand } from './eval.ts'

/** How a message is judged whose file does not say it. */
export interface CheckOptions {
  readonly purpose: Purpose
  readonly store: Store | null
  readonly language: string | null
  readonly isJson: boolean
  readonly subject: string
  readonly isStockOutNotice: boolean
  readonly lengthLimit: number | null
}

/** What a person asks for, read. */
export type CommandLine =
  | { readonly command: 'help' }
  | { readonly command: 'version' }
  | { readonly command: 'check'; readonly files: readonly string[]; readonly options: CheckOptions }
  | { readonly command: 'check-lines' }
  | EvalCommand
  | ExportTranslationCommand
  | ImportTranslationCommand
  | ExportCommand
  | ExportProfileCommand
  | { readonly command: 'profiles'; readonly files: readonly string[] }
  | VerifyCommand
  | ImportCommand
  | ReportCommand

export interface ExportCommand {
  readonly command: 'export'
  readonly file: string
  readonly to: ExportFormat
  readonly folder: string
  /** Whether what nobody approved is exported, marked as a draft. */
  readonly isDraftCopy: boolean
  readonly options: CheckOptions
}

/** How tables are read; what is `null` is found out. */
export interface TablesOption {
  readonly columns: readonly ColumnRole[] | null
  readonly encoding: TableEncoding | null
  readonly delimiter: string | null
}

export interface ImportCommand {
  readonly command: 'import'
  readonly files: readonly string[]
  /** Where each message is written as JSON; `null` to write nothing. */
  readonly folder: string | null
  readonly isJson: boolean
  /** These are of messages whose file does not say it. */
  readonly purpose: Purpose | null
  readonly store: Store | null
  readonly language: string | null
  readonly tables: TablesOption
}

export interface ExportProfileCommand {
  readonly command: 'export-profile'
  readonly files: readonly string[]
  /** An id, an own profile's name, or the file that it alone is in. */
  readonly profile: string
  /** With own profiles. */
  readonly profileFiles: readonly string[]
  readonly folder: string
  readonly isDraftCopy: boolean
}

export interface VerifyCommand {
  readonly command: 'verify'
  readonly files: readonly string[]
  readonly isJson: boolean
  /** A list of the reviewers whose seals are trusted; `null` when none was given. */
  readonly reviewersFile: string | null
}

export interface ReportCommand {
  readonly command: 'report'
  readonly files: readonly string[]
  /** Path of the page to write. */
  readonly to: string
}

export interface ExportTranslationCommand {
  readonly command: 'export-translation'
  readonly files: readonly string[]
  readonly to: TranslationFormat
  readonly languages: readonly string[]
  readonly folder: string
}

export interface ImportTranslationCommand {
  readonly command: 'import-translation'
  /** What the translators gave back. */
  readonly translated: string
  /** The templates it belongs to. */
  readonly files: readonly string[]
  readonly folder: string
}
