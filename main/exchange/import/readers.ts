import { readHtmlImport } from '../../../shared/exchange/import/html.ts'
import type { ImportFile, ImportFormat, ImportReading } from '../../../shared/exchange/import/imported.ts'
import { readJsonImport } from '../../../shared/exchange/import/json.ts'
import { readMarkdownImport } from '../../../shared/exchange/import/markdown.ts'
import { readTextImport } from '../../../shared/exchange/import/text.ts'
import { readDocxImport } from './docx.ts'
import { readEmlImport } from './eml.ts'

/** A file whose format is known. */
export interface DetectedFile extends ImportFile {
  /** Of formats that are text; of mail and archives empty. */
  readonly text: string
  /** Of formats that are JSON. */
  readonly value: unknown
}

export type ImportReader = (file: DetectedFile) => ImportReading | Promise<ImportReading>

/** What reads each format. */
export const importReaders: Readonly<Partial<Record<ImportFormat, ImportReader>>> = {
  html: ({ name, text }) => readHtmlImport(name, text),
  text: ({ name, text }) => readTextImport(name, text),
  markdown: ({ name, text }) => readMarkdownImport(name, text),
  json: ({ name, value }) => readJsonImport(name, value),
  eml: readEmlImport,
  docx: readDocxImport,
}
