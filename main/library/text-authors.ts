import { z } from 'zod'
import type { Connection } from './connection.ts'

/**
 * Who wrote the text of a template since it was last approved, as far as the history knows, the last writer first. Thinning
 * takes none of them away: it leaves the last version of each. Of what was copied or brought back, whoever wrote that too,
 * unless that very text was approved.
 */
export function authorsSinceApproval(connection: Connection, template: number): readonly string[] {
  const authors = new Set<string>()
  const seen = new Set<string>()
  const follow = (number: number, through: number): void => {
    const rows = connection.all(
      `SELECT author, origin_id, origin_revision FROM versions WHERE template = ? AND revision <= ?
         AND revision > coalesce((SELECT max(revision) FROM approvals
           WHERE template = versions.template AND is_readable = 1 AND revision <= ?), 0)
       ORDER BY revision DESC`,
      number,
      through,
      through,
    )
    for (const row of rows) {
      const { author, origin_id, origin_revision } = writtenRow.parse(row)
      if (author.trim() !== '') authors.add(author)
      if (origin_id === null || origin_revision === null) continue
      const place = `${origin_id} ${origin_revision}`
      if (seen.has(place)) continue
      seen.add(place)
      const origin = connection.get('SELECT number FROM templates WHERE id = ?', origin_id)
      if (origin !== undefined) follow(numberRow.parse(origin).number, origin_revision)
    }
  }
  follow(template, Number.MAX_SAFE_INTEGER)
  return [...authors]
}

const writtenRow = z.object({
  author: z.string(),
  origin_id: z.string().nullable(),
  origin_revision: z.number().nullable(),
})
const numberRow = z.object({ number: z.number() })
