import { interfaceLanguages, type InterfaceLanguage } from '../i18n/language.ts'
import { createTranslate } from '../i18n/translator.ts'
import { textDirection } from '../message/text-direction.ts'
import { escapeHtml } from './html.ts'

/** The line that says of a file that nobody approved it. */
export interface DraftMark {
  readonly language: InterfaceLanguage
  readonly text: string
}

/** The line that a draft copy begins with, in a language of the interface. */
export function draftMarkIn(language: InterfaceLanguage): DraftMark {
  return { language, text: createTranslate(language)('exchange.draftMark') }
}

/** A page of `writeHtml` with the mark before the message, in a language and a direction of its own. */
export function markHtml(page: string, mark: DraftMark): string {
  return page.replace('<body>\n', (body) => `${body}${htmlMark(mark)}\n`)
}

function htmlMark({ language, text }: DraftMark): string {
  return `<p lang="${language}" dir="${textDirection(language)}"><strong>${escapeHtml(text)}</strong></p>`
}

/** A text with the mark as its first line. */
export function markText(message: string, { text }: DraftMark): string {
  return `${text}\n\n${message}`
}

/** Whether a page of ours says in any language of the interface that it is a draft. */
export function isMarkedHtml(page: string): boolean {
  return interfaceLanguages.some((language) => {
    const mark = draftMarkIn(language)
    return page.includes(`<body>\n${htmlMark(mark)}\n`)
  })
}

/** Whether a plain text begins with the mark, in any language of the interface. */
export function isMarkedText(message: string): boolean {
  return interfaceLanguages.some((language) => message.startsWith(`${draftMarkIn(language).text}\n`))
}
