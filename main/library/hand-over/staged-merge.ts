import { z } from 'zod'
import { readHandedOverTemplate, readHandOverLists } from '../../../shared/exchange/hand-over/read-hand-over.ts'
import type { HandOver } from '../../../shared/exchange/hand-over/hand-over-file.ts'
import type { MergeLine } from '../../../shared/exchange/hand-over/merge-report.ts'
import { hasTable } from '../backup/check-library.ts'
import { settleTemplates } from '../block-users.ts'
import type { Connection } from '../connection.ts'
import { finishSteps } from '../finish-steps.ts'
import { writeContentColumn } from '../rows.ts'
import { readSavedFilter } from '../saved-filters.ts'
import { FailureSignal, storageFailure } from '../storage-failure.ts'
import type { Surroundings } from '../templates.ts'
import { mergeTemplate, type MergeSource } from './merge-hand-over.ts'
import { mergeLists, type MergedLists } from './merge-lists.ts'

/**
 * A file that is being taken in stands whole in a table of its own, which is there only for that time, before the first
 * template of it is in the library. So thousands of templates come in by many short transactions, with what people write in
 * between, and all the same all of them come or none: what was cut off while the table was written is forgotten, and what was
 * cut off later is finished when the library is next opened. A template leaves the table in the transaction that merges it.
 */
const tableName = 'merging'

/** The mark of a file that is not wholly in the table yet stands first. What is to be settled comes behind all that was there. */
const kinds = ['undecided', 'template', 'lists', 'settle'] as const

/**
 * Puts templates from a place on into the table until the time is up, one at least, and with the last of them decides that the
 * file is taken. From the first, what was begun and not decided is forgotten. Answers the place of the next; `null` when it is
 * decided. Fails as `invalid` for a text that the library could not store.
 */
export function stageSome(
  connection: Connection,
  file: HandOver,
  from: number,
  source: Pick<MergeSource, 'isHurried'> & { readonly copyTitle: (title: string, author: string) => string },
  isTimeUp: () => boolean,
): number | null {
  const { templates, ...lists } = file
  return connection.transaction(() => {
    if (from === 0) makeTable(connection)
    if (!isUndecided(connection)) throw new FailureSignal(storageFailure('busy', 'the library was opened anew'))
    for (let place = from; place < templates.length; place += 1) {
      const template = templates[place]
      if (template === undefined) break
      for (const { content } of template.approvals) if (content !== null) writeContentColumn(content)
      writeContentColumn(template.content)
      const author = template.authors[0] ?? file.writtenBy.name
      put(connection, 'template', {
        template,
        source: {
          kind: file.kind,
          author,
          copyTitle: source.copyTitle(template.content.title, author),
          isHurried: source.isHurried,
        } satisfies MergeSource,
      })
      if (place + 1 < templates.length && isTimeUp()) return place + 1
    }
    put(connection, 'lists', lists)
    connection.run(`DELETE FROM ${tableName} WHERE kind = 'undecided'`)
    return null
  })
}

function makeTable(connection: Connection): void {
  dropTable(connection)
  connection.execute(
    `CREATE TABLE ${tableName} (place INTEGER PRIMARY KEY, kind TEXT NOT NULL, value TEXT NOT NULL) STRICT`,
  )
  connection.run(`INSERT INTO ${tableName} (place, kind, value) VALUES (0, 'undecided', '')`)
}

/** Forgets a file that is not decided. */
export function dropUndecided(connection: Connection): void {
  if (!hasTable(connection, tableName)) return
  connection.transaction(() => {
    if (isUndecided(connection)) dropTable(connection)
  })
}

/** What one stretch of a merge has done. */
export interface MergedStretch {
  readonly lines: readonly MergeLine[]
  /** `null` as long as they are not taken in. */
  readonly lists: MergedLists | null
  readonly isDone: boolean
}

