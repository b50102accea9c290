import type { HandOver } from '../../../shared/exchange/hand-over/hand-over-file.ts'
import type { MergeLine } from '../../../shared/exchange/hand-over/merge-report.ts'
import type { Result } from '../../../shared/ipc/contract.ts'
import type { Connection } from '../connection.ts'
import { startShortStep, type UnderWay } from '../short-step.ts'
import { storageFailure } from '../storage-failure.ts'
import type { Surroundings } from '../templates.ts'
import type { MergedLists } from './merge-lists.ts'
import { dropUndecided, finishMerge, mergeStretch, stageSome } from './staged-merge.ts'

export interface MergeChoices {
  /** The title of a template that has somebody else's text of one that was edited here too. */
  readonly copyTitle: (title: string, author: string) => string
}

/** What a file brought into the library. */
export interface Merged extends MergedLists {
  readonly lines: readonly MergeLine[]
}

/** More templates than these are judged and indexed behind what people do, and not while they wait. */
const mostJudgedAtOnce = 40
/**
 * Takes a file in, step by step: see `Sharing.merge`. Each step is a transaction of its own, so that what is saved between two of
 * them is in none of them, and what it finds in the library is what was saved last.
 */
export function* mergeInSteps(
  perform: <Value>(work: (connection: Connection) => Value) => Result<Value>,
  file: HandOver,
  { copyTitle }: MergeChoices,
  world: Surroundings,
  underWay: UnderWay,
): Generator<undefined, Result<Merged>, undefined> {
  if (underWay.isMerging) return { ok: false, failure: storageFailure('busy', 'another file is being taken in') }
  underWay.isMerging = true
  const { startStep = startShortStep } = world
  let isDecided = false
  try {
    const begun = perform((connection) => finishMerge(connection, world))
    if (!begun.ok) return begun
    const source = { copyTitle, isHurried: file.templates.length > mostJudgedAtOnce }
    for (let next: number | null = 0; next !== null;) {
      const from: number = next
      const isTimeUp = startStep()
      const staged = perform((connection) => stageSome(connection, file, from, source, isTimeUp))
      if (!staged.ok) return staged
      next = staged.value
      isDecided = next === null
      yield
    }
    const lines: MergeLine[] = []
    let lists: MergedLists = { words: 0, savedFilters: 0, sharedBlocks: 0 }
    for (;;) {
      const isTimeUp = startStep()
      const merged = perform((connection) => mergeStretch(connection, world, isTimeUp))
      if (!merged.ok) return merged
      lines.push(...merged.value.lines)
      lists = merged.value.lists ?? lists
      if (merged.value.isDone) return { ok: true, value: { lines, ...lists } }
      yield
    }
  } finally {
    underWay.isMerging = false
    // Where this fails, the next opening does it.
    if (!isDecided) perform(dropUndecided)
  }
}
