import { freeNames } from '../../../shared/exchange/free-names.ts'
import { fileProblem } from '../../../shared/exchange/import/import-problem.ts'
import {
  mostImported,
  type ImportedMessage,
  type ImportFile,
  type ImportProblem,
  type ImportReading,
} from '../../../shared/exchange/import/imported.ts'
import { shownName } from '../../../shared/exchange/import/shown-name.ts'
import type { TableOptions } from '../../../shared/exchange/import/table.ts'
import type { TableReading } from '../../../shared/exchange/import/table-look.ts'
import { detectFormat } from './detect-format.ts'
import { decodeTable } from './look-for-tables.ts'
import { importReaders } from './readers.ts'

export interface ImportOptions {
  /** After each file; `false` stops there. */
  readonly onRead?: (done: number) => boolean
  /** Stops within a file too. */
  readonly signal?: AbortSignal
  /** How tables are read; guessed without it. */
  readonly table?: TableOptions
  /** How some of the files are read as tables, whatever they look like; by their places. */
  readonly tables?: ReadonlyMap<number, TableReading>
}

/**
 * Reads files of any formats that are known, each by itself: what cannot be read is a problem, and the rest goes on. The
 * order is that of the files, and keys are unlike each other. At most `mostImported` messages. Never rejects on any input.
 */
export async function readImport(files: readonly ImportFile[], options: ImportOptions = {}): Promise<ImportReading> {
  const messages: ImportedMessage[] = []
  const problems: ImportProblem[] = []
  // Two files of two folders may have one name.
  const freeKey = freeNames((key, number) => `${key}~${number}`)
  for (const [index, { name, bytes }] of files.entries()) {
    const file = { name: shownName(name), bytes }
    const reading = await readOne(file, options.tables?.get(index) ?? null, options)
    problems.push(...reading.problems)
    for (const message of reading.messages.slice(0, mostImported - messages.length)) {
      const key = freeKey(message.key)
      messages.push(key === message.key ? message : { ...message, key })
    }
    if (messages.length >= mostImported && (index + 1 < files.length || reading.messages.length > mostImported)) {
      problems.push(fileProblem('too-many', file.name))
      break
    }
    if (options.onRead?.(index + 1) === false || options.signal?.aborted === true) break
  }
  return { messages, problems }
}

async function readOne(
  file: ImportFile,
  table: TableReading | null,
  { table: forAll = {}, signal = never }: ImportOptions,
): Promise<ImportReading> {
  if (table !== null) {
    const text = decodeTable(file.bytes, table.encoding)
    return importReaders.csv({ ...file, text, value: null }, { table, signal })
  }
  const detection = detectFormat(file)
  if (detection.kind === 'problem') {
    const { problem, data, place } = detection
    return { messages: [], problems: [{ ...fileProblem(problem, file.name, data), place }] }
  }
  const { text, value, format } = detection
  return importReaders[format]({ ...file, text, value }, { table: forAll, signal })
}

const never = new AbortController().signal
