import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import papaparse from 'papaparse'
import type { ImportFile } from '../../../shared/exchange/import/imported.ts'
import { chance } from '../library/made-library.ts'
import type { Round } from './round.ts'

/** Languages of the corpus that the accuracy is measured with; the texts of a made message are in one of them. */
const languages = ['en', 'fr', 'de', 'es', 'it'] as const
const tags = { en: 'en-CA', fr: 'fr-CA', de: 'de-DE', es: 'es-ES', it: 'it-IT' } as const

function bodiesOf(language: (typeof languages)[number]): readonly string[] {
  return readFileSync(`accuracy/${language}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly format: string; readonly body: string })
    .filter(({ format }) => format === 'text')
    .map(({ body }) => body)
}

interface MadeMessage {
  readonly title: string
  readonly language: string
  readonly html: string
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Letters of three messages of the corpus each, with what sellers' HTML has: no two are alike. */
function makeMessages(size: number): readonly MadeMessage[] {
  const random = chance(size)
  const bodies = new Map(languages.map((language) => [language, bodiesOf(language)]))
  return Array.from({ length: size }, (_, index) => {
    const language = languages[Math.floor(random() * languages.length)] ?? 'en'
    const texts = bodies.get(language) ?? []
    const paragraphs = Array.from({ length: 3 }, () => texts[Math.floor(random() * texts.length)] ?? '')
      .flatMap((body) => body.split(/\n\n+/))
      .map((text) => `<p style="font-family:Arial">${escape(text).replaceAll('\n', '<br>')}</p>`)
    const html = `${paragraphs.join('')}<p><b>{{order_number}}</b> {{ticket.requester.first_name}} ${index}</p>`
    return { title: `Message ${index}`, language: tags[language], html }
  })
}

/** The files of an import of so many messages. */
export function makeFiles({ target, size, isOneName }: Round): readonly ImportFile[] {
  const messages = makeMessages(size)
  switch (target) {
    case 'csv': {
      const rows = messages.map(({ title, language, html }) => [title, language, html])
      const table = papaparse.unparse([['Title', 'Language', 'Body HTML'], ...rows], { quotes: true })
      return [{ name: 'messages.csv', bytes: strToU8(table) }]
    }
    case 'zendesk-content': {
      // An item's default text stands in every table: here is one, in the language of the store.
      const rows = messages.map(({ title, html }) => [title, 'en-CA', html, html, 'Current'])
      const header = ['Title', 'Default language', 'Default text', 'English (Canada) text', 'Variant status']
      const table = papaparse.unparse([header, ...rows], { quotes: true })
      return [{ name: 'content.zip', bytes: zipSync({ 'en-CA.csv': strToU8(table) }) }]
    }
    default:
      return messages.map(({ language, html }, index) => ({
        name: isOneName ? 'message.html' : `message-${index}.html`,
        bytes: strToU8(`<!doctype html><html lang="${language}"><body>${html}</body></html>`),
      }))
  }
}
