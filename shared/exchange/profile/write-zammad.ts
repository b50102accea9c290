import { htmlPart } from './in-dialect.ts'
import type { PlaceholderDialect } from './profile.ts'
import { entryTitle, writtenContent, type ProfileSource } from './profile-source.ts'
import { writeTable } from './write-table.ts'

/** Zammad text modules as its own table, one for each text. Without an id, an import makes new ones. */
export function writeZammad(sources: readonly ProfileSource[], dialect: PlaceholderDialect): string {
  const header = ['id', 'name', 'keywords', 'content', 'note', 'active', 'groups']
  const rows = sources.flatMap((source) => {
    const content = writtenContent(source)
    return content.variants.map((variant) => [
      '',
      entryTitle(content, variant.language),
      variant.language,
      htmlPart(variant, dialect),
      '',
      'true',
      '',
    ])
  })
  return writeTable([header, ...rows])
}