/** Merges what stands in the table until the time is up, one row at least, in one transaction. */
export function mergeStretch(connection: Connection, world: Surroundings, isTimeUp: () => boolean): MergedStretch {
  return connection.transaction(() => {
    // What is called here opens transactions of its own where it is called by others.
    const inner: Connection = { ...connection, transaction: (work) => work() }
    const lines: MergeLine[] = []
    let lists: MergedLists | null = null
    do {
      const row = firstRow(inner)
      if (row === null) {
        dropTable(inner)
        return { lines, lists, isDone: true }
      }
      inner.run(`DELETE FROM ${tableName} WHERE place = ?`, row.place)
      const done = mergeRow(inner, row, world)
      if (done.line !== null) lines.push(done.line)
      lists = done.lists ?? lists
    } while (!isTimeUp())
    return { lines, lists, isDone: false }
  })
}

/**
 * Finishes the merge that the death of the process or the disk has cut off, or forgets it where it was not decided. A template
 * that the library cannot take is left out. Throws what the disk is to blame for: then the rest stays for the next time.
 */
export function finishMerge(connection: Connection, world: Surroundings): void {
  dropUndecided(connection)
  finishSteps(connection, tableName, (isTimeUp) => mergeStretch(connection, world, isTimeUp))
}

interface DoneRow {
  readonly line: MergeLine | null
  readonly lists: MergedLists | null
}

function mergeRow(connection: Connection, { kind, value }: StagedRow, world: Surroundings): DoneRow {
  const settleLater = (template: number, block: string | null) => put(connection, 'settle', { template, block })
  const parsed: unknown = kind === 'undecided' ? null : JSON.parse(value)
  switch (kind) {
    case 'template': {
      const staged = stagedTemplate.parse(parsed)
      const template = readHandedOverTemplate(staged.template)
      if (template === null) return nothing
      const { source } = staged
      const line = mergeTemplate(connection, template, source, { ...world, isHurried: source.isHurried })
      // Each text as it was sent is kept by now; what stands in it is to be what this library's blocks say.
      if (line.outcome === 'added' || line.outcome === 'updated') settleLater(numberOf(connection, line.id), null)
      if (line.copy !== null) settleLater(numberOf(connection, line.copy.id), null)
      return { line, lists: null }
    }
    case 'lists': {
      const lists = readHandOverLists(parsed, readSavedFilter)
      if (lists === null) return nothing
      return { line: null, lists: mergeLists(connection, lists, settleLater) }
    }
    case 'settle': {
      const { template, block } = toSettle.parse(parsed)
      settleTemplates(connection, [template], world, block)
      return nothing
    }
    case 'undecided':
      return nothing
  }
}

const nothing: DoneRow = { line: null, lists: null }

function put(connection: Connection, kind: (typeof kinds)[number], value: unknown): void {
  connection.run(`INSERT INTO ${tableName} (kind, value) VALUES (?, ?)`, kind, JSON.stringify(value))
}

function firstRow(connection: Connection): StagedRow | null {
  if (!hasTable(connection, tableName)) return null
  const row = connection.get(`SELECT place, kind, value FROM ${tableName} ORDER BY place LIMIT 1`)
  return row === undefined ? null : stagedRow.parse(row)
}

function isUndecided(connection: Connection): boolean {
  return firstRow(connection)?.kind === 'undecided'
}

function dropTable(connection: Connection): void {
  connection.execute(`DROP TABLE IF EXISTS ${tableName}`)
}

function numberOf(connection: Connection, id: string): number {
  return numberColumn.parse(connection.get('SELECT number FROM templates WHERE id = ?', id)).number
}

type StagedRow = z.infer<typeof stagedRow>
const stagedRow = z.object({ place: z.number(), kind: z.enum(kinds), value: z.string() })
const stagedTemplate = z.object({
  template: z.unknown(),
  source: z.object({
    kind: z.enum(['review', 'library']),
    author: z.string(),
    copyTitle: z.string(),
    isHurried: z.boolean(),
  }),
})
const toSettle = z.object({ template: z.number(), block: z.string().nullable() })
const numberColumn = z.object({ number: z.number() })
