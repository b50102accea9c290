import { setImmediate } from 'node:timers/promises'
import { freshdeskInSteps } from '../../../shared/exchange/import/freshdesk.ts'
import { gorgiasInSteps } from '../../../shared/exchange/import/gorgias.ts'
import { readHtmlImport } from '../../../shared/exchange/import/html.ts'
import type { ImportFile, ImportFormat, ImportReading } from '../../../shared/exchange/import/imported.ts'
import { readJsonImport } from '../../../shared/exchange/import/json.ts'
import { readMarkdownImport } from '../../../shared/exchange/import/markdown.ts'
import type { InSteps } from '../../../shared/exchange/import/in-steps.ts'
import { parseTable } from '../../../shared/exchange/import/parse-table.ts'
import { tableImportInSteps, type TableOptions } from '../../../shared/exchange/import/table.ts'
import { readTextImport } from '../../../shared/exchange/import/text.ts'
import { messagesOfXliff } from '../../../shared/exchange/import/xliff.ts'
import { isZammadTable, zammadInSteps } from '../../../shared/exchange/import/zammad.ts'
import { zendeskContentInSteps } from '../../../shared/exchange/import/zendesk-content.ts'
import { zendeskMacrosInSteps } from '../../../shared/exchange/import/zendesk-macros.ts'
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
  csv: ({ name, text }, table) => inTurns(tableInSteps(name, text, table)),
  zammad: ({ name, text }) => inTurns(zammadInSteps(name, text)),
  gorgias: ({ name, value }) => inTurns(gorgiasInSteps(name, value)),
  freshdesk: ({ name, value }) => inTurns(freshdeskInSteps(name, value)),
  'zendesk-macros': ({ name, value }) => inTurns(zendeskMacrosInSteps(name, value)),
  'zendesk-content': (file) => inTurns(zendeskContentInSteps(file, decodeText)),
  xliff: async ({ name, text }) => messagesOfXliff(name, await inTurns(readXliffInSteps(text))),
}

/** A table of Zammad's says by its columns that it is one, unless a person says what they hold. */
function tableInSteps(name: string, text: string, options: TableOptions): InSteps<ImportReading> {
  if (options.columns !== undefined) return tableImportInSteps(name, text, options)
  // Its first rows tell; the last of them may be cut.
  const [header] = parseTable(text.slice(0, 20_000)).rows
  return isZammadTable(header?.cells ?? []) ? zammadInSteps(name, text) : tableImportInSteps(name, text, options)
}

/** Longest that others wait. Unit: milliseconds. */
const turn = 10

async function inTurns<Result>(steps: InSteps<Result>): Promise<Result> {
  let start = performance.now()
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    if (performance.now() - start < turn) continue
    // So that the window is answered meanwhile.
    await setImmediate()
    start = performance.now()
  }
}
