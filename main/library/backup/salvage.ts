import { z } from 'zod'
import { readTemplateContent } from '../../../shared/template/read-template.ts'
import type { TemplateContent } from '../../../shared/template/template.ts'
import { openForReading, type Connection, type RawRow, type Reading } from '../connection.ts'
import { rowHash } from '../row-hash.ts'
import { insert, saveTemplate, type Surroundings } from '../templates.ts'
import { hasTable } from './check-library.ts'

/** A template out of a damaged library, whole: it is what was once written. */
export interface SalvagedTemplate {
  readonly id: string
  readonly revision: number
  readonly archivedAt: string | null
  readonly content: TemplateContent
}

/** No library has more rows than this between the first and the last; a damaged number must not be counted up to. */
const mostRows = 1_000_000

/**
 * The templates that can still be read out of a damaged file, deleted ones left out. One counts when its text is the one
 * that its hash was made of, or when the file has no hash for it and the text is a template. Changes nothing, never throws.
 */
export function salvageTemplates(path: string): readonly SalvagedTemplate[] {
  let reading: Reading
  try {
    reading = openForReading(path)
  } catch {
    return []
  }
  try {
    const hasHashes = hasTable(reading, 'template_hashes')
    return rowNumbers(reading).flatMap((number) => {
      const one = salvageRow(reading, number, hasHashes)
      return one === null ? [] : [one]
    })
  } catch {
    return []
  } finally {
    reading.close()
  }
}

/** Each way of counting them reads other pages: whichever works. */
function rowNumbers(reading: Reading): readonly number[] {
  for (const sql of [
    'SELECT number FROM templates NOT INDEXED',
    'SELECT number FROM templates INDEXED BY sqlite_autoindex_templates_1 ORDER BY id',
    'SELECT number FROM template_hashes',
  ]) {
    try {
      return reading.all(sql).map((row) => numberColumn.parse(row).number)
    } catch {
      // The next one.
    }
  }
  const { last } = lastColumn.parse(reading.get('SELECT max(number) AS last FROM templates'))
  return Array.from({ length: Math.min(last, mostRows) }, (_, index) => index + 1)
}

function salvageRow(reading: Reading, number: number, hasHashes: boolean): SalvagedTemplate | null {
  try {
    const row = templateColumns.parse(reading.get('SELECT * FROM templates WHERE number = ?', number))
    if (row.deleted_at !== null) return null
    const hash = hasHashes ? hashOfRow(reading.get('SELECT hash FROM template_hashes WHERE number = ?', number)) : null
    if (hash !== null && !hash.equals(rowHash(row.id, row.revision, row.created_at, row.changed_at, row.content))) {
      return null
    }
    const content = readTemplateContent(JSON.parse(row.content))
    if (!content.ok) return null
    return { id: row.id, revision: row.revision, archivedAt: row.archived_at, content: content.value }
  } catch {
    return null
  }
}

function hashOfRow(row: RawRow): Buffer | null {
  const read = hashColumn.safeParse(row)
  return read.success ? Buffer.from(read.data.hash) : null
}

/**
 * Puts salvaged templates into a library: those that it does not have, and those of which it has an older revision. Answers
 * how many. One that the library cannot take is left out; each is a transaction of its own.
 */
export function mergeSalvaged(
  connection: Connection,
  templates: readonly SalvagedTemplate[],
  world: Surroundings,
): number {
  return templates.filter((template) => mergeOne(connection, template, world)).length
}

function mergeOne(connection: Connection, template: SalvagedTemplate, world: Surroundings): boolean {
  const { id, revision, archivedAt, content } = template
  const known = knownColumns.safeParse(connection.get('SELECT revision, deleted_at FROM templates WHERE id = ?', id))
  try {
    if (known.success) {
      // A deletion is kept where it is: what was deleted can be undone and must not come back by itself.
      if (known.data.deleted_at !== null || known.data.revision >= revision) return false
      saveTemplate(connection, id, known.data.revision, content, world)
      return true
    }
    connection.transaction(() => {
      insert(connection, content, id, world.now().toISOString(), world)
      if (archivedAt !== null) connection.run('UPDATE templates SET archived_at = ? WHERE id = ?', archivedAt, id)
    })
    return true
  } catch (error) {
    if (error instanceof Error && !('errcode' in error)) return false
    throw error
  }
}

const numberColumn = z.object({ number: z.number() })
const lastColumn = z.object({ last: z.number() })
const hashColumn = z.object({ hash: z.instanceof(Uint8Array) })
const knownColumns = z.object({ revision: z.number(), deleted_at: z.string().nullable() })
const templateColumns = z.object({
  id: z.string().min(1),
  revision: z.number(),
  created_at: z.string(),
  changed_at: z.string(),
  archived_at: z.string().nullable(),
  deleted_at: z.string().nullable(),
  content: z.string(),
})
