import { writeReport, type ReportedTemplate } from '../../shared/exchange/report/write-report.ts'
import type { InterfaceLanguage } from '../../shared/i18n/language.ts'
import type { Translate } from '../../shared/i18n/translator.ts'
import { checkTemplate } from '../../shared/policy/check.ts'
import { readSealedJson } from '../approval/read-sealed-json.ts'
import { writeFileAtomically } from '../exchange/write-file-atomically.ts'
import type { ReportCommand } from './command-line.ts'
import { surroundingsOf } from './check-content.ts'
import { readInputFile } from './input-file.ts'
import { causeOf, exitCodes, fail, type ExitCode, type Terminal } from './terminal.ts'

/**
 * Writes one compliance report on templates, whatever their verdict. Nothing is written when one of them cannot be read: a
 * report without it would look whole. Nobody's key is known here, and the report says so.
 */
export async function reportTemplates(
  { files, to }: ReportCommand,
  terminal: Terminal,
  translate: Translate,
  language: InterfaceLanguage,
): Promise<ExitCode> {
  const templates: ReportedTemplate[] = []
  let isWhole = true
  const problem = (key: string, data: Readonly<Record<string, string>>): void => {
    fail(terminal, translate, key, data)
    isWhole = false
  }
  for (const file of files) {
    const input = await readInputFile(file)
    if (!input.ok) {
      problem(input.problem, input.data)
      continue
    }
    if (input.kind !== 'template') {
      problem('notTemplate', { file })
      continue
    }
    const { content, text } = input
    const sealed = readSealedJson(text)
    // A seal that was changed, or that is a newer version's, vouches for nothing.
    const approval =
      sealed.kind === 'genuine'
        ? ({ seal: sealed.seal, isCurrent: true, signer: 'unknown' } as const)
        : sealed.kind === 'changed' && sealed.what === 'file'
          ? ({ seal: sealed.seal, isCurrent: false, signer: 'unknown' } as const)
          : null
    templates.push({ content, check: checkTemplate(content, await surroundingsOf(content)), approval })
  }
  if (!isWhole) return exitCodes.badInput
  const facts = { language, madeAt: new Date().toISOString(), checkerVersion: terminal.version }
  const written = await writeFileAtomically(to, writeReport(templates, facts))
  if (!written.ok) return fail(terminal, translate, 'unwritable', { path: to, problem: causeOf(written.failure) })
  await terminal.write(`${translate('cli.exported', { path: to })}\n`)
  return exitCodes.clean
}
