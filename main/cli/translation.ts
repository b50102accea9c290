import { mkdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { draftMarkIn } from '../../shared/exchange/draft-mark.ts'
import { jsonFacts, writeJson } from '../../shared/exchange/json.ts'
import { planTranslation } from '../../shared/exchange/translation/plan-translation.ts'
import { problemSentence } from '../../shared/exchange/translation/problem-sentence.ts'
import { translationFiles } from '../../shared/exchange/translation/translation-files.ts'
import type { TranslationItem } from '../../shared/exchange/translation/translation.ts'
import type { InterfaceLanguage } from '../../shared/i18n/language.ts'
import type { Translate } from '../../shared/i18n/translator.ts'
import type { Failure } from '../../shared/ipc/contract.ts'
import { checkTemplate } from '../../shared/policy/check.ts'
import type { TemplateContent } from '../../shared/template/template.ts'
import { withoutStale } from '../../shared/template/without-stale.ts'
import { translationFileName, writeTranslationFile } from '../exchange/export-translation.ts'
import { readTranslationFile } from '../exchange/read-translation-file.ts'
import { writeFileAtomically } from '../exchange/write-file-atomically.ts'
import type { ExportTranslationCommand, ImportTranslationCommand } from './command-line.ts'
import { checkContent, surroundingsOf } from './check-content.ts'
import { readInputFile } from './input-file.ts'
import { reportText } from './report.ts'
import { causeOf, exitCodes, fail, type ExitCode, type Terminal } from './terminal.ts'

interface TemplateFile {
  readonly file: string
  /** What its texts are known by in a translated file: the file's name without its ending. */
  readonly id: string
  readonly content: TemplateContent
}

/** Writes exported templates for their translators, a file for each pair of languages or a table for each source language. */
export async function exportTranslationFiles(
  { files, to, languages, folder }: ExportTranslationCommand,
  terminal: Terminal,
  translate: Translate,
): Promise<ExitCode> {
  const templates = await readTemplates(files, terminal, translate)
  if (templates === null) return exitCodes.badInput
  const sources = templates.map(({ content }) => content.variants[0].language)
  const outputs = translationFiles(to, sources, languages)
  if (outputs.length === 0) return fail(terminal, translate, 'nothingToTranslate', {})
  for (const output of outputs) {
    const own = templates.filter(({ content }) => content.variants[0].language === output.source)
    const text = await writeTranslationFile(output, to, templates, translate)
    const written = await writeInto(folder, translationFileName(output, to, own), text, terminal, translate)
    if (!written) return exitCodes.badInput
  }
  return exitCodes.clean
}

/**
 * Puts a translated file's texts into exported templates and writes them anew. What it makes is for senders, so a template
 * is written only where its verdict is clean, and as a draft copy: a translation has yet to be approved.
 */
export async function importTranslationFile(
  { translated: file, files, folder }: ImportTranslationCommand,
  terminal: Terminal,
  translate: Translate,
  interfaceLanguage: InterfaceLanguage,
): Promise<ExitCode> {
  const templates = await readTemplates(files, terminal, translate)
  if (templates === null) return exitCodes.badInput
  const reading = await readTranslationFile(file)
  if (!reading.ok) {
    return fail(terminal, translate, 'badTranslation', { file, problem: sentenceOf(translate, reading.failure) })
  }
  const contents = new Map(templates.map(({ id, content }) => [id, content]))
  const changed = new Set<string>()
  let isRefused = false
  for (const translated of reading.value) {
    const { templateId } = translated
    const { item, content } = planTranslation(translated, contents.get(templateId) ?? null)
    await terminal.write(`${reportItem(item, templates.find(({ id }) => id === templateId)?.file, translate)}\n`)
    if (item.kind === 'refused' || content === null) isRefused = true
    else if (item.kind !== 'same') {
      contents.set(templateId, content)
      changed.add(templateId)
    }
  }
  for (const { file: name, id } of templates) {
    const content = contents.get(id)
    if (content === undefined || !changed.has(id)) continue
    const refused = (await checkContent(name, content, true)).find(({ result }) => result.verdict.state !== 'clean')
    if (refused !== undefined) {
      await terminal.write(`${reportText(refused, translate)}\n`)
      terminal.writeError(`plumeline: ${translate('cli.refused', { file: name })}\n`)
      isRefused = true
      continue
    }
    const surroundings = await surroundingsOf(content)
    const check = checkTemplate(content, surroundings)
    // New texts that nobody approved yet.
    const text = writeJson(withoutStale(content, check), jsonFacts(check, draftMarkIn(interfaceLanguage)))
    if (!(await writeInto(folder, basename(name), text, terminal, translate))) return exitCodes.badInput
  }
  return isRefused ? exitCodes.violations : exitCodes.clean
}

/** `null` when one cannot be read; why is on the error stream then. */
async function readTemplates(
  files: readonly string[],
  terminal: Terminal,
  translate: Translate,
): Promise<readonly TemplateFile[] | null> {
  const templates: TemplateFile[] = []
  for (const file of files) {
    const input = await readInputFile(file)
    const id = basename(file).replace(/(?:\.\{\{language\}\})?\.json$/i, '')
    if (!input.ok) fail(terminal, translate, input.problem, input.data)
    else if (input.kind !== 'template') fail(terminal, translate, 'notTemplate', { file })
    else if (templates.some((one) => one.id === id)) fail(terminal, translate, 'sameName', { file })
    else {
      templates.push({ file, id, content: input.content })
      continue
    }
    return null
  }
  return templates
}

function reportItem(item: TranslationItem, file: string | undefined, translate: Translate): string {
  const { kind, templateId, language, problems, changedSources, untranslated } = item
  return [
    translate(`cli.translation.${kind}`, { file: file ?? templateId, language }),
    ...problems.map((problem) => problemSentence(translate, problem)),
    ...(changedSources.length === 0 ? [] : [translate('cli.translation.outdated', { count: changedSources.length })]),
    ...(untranslated === 0 || kind === 'refused'
      ? []
      : [translate('cli.translation.untranslated', { count: untranslated })]),
  ].join('\n      ')
}

async function writeInto(
  folder: string,
  name: string,
  text: string,
  terminal: Terminal,
  translate: Translate,
): Promise<boolean> {
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    fail(terminal, translate, 'unwritable', { path: folder, problem })
    return false
  }
  const path = join(folder, name)
  const written = await writeFileAtomically(path, text)
  if (written.ok) await terminal.write(`${translate('cli.exported', { path })}\n`)
  else fail(terminal, translate, 'unwritable', { path, problem: causeOf(written.failure) })
  return written.ok
}

function sentenceOf(translate: Translate, failure: Failure): string {
  return failure.kind === 'translation' ? problemSentence(translate, failure.problem) : causeOf(failure)
}
