import { htmlPart } from './in-dialect.ts'
import type { PlaceholderDialect } from './profile.ts'
import { entryTitle, writtenContent } from './profile-source.ts'
import { jsonEntry, type SharedFile } from './shared-file.ts'

/** Visible to every agent. */
const visibleToAll = 0

/**
 * Freshdesk canned responses as the body that makes many at once, one for each text. A folder has a number that each account
 * gives it: it is left open.
 */
export function freshdeskFile(dialect: PlaceholderDialect): SharedFile {
  return {
    name: 'freshdesk-canned-responses.json',
    head: '{\n  "canned_responses": [\n',
    between: ',\n',
    tail: '\n  ]\n}\n',
    entries(source) {
      const content = writtenContent(source)
      return content.variants.map((variant) =>
        jsonEntry(
          {
            title: entryTitle(content, variant.language),
            content_html: htmlPart(variant, dialect),
            folder_id: null,
            visibility: visibleToAll,
          },
          2,
        ),
      )
    },
  }
}
