import { z } from 'zod'
import { foldForSearch } from '../../shared/template/fold-search.ts'
import { readTag, type Tag } from '../../shared/template/library-list.ts'
import type { Connection } from './connection.ts'

/** Every tag by its name, those of no template too. Case and accents do not tell two tags apart. */
export function listTags(connection: Connection): readonly Tag[] {
  return connection
    .all(
      `SELECT name, (SELECT count(*) FROM template_tags JOIN listed ON listed.number = template
         WHERE tag = tags.number AND state <> 2) AS count
       FROM tags ORDER BY key`,
    )
    .map((row) => tagRow.parse(row))
}

export interface OrganisedTemplate {
  readonly id: string
  readonly tags: readonly string[]
  readonly isFavourite: boolean
}

/** What is kept of a template beside what is written in it; nothing of one that is not there. */
export function readOrganised(connection: Connection, id: string): OrganisedTemplate {
  const tags = connection
    .all(
      `SELECT tags.name FROM templates JOIN template_tags ON template = templates.number JOIN tags ON tags.number = tag
       WHERE templates.id = ? ORDER BY key`,
      id,
    )
    .map((row) => nameColumn.parse(row).name)
  const favourite = connection.get(
    'SELECT 1 FROM favourites WHERE template = (SELECT number FROM templates WHERE id = ?)',
    id,
  )
  return { id, tags, isFavourite: favourite !== undefined }
}

/** The number of a tag, which is made when it is not there yet; `null` when the text is no tag. */
export function tagNumber(connection: Connection, text: string): number | null {
  const name = readTag(text)
  if (name === null) return null
  const key = foldForSearch(name)
  connection.run('INSERT OR IGNORE INTO tags (name, key) VALUES (?, ?)', name, key)
  return numberColumn.parse(connection.get('SELECT number FROM tags WHERE key = ?', key)).number
}

/**
 * Gives a tag another name. Where that name is another tag's, the two become one. `null` takes the tag from every template.
 * Nothing happens to a tag that is not there.
 */
export function changeTag(connection: Connection, from: string, to: string | null): null {
  connection.transaction(() => {
    const row = connection.get('SELECT number FROM tags WHERE key = ?', foldForSearch(from))
    if (row === undefined) return
    const { number } = numberColumn.parse(row)
    const name = to === null ? null : readTag(to)
    if (to !== null && name === null) return
    if (name === null) return removeTag(connection, number)
    const key = foldForSearch(name)
    const other = connection.get('SELECT number FROM tags WHERE key = ? AND number <> ?', key, number)
    if (other === undefined) {
      connection.run('UPDATE tags SET name = ?, key = ? WHERE number = ?', name, key, number)
      return
    }
    connection.run(
      'INSERT OR IGNORE INTO template_tags (tag, template) SELECT ?, template FROM template_tags WHERE tag = ?',
      numberColumn.parse(other).number,
      number,
    )
    removeTag(connection, number)
  })
  return null
}

function removeTag(connection: Connection, number: number): void {
  connection.run('DELETE FROM template_tags WHERE tag = ?', number)
  connection.run('DELETE FROM tags WHERE number = ?', number)
}

const numberColumn = z.object({ number: z.number() })
const nameColumn = z.object({ name: z.string() })
const tagRow = z.object({ name: z.string(), count: z.number() })
