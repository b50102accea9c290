import { z } from 'zod'
import type { TemplatesChange } from '../../shared/template/library-list.ts'
import type { Connection, Parameter } from './connection.ts'
import { tagNumber } from './tags.ts'

/** What has nothing to do with approval. */
export type OrganisingChange = Exclude<TemplatesChange, { readonly kind: 'submit' }>

/**
 * Does one thing to many templates, in one transaction, and answers the ids of those that it changed: what an undo has to
 * do the other way round. None of it is an edit: revision and time of change stay.
 */
export function changeTemplates(
  connection: Connection,
  ids: readonly string[],
  change: OrganisingChange,
  now: Date,
): readonly string[] {
  return connection.transaction(() => {
    const each = JSON.stringify(ids)
    const pick = (condition: string, ...values: readonly Parameter[]): readonly string[] =>
      connection
        .all(`SELECT id FROM templates WHERE id IN (SELECT value FROM json_each(?)) AND ${condition}`, each, ...values)
        .map((row) => idColumn.parse(row).id)
    const numbers = 'SELECT number FROM templates WHERE id IN (SELECT value FROM json_each(?))'
    const time = now.toISOString()
    switch (change.kind) {
      case 'archive':
        return change.archived
          ? set(connection, 'archived_at = ?', pick('deleted_at IS NULL AND archived_at IS NULL'), time)
          : set(connection, 'archived_at = NULL', pick('deleted_at IS NULL AND archived_at IS NOT NULL'))
      case 'delete':
        return set(connection, 'deleted_at = ?', pick('deleted_at IS NULL'), time)
      case 'undelete':
        return set(connection, 'deleted_at = NULL', pick('deleted_at IS NOT NULL'))
      case 'tag': {
        const tag = tagNumber(connection, change.name)
        if (tag === null) return []
        const has = 'number IN (SELECT template FROM template_tags WHERE tag = ?)'
        const changed = pick(`deleted_at IS NULL AND ${change.isOn ? `NOT ${has}` : has}`, tag)
        connection.run(
          change.isOn
            ? `INSERT OR IGNORE INTO template_tags (tag, template) SELECT ?, number FROM (${numbers})`
            : `DELETE FROM template_tags WHERE tag = ? AND template IN (${numbers})`,
          tag,
          JSON.stringify(changed),
        )
        // A tag lives as long as a template has it.
        if (!change.isOn) {
          connection.run(
            'DELETE FROM tags WHERE number = ? AND number NOT IN (SELECT tag FROM template_tags WHERE tag = ?)',
            tag,
            tag,
          )
        }
        return changed
      }
      case 'favourite': {
        const is = 'number IN (SELECT template FROM favourites)'
        const changed = pick(`deleted_at IS NULL AND ${change.isOn ? `NOT ${is}` : is}`)
        connection.run(
          change.isOn
            ? `INSERT OR IGNORE INTO favourites (template) ${numbers}`
            : `DELETE FROM favourites WHERE template IN (${numbers})`,
          JSON.stringify(changed),
        )
        return changed
      }
    }
  })
}

function set(
  connection: Connection,
  assignment: string,
  ids: readonly string[],
  ...values: readonly Parameter[]
): readonly string[] {
  const sql = `UPDATE templates SET ${assignment} WHERE id IN (SELECT value FROM json_each(?))`
  connection.run(sql, ...values, JSON.stringify(ids))
  return ids
}

const idColumn = z.object({ id: z.string() })
