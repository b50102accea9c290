import papaparse from 'papaparse/papaparse.js'
import type { Translate } from '../../i18n/translator.ts'
import { existingPieces, existingTranslation, isCurrent } from './existing-translation.ts'
import { withGuard } from './formula-guard.ts'
import { sourceUnits } from './source-units.ts'
import { writeCell } from './table-cell.ts'
import type { TranslationJob } from './translation.ts'

/** How the columns are called. A person may write anything behind the language's tag, and columns of their own. */
export const keyHeader = 'Key'
export const sourceHeader = 'Source'
export const targetHeader = 'Target'

/**
 * The job as a table for a spreadsheet: UTF-8 with a byte order mark, commas, every cell in quotation marks. A row for each
 * text, a column for each language. A cell that would be read as a formula begins with an apostrophe.
 */
export function writeTranslationTable(job: TranslationJob, translate: Translate): string {
  const header = [
    keyHeader,
    translate('exchange.translation.columns.template'),
    `${sourceHeader}: ${job.sourceLanguage}`,
    ...job.targetLanguages.map((language) => `${targetHeader}: ${language}`),
  ]
  const rows = job.templates.flatMap(({ id, content }) => {
    const existing = job.targetLanguages.map((language) =>
      existingTranslation(
        content,
        content.variants.findIndex((one) => one.language.toLowerCase() === language.toLowerCase()),
      ),
    )
    return sourceUnits(content.variants[0]).map((unit) => [
      `${id}/${unit.id}`,
      titleCell(content.title),
      writeCell(unit.pieces),
      ...existing.map((one) => {
        const pieces = one === null || !isCurrent(unit, one, content.variants[0]) ? null : existingPieces(unit, one)
        return pieces === null ? '' : writeCell(pieces)
      }),
    ])
  })
  const guarded = [header, ...rows].map((row) => row.map(withGuard))
  return `\ufeff${papaparse.unparse(guarded, { quotes: true, newline: '\r\n' })}\r\n`
}

// The title is there to be read: controls in it are of no use to anybody.
function titleCell(title: string): string {
  return title.replace(/\p{C}+/gu, ' ')
}
