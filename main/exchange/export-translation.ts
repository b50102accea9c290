import { setImmediate } from 'node:timers/promises'
import { fileNameSlug } from '../../shared/exchange/file-name.ts'
import { translationFiles, type TranslationFile } from '../../shared/exchange/translation/translation-files.ts'
import type { TranslationFormat, TranslationJob } from '../../shared/exchange/translation/translation.ts'
import { writeTranslationTable } from '../../shared/exchange/translation/write-translation-table.ts'
import { xliffParts } from '../../shared/exchange/translation/write-xliff.ts'
import type { Translate } from '../../shared/i18n/translator.ts'
import type { Commands, Result } from '../../shared/ipc/contract.ts'
import { readTemplateContent } from '../../shared/template/read-template.ts'
import type { Library } from '../library/library.ts'
import type { Shell } from '../shell.ts'
import { writeFileAtomically } from './write-file-atomically.ts'
import { writeFilesInto } from './write-files-into.ts'

type Templates = TranslationJob['templates']

/** File name extensions of the formats, without the dot. */
const extensions: Readonly<Record<TranslationFormat, string>> = { xliff: 'xlf', csv: 'csv' }

export interface ExportTranslationParts {
  readonly library: Pick<Library, 'open'>
  readonly shell: Pick<Shell, 'chooseSavePath' | 'chooseFolder'>
  readonly translate: Translate
}

/**
 * Writes templates for their translators: a file for each pair of languages, or a table for each source language. One
 * file is asked a path for, several are asked a folder for and leave what is in it alone. Drafts may be translated; a text
 * that this version cannot read is refused with its title. Where a file cannot be written, none is left behind.
 */
export async function exportTranslation(
  { ids, languages, format }: Commands['translation/export']['input'],
  { library, shell, translate }: ExportTranslationParts,
): Promise<Result<Commands['translation/export']['output']>> {
  const gathered = await gather(ids, library)
  if (!gathered.ok) return gathered
  const templates = gathered.value
  const files = translationFiles(format, templates.map(sourceOf), languages)
  const [first] = files
  if (first === undefined) {
    return { ok: false, failure: { kind: 'not-found', what: 'a language to translate into' } }
  }
  const write = (file: TranslationFile) => writeTranslationFile(file, format, templates, translate)
  if (files.length === 1) {
    const path = await shell.chooseSavePath({
      title: translate('exchange.translation.export.title'),
      fileName: translationFileName(first, format, ofSource(templates, first)),
      fileKind: translate(`exchange.translation.fileKinds.${format}`),
      extension: extensions[format],
    })
    if (path === null) return { ok: false, failure: { kind: 'cancelled' } }
    const written = await writeFileAtomically(path, await write(first))
    return written.ok ? { ok: true, value: { paths: [path] } } : written
  }
  const folder = await shell.chooseFolder({
    title: translate('shell.save.folder'),
    confirm: translate('shell.save.folderConfirm'),
  })
  if (folder === null) return { ok: false, failure: { kind: 'cancelled' } }
  return writeFilesInto(
    folder,
    files.map((file) => ({
      name: translationFileName(file, format, ofSource(templates, file)),
      write: () => write(file),
    })),
  )
}

/** A file's text: the templates whose default text is in its source language. */
export async function writeTranslationFile(
  file: TranslationFile,
  format: TranslationFormat,
  templates: Templates,
  translate: Translate,
): Promise<string> {
  const job: TranslationJob = {
    sourceLanguage: file.source,
    targetLanguages: file.targets,
    templates: ofSource(templates, file),
  }
  switch (format) {
    case 'xliff':
      return inTurns(xliffParts(job, file.targets[0] ?? file.source, translate))
    case 'csv':
      return writeTranslationTable(job, translate)
  }
}

/** Parts put together, with a turn for the window's questions every few milliseconds. */
async function inTurns(parts: Iterable<string>): Promise<string> {
  const written: string[] = []
  for (const part of parts) {
    written.push(part)
    if (written.length % 20 === 0) await setImmediate()
  }
  return written.join('')
}

/** `late-parcel.en-CA.fr-CA.xlf`, `templates.en-CA.csv`: the template or "templates", from, into. */
export function translationFileName(file: TranslationFile, format: TranslationFormat, templates: Templates): string {
  const [only, ...others] = templates
  const stem = only === undefined || others.length > 0 ? 'templates' : fileNameSlug(only.content.title)
  const languages = format === 'csv' ? [file.source] : [file.source, ...file.targets]
  return [stem, ...languages.map(languagePart), extensions[format]].join('.')
}

async function gather(ids: readonly string[], library: Pick<Library, 'open'>): Promise<Result<Templates>> {
  const templates: Templates[number][] = []
  for (const id of new Set(ids)) {
    const opened = library.open(id)
    if (!opened.ok) return opened
    const read = readTemplateContent(opened.value)
    if (!read.ok) {
      return { ok: false, failure: { kind: 'invalid', path: opened.value.title, problem: read.problem } }
    }
    templates.push({ id, content: read.value })
    // Ten thousand of them must not keep the window waiting.
    if (templates.length % 50 === 0) await setImmediate()
  }
  return { ok: true, value: templates }
}

function sourceOf({ content }: Templates[number]): string {
  return content.variants[0].language
}

function ofSource(templates: Templates, { source }: TranslationFile): Templates {
  return templates.filter((one) => sourceOf(one) === source)
}

function languagePart(language: string): string {
  return /^[A-Za-z0-9-]{1,35}$/.test(language) ? language : 'und'
}
