import { htmlPart } from './in-dialect.ts'
import type { PlaceholderDialect } from './profile.ts'
import { entryTitle, writtenContent, type ProfileSource } from './profile-source.ts'

/** Visible to every agent. */
const visibleToAll = 0

/**
 * Freshdesk canned responses as the body that makes many at once, one for each text. A folder has a number that each account
 * gives it: it is left open.
 */
export function writeFreshdesk(sources: readonly ProfileSource[], dialect: PlaceholderDialect): string {
  const responses = sources.flatMap((source) => {
    const content = writtenContent(source)
    return content.variants.map((variant) => ({
      title: entryTitle(content, variant.language),
      content_html: htmlPart(variant, dialect),
      folder_id: null,
      visibility: visibleToAll,
    }))
  })
  return `${JSON.stringify({ canned_responses: responses }, null, 2)}\n`
}
