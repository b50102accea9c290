import papaparse from 'papaparse'
import type { MessageDocument } from '../../../../shared/message/document.ts'
import { planTranslation } from '../../../../shared/exchange/translation/plan-translation.ts'
import { readTranslationTable } from '../../../../shared/exchange/translation/read-translation-table.ts'
import { readXliff } from '../../../../shared/exchange/translation/read-xliff.ts'
import type {
  PlannedTranslation,
  TranslatedTemplate,
  TranslationJob,
  TranslationReading,
} from '../../../../shared/exchange/translation/translation.ts'
import { writeTranslationTable } from '../../../../shared/exchange/translation/write-translation-table.ts'
import { writeXliff } from '../../../../shared/exchange/translation/write-xliff.ts'
import { createTranslate } from '../../../../shared/i18n/translator.ts'
import { newVariant, type TemplateContent, type Variant } from '../../../../shared/template/template.ts'
import { templateOf } from '../template-builder.ts'

export const translate = createTranslate('en')

export function jobOf(...contents: readonly TemplateContent[]): TranslationJob {
  const templates = contents.map((content, index) => ({ id: `template-${index + 1}`, content }))
  return { sourceLanguage: contents[0]?.variants[0].language ?? 'en-CA', targetLanguages: ['fr-CA'], templates }
}

export function contentOf(document: MessageDocument, subject = '', ...others: readonly Variant[]): TemplateContent {
  return templateOf({ ...newVariant('en-CA', document), subject }, ...others)
}

/** As a translator's program fills an XLIFF file: a target for every source that has none, made by a function. */
export function fillXliff(file: string, translated: (source: string) => string = (source) => source): string {
  return file.replace(
    /<segment>\n( *)<source>(.*?)<\/source>\n/gs,
    (_, indent: string, source: string) =>
      `<segment state="translated">\n${indent}<source>${source}</source>\n${indent}<target>${translated(source)}</target>\n`,
  )
}

/** As a person fills a table: the last column of every row from its source, by a function. */
export function fillTable(file: string, translated: (source: string) => string = (source) => source): string {
  const rows = papaparse.parse<string[]>(file.replace(/^\ufeff/, ''), { delimiter: ',' }).data
  const filled = rows.map((row, index) =>
    index === 0 || row.length < 4
      ? row
      : [...row.slice(0, 3), row[3] === '' ? translated(row[2] ?? '') : (row[3] ?? '')],
  )
  return papaparse.unparse(filled, { quotes: true, newline: '\r\n' })
}

export function templatesOf(reading: TranslationReading): readonly TranslatedTemplate[] {
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem))
  return reading.templates
}

export function onlyOf(reading: TranslationReading): TranslatedTemplate {
  const [one, ...more] = templatesOf(reading)
  if (one === undefined || more.length > 0) throw new Error('not one template')
  return one
}

/** What becomes of a content that is sent out as XLIFF, changed as a text, and read back over what the library has then. */
export function throughXliff(
  content: TemplateContent,
  change: (file: string) => string,
  now: TemplateContent = content,
): PlannedTranslation {
  return planTranslation(onlyOf(readXliff(change(writeXliff(jobOf(content), 'fr-CA', translate)))), now)
}

/** The same through a table. */
export function throughTable(
  content: TemplateContent,
  change: (file: string) => string,
  now: TemplateContent = content,
): PlannedTranslation {
  return planTranslation(onlyOf(readTranslationTable(change(writeTranslationTable(jobOf(content), translate)))), now)
}
