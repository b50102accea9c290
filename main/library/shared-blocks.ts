import { z } from 'zod'
import type { Result } from '../../shared/ipc/contract.ts'
import type {
  BlockEffect,
  BlockRestored,
  BlockSaved,
  EarlierBlock,
  SharedBlock,
} from '../../shared/template/shared-block.ts'
import { blockText } from '../../shared/template/with-blocks.ts'
import { findBlock, listBlocks, openBlock, readBlockTexts, type StoredBlock } from './block-rows.ts'
import { usersOf, type Rewritten } from './block-users.ts'
import type { Connection } from './connection.ts'
import { queueRewrites, rewriteInSteps } from './rewrite-in-steps.ts'
import { approvalColumn } from './rows.ts'
import type { UnderWay } from './short-step.ts'
import { FailureSignal } from './storage-failure.ts'
import type { Surroundings } from './templates.ts'

type Written = Pick<SharedBlock, 'name' | 'variants'>

export function createBlock(
  connection: Connection,
  { name, variants }: Written,
  { newId, now }: Pick<Surroundings, 'newId' | 'now'>,
): SharedBlock {
  const id = newId()
  connection.transaction(() => insertBlock(connection, { id, name, variants, changedAt: now().toISOString() }))
  return openBlock(connection, id).block
}

/**
 * Replaces a block's name and texts, inside a transaction of the caller's, and notes that every template that holds it is to have
 * the text; what they said before stays in their histories. Another name alone touches no template. Fails as `stale` when it
 * started from another revision.
 */
function saveBlock(
  connection: Connection,
  { id, revision, name, variants }: Written & Pick<SharedBlock, 'id' | 'revision'>,
  { now }: Pick<Surroundings, 'now'>,
): void {
  const stored = openBlock(connection, id)
  if (stored.block.revision !== revision) {
    throw new FailureSignal({ kind: 'stale', revision: stored.block.revision })
  }
  if (readBlockTexts(JSON.stringify(variants)) === null) {
    throw new FailureSignal({ kind: 'invalid', path: 'variants', problem: 'not the texts of a shared block' })
  }
  if (replaceBlock(connection, stored, { name, variants, changedAt: now().toISOString() })) {
    queueRewrites(connection, id, 'text')
  }
}

/** What a save with these texts would do to the templates that hold the block. */
function effectOfSave(connection: Connection, { id, variants }: Pick<SharedBlock, 'id' | 'variants'>): BlockEffect {
  const { block } = openBlock(connection, id)
  const holders = connection
    .all(
      `SELECT is_indexed, languages, state = 0 AND approval = ${approvalColumn.approved} AS is_approved
       FROM block_uses JOIN listed ON listed.number = template WHERE block_id = ? AND state <> 2`,
      id,
    )
    .map((row) => holderRow.parse(row))
  const changes = (language: string): boolean =>
    JSON.stringify(blockText(block, language).content) !== JSON.stringify(blockText({ variants }, language).content)
  const changed = holders.filter(
    ({ is_indexed, languages }) => is_indexed === 0 || languages.split(' ').some((language) => changes(language)),
  )
  return { changed: changed.length, approvals: changed.filter(({ is_approved }) => is_approved === 1).length }
}

/** Deletes a block so that `undeleteBlock` brings it back. Its text is to stay in the templates, as their own. */
function deleteBlock(connection: Connection, id: string, { now }: Pick<Surroundings, 'now'>): void {
  openBlock(connection, id)
  connection.run('UPDATE shared_blocks SET deleted_at = ? WHERE id = ?', now().toISOString(), id)
  connection.run('DELETE FROM unwrapped_blocks WHERE block_id = ?', id)
  queueRewrites(connection, id, 'deleted')
}

/**
 * Undoes a deletion: the templates are to hold the block again, but for those that were changed since, whose text is their own now.
 * Nothing happens to a block that is not deleted.
 */
function undeleteBlock(connection: Connection, id: string): void {
  const stored = findBlock(connection, id)
  if (stored === null) throw new FailureSignal({ kind: 'not-found', what: id })
  if (!stored.isDeleted) return
  connection.run('UPDATE shared_blocks SET deleted_at = NULL WHERE id = ?', id)
  queueRewrites(connection, id, 'back')
  connection.run('DELETE FROM unwrapped_blocks WHERE block_id = ?', id)
}

/** Told the number of a template, and the id of the block that it holds an older copy of. */
export type SettleLater = (template: number, block: string) => void

/** A block out of a file or another library. */
export type IncomingBlock = Pick<SharedBlock, 'id' | 'name' | 'changedAt' | 'variants'>

/**
 * Takes blocks from elsewhere, inside a transaction of the caller's: those that this library does not have, and of those that
 * it has, the one that was changed later; the other's text is kept beside it. A deleted one stays deleted. Templates that hold an
 * older copy are not rewritten here: `settleLater` is told of each.
 */
export function takeInBlocks(connection: Connection, blocks: readonly IncomingBlock[], settleLater: SettleLater): void {
  for (const incoming of blocks) {
    const stored = findBlock(connection, incoming.id)
    if (stored === null) insertBlock(connection, incoming)
    else if (incoming.changedAt > stored.block.changedAt && !stored.isDeleted) {
      if (replaceBlock(connection, stored, incoming)) {
        for (const template of usersOf(connection, incoming.id)) settleLater(template, incoming.id)
      }
    } else if (JSON.stringify(incoming.variants) !== stored.text) keepText(connection, stored.number, incoming)
  }
}

