import { z } from 'zod'
import type { Result } from '../../shared/ipc/contract.ts'
import { withoutBlock } from '../../shared/template/with-blocks.ts'
import { hasTable } from './backup/check-library.ts'
import { findBlock } from './block-rows.ts'
import { rewriteTemplates, withLibraryBlocks, type Rewritten } from './block-users.ts'
import type { Connection } from './connection.ts'
import { finishSteps } from './finish-steps.ts'
import { contentOrNull } from './rows.ts'
import { startShortStep, type UnderWay } from './short-step.ts'
import { storageFailure } from './storage-failure.ts'
import type { Surroundings } from './templates.ts'
import { readVersionContent } from './version-content.ts'

/**
 * Templates that a change of a block is to rewrite stand in a table of its own, which is there only for that time, from the
 * transaction on that changes the block. So thousands are rewritten by many short transactions, with what people write in between,
 * and all the same every one of them is: what was cut off is finished when the library is next opened.
 */
const tableName = 'rewriting'

/** The block says something else, is deleted, or is back. */
const changes = ['text', 'deleted', 'back'] as const
type BlockChange = (typeof changes)[number]

/** What came of a change. `kept`: templates that do not hold a block again, since they were changed after it was deleted. */
export interface RewrittenInSteps extends Rewritten {
  readonly kept: number
}

/** Notes the templates to rewrite, inside the transaction that changes the block: of one that is back, those that held it. */
export function queueRewrites(connection: Connection, block: string, change: BlockChange): void {
  connection.execute(
    `CREATE TABLE IF NOT EXISTS ${tableName} (
       place INTEGER PRIMARY KEY, template INTEGER NOT NULL, block TEXT NOT NULL, change TEXT NOT NULL, revision INTEGER NOT NULL
     ) STRICT`,
  )
  // Deleted templates too: one that comes back must not bring an old text.
  const [revision, from] = change === 'back' ? ['revision', 'unwrapped_blocks'] : ['0', 'block_uses']
  connection.run(
    `INSERT INTO ${tableName} (template, block, change, revision)
     SELECT template, block_id, ?, ${revision} FROM ${from} WHERE block_id = ? ORDER BY template`,
    change,
    block,
  )
}

/**
 * Changes a block by `begin`, in a transaction that notes what to rewrite, and rewrites it in short steps: between two of them the
 * library does whatever else it is asked. One at a time: another is `busy`.
 */
export function* rewriteInSteps(
  perform: <Value>(work: (connection: Connection) => Value) => Result<Value>,
  begin: (connection: Connection) => void,
  world: Surroundings,
  underWay: UnderWay,
): Generator<undefined, Result<RewrittenInSteps>, undefined> {
  if (underWay.isRewriting) return { ok: false, failure: storageFailure('busy', 'another block is being changed') }
  underWay.isRewriting = true
  const { startStep = startShortStep } = world
  try {
    const begun = perform((connection) => {
      finishRewriting(connection, world)
      connection.transaction(() => begin(connection))
    })
    if (!begun.ok) return begun
    const sum = { changed: 0, unreadable: 0, kept: 0 }
    for (;;) {
      const isTimeUp = startStep()
      const step = perform((connection) => rewriteStretch(connection, world, isTimeUp))
      if (!step.ok) return step
      sum.changed += step.value.changed
      sum.unreadable += step.value.unreadable
      sum.kept += step.value.kept
      if (step.value.isDone) return { ok: true, value: sum }
      yield
    }
  } finally {
    underWay.isRewriting = false
  }
}

/**
 * Rewrites what the death of the process or the disk has kept from it. A template that cannot be is left out. Throws what the disk
 * is to blame for: then the rest stays for the next time.
 */
export function finishRewriting(connection: Connection, world: Surroundings): void {
  finishSteps(connection, tableName, (isTimeUp) => rewriteStretch(connection, world, isTimeUp))
}

function rewriteStretch(
  connection: Connection,
  world: Pick<Surroundings, 'now' | 'author'>,
  isTimeUp: () => boolean,
): RewrittenInSteps & { readonly isDone: boolean } {
  if (!hasTable(connection, tableName)) return { changed: 0, unreadable: 0, kept: 0, isDone: true }
  return connection.transaction(() => {
    const sum = { changed: 0, unreadable: 0, kept: 0 }
    do {
      const found = connection.get(
        `SELECT place, template, block, change, rewriting.revision, templates.revision AS now, deleted_at
         FROM ${tableName} JOIN templates ON number = template ORDER BY place LIMIT 1`,
      )
      if (found === undefined) {
        connection.execute(`DROP TABLE ${tableName}`)
        return { ...sum, isDone: true }
      }
      const row = queuedRow.parse(found)
      connection.run(`DELETE FROM ${tableName} WHERE place = ?`, row.place)
      const { changed, unreadable } = rewriteOne(connection, row, world)
      sum.changed += changed
      sum.unreadable += unreadable
      if (row.change === 'back' && row.deleted_at === null && changed === 0) sum.kept += 1
    } while (!isTimeUp())
    return { ...sum, isDone: false }
  })
}

function rewriteOne(
  connection: Connection,
  { template, block: id, change, revision, now }: z.infer<typeof queuedRow>,
  world: Pick<Surroundings, 'now' | 'author'>,
): Rewritten {
  const block = findBlock(connection, id)?.block ?? null
  switch (change) {
    case 'text':
      return rewriteTemplates(connection, [template], (content) => withLibraryBlocks(connection, content), block, world)
    case 'deleted':
      return rewriteTemplates(
        connection,
        [template],
        (content) => withoutBlock(content, id),
        block,
        world,
        (number, next) =>
          connection.run(
            'INSERT OR REPLACE INTO unwrapped_blocks (block_id, template, revision) VALUES (?, ?, ?)',
            id,
            number,
            next,
          ),
      )
    case 'back': {
      if (revision !== now) return { changed: 0, unreadable: 0 }
      const text = readVersionContent(connection, template, revision - 1)
      const held = text === null ? null : contentOrNull(text)
      if (held === null) return { changed: 0, unreadable: 0 }
      return rewriteTemplates(connection, [template], () => withLibraryBlocks(connection, held), block, world)
    }
  }
}

const queuedRow = z.object({
  place: z.number(),
  template: z.number(),
  block: z.string(),
  change: z.enum(changes),
  revision: z.number(),
  now: z.number(),
  deleted_at: z.string().nullable(),
})
