import type { InterfaceLanguage } from '../../shared/i18n/language.ts'
import type { CheckOptions } from './command-line.ts'
import { checkContent } from './check-content.ts'
import { checkSource } from './check-source.ts'
import { declaredLanguage, type InputFile } from './input-file.ts'
import type { Checked } from './report.ts'

/** Checks what a file holds, a bare message with what the options say of it. */
export async function checkInput(
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
