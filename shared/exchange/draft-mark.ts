import { interfaceLanguages, type InterfaceLanguage } from '../i18n/language.ts'
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

export function isMarkedText(message: string): boolean {
  return interfaceLanguages.some((language) => message.startsWith(`${draftMarkIn(language).text}\n`))
}

/** A page of ours without the mark, as it was before `markHtml`; any other page as it is. */
export function withoutHtmlMark(page: string): string {
  const mark = interfaceLanguages.map((language) => htmlMark(draftMarkIn(language))).find((one) => page.includes(one))
  return mark === undefined ? page : page.replace(`<body>\n${mark}\n`, () => '<body>\n')
}

/** A text without the mark, as it was before `markText`; any other text as it is. */
export function withoutTextMark(message: string): string {
  const mark = interfaceLanguages
    .map((language) => `${draftMarkIn(language).text}\n\n`)
    .find((one) => message.startsWith(one))
  return mark === undefined ? message : message.slice(mark.length)
}
