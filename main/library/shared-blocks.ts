import { z } from 'zod'
import type { Result } from '../../shared/ipc/contract.ts'
import type {
  BlockEffect,
  BlockRestored,
  BlockSaved,
  EarlierBlock,
  SharedBlock,
} from '../../shared/template/shared-block.ts'
import { blockText, withCurrentTexts, withoutBlock } from '../../shared/template/with-blocks.ts'
import { findBlock, listBlocks, openBlock, readBlockTexts, type StoredBlock } from './block-rows.ts'
import { rewriteTemplates, usersOf, withLibraryBlocks, type Rewritten } from './block-users.ts'
import type { Connection } from './connection.ts'
import { contentOrNull, approvalColumn } from './rows.ts'
import { FailureSignal } from './storage-failure.ts'
import type { Surroundings } from './templates.ts'
import { readVersionContent } from './version-content.ts'

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
 * Replaces a block's name and texts, and the text in every template that holds it, in one transaction; what they said before
 * stays in their histories. Another name alone touches no template. Fails as `stale` when it started from another revision.
 */
export function saveBlock(
  connection: Connection,
  { id, revision, name, variants }: Written & Pick<SharedBlock, 'id' | 'revision'>,
  world: Pick<Surroundings, 'now' | 'author'>,
): BlockSaved {
  const rewritten = connection.transaction((): Rewritten => {
    const stored = openBlock(connection, id)
    if (stored.block.revision !== revision) {
      throw new FailureSignal({ kind: 'stale', revision: stored.block.revision })
    }
    return replaceBlock(connection, stored, { name, variants, changedAt: world.now().toISOString() }, world)
  })
  return { block: openBlock(connection, id).block, ...rewritten }
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

/** Deletes a block so that `undeleteBlock` brings it back. Its text stays in the templates, as their own. */
export function deleteBlock(
  connection: Connection,
  id: string,
  world: Pick<Surroundings, 'now' | 'author'>,
): Rewritten {
  return connection.transaction(() => {
    const { block } = openBlock(connection, id)
    connection.run('UPDATE shared_blocks SET deleted_at = ? WHERE id = ?', world.now().toISOString(), id)
    connection.run('DELETE FROM unwrapped_blocks WHERE block_id = ?', id)
    return rewriteTemplates(
      connection,
      usersOf(connection, id),
      (content) => withoutBlock(content, id),
      block,
      world,
      (number, revision) =>
        connection.run(
          'INSERT INTO unwrapped_blocks (block_id, template, revision) VALUES (?, ?, ?)',
          id,
          number,
          revision,
        ),
    )
  })
}

/**
 * Undoes a deletion: the templates hold the block again, but for those that were changed since, whose text is their own now.
 * Nothing happens to a block that is not deleted.
 */
export function undeleteBlock(
  connection: Connection,
  id: string,
  world: Pick<Surroundings, 'now' | 'author'>,
): BlockRestored {
  const outcome = connection.transaction(() => {
    const stored = findBlock(connection, id)
    if (stored === null) throw new FailureSignal({ kind: 'not-found', what: id })
    if (!stored.isDeleted) return { changed: 0, kept: 0 }
    connection.run('UPDATE shared_blocks SET deleted_at = NULL WHERE id = ?', id)
    const unwrapped = connection
      .all(
        `SELECT template, unwrapped_blocks.revision, templates.revision AS now, deleted_at
         FROM unwrapped_blocks JOIN templates ON templates.number = template WHERE block_id = ?`,
        id,
      )
      .map((row) => unwrappedRow.parse(row))
    connection.run('DELETE FROM unwrapped_blocks WHERE block_id = ?', id)
    const untouched = unwrapped.filter(({ revision, now }) => revision === now)
    const before = new Map(untouched.map(({ template, revision }) => [template, revision - 1]))
    const { changed } = rewriteTemplates(
      connection,
      [...before.keys()],
      (content, number) => {
        const text = readVersionContent(connection, number, before.get(number) ?? 0)
        const held = text === null ? null : contentOrNull(text)
        return held === null ? content : withLibraryBlocks(connection, held)
      },
      stored.block,
      world,
    )
    return { changed, kept: unwrapped.filter(({ deleted_at }) => deleted_at === null).length - changed }
  })
  return { block: openBlock(connection, id).block, ...outcome }
}

/** Told the number of a template, and the id of the block that it holds an older copy of. */
export type SettleLater = (template: number, block: string) => void

/** A block out of a file or another library. */
export type IncomingBlock = Pick<SharedBlock, 'id' | 'name' | 'changedAt' | 'variants'>

/**
 * Takes blocks from elsewhere, inside a transaction of the caller's: those that this library does not have, and of those that
 * it has, the one that was changed later; the other's text is kept beside it. A deleted one stays deleted. With `settleLater`
 * the templates that hold one are not rewritten here: it is told of each.
 */
export function takeInBlocks(
  connection: Connection,
  blocks: readonly IncomingBlock[],
  world: Pick<Surroundings, 'now' | 'author'>,
  settleLater: SettleLater | null = null,
): Rewritten {
  let changed = 0
  let unreadable = 0
  for (const incoming of blocks) {
    const stored = findBlock(connection, incoming.id)
    if (stored === null) insertBlock(connection, incoming)
    else if (incoming.changedAt > stored.block.changedAt && !stored.isDeleted) {
      const one = replaceBlock(connection, stored, incoming, world, settleLater)
      changed += one.changed
      unreadable += one.unreadable
    } else if (JSON.stringify(incoming.variants) !== stored.text) keepText(connection, stored.number, incoming)
  }
  return { changed, unreadable }
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

function replaceBlock(
  connection: Connection,
  { number, block, text }: StoredBlock,
  { name, variants, changedAt }: Written & Pick<SharedBlock, 'changedAt'>,
  world: Pick<Surroundings, 'now' | 'author'>,
  settleLater: SettleLater | null = null,
): Rewritten {
  const next = JSON.stringify(variants)
  const isText = next !== text
  if (!isText && name === block.name) return { changed: 0, unreadable: 0 }
  if (isText) keepText(connection, number, block)
  connection.run(
    'UPDATE shared_blocks SET name = ?, revision = revision + 1, changed_at = ?, content = ? WHERE number = ?',
    name,
    changedAt,
    next,
    number,
  )
  if (!isText) return { changed: 0, unreadable: 0 }
  const users = usersOf(connection, block.id)
  if (settleLater !== null) {
    for (const template of users) settleLater(template, block.id)
    return { changed: 0, unreadable: 0 }
  }
  const changedBlock: SharedBlock = { ...block, name, variants, changedAt, revision: block.revision + 1 }
  const change = (content: Parameters<typeof withCurrentTexts>[0]) => withCurrentTexts(content, [changedBlock])
  return rewriteTemplates(connection, users, change, changedBlock, world)
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
const unwrappedRow = z.object({
  template: z.number(),
  revision: z.number(),
  now: z.number(),
  deleted_at: z.string().nullable(),
})
const earlierRow = z.object({ name: z.string(), changed_at: z.string(), content: z.string() })

/** The shared blocks of a library, and what is done with them. */
export interface SharedBlocks {
  /** By name. */
  blocks(): Result<readonly SharedBlock[]>
  createBlock(block: Written): Result<SharedBlock>
  saveBlock(block: Written & Pick<SharedBlock, 'id' | 'revision'>): Result<BlockSaved>
  effectOfBlock(block: Pick<SharedBlock, 'id' | 'variants'>): Result<BlockEffect>
  deleteBlock(id: string): Result<Rewritten>
  undeleteBlock(id: string): Result<BlockRestored>
  /** Texts that it had before, or that it has elsewhere, the newest first. */
  earlierBlocks(id: string): Result<readonly EarlierBlock[]>
}

export function createSharedBlocks(
  perform: <Value>(work: (connection: Connection) => Value) => Result<Value>,
  world: Surroundings,
): SharedBlocks {
  return {
    blocks: () => perform(listBlocks),
    createBlock: (block) => perform((connection) => createBlock(connection, block, world)),
    saveBlock: (block) => perform((connection) => saveBlock(connection, block, world)),
    effectOfBlock: (block) => perform((connection) => effectOfSave(connection, block)),
    deleteBlock: (id) => perform((connection) => deleteBlock(connection, id, world)),
    undeleteBlock: (id) => perform((connection) => undeleteBlock(connection, id, world)),
    earlierBlocks: (id) => perform((connection) => earlierTexts(connection, id)),
  }
}