/** Texts that a block had before, or has elsewhere: the newest first. What this version cannot read is left out. */
function earlierTexts(connection: Connection, id: string): readonly EarlierBlock[] {
  const { number } = openBlock(connection, id)
  return connection
    .all(
      'SELECT name, changed_at, content FROM block_versions WHERE block = ? ORDER BY changed_at DESC, rowid DESC',
      number,
    )
    .flatMap((row) => {
      const { name, changed_at, content } = earlierRow.parse(row)
      const variants = readBlockTexts(content)
      return variants === null ? [] : [{ name, changedAt: changed_at, variants }]
    })
}

function insertBlock(connection: Connection, { id, name, variants, changedAt }: IncomingBlock): void {
  connection.run(
    'INSERT INTO shared_blocks (id, name, revision, changed_at, content) VALUES (?, ?, 1, ?, ?)',
    id,
    name,
    changedAt,
    JSON.stringify(variants),
  )
}

/** Answers whether it says something else now. */
function replaceBlock(
  connection: Connection,
  { number, block, text }: StoredBlock,
  { name, variants, changedAt }: Written & Pick<SharedBlock, 'changedAt'>,
): boolean {
  const next = JSON.stringify(variants)
  const isText = next !== text
  if (!isText && name === block.name) return false
  if (isText) keepText(connection, number, block)
  connection.run(
    'UPDATE shared_blocks SET name = ?, revision = revision + 1, changed_at = ?, content = ? WHERE number = ?',
    name,
    changedAt,
    next,
    number,
  )
  return isText
}

/** Keeps a text that the block does not have now, once. */
function keepText(
  connection: Connection,
  number: number,
  { name, changedAt, variants }: Omit<IncomingBlock, 'id'>,
): void {
  const text = JSON.stringify(variants)
  const known = connection.get(
    'SELECT 1 FROM block_versions WHERE block = ? AND changed_at = ? AND content = ?',
    number,
    changedAt,
    text,
  )
  if (known !== undefined) return
  connection.run(
    'INSERT INTO block_versions (block, changed_at, name, content) VALUES (?, ?, ?, ?)',
    number,
    changedAt,
    name,
    text,
  )
}

const holderRow = z.object({
  is_indexed: z.number(),
  languages: z.string(),
  is_approved: z.number(),
})
const earlierRow = z.object({ name: z.string(), changed_at: z.string(), content: z.string() })

/** The shared blocks of a library, and what is done with them. */
export interface SharedBlocks {
  /** By name. */
  blocks(): Result<readonly SharedBlock[]>
  createBlock(block: Written): Result<SharedBlock>
  /**
   * Replaces a block's name and texts, and the text in every template that holds it, in short steps: between two of them the
   * library does whatever else it is asked, and what the death of the process cuts off is finished when it is next opened. Fails as
   * `stale` when it started from another revision; one change at a time, another is `busy`.
   */
  saveBlock(block: Written & Pick<SharedBlock, 'id' | 'revision'>): Steps<BlockSaved>
  effectOfBlock(block: Pick<SharedBlock, 'id' | 'variants'>): Result<BlockEffect>
  /** In the same way. Its text stays in the templates, as their own. */
  deleteBlock(id: string): Steps<Rewritten>
  /** In the same way. Templates that were changed since stay as they are. */
  undeleteBlock(id: string): Steps<BlockRestored>
  /** Texts that it had before, or that it has elsewhere, the newest first. */
  earlierBlocks(id: string): Result<readonly EarlierBlock[]>
}

type Steps<Value> = Generator<undefined, Result<Value>, undefined>

export function createSharedBlocks(
  perform: <Value>(work: (connection: Connection) => Value) => Result<Value>,
  world: Surroundings,
  underWay: UnderWay,
): SharedBlocks {
  const change = (begin: (connection: Connection) => void) => rewriteInSteps(perform, begin, world, underWay)
  const told = <Outcome>(id: string, outcome: Outcome) =>
    perform((connection) => ({ block: openBlock(connection, id).block, ...outcome }))
  return {
    blocks: () => perform(listBlocks),
    createBlock: (block) => perform((connection) => createBlock(connection, block, world)),
    *saveBlock(block) {
      const saved = yield* change((connection) => saveBlock(connection, block, world))
      if (!saved.ok) return saved
      const { changed, unreadable } = saved.value
      return told(block.id, { changed, unreadable })
    },
    effectOfBlock: (block) => perform((connection) => effectOfSave(connection, block)),
    *deleteBlock(id) {
      const deleted = yield* change((connection) => deleteBlock(connection, id, world))
      if (!deleted.ok) return deleted
      const { changed, unreadable } = deleted.value
      return { ok: true, value: { changed, unreadable } }
    },
    *undeleteBlock(id) {
      const back = yield* change((connection) => undeleteBlock(connection, id))
      if (!back.ok) return back
      const { changed, kept } = back.value
      return told(id, { changed, kept })
    },
    earlierBlocks: (id) => perform((connection) => earlierTexts(connection, id)),
  }
}
