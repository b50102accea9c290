import { setImmediate } from 'node:timers/promises'
import type { ImportFile } from '../../../shared/exchange/import/imported.ts'
import {
  lookAtTable,
  type TableEncoding,
  type TableForm,
  type TableLook,
} from '../../../shared/exchange/import/table-look.ts'
import { detectFormat } from './detect-format.ts'
import { isOfZammad } from './readers.ts'

/** What a spreadsheet calls its tables. */
const tableName = /\.(?:csv|tsv|txt)$/i

/**
 * The tables among the files that somebody has to say of what their columns hold: those of Zammad say it themselves. Stops
 * at the signal.
 */
export async function lookForTables(files: readonly ImportFile[], signal: AbortSignal): Promise<readonly TableLook[]> {
  const looks: TableLook[] = []
  for (const [index, file] of files.entries()) {
    if (signal.aborted) break
    if (!tableName.test(file.name)) continue
    const detection = detectFormat(file)
    // So that the window is answered meanwhile.
    await setImmediate()
    if (detection.kind === 'found' && detection.format === 'csv' && !isOfZammad(detection.text)) {
      looks.push(
        lookAtTable({ file: index, fileName: file.name }, detection.text, { encoding: encodingOf(file.bytes) }),
      )
    }
    await setImmediate()
  }
  return looks
}

/** The same table, read as a person says. */
export function lookAgain({ name, bytes }: ImportFile, file: number, form: TableForm): TableLook {
  return lookAtTable({ file, fileName: name }, decodeTable(bytes, form.encoding), form)
}

/** A table's text in a known encoding; what is nothing in it becomes `\ufffd`. A byte order mark of it is taken off. */
export function decodeTable(bytes: Uint8Array, encoding: TableEncoding): string {
  return new TextDecoder(encoding).decode(bytes)
}

/** What `decodeText` took a table for. */
function encodingOf(bytes: Uint8Array): TableEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}
