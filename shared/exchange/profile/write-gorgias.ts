import { primaryLanguage } from '../../template/language-tag.ts'
import { htmlPart, plainText } from './in-dialect.ts'
import type { PlaceholderDialect } from './profile.ts'
import { writtenContent } from './profile-source.ts'
import { jsonEntry, type SharedFile } from './shared-file.ts'

/** Gorgias macros as JSON, one for each text: the reply as HTML and as text, in a language by ISO 639-1 under one name. */
export function gorgiasFile(dialect: PlaceholderDialect): SharedFile {
  return {
    name: 'gorgias-macros.json',
    head: '[\n',
    between: ',\n',
    tail: '\n]\n',
    entries(source) {
      const content = writtenContent(source)
      return content.variants.map((variant) =>
        jsonEntry(
          {
            external_id: `${source.id}.${variant.language}`,
            name: content.title,
            language: primaryLanguage(variant.language),
            actions: [
              {
                type: 'user',
                name: 'setResponseText',
                title: 'Add response text',
                arguments: { body_html: htmlPart(variant, dialect), body_text: plainText(content, variant, dialect) },
              },
            ],
          },
          1,
        ),
      )
    },
  }
}
