import { htmlPart } from './in-dialect.ts'
import type { PlaceholderDialect } from './profile.ts'
import { entryTitle, writtenContent } from './profile-source.ts'
import type { SharedFile } from './shared-file.ts'
import { writeTable } from './write-table.ts'

/** Zammad text modules as its own table, one for each text. Without an id, an import makes new ones. */
export function zammadFile(dialect: PlaceholderDialect): SharedFile {
  return {
    name: 'zammad-text-modules.csv',
    head: writeTable([['id', 'name', 'keywords', 'content', 'note', 'active', 'groups']]),
    between: '',
    tail: '',
    entries(source) {
      const content = writtenContent(source)
      return content.variants.map((variant) =>
        writeTable([
          ['', entryTitle(content, variant.language), variant.language, htmlPart(variant, dialect), '', 'true', ''],
        ]),
      )
    },
  }
}
