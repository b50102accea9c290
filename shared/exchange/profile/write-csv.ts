import { htmlPart, inDialect, inLocaleForm, plainText } from './in-dialect.ts'
import type { ExportProfile, PlaceholderDialect } from './profile.ts'
import { writtenContent } from './profile-source.ts'
import type { SharedFile } from './shared-file.ts'
import { writeTable } from './write-table.ts'

/** A table with a row for each text: its template's title, purpose and store, its language, its subject and itself. */
export function csvFile(
  { text, localeForm }: Pick<ExportProfile, 'text' | 'localeForm'>,
  dialect: PlaceholderDialect,
): SharedFile {
  return {
    name: 'templates.csv',
    head: writeTable([['title', 'purpose', 'store', 'language', 'subject', text === 'html' ? 'html' : 'text']], true),
    between: '',
    tail: '',
    entries(source) {
      const content = writtenContent(source)
      return content.variants.map((variant) =>
        writeTable([
          [
            content.title,
            content.purpose,
            content.store,
            inLocaleForm(variant.language, localeForm),
            inDialect(variant.subject, dialect),
            text === 'html' ? htmlPart(variant, dialect) : plainText(content, variant, dialect),
          ],
        ]),
      )
    },
  }
}
