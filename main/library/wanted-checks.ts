import { searchExpression, searchWords } from '../../shared/template/search.ts'
import type { Connection } from './connection.ts'

/** Notes that templates are to be judged again though the policy is the same; all that are not deleted for `null`. */
export function wantChecks(connection: Connection, ids: readonly string[] | null): null {
  connection.transaction(() => {
    if (ids === null) {
      connection.run('INSERT OR IGNORE INTO wanted_checks (template) SELECT number FROM listed WHERE state <> 2')
    } else {
      connection.run(
        `INSERT OR IGNORE INTO wanted_checks (template)
         SELECT number FROM templates WHERE deleted_at IS NULL AND id IN (SELECT value FROM json_each(?))`,
        JSON.stringify(ids),
      )
    }
  })
  return null
}

/** The same for templates in which one of the words stands, and those of which the index does not know it yet. */
export function wantChecksOfWords(connection: Connection, words: readonly string[]): null {
  connection.transaction(() => {
    for (const word of words) {
      const asked = searchWords(word)
      if (asked.length === 0) continue
      connection.run(
        `INSERT OR IGNORE INTO wanted_checks (template)
         SELECT number FROM listed WHERE search_row IN (SELECT rowid FROM template_words WHERE template_words MATCH ?)`,
        searchExpression(asked),
      )
    }
    connection.run('INSERT OR IGNORE INTO wanted_checks (template) SELECT number FROM listed WHERE is_indexed = 0')
  })
  return null
}
