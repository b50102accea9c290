import { primaryLanguage } from '../../template/language-tag.ts'
import { htmlPart, plainText } from './in-dialect.ts'
import type { PlaceholderDialect } from './profile.ts'
import { writtenContent, type ProfileSource } from './profile-source.ts'

/** Gorgias macros as JSON, one for each text: the reply as HTML and as text, in a language by ISO 639-1 under one name. */
export function writeGorgias(sources: readonly ProfileSource[], dialect: PlaceholderDialect): string {
  const macros = sources.flatMap((source) => {
    const content = writtenContent(source)
    return content.variants.map((variant) => ({
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
    }))
  })
  return `${JSON.stringify(macros, null, 2)}\n`
}
