import { z } from 'zod'
import { readTemplateContent } from '../../../shared/template/read-template.ts'
import { readSealText } from '../../../shared/approval/read-seal.ts'
import type { Seal } from '../../../shared/approval/seal.ts'
import type { TemplateContent } from '../../../shared/template/template.ts'
import { isSealGenuine } from '../../approval/check-seal.ts'
import { addApproval } from '../take-approval.ts'
import { openForReading, type Connection, type RawRow, type Reading } from '../connection.ts'
import { rowHash } from '../row-hash.ts'
import { FailureSignal } from '../storage-failure.ts'
import { insert, saveTemplate, type Surroundings } from '../templates.ts'
import { hasTable } from './check-library.ts'

/** A template out of a damaged library, whole: it is what was once written. */
export interface SalvagedTemplate {
  readonly id: string
  readonly revision: number
  readonly archivedAt: string | null
  readonly content: TemplateContent
  /** Those whose seals are what the reviewers signed, the oldest first. */
  readonly approvals: readonly { readonly seal: Seal; readonly comment: string }[]
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
    const approvals = salvageApprovals(reading, number)
    return { id: row.id, revision: row.revision, archivedAt: row.archived_at, content: content.value, approvals }
  } catch {
    return null
  }
}

/** None where there are none, or where they cannot be read: the text counts for more. */
function salvageApprovals(reading: Reading, number: number): SalvagedTemplate['approvals'] {
  try {
    return reading
      .all('SELECT seal, comment FROM approvals WHERE template = ? ORDER BY revision, number', number)
      .flatMap((row) => {
        const { seal: text, comment } = approvalColumns.parse(row)
        const read = readSealText(text)
        return read.ok && isSealGenuine(read.seal) ? [{ seal: read.seal, comment }] : []
      })
  } catch {
    return []
  }
}

function hashOfRow(row: RawRow): Buffer | null {
  const read = hashColumn.safeParse(row)
  return read.success ? Buffer.from(read.data.hash) : null
}

/**
 * Puts salvaged templates into a library: those that it does not have, and those of which it has an older revision. Answers
 * how many. One that the library cannot take is left out; each is a transaction of its own. Approvals go to the texts that
 * they are about, where the library has them now.
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
      if (known.data.deleted_at !== null) return false
      const isNewer = known.data.revision < revision
      if (isNewer) saveTemplate(connection, id, known.data.revision, content, world)
      addApprovals(connection, template, world)
      return isNewer
    }
    connection.transaction(() => {
      insert(connection, content, id, world.now().toISOString(), world)
      if (archivedAt !== null) connection.run('UPDATE templates SET archived_at = ? WHERE id = ?', archivedAt, id)
    })
    addApprovals(connection, template, world)
    return true
  } catch (error) {
    if (error instanceof Error && !('errcode' in error)) return false
    throw error
  }
}

function addApprovals(connection: Connection, { id, approvals }: SalvagedTemplate, { now }: Surroundings): void {
  for (const approval of approvals) {
    try {
      addApproval(connection, id, approval, now())
    } catch (error) {
      // It is of another template.
      if (!(error instanceof FailureSignal)) throw error
    }
  }
}

const numberColumn = z.object({ number: z.number() })
const lastColumn = z.object({ last: z.number() })
const hashColumn = z.object({ hash: z.instanceof(Uint8Array) })
const knownColumns = z.object({ revision: z.number(), deleted_at: z.string().nullable() })
const approvalColumns = z.object({ seal: z.string(), comment: z.string() })
const templateColumns = z.object({
  id: z.string().min(1),
  revision: z.number(),
  created_at: z.string(),
  changed_at: z.string(),
  archived_at: z.string().nullable(),
  deleted_at: z.string().nullable(),
  content: z.string(),
})
