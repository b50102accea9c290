import type { MessageDocument } from '../../message/document.ts'
import type { Removal } from '../../message/removal.ts'
import type { Purpose, Store } from '../../template/purpose.ts'

/** What can be read in. `zendesk-macros` is the JSON of its API, `zendesk-content` the zip of its dynamic content. */
export const importFormats = [
  'html',
  'text',
  'markdown',
  'eml',
  'docx',
  'csv',
  'json',
  'zendesk-content',
  'zendesk-macros',
  'gorgias',
  'freshdesk',
  'zammad',
  'xliff',
] as const
export type ImportFormat = (typeof importFormats)[number]

/** A text in one language, as a file had it, in the form that the editor holds. */
export interface ImportedText {
  /** BCP 47; `null` where the file does not say. */
  readonly language: string | null
  /** One line, placeholders as canonical tokens. */
  readonly subject: string
  readonly document: MessageDocument
  /** What was taken out of it or mapped to something permitted. */
  readonly removals: readonly Removal[]
  /** The file says that its source has changed since it was translated. */
  readonly isOutdated?: true
}

/** A message that a file holds, with its texts in every language; nothing of it is in the library yet. */
export interface ImportedMessage {
  /** Unlike any other of the same import, and the same when the same file is read again. */
  readonly key: string
  readonly title: string
  /** `null` where the file does not say. */
  readonly purpose: Purpose | null
  readonly store: Store | null
  readonly tags: readonly string[]
  /** Where it stands: a row, an entry's name or number; empty when the file is the message. */
  readonly place: string
  readonly fileName: string
  readonly texts: readonly [ImportedText, ...ImportedText[]]
}

/** Something that could not be read; the rest of the import goes on. The sentence is `import.problems.<kind>`. */
export interface ImportProblem {
  readonly kind: ImportProblemKind
  readonly fileName: string
  /** Both count from 1; a table's line is its row. `null` for the file as a whole. */
  readonly place: { readonly line: number; readonly column: number } | null
  readonly data: Readonly<Record<string, string>>
}
export type ImportProblemKind =
  /** No format that is known here. */
  | 'unknown-format'
  | 'wrong-encoding'
  | 'malformed'
  /** A folder, a pipe or a device. */
  | 'not-a-file'
  | 'too-large'
  | 'too-many'
  | 'empty'
  | 'newer'
  /** A zip entry whose name would leave its folder, or an archive that unpacks to too much. */
  | 'unsafe-archive'
  | 'encrypted'
  /** A document type or entities in XML. */
  | 'doctype'
  /** One entry of a file: what it lacks is in `data`. */
  | 'bad-entry'
  /** A picture that is too large, in bytes or pixels, or in no format that a message may hold: the text goes on without it. */
  | 'picture-left-out'
  /** What came with a mail: a message of ours holds no files. */
  | 'attachment-left-out'
  /** The seal of an exported file: the file beside it is the message. */
  | 'seal-file'

export interface ImportReading {
  readonly messages: readonly ImportedMessage[]
  readonly problems: readonly ImportProblem[]
}

/** Most bytes of one file. */
export const largestImport = 50_000_000
/** Most messages of one import. */
export const mostImported = 20_000

/** A file as it was chosen. */
export interface ImportFile {
  /** Without its folder. */
  readonly name: string
  readonly bytes: Uint8Array
}
