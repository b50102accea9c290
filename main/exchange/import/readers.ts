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
import { nativeUnpacker } from './native-unpacker.ts'

/** A file whose format is known. */
export interface DetectedFile extends ImportFile {
  /** Of formats that are text; of mail and archives empty. */
  readonly text: string
  /** Of formats that are JSON. */
  readonly value: unknown
}

/** Long ones stop at the signal, with nothing read. */
export interface ReaderOptions {
  readonly table: TableOptions
  readonly signal: AbortSignal
}

export type ImportReader = (file: DetectedFile, options: ReaderOptions) => ImportReading | Promise<ImportReading>

/** What reads each format. */
export const importReaders: Readonly<Record<ImportFormat, ImportReader>> = {
  html: ({ name, text }) => readHtmlImport(name, text),
  text: ({ name, text }) => readTextImport(name, text),
  markdown: ({ name, text }) => readMarkdownImport(name, text),
  json: ({ name, value }) => readJsonImport(name, value),
  eml: (file) => readEmlImport(file),
  docx: (file) => readDocxImport(file),
  csv: ({ name, text }, { table, signal }) => inTurns(tableInSteps(name, text, table), signal),
  zammad: ({ name, text }, { signal }) => inTurns(zammadInSteps(name, text), signal),
  gorgias: ({ name, value }, { signal }) => inTurns(gorgiasInSteps(name, value), signal),
  freshdesk: ({ name, value }, { signal }) => inTurns(freshdeskInSteps(name, value), signal),
  'zendesk-macros': ({ name, value }, { signal }) => inTurns(zendeskMacrosInSteps(name, value), signal),
  'zendesk-content': (file, { signal }) => inTurns(zendeskContentInSteps(file, decodeText, nativeUnpacker), signal),
  xliff: ({ name, text }, { signal }) => inTurns(xliffInSteps(name, text), signal),
}

function* xliffInSteps(name: string, text: string): InSteps<ImportReading> {
  return messagesOfXliff(name, yield* readXliffInSteps(text))
}

/** A table of Zammad's says by its columns that it is one, unless a person says what they hold. */
function tableInSteps(name: string, text: string, options: TableOptions): InSteps<ImportReading> {
  const isZammad = options.columns === undefined && isOfZammad(text)
  return isZammad ? zammadInSteps(name, text) : tableImportInSteps(name, text, options)
}

/** Whether it needs nobody to say what its columns hold. Its first rows tell; the last of them may be cut. */
export function isOfZammad(text: string): boolean {
  const [header] = parseTable(text.slice(0, 20_000)).rows
  return isZammadTable(header?.cells ?? [])
}

/** Longest that others wait. Unit: milliseconds. */
const turn = 10

async function inTurns(steps: InSteps<ImportReading>, signal: AbortSignal): Promise<ImportReading> {
  let start = performance.now()
  while (!signal.aborted) {
    const step = steps.next()
    if (step.done === true) return step.value
    if (performance.now() - start < turn) continue
    // So that the window is answered meanwhile.
    await setImmediate()
    start = performance.now()
  }
  return { messages: [], problems: [] }
}
