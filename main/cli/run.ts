import { interfaceLanguages, type InterfaceLanguage } from '../../shared/i18n/language.ts'
import { createTranslate, type Translate } from '../../shared/i18n/translator.ts'
import { purposes, storeIds } from '../../shared/template/purpose.ts'
import { readArguments } from './arguments.ts'
import { answerLine, readLines } from './check-lines.ts'
import { checkInput } from './check-input.ts'
import { commandLanguage } from './command-language.ts'
import type { CheckOptions } from './command-line.ts'
import { readCommandWords } from './command-words.ts'
import { reportTemplates } from './compliance-report.ts'
import { evaluate, type EvalCommand } from './eval.ts'
import { exportFile } from './export.ts'
import { exportFilesByProfile, listProfiles } from './export-profile.ts'
import { importFiles } from './import.ts'
import { readInputFile } from './input-file.ts'
import { reportData, reportText } from './report.ts'
import { exitCodes, fail, type ExitCode, type Terminal } from './terminal.ts'
import { exportTranslationFiles, importTranslationFile } from './translation.ts'
import { verifyFiles } from './verify.ts'

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
      return importTranslationFile(commandLine, terminal, translate, reading.interfaceLanguage)
    case 'import':
      return importFiles(commandLine, terminal, translate, reading.interfaceLanguage)
    case 'verify':
      return verifyFiles(commandLine, terminal, translate)
    case 'report':
      return reportTemplates(commandLine, terminal, translate, reading.interfaceLanguage)
    case 'profiles':
      return listProfiles(commandLine.files, terminal, translate)
    case 'export-profile':
      return exportFilesByProfile(commandLine, terminal, translate, reading.interfaceLanguage)
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
