import { z } from 'zod'
import type {
  HandedOverBlock,
  HandedOverTemplate,
  HandOver,
  HandOverKind,
} from '../../../shared/exchange/hand-over/hand-over-file.ts'
import type { Result } from '../../../shared/ipc/contract.ts'
import { blocksIn } from '../../../shared/template/with-blocks.ts'
import { listBlocks } from '../block-rows.ts'
import type { Connection } from '../connection.ts'
import type { UnderWay } from '../short-step.ts'
import type { Surroundings } from '../templates.ts'
import { addImported, deleteUnchanged, type ImportedTemplate } from './add-imported.ts'
import { gatherTemplate } from './gather-template.ts'
import { mergeInSteps, type MergeChoices, type Merged } from './merge-in-steps.ts'

/** What goes from this library into files, and comes out of them. */
export interface Sharing {
  /** Of every template that is not deleted, archived ones too, in the order in which they were made. */
  idsToShare(): Result<readonly string[]>
  /** Those of them that are there. */
  gather(ids: readonly string[], kind: HandOverKind): Result<Gathered>
  /** The blocks that these templates hold; every block for `null`. */
  gatherBlocks(templates: readonly HandedOverTemplate[] | null): Result<readonly HandedOverBlock[]>
  /**
   * Takes a file in, all of it or nothing, in short steps: between two of them the library does whatever else it is asked. What is
   * left off before all of it is noted leaves nothing; what the death of the process or the disk cuts off later is finished when
   * the library is next opened. One at a time: another is `busy`.
   */
  merge(file: HandOver, choices: MergeChoices): Generator<undefined, Result<Merged>, undefined>
  /**
   * Adds templates out of other programs' files, all of them or none; answers their ids. `isHurried`: they are judged and
   * indexed behind what people do, as there are many.
   */
  addImported(templates: readonly ImportedTemplate[], isHurried: boolean): Result<readonly string[]>
  /** Deletes those of these that nobody has touched since they were added; answers their ids. */
  deleteUnchanged(ids: readonly string[]): Result<readonly string[]>
}

export interface Gathered {
  readonly templates: readonly HandedOverTemplate[]
  /** Titles of those that a newer version of the app has written: no file of ours can hold them. */
  readonly unreadable: readonly string[]
}

export function createSharing(
  perform: <Value>(work: (connection: Connection) => Value) => Result<Value>,
  world: Surroundings,
  underWay: UnderWay,
): Sharing {
  return {
    idsToShare: () =>
      perform((connection) =>
        connection
          .all('SELECT id FROM templates WHERE deleted_at IS NULL ORDER BY number')
          .map((row) => idColumn.parse(row).id),
      ),
    gather: (ids, kind) =>
      perform((connection) => {
        const templates: HandedOverTemplate[] = []
        const unreadable: string[] = []
        for (const id of new Set(ids)) {
          const gathered = gatherTemplate(connection, id, kind)
          if (gathered === null) continue
          if (typeof gathered === 'string') unreadable.push(gathered)
          else templates.push(gathered)
        }
        return { templates, unreadable }
      }),
    gatherBlocks: (templates) =>
      perform((connection) => {
        const held = templates === null ? null : new Set(templates.flatMap(({ content }) => [...blocksIn(content)]))
        return listBlocks(connection)
          .filter(({ id }) => held === null || held.has(id))
          .map(({ uses: _uses, ...block }) => block)
      }),
    merge: (file, choices) => mergeInSteps(perform, file, choices, world, underWay),
    addImported: (templates, isHurried) =>
      perform((connection) => addImported(connection, templates, { ...world, isHurried })),
    deleteUnchanged: (ids) => perform((connection) => deleteUnchanged(connection, ids, world.now())),
  }
}

const idColumn = z.object({ id: z.string() })
