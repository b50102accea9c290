import type { TemplateContent } from '../../template/template.ts'
import { htmlPart, inDialect, inLocaleForm, plainText } from './in-dialect.ts'
import type { ExportProfile, PlaceholderDialect } from './profile.ts'
import { writeTable } from './write-table.ts'

/** A table with a row for each text: its template's title, purpose and store, its language, its subject and itself. */
export function writeCsv(
  contents: readonly TemplateContent[],
  { text, localeForm }: Pick<ExportProfile, 'text' | 'localeForm'>,
  dialect: PlaceholderDialect,
): string {
  const header = ['title', 'purpose', 'store', 'language', 'subject', text === 'html' ? 'html' : 'text']
  const rows = contents.flatMap((content) =>
    content.variants.map((variant) => [
      content.title,
      content.purpose,
      content.store,
      inLocaleForm(variant.language, localeForm),
      inDialect(variant.subject, dialect),
      text === 'html' ? htmlPart(variant, dialect) : plainText(content, variant, dialect),
    ]),
  )
  return writeTable([header, ...rows], true)
}
