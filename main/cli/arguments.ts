import { parseArgs } from 'node:util'
import { exportFormats } from '../../shared/exchange/export-format.ts'
import { columnKinds, readColumns } from '../../shared/exchange/import/read-columns.ts'
import { tableEncodings } from '../../shared/exchange/import/table-look.ts'
import { translationFormats } from '../../shared/exchange/translation/translation.ts'
import { interfaceLanguages, nearestLanguage, type InterfaceLanguage } from '../../shared/i18n/language.ts'
import { maximumLengthLimit } from '../../shared/template/read-template.ts'
import { purposes, storeIds } from '../../shared/template/purpose.ts'
import type { CheckOptions, CommandLine } from './command-line.ts'
import type { WordOptions } from './command-words.ts'
import { evalFormats } from './eval.ts'

export type Arguments =
  | {
      readonly ok: true
      readonly interfaceLanguage: InterfaceLanguage
      readonly commandLine: CommandLine
      readonly words: WordOptions
      readonly hasGrammar: boolean
    }
  /** `problem` is a key under `cli.errors`. */
  | {
      readonly ok: false
      readonly interfaceLanguage: InterfaceLanguage
      readonly problem: string
      readonly data: Readonly<Record<string, string>>
    }

const options = {
  purpose: { type: 'string' },
  store: { type: 'string' },
  lang: { type: 'string' },
  languages: { type: 'string' },
  language: { type: 'string' },
  subject: { type: 'string' },
  'stock-out': { type: 'boolean' },
  'length-limit': { type: 'string' },
  words: { type: 'string', multiple: true },
  'store-name': { type: 'string' },
  'no-grammar': { type: 'boolean' },
  format: { type: 'string' },
  jsonl: { type: 'boolean' },
  to: { type: 'string' },
  profile: { type: 'string' },
  profiles: { type: 'string', multiple: true },
  out: { type: 'string' },
  'draft-copy': { type: 'boolean' },
  columns: { type: 'string' },
  encoding: { type: 'string' },
  delimiter: { type: 'string' },
  reviewers: { type: 'string' },
  json: { type: 'boolean' },
  'min-precision': { type: 'string' },
  'min-recall': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const

/** Reads the arguments after the program's name. `environment` gives the interface's language unless `--language` does. */
export function readArguments(
  list: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Arguments {
  const ambient = environmentLanguage(environment)
  let parsed
  try {
    parsed = parseArgs({ args: [...list], options, allowPositionals: true, strict: true })
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    return { ok: false, interfaceLanguage: ambient, problem: 'unknownOption', data: { problem } }
  }
  const { values, positionals } = parsed
  const interfaceLanguage = interfaceLanguages.find((language) => language === values.language) ?? ambient
  const wrong = (problem: string, data: Readonly<Record<string, string>> = {}): Arguments => ({
    ok: false,
    interfaceLanguage,
    problem,
    data,
  })
  const words: WordOptions = { files: values.words ?? [], storeName: values['store-name'] ?? '' }
  const right = (commandLine: CommandLine): Arguments => ({
    ok: true,
    interfaceLanguage,
    commandLine,
    words,
    hasGrammar: values['no-grammar'] !== true,
  })

  if (values.language !== undefined && values.language !== interfaceLanguage) {
    return wrong('badInterface', { value: values.language, known: interfaceLanguages.join(', ') })
  }
  if (values.help === true) return right({ command: 'help' })
  if (values.version === true) return right({ command: 'version' })

  const purpose = purposes.find((candidate) => candidate === (values.purpose ?? 'reply'))
  if (purpose === undefined) return wrong('badPurpose', { value: values.purpose ?? '', known: purposes.join(', ') })
  const store =
    values.store === undefined ? null : storeIds.find((candidate) => candidate === values.store?.toUpperCase())
  if (store === undefined) return wrong('badStore', { value: values.store ?? '', known: storeIds.join(', ') })
  const language = values.lang === undefined ? null : tagOf(values.lang)
  if (language !== null && !isTag(language)) {
    return wrong('badLanguage', { value: language })
  }
  const [command, ...files] = positionals
  if (command === 'eval') {
    const format = evalFormats.find((candidate) => candidate === (values.format ?? 'text'))
    if (format === undefined) return wrong('badEvalFormat', { value: values.format ?? '' })
    const [minPrecision, minRecall] = [values['min-precision'], values['min-recall']].map(readShare)
    if (minPrecision === undefined || minRecall === undefined) return wrong('badShare')
    return files.length === 0 ? wrong('noLabelled') : right({ command, files, format, minPrecision, minRecall })
  }
  if (command === 'verify') {
    if (values.format !== undefined && values.format !== 'json') return wrong('badFormat', { value: values.format })
    if (files.length === 0) return wrong('noVerified')
    const isJson = values.json === true || values.format === 'json'
    return right({ command, files, isJson, reviewersFile: values.reviewers ?? null })
  }
  if (command === 'report') {
    if (values.to === undefined || !/\.html?$/i.test(values.to)) return wrong('reportOptions')
    return files.length === 0 ? wrong('noReported') : right({ command, files, to: values.to })
  }
  if (command === 'import') {
    if (values.format !== undefined && values.format !== 'json') return wrong('badFormat', { value: values.format })
    if (files.length === 0) return wrong('noImported')
    const isJson = values.json === true || values.format === 'json'
    const given = values.purpose === undefined ? null : purpose
    const columns = values.columns === undefined ? null : readColumns(values.columns)
    if (values.columns !== undefined && columns === null) {
      return wrong('badColumns', { value: values.columns, known: columnKinds.join(', ') })
    }
    const encoding = tableEncodings.find((known) => known === values.encoding?.toLowerCase()) ?? null
    if (values.encoding !== undefined && encoding === null) {
      return wrong('badEncoding', { value: values.encoding, known: tableEncodings.join(', ') })
    }
    const delimiter = values.delimiter === '\\t' ? '\t' : (values.delimiter ?? null)
    if (delimiter !== null && !/^[^"\r\n\uFEFF\uD800-\uDFFF]$/.test(delimiter)) {
      return wrong('badDelimiter', { value: delimiter })
    }
    const tables = { columns, encoding, delimiter }
    return right({ command, files, folder: values.out ?? null, isJson, purpose: given, store, language, tables })
  }
  if (command === 'export-translation') {
    const to = translationFormats.find((format) => format === values.to)
    const languages = (values.languages ?? '').split(',').flatMap((tag) => (tag.trim() === '' ? [] : [tagOf(tag)]))
    if (to === undefined || values.out === undefined || languages.length === 0) return wrong('translationOptions')
    const unknown = languages.find((tag) => !isTag(tag))
    if (unknown !== undefined) return wrong('badLanguage', { value: unknown })
    if (files.length === 0) return wrong('noTemplates')
    return right({ command, files, to, languages, folder: values.out })
  }
  if (command === 'import-translation') {
    const [translated, ...templates] = files
    if (translated === undefined || templates.length === 0) return wrong('noTranslation')
    return values.out === undefined
      ? wrong('importOptions')
      : right({ command, translated, files: templates, folder: values.out })
  }
  if (values.format !== undefined && values.format !== 'json') return wrong('badFormat', { value: values.format })
  const limit = values['length-limit']
  if (limit !== undefined && (!/^[1-9]\d{0,5}$/.test(limit) || Number(limit) > maximumLengthLimit)) {
    return wrong('badLengthLimit', { value: limit, maximum: String(maximumLengthLimit) })
  }
  if (/[\r\n]/.test(values.subject ?? '')) return wrong('badSubject')
  const checkOptions: CheckOptions = {
    purpose,
    store,
    language,
    isJson: values.format === 'json',
    subject: values.subject ?? '',
    isStockOutNotice: values['stock-out'] === true,
    lengthLimit: limit === undefined ? null : Number(limit),
  }

  const [file, ...others] = files
  switch (command) {
    case undefined:
      return wrong('noCommand')
    case 'check':
      if (values.jsonl === true && file === undefined) return right({ command: 'check-lines' })
      return file === undefined || values.jsonl === true
        ? wrong('noFiles')
        : right({ command: 'check', files, options: checkOptions })
    case 'profiles':
      return right({ command: 'profiles', files: [...files, ...(values.profiles ?? [])] })
    case 'export': {
      if (values.profile !== undefined) {
        if (values.out === undefined || file === undefined) return wrong('profileOptions')
        const isDraftCopy = values['draft-copy'] === true
        return right({
          command: 'export-profile',
          files,
          profile: values.profile,
          profileFiles: values.profiles ?? [],
          folder: values.out,
          isDraftCopy,
        })
      }
      const to = exportFormats.find((format) => format === values.to)
      if (to === undefined || values.out === undefined) return wrong('exportOptions')
      if (file === undefined || others.length > 0) return wrong('oneFile')
      const isDraftCopy = values['draft-copy'] === true
      return right({ command: 'export', file, to, folder: values.out, isDraftCopy, options: checkOptions })
    }
    default:
      return wrong('unknownCommand', { command })
  }
}

function tagOf(text: string): string {
  return text.trim().replaceAll('_', '-')
}

function isTag(tag: string): boolean {
  return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag)
}

/** A share between 0 and 1; `null` when not given, `undefined` when it is something else. */
function readShare(value: string | undefined): number | null | undefined {
  if (value === undefined) return null
  return /^(?:0?\.\d+|[01](?:\.0*)?)$/.test(value) ? Number(value) : undefined
}

/** By GNU's rules: `LANGUAGE` is a list and goes before the locale, unless that is the plain one, `C`. */
function environmentLanguage(environment: Readonly<Record<string, string | undefined>>): InterfaceLanguage {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || ''
  const isPlain = /^(?:C|POSIX)?(?:\.|$)/.test(locale)
  return nearestLanguage([...(isPlain ? [] : (environment['LANGUAGE'] ?? '').split(':')), locale])
}
