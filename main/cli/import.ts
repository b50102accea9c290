import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { draftMarkIn } from '../../shared/exchange/draft-mark.ts'
import { fileNameSlug } from '../../shared/exchange/file-name.ts'
import { freeNames } from '../../shared/exchange/free-names.ts'
import type { ImportedMessage, ImportFile, ImportProblem } from '../../shared/exchange/import/imported.ts'
import { ranked } from '../../shared/exchange/import/rank.ts'
import type { TableReading } from '../../shared/exchange/import/table-look.ts'
import type { ImportDetails } from '../../shared/exchange/import/triage.ts'
import { jsonFacts, writeJson } from '../../shared/exchange/json.ts'
import type { InterfaceLanguage } from '../../shared/i18n/language.ts'
import type { Translate } from '../../shared/i18n/translator.ts'
import { placeholderToken } from '../../shared/message/placeholders.ts'
import { checkTemplate } from '../../shared/policy/check.ts'
import { noLibraryFacts } from '../../shared/policy/rule.ts'
import { createImportSession } from '../exchange/import/import-session.ts'
import { loadImportFiles } from '../exchange/import/load-import-files.ts'
import { lookAgain, lookForTables } from '../exchange/import/look-for-tables.ts'
import { readImport, type ImportOptions } from '../exchange/import/read-import.ts'
import { writeFileAtomically } from '../exchange/write-file-atomically.ts'
import type { ImportCommand, TablesOption } from './command-line.ts'
import { surroundingsOf } from './check-content.ts'
import { storeOfLanguage } from './check-source.ts'
import { commandLanguage } from './command-language.ts'
import { importedData, importedText, importSummary, problemText } from './import-report.ts'
import { causeOf, exitCodes, fail, type ExitCode, type Terminal } from './terminal.ts'

/** What is left out of a message that was read is a remark; anything else that was not read is bad input. */
const remarks: ReadonlySet<ImportProblem['kind']> = new Set(['picture-left-out', 'attachment-left-out'])

/**
 * Reads files of any format that is known and lists their messages, the riskiest first. With a folder each is written there
 * as our JSON, marked as a draft: nobody has approved it. Messages that break the policy are written too, as they are to be
 * mended in the app.
 */
export async function importFiles(
  { files, folder, isJson, purpose, store, language, tables }: ImportCommand,
  terminal: Terminal,
  translate: Translate,
  interfaceLanguage: InterfaceLanguage,
): Promise<ExitCode> {
  let isBad = false
  const loaded: ImportFile[] = []
  const problems: ImportProblem[] = []
  for (const file of files) {
    const loading = await loadImportFiles([file])
    if (loading.ok) {
      loaded.push(...loading.value.files)
      problems.push(...loading.value.problems)
      continue
    }
    fail(terminal, translate, 'unreadable', { file, problem: causeOf(loading.failure) })
    isBad = true
  }
  const signal = new AbortController().signal
  const reading = await readImport(loaded, await readingOptions(loaded, tables, signal))
  problems.push(...reading.problems)
  const session = createImportSession({
    library: { factsFor: () => ({ ok: true, value: noLibraryFacts }) },
    language: commandLanguage,
    store: store ?? storeOfLanguage(language ?? interfaceLanguage),
  })
  const told = (message: ImportedMessage): ImportedMessage => {
    const [first, ...others] = message.texts
    const texts: ImportedMessage['texts'] = [{ ...first, language: first.language ?? language }, ...others]
    return { ...message, purpose: message.purpose ?? purpose, store: message.store ?? store, texts }
  }
  await session.take(reading.messages.map(told), { signal, onProgress: () => undefined })

  const data: unknown[] = []
  const items = ranked(session.items)
  // Titles of one import may be alike.
  const freeName = freeNames((stem, number) => `${stem}-${number}`)
  for (const { key } of items) {
    const details = await session.read(key)
    if (details === null) continue
    const written =
      folder === null ? null : await writeTemplate(folder, details, freeName, terminal, translate, interfaceLanguage)
    if (written === false) return exitCodes.badInput
    if (isJson) data.push(importedData(details, written, translate))
    else await terminal.write(`${importedText(details, written, translate)}\n`)
  }
  for (const problem of problems) terminal.writeError(`plumeline: ${problemText(problem, translate)}\n`)
  if (isJson) {
    const said = problems.map((problem) => ({ ...problem, message: problemText(problem, translate) }))
    await terminal.write(`${JSON.stringify({ messages: data, problems: said }, null, 2)}\n`)
  } else await terminal.write(importSummary(items, translate))
  if (isBad || problems.some(({ kind }) => !remarks.has(kind))) return exitCodes.badInput
  return items.some(({ verdict }) => verdict.violations > 0) ? exitCodes.violations : exitCodes.clean
}

/** How the files are read: an encoding or a delimiter that is given changes what is guessed from it. */
async function readingOptions(
  files: readonly ImportFile[],
  { columns, encoding, delimiter }: TablesOption,
  signal: AbortSignal,
): Promise<ImportOptions> {
  if (encoding === null && delimiter === null) return columns === null ? {} : { table: { columns } }
  const tables = new Map<number, TableReading>()
  for (const look of await lookForTables(files, signal)) {
    const file = files[look.file]
    if (file === undefined) continue
    const form = { encoding: encoding ?? look.encoding, delimiter: delimiter ?? undefined }
    const again = lookAgain(file, look.file, form)
    tables.set(look.file, { ...again, columns: columns ?? again.columns })
  }
  return { tables, ...(columns === null ? {} : { table: { columns } }) }
}

/** The path; `false` when it cannot be written, which is on the error stream then. */
async function writeTemplate(
  folder: string,
  { content }: ImportDetails,
  freeName: (stem: string) => string,
  terminal: Terminal,
  translate: Translate,
  interfaceLanguage: InterfaceLanguage,
): Promise<string | false> {
  const path = join(folder, `${freeName(fileNameSlug(content.title))}.${placeholderToken('language')}.json`)
  const check = checkTemplate(content, await surroundingsOf(content))
  const text = writeJson(content, jsonFacts(check, draftMarkIn(interfaceLanguage)))
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    fail(terminal, translate, 'unwritable', {
      path: folder,
      problem: error instanceof Error ? error.message : String(error),
    })
    return false
  }
  const written = await writeFileAtomically(path, text)
  if (written.ok) return path
  fail(terminal, translate, 'unwritable', { path, problem: causeOf(written.failure) })
  return false
}
