import { mkdir } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import type { ExportFormat } from '../../shared/exchange/export-format.ts'
import { exportFileName } from '../../shared/exchange/file-name.ts'
import { writeHtml } from '../../shared/exchange/html.ts'
import { writeJson } from '../../shared/exchange/json.ts'
import { writePlainText } from '../../shared/exchange/plain-text.ts'
import { interfaceLanguages, type InterfaceLanguage } from '../../shared/i18n/language.ts'
import { createTranslate, type Translate } from '../../shared/i18n/translator.ts'
import { readHtml } from '../../shared/message/read-html.ts'
import { readText } from '../../shared/message/read-text.ts'
import { checkTemplate } from '../../shared/policy/check.ts'
import { currentPolicy } from '../../shared/policy/policy.ts'
import { purposes, storeIds } from '../../shared/template/purpose.ts'
import { newVariant, type TemplateContent } from '../../shared/template/template.ts'
import { withoutStale } from '../../shared/template/without-stale.ts'
import { writeFileAtomically } from '../exchange/write-file-atomically.ts'
import { readArguments, type CheckOptions } from './arguments.ts'
import { answerLine, readLines } from './check-lines.ts'
import { checkContent, surroundingsOf } from './check-content.ts'
import { commandLanguage } from './command-language.ts'
import { readCommandWords } from './command-words.ts'
import { checkSource, storeOfLanguage } from './check-source.ts'
import { evaluate, type EvalCommand } from './eval.ts'
import { declaredLanguage, readInputFile, type InputFile } from './input-file.ts'
import { reportData, reportText, type Checked } from './report.ts'
import { exitCodes, fail, type ExitCode, type Terminal } from './terminal.ts'
import { exportTranslationFiles, importTranslationFile } from './translation.ts'

/** Runs one command line and answers its exit code. Everything that can go wrong with input is said on the error stream. */
export async function runCommandLine(list: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const reading = readArguments(list, terminal.environment)
  const translate = createTranslate(reading.interfaceLanguage)
  if (!reading.ok) return fail(terminal, translate, reading.problem, reading.data)
  const { commandLine } = reading
  const words = await readCommandWords(reading.words, terminal, translate)
  if (words === null) return exitCodes.badInput
  commandLanguage.useWordLists(words)
  commandLanguage.useGrammar(reading.hasGrammar)
  switch (commandLine.command) {
    case 'help':
      await terminal.write(
        `${translate('cli.help', { purposes: purposes.join(', '), stores: storeIds.join(', '), languages: interfaceLanguages.join('|') })}\n`,
      )
      return exitCodes.clean
    case 'version':
      await terminal.write(`${terminal.version}\n`)
      return exitCodes.clean
    case 'check-lines':
      for await (const line of readLines(terminal.input)) await terminal.write(`${await answerLine(line, translate)}\n`)
      return exitCodes.clean
    case 'eval':
      return evaluateFiles(commandLine, terminal, translate)
    case 'check':
      return checkFiles(commandLine.files, commandLine.options, terminal, translate, reading.interfaceLanguage)
    case 'export-translation':
      return exportTranslationFiles(commandLine, terminal, translate)
    case 'import-translation':
      return importTranslationFile(commandLine, terminal, translate)
    case 'export':
      return exportFile(commandLine, terminal, translate, reading.interfaceLanguage)
  }
}

/** What cannot be read outweighs figures that are too low: they are figures of something else. */
async function evaluateFiles(command: EvalCommand, terminal: Terminal, translate: Translate): Promise<ExitCode> {
  const { output, problems, isEnough } = await evaluate(command, translate)
  for (const problem of problems) terminal.writeError(`plumeline: ${problem}\n`)
  await terminal.write(output)
  if (problems.length > 0) return exitCodes.badInput
  return isEnough ? exitCodes.clean : exitCodes.violations
}

/** Every file is answered, also after one that cannot be read; the worst outcome is the exit code. */
async function checkFiles(
  files: readonly string[],
  options: CheckOptions,
  terminal: Terminal,
  translate: Translate,
  interfaceLanguage: InterfaceLanguage,
): Promise<ExitCode> {
  let worst: ExitCode = exitCodes.clean
  const data: unknown[] = []
  for (const file of files) {
    const input = await readInputFile(file)
    if (!input.ok) {
      worst = fail(terminal, translate, input.problem, input.data)
      continue
    }
    for (const checked of await checkInput(file, input, options, interfaceLanguage)) {
      if (checked.result.verdict.violations > 0 && worst === exitCodes.clean) worst = exitCodes.violations
      if (options.isJson) data.push(reportData(checked, translate))
      else await terminal.write(`${reportText(checked, translate)}\n`)
    }
  }
  if (options.isJson) await terminal.write(`${JSON.stringify(data, null, 2)}\n`)
  return worst
}

