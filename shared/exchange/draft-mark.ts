import type { InterfaceLanguage } from '../i18n/language.ts'
import { createTranslate } from '../i18n/translator.ts'
import { textDirection } from '../message/text-direction.ts'
import { escapeHtml } from './html.ts'

/** The line that says of a file that nobody approved it. */
export interface DraftMark {
  readonly language: InterfaceLanguage
  readonly text: string
}

export function draftMarkIn(language: InterfaceLanguage): DraftMark {
  return { language, text: createTranslate(language)('exchange.draftMark') }
}

/** A page of `writeHtml` with the mark before the message, in a language and a direction of its own. */
export function markHtml(page: string, { language, text }: DraftMark): string {
  const attributes = `lang="${language}" dir="${textDirection(language)}"`
  return page.replace('<body>\n', (body) => `${body}<p ${attributes}><strong>${escapeHtml(text)}</strong></p>\n`)
}

/** A text with the mark as its first line. */
export function markText(message: string, { text }: DraftMark): string {
  return `${text}\n\n${message}`
}
