import { setImmediate } from 'node:timers/promises'
import { readFreshdesk } from '../../../shared/exchange/import/freshdesk.ts'
import { readGorgias } from '../../../shared/exchange/import/gorgias.ts'
import { readHtmlImport } from '../../../shared/exchange/import/html.ts'
import type { ImportFile, ImportFormat, ImportReading } from '../../../shared/exchange/import/imported.ts'
import { readJsonImport } from '../../../shared/exchange/import/json.ts'
import { readMarkdownImport } from '../../../shared/exchange/import/markdown.ts'
import { parseTable } from '../../../shared/exchange/import/parse-table.ts'
import { readTableImport, type TableOptions } from '../../../shared/exchange/import/table.ts'
import { readTextImport } from '../../../shared/exchange/import/text.ts'
import { messagesOfXliff } from '../../../shared/exchange/import/xliff.ts'
import { isZammadTable, readZammad } from '../../../shared/exchange/import/zammad.ts'
import { readZendeskContent } from '../../../shared/exchange/import/zendesk-content.ts'
import { readZendeskMacros } from '../../../shared/exchange/import/zendesk-macros.ts'
import { readXliffInSteps } from '../../../shared/exchange/translation/read-xliff.ts'
import { decodeText } from '../decode-text.ts'
import { readDocxImport } from './docx.ts'
import { readEmlImport } from './eml.ts'

/** A file whose format is known. */
export interface DetectedFile extends ImportFile {
  /** Of formats that are text; of mail and archives empty. */
  readonly text: string
  /** Of formats that are JSON. */
  readonly value: unknown
}

export type ImportReader = (file: DetectedFile, table: TableOptions) => ImportReading | Promise<ImportReading>

/** What reads each format. */
export const importReaders: Readonly<Record<ImportFormat, ImportReader>> = {
  html: ({ name, text }) => readHtmlImport(name, text),
  text: ({ name, text }) => readTextImport(name, text),
  markdown: ({ name, text }) => readMarkdownImport(name, text),
  json: ({ name, value }) => readJsonImport(name, value),
  eml: readEmlImport,
  docx: readDocxImport,
  csv: ({ name, text }, table) => readTable(name, text, table),
  zammad: ({ name, text }) => readZammad(name, text),
  gorgias: ({ name, value }) => readGorgias(name, value),
  freshdesk: ({ name, value }) => readFreshdesk(name, value),
  'zendesk-macros': ({ name, value }) => readZendeskMacros(name, value),
  'zendesk-content': (file) => readZendeskContent(file, decodeText),
  xliff: ({ name, text }) => readXliffImport(name, text),
}

/** A table of Zammad's says by its columns that it is one, unless a person says what they hold. */
function readTable(name: string, text: string, options: TableOptions): ImportReading {
  if (options.columns !== undefined) return readTableImport(name, text, options)
  // Its first rows tell; the last of them may be cut.
  const [header] = parseTable(text.slice(0, 20_000)).rows
  return isZammadTable(header?.cells ?? []) ? readZammad(name, text) : readTableImport(name, text, options)
}

async function readXliffImport(name: string, text: string): Promise<ImportReading> {
  const steps = readXliffInSteps(text)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return messagesOfXliff(name, step.value)
    // So that the window is answered meanwhile.
    await setImmediate()
  }
}
