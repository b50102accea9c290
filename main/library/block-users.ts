import { z } from 'zod'
import { sharedBlocksIn } from '../../shared/message/plain-blocks.ts'
import type { SharedBlock, SharedBlockText } from '../../shared/template/shared-block.ts'
import type { TemplateContent } from '../../shared/template/template.ts'
import { blocksIn, withCurrentTexts, withoutBlock } from '../../shared/template/with-blocks.ts'
import { findBlock } from './block-rows.ts'
import type { Connection } from './connection.ts'
import { contentOrNull, verdictColumns, verdictOfColumns, writeContentColumn } from './rows.ts'
import type { Surroundings } from './templates.ts'
import { addVersion, keepCurrentVersion } from './versions.ts'

/** Notes which blocks a template holds, inside a transaction of the caller's. Of a text that nobody can read, what is noted stays. */
export function noteBlockUses(connection: Connection, template: number, content: TemplateContent | null): void {
  if (content === null) return
  connection.run('DELETE FROM block_uses WHERE template = ?', template)
  for (const id of blocksIn(content)) {
    connection.run('INSERT INTO block_uses (block_id, template) VALUES (?, ?)', id, template)
  }
}

/**
 * A content as the library takes it, inside a transaction of the caller's: with what its shared blocks say now, so that an
 * older copy out of a window, a version or a file never comes back. A block that was deleted is a text of the template's own.
 * One that the library has never had becomes one of its own, as the template holds it. The same object when nothing changes.
 */
export function withLibraryBlocks(connection: Connection, content: TemplateContent): TemplateContent {
  let settled = content
  const current: SharedBlock[] = []
  for (const id of blocksIn(content)) {
    const stored = findBlock(connection, id)
    if (stored === null) current.push(adoptBlock(connection, content, id))
    else if (stored.isDeleted) settled = withoutBlock(settled, id)
    else current.push(stored.block)
  }
  return withCurrentTexts(settled, current)
}

/** Out of a damaged library or a file from elsewhere. Whoever knows the block has a newer text: no time is older than this one's. */
function adoptBlock(connection: Connection, content: TemplateContent, id: string): SharedBlock {
  const copies = content.variants.flatMap(({ language, document }) =>
    sharedBlocksIn(document.content)
      .filter(({ attrs }) => attrs.id === id)
      .map((node) => ({ name: node.attrs.name, text: { language, content: node.content } })),
  )
  const texts = copies
    .map(({ text }) => text)
    .filter((text, index, all) => all.findIndex(({ language }) => language === text.language) === index)
  const [first, ...rest] = texts
  const name = copies[0]?.name ?? ''
  if (first === undefined) throw new Error(`the content does not hold block ${id}`)
  const variants: readonly [SharedBlockText, ...SharedBlockText[]] = [first, ...rest]
  const changedAt = new Date(0).toISOString()
  connection.run(
    'INSERT INTO shared_blocks (id, name, revision, changed_at, content) VALUES (?, ?, 1, ?, ?)',
    id,
    name,
    changedAt,
    JSON.stringify(variants),
  )
  return { id, name, revision: 1, changedAt, variants, uses: 0 }
}

/** What came of rewriting templates. */
export interface Rewritten {
  /** Templates that have a new version, deleted ones not counted. */
  readonly changed: number
  /** Templates that this version cannot read: they were left alone. */
  readonly unreadable: number
}

/** The numbers of the templates that hold a block, deleted ones too: one that comes back must not bring an old text. */
export function usersOf(connection: Connection, id: string): readonly number[] {
  return connection
    .all('SELECT template FROM block_uses WHERE block_id = ? ORDER BY template', id)
    .map((row) => templateColumn.parse(row).template)
}

/**
 * Gives templates another content as new versions, inside a transaction of the caller's. They are neither judged nor indexed
 * here, as there may be thousands: both are noted to be done soon. `onChanged` is told the new revision of each.
 */
export function rewriteTemplates(
  connection: Connection,
  numbers: readonly number[],
  change: (content: TemplateContent, number: number) => TemplateContent,
  block: Pick<SharedBlock, 'id' | 'name' | 'revision'> | null,
  world: Pick<Surroundings, 'now' | 'author'>,
  onChanged: (number: number, revision: number) => void = () => {},
): Rewritten {
  const savedAt = world.now().toISOString()
  const author = world.author?.() ?? ''
  let changed = 0
  let unreadable = 0
  for (const number of numbers) {
    const row = storedRow.parse(connection.get(`SELECT ${storedFields} FROM templates WHERE number = ?`, number))
    const content = contentOrNull(row.content)
    if (content === null) {
      unreadable += row.deleted_at === null ? 1 : 0
      continue
    }
    const next = change(content, number)
    if (next === content) continue
    const text = writeContentColumn(next)
    if (text === row.content) continue
    const revision = row.revision + 1
    keepCurrentVersion(connection, number, row.revision, row.content)
    connection.run(
      'UPDATE templates SET revision = ?, changed_at = ?, content = ? WHERE number = ?',
      revision,
      savedAt,
      text,
      number,
    )
    addVersion(connection, {
      template: number,
      revision,
      savedAt,
      author,
      verdict: verdictOfColumns(row),
      policyVersion: row.policy_version,
      kind: 'block',
      origin: block === null ? null : { id: block.id, revision: block.revision, title: block.name },
    })
    connection.run('INSERT OR IGNORE INTO wanted_checks (template) VALUES (?)', number)
    noteBlockUses(connection, number, next)
    onChanged(number, revision)
    changed += row.deleted_at === null ? 1 : 0
  }
  return { changed, unreadable }
}

/**
 * Gives templates whose copies of shared blocks are older than the library's a new version with the current ones, inside a
 * transaction of the caller's: after something was taken in just as it was. `by`: the block whose change it is, for the history;
 * one of those that the template holds unless given.
 */
export function settleTemplates(
  connection: Connection,
  numbers: readonly number[],
  world: Pick<Surroundings, 'now' | 'author'>,
  by: string | null = null,
): Rewritten {
  let changed = 0
  let unreadable = 0
  for (const number of numbers) {
    const held = connection.get('SELECT block_id FROM block_uses WHERE template = ? LIMIT 1', number)
    if (held === undefined) continue
    const origin = findBlock(connection, by ?? blockColumn.parse(held).block_id)?.block ?? null
    const change = (content: TemplateContent) => withLibraryBlocks(connection, content)
    const one = rewriteTemplates(connection, [number], change, origin, world)
    changed += one.changed
    unreadable += one.unreadable
  }
  return { changed, unreadable }
}

const blockColumn = z.object({ block_id: z.string() })
const templateColumn = z.object({ template: z.number() })
const storedFields = 'revision, content, deleted_at, policy_version, verdict, violations, confirms'
const storedRow = z.object({
  revision: z.number(),
  content: z.string(),
  deleted_at: z.string().nullable(),
  policy_version: z.string(),
  ...verdictColumns,
})
