import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8 } from 'fflate'
import { canonicalDialect } from '../../../shared/exchange/profile/dialect-presets.ts'
import type { ImportFormat } from '../../../shared/exchange/import/imported.ts'
import { writeTranslationTable } from '../../../shared/exchange/translation/write-translation-table.ts'
import { writeXliff } from '../../../shared/exchange/translation/write-xliff.ts'
import { readHtml } from '../../../shared/message/read-html.ts'
import type { TemplateContent } from '../../../shared/template/template.ts'
import { approved, filesOf, presetOf } from '../../shared/exchange/profile/targets.ts'
import { templateOf, variantOf } from '../../shared/exchange/template-builder.ts'
import { fillTable, fillXliff, jobOf, translate } from '../../shared/exchange/translation/translation-jobs.ts'
import { jsonOf } from '../json-of.ts'
import { sealedJsonOf } from '../sealed-template.ts'

export interface Sample {
  readonly name: string
  readonly bytes: Uint8Array
}

const picture =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAABQAAAAKCAIAAAA7N+mxAAAAFUlEQVR4nGP4z8BANiJf56jmEaMZADFExzl02osRAAAAAElFTkSuQmCC'
const page = `<p>Hello {{buyer_name}},</p><p>your <b>order</b> {{order_number}} is <i>late</i>.<br>Sorry, "truly".</p><ul><li>One</li><li>Two <a href="https://www.amazon.ca/r">returns</a></li></ul><p>Logo <img src="${picture}" alt="Logo"></p>`
const first = { ...variantOf(readHtml(page, { mode: 'edit' }).document), subject: 'About {{order_number}}' }
const second = variantOf(readHtml('<p>Bonjour {{buyer_name}},</p><p>désolé.</p>', { mode: 'edit' }).document, 'fr-CA')

/** A template with everything that a message may hold, in two languages. */
export const wholeContent: TemplateContent = templateOf(first, second)

const folder = join(import.meta.dirname, '../import')

/** The files of other programs that lie beside the tests, of one ending. */
function foreign(...endings: readonly string[]): readonly Sample[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .toSorted()
    .map((name) => ({ name: name.replaceAll(/[\\/]/g, '-'), bytes: readFileSync(join(folder, name)) }))
}

function written(preset: string): readonly Sample[] {
  return filesOf([approved(wholeContent)], presetOf(preset), canonicalDialect).map(({ name, write }) => {
    const file = write()
    return { name: name.split('/').at(-1) ?? name, bytes: typeof file === 'string' ? strToU8(file) : file }
  })
}

const text = (name: string, file: string): Sample => ({ name, bytes: strToU8(file) })
const filledXliff = fillXliff(writeXliff(jobOf(wholeContent), 'fr-CA', translate), () => 'Bonjour')
const filledTable = fillTable(writeTranslationTable(jobOf(wholeContent), translate), () => 'Bonjour')
const front = '---\ntitle: Late\nsubject: About {order_id}\nlanguage: fr-CA\ntags: [a, b]\n---\n'
const zendesk = {
  macros: [
    { title: 'Shipping::Late', active: true, actions: [{ field: 'comment_value_html', value: page }, { field: 'subject', value: 'S' }] },
    { title: 'Chat', actions: [{ field: 'comment_value', value: ['channel:chat', 'Hello\n\nthere'] }] },
  ],
  next_page: null,
} // prettier-ignore

/** Files that each reader of an import takes: ours, and those of other programs. */
export const importSamples: Readonly<Record<ImportFormat, readonly Sample[]>> = {
  html: written('html'),
  text: [...written('text'), text('a.txt', 'Hello [[first-name]],\r\n\r\nyour order #order_id# is late.\r\n')],
  markdown: [...written('markdown'), text('a.md', `${front}# Hello\n\n1. *One* {order_id}\n\n|a|b|\n|-|-|\n|c|d|\n\n> x`)],
  eml: [...written('eml'), ...foreign('.eml')],
  docx: foreign('.docx'),
  csv: [...written('csv'), ...foreign('.csv', '.tsv')],
  json: [text('a.json', jsonOf(wholeContent)), text('b.json', `[${sealedJsonOf(wholeContent)}]`)],
  'zendesk-content': [...written('zendesk-content'), ...foreign('.zip')],
  'zendesk-macros': [text('m.json', JSON.stringify(zendesk, null, 2)), ...foreign('zendesk-macros.json')],
  gorgias: [...written('gorgias'), ...foreign('gorgias-macros.json')],
  freshdesk: [...written('freshdesk'), ...foreign('freshdesk-folder.json')],
  zammad: [...written('zammad'), ...foreign('zammad.csv')],
  xliff: [text('a.xlf', filledXliff), ...foreign('.xlf')],
} // prettier-ignore

/** Files that translators send back. */
export const translationSamples: Readonly<Record<'xliff' | 'table', readonly Sample[]>> = {
  xliff: [text('a.xlf', filledXliff), ...foreign('.xlf')],
  table: [text('a.csv', filledTable)],
}
