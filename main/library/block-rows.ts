import { z } from 'zod'
import { blockTexts } from '../../shared/template/read-shared-block.ts'
import type { SharedBlock } from '../../shared/template/shared-block.ts'
import type { Connection, RawRow } from './connection.ts'
import { FailureSignal } from './storage-failure.ts'

/** A shared block as it is stored. */
export interface StoredBlock {
  readonly number: number
  readonly block: SharedBlock
  readonly isDeleted: boolean
  /** The JSON of its texts. */
  readonly text: string
}

const uses = `(SELECT count(*) FROM block_uses JOIN listed ON listed.number = template
  WHERE block_id = shared_blocks.id AND state <> 2) AS uses`

/** Those that are not deleted, by name. One that this version cannot read is left out, and is left alone. */
export function listBlocks(connection: Connection): readonly SharedBlock[] {
  return connection
    .all(`SELECT *, ${uses} FROM shared_blocks WHERE deleted_at IS NULL ORDER BY name COLLATE NOCASE, number`)
    .flatMap((row) => {
      const read = blockRow.safeParse(row)
      const variants = read.success ? readBlockTexts(read.data.content) : null
      return read.success && variants !== null ? [blockOf(read.data, variants)] : []
    })
}

/**
 * The block with this id, a deleted one too; `null` when the library has never had it. Its uses are not counted: there may be
 * thousands, and every save of a template asks.
 */
export function findBlock(connection: Connection, id: string): StoredBlock | null {
  const row = connection.get('SELECT *, 0 AS uses FROM shared_blocks WHERE id = ?', id)
  return row === undefined ? null : storedOf(row)
}

/** The block with this id; a deleted one is not found. */
export function openBlock(connection: Connection, id: string): StoredBlock {
  const row = connection.get(`SELECT *, ${uses} FROM shared_blocks WHERE id = ? AND deleted_at IS NULL`, id)
  if (row === undefined) throw new FailureSignal({ kind: 'not-found', what: id })
  return storedOf(row)
}

function storedOf(row: RawRow): StoredBlock {
  const columns = blockRow.parse(row)
  const variants = readBlockTexts(columns.content)
  if (variants === null) {
    throw new FailureSignal({ kind: 'invalid', path: 'variants', problem: 'not the texts of a shared block' })
  }
  return {
    number: columns.number,
    block: blockOf(columns, variants),
    isDeleted: columns.deleted_at !== null,
    text: columns.content,
  }
}

function blockOf(columns: z.infer<typeof blockRow>, variants: SharedBlock['variants']): SharedBlock {
  const { id, name, revision, uses: count } = columns
  return { id, name, revision, changedAt: columns.changed_at, variants, uses: count }
}

/** The texts of a block as they are stored; `null` where this version cannot read them. */
export function readBlockTexts(text: string): SharedBlock['variants'] | null {
  try {
    const read = blockTexts.safeParse(JSON.parse(text))
    return read.success ? read.data : null
  } catch {
    return null
  }
}

const blockRow = z.object({
  number: z.number(),
  id: z.string(),
  name: z.string(),
  revision: z.number(),
  changed_at: z.string(),
  deleted_at: z.string().nullable(),
  content: z.string(),
  uses: z.number(),
})