async function checkInput(
  file: string,
  input: Extract<InputFile, { ok: true }>,
  options: CheckOptions,
  interfaceLanguage: InterfaceLanguage,
): Promise<readonly Checked[]> {
  if (input.kind === 'template') return checkContent(file, input.content, true)
  const { format, body } = input
  const language = options.language ?? (format === 'html' ? declaredLanguage(body) : null) ?? interfaceLanguage
  const { message, result, bodyOffset } = await checkSource({
    format,
    body,
    purpose: options.purpose,
    language,
    store: options.store,
    subject: options.subject,
    isStockOutNotice: options.isStockOutNotice,
    lengthLimit: options.lengthLimit,
  })
  // Places in a page are those of its text: its lines are markup, which the reader of a report has not in mind.
  return [{ name: file, text: format === 'text' ? body : message.text, result, place: bodyOffset }]
}

interface ExportCommand {
  readonly file: string
  readonly to: ExportFormat
  readonly folder: string
  readonly options: CheckOptions
}

/** Writes the file in another format, one file a variant (JSON holds all), after the same check the app makes. */
async function exportFile(
  { file, to, folder, options }: ExportCommand,
  terminal: Terminal,
  translate: Translate,
  interfaceLanguage: InterfaceLanguage,
): Promise<ExitCode> {
  const input = await readInputFile(file)
  if (!input.ok) return fail(terminal, translate, input.problem, input.data)
  // What the reader of a page maps silently is judged first, then what would be written.
  const content = input.kind === 'template' ? input.content : contentOf(file, input, options, interfaceLanguage)
  const checks = [
    ...(input.kind === 'template' ? [] : await checkInput(file, input, options, interfaceLanguage)),
    // A bare message is no template: whom it goes to and in which languages is not asked of it.
    ...(await checkContent(file, content, input.kind === 'template')),
  ]
  const refused = checks.find(({ result }) => result.verdict.state !== 'clean')
  if (refused !== undefined) {
    await terminal.write(`${reportText(refused, translate)}\n`)
    terminal.writeError(`plumeline: ${translate('cli.refused', { file })}\n`)
    return exitCodes.violations
  }
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    return fail(terminal, translate, 'unwritable', { path: folder, problem })
  }
  const surroundings = await surroundingsOf(content)
  const variants = to === 'json' ? [content.variants[0]] : content.variants
  for (const variant of variants) {
    const path = join(folder, exportFileName(content, variant, to))
    const text =
      to === 'html'
        ? writeHtml(content, variant)
        : to === 'text'
          ? writePlainText(content, variant)
          : writeJson(withoutStale(content, checkTemplate(content, surroundings)), surroundings)
    const written = await writeFileAtomically(path, text)
    if (!written.ok) {
      const { failure } = written
      const problem = failure.kind === 'storage' ? `${failure.reason} (${failure.detail})` : failure.kind
      return fail(terminal, translate, 'unwritable', { path, problem })
    }
    await terminal.write(`${translate('cli.exported', { path })}\n`)
  }
  return exitCodes.clean
}

function contentOf(
  file: string,
  { format, body }: Extract<InputFile, { kind: 'message' }>,
  options: CheckOptions,
  interfaceLanguage: InterfaceLanguage,
): TemplateContent {
  const { document } = format === 'html' ? readHtml(body, { mode: 'edit' }) : readText(body)
  const language = options.language ?? (format === 'html' ? declaredLanguage(body) : null) ?? interfaceLanguage
  return {
    title: basename(file, extname(file)),
    purpose: options.purpose,
    store: options.store ?? storeOfLanguage(language),
    sendWithinDays: currentPolicy.limits.sendWithinDays,
    isStockOutNotice: options.isStockOutNotice,
    lengthLimit: options.lengthLimit,
    confirmations: [],
    variants: [{ ...newVariant(language, document), subject: options.subject }],
  }
}
