import { mkdir } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { writeSealFile } from '../../shared/approval/seal-file.ts'
import type { Seal } from '../../shared/approval/seal.ts'
import { setAsideOf } from '../../shared/approval/set-aside.ts'
import { draftMarkIn } from '../../shared/exchange/draft-mark.ts'
import { exportFileName } from '../../shared/exchange/file-name.ts'
import type { InterfaceLanguage } from '../../shared/i18n/language.ts'
import type { Translate } from '../../shared/i18n/translator.ts'
import { readHtml } from '../../shared/message/read-html.ts'
import { readText } from '../../shared/message/read-text.ts'
import { checkTemplate } from '../../shared/policy/check.ts'
import { currentPolicy } from '../../shared/policy/policy.ts'
import { newVariant, type TemplateContent, type Variant } from '../../shared/template/template.ts'
import { readSealedJson } from '../approval/read-sealed-json.ts'
import { sealedText } from '../approval/sealed-files.ts'
import { writeDraft } from '../exchange/files-to-export.ts'
import { writeSealed } from '../exchange/write-sealed.ts'
import type { CheckOptions, ExportCommand } from './command-line.ts'
import { checkContent, surroundingsOf } from './check-content.ts'
import { checkInput } from './check-input.ts'
import { storeOfLanguage } from './check-source.ts'
import { declaredLanguage, readInputFile, type InputFile } from './input-file.ts'
import { reportText } from './report.ts'
import { causeOf, exitCodes, fail, type ExitCode, type Terminal } from './terminal.ts'

/**
 * Writes the file in another format, one file a variant (JSON holds all), after the same check the app makes. A sealed
 * template gives sealed files; anything else is exported as a draft copy, when that was asked for.
 */
export async function exportFile(
  { file, to, folder, isDraftCopy, options }: ExportCommand,
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
  const refuse = (key: string): ExitCode => {
    terminal.writeError(`plumeline: ${translate(key, { file })}\n`)
    return exitCodes.violations
  }
  const refused = checks.find(({ result }) => result.verdict.state !== 'clean')
  if (refused !== undefined) {
    await terminal.write(`${reportText(refused, translate)}\n`)
    return refuse('cli.refused')
  }
  const sealed =
    input.kind === 'template' && !isDraftCopy ? readSealedJson(input.text) : ({ kind: 'unsealed' } as const)
  if (sealed.kind === 'changed') return refuse('cli.changedSeal')
  if (sealed.kind === 'newer') return refuse('cli.newerSeal')
  if (sealed.kind === 'unsealed' && !isDraftCopy) return refuse('cli.notApproved')
  const seal = sealed.kind === 'genuine' ? sealed.seal : null

  const check = checkTemplate(content, await surroundingsOf(content))
  const facts = {
    policyVersion: currentPolicy.version,
    setAside: setAsideOf(check),
    mark: draftMarkIn(interfaceLanguage),
  }
  const textOf = (variant: Variant, sealOfIt: Seal | null): string | null =>
    sealOfIt === null ? writeDraft(content, variant, to, facts) : sealedText(content, variant, to, sealOfIt)
  const variants = to === 'json' ? [content.variants[0]] : content.variants
  // Of an approved template every file is as it was sealed, or none is written.
  if (seal !== null && variants.some((variant) => textOf(variant, seal) === null)) return refuse('cli.outdatedSeal')
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    return fail(terminal, translate, 'unwritable', { path: folder, problem })
  }
  for (const variant of variants) {
    const path = join(folder, exportFileName(content, variant, to))
    const text = textOf(variant, seal) ?? ''
    const written = await writeSealed(path, text, seal === null || to === 'json' ? null : writeSealFile(seal))
    if (!written.ok) return fail(terminal, translate, 'unwritable', { path, problem: causeOf(written.failure) })
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
