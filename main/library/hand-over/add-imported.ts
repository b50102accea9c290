import { z } from 'zod'
import type { TemplateContent } from '../../../shared/template/template.ts'
import type { Connection } from '../connection.ts'
import { tagNumber } from '../tags.ts'
import { insert, type Surroundings } from '../templates.ts'

/** A template that comes from a file of another program. */
export interface ImportedTemplate {
  readonly content: TemplateContent
  readonly tags: readonly string[]
}

/** Adds templates, all of them or none, and answers their ids. Their history begins with the import. */
export function addImported(
  connection: Connection,
  templates: readonly ImportedTemplate[],
  world: Surroundings,
): readonly string[] {
  const time = world.now().toISOString()
  return connection.transaction(() =>
    templates.map(({ content, tags }) => {
      const id = world.newId()
      insert(connection, content, id, time, world, { kind: 'imported', origin: null })
      for (const name of tags) {
        const tag = tagNumber(connection, name)
        if (tag === null) continue
        connection.run(
          'INSERT OR IGNORE INTO template_tags (tag, template) SELECT ?, number FROM templates WHERE id = ?',
          tag,
          id,
        )
      }
      return id
    }),
  )
}

/**
 * Deletes those of these templates that are as they were added, so that it can be undone, and answers their ids. What
 * somebody has edited, submitted or approved since stays.
 */
export function deleteUnchanged(connection: Connection, ids: readonly string[], now: Date): readonly string[] {
  return connection.transaction(() => {
    const unchanged = connection
      .all(
        `SELECT id FROM templates WHERE id IN (SELECT value FROM json_each(?)) AND deleted_at IS NULL AND revision = 1
           AND number NOT IN (SELECT template FROM submissions) AND number NOT IN (SELECT template FROM approvals)`,
        JSON.stringify(ids),
      )
      .map((row) => idColumn.parse(row).id)
    connection.run(
      'UPDATE templates SET deleted_at = ? WHERE id IN (SELECT value FROM json_each(?))',
      now.toISOString(),
      JSON.stringify(unchanged),
    )
    return unchanged
  })
}

const idColumn = z.object({ id: z.string() })
