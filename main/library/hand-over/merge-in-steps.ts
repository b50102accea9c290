import type { HandOver } from '../../../shared/exchange/hand-over/hand-over-file.ts'
import type { MergeLine } from '../../../shared/exchange/hand-over/merge-report.ts'
import type { Result } from '../../../shared/ipc/contract.ts'
import type { Connection } from '../connection.ts'
import { storageFailure } from '../storage-failure.ts'
import type { Surroundings } from '../templates.ts'
import type { MergedLists } from './merge-lists.ts'
import { dropUndecided, finishMerge, mergeStretch, stageSome } from './staged-merge.ts'

export interface MergeChoices {
  /** The title of a template that has somebody else's text of one that was edited here too. */
  readonly copyTitle: (title: string, author: string) => string
  /** Told that a step begins; what it answers says whether the step has had its time. Some milliseconds unless given. */
  readonly startStep?: () => () => boolean
}

/** What a file brought into the library. */
export interface Merged extends MergedLists {
  readonly lines: readonly MergeLine[]
}

/** Whether a merge goes on in this process. */
export interface Merging {
  isRunning: boolean
}

/** More templates than these are judged and indexed behind what people do, and not while they wait. */
const mostJudgedAtOnce = 40
/**
 * How long one step holds the process up; what somebody has typed waits no longer to be saved. Where others take the processor, the
 * time is up before much is done, and each step is synced to the disk: then it goes on to a number of rows. Unit: milliseconds.
 */
const stepMilliseconds = 15
const longestStep = 60
const fewestRows = 25

function shortStep(): () => boolean {
  const start = performance.now()
  let rows = 0
  return () => {
    rows += 1
    const passed = performance.now() - start
    return passed >= (rows < fewestRows ? longestStep : stepMilliseconds)
  }
}

/**
 * Takes a file in, step by step: see `Sharing.merge`. Each step is a transaction of its own, so that what is saved between two of
 * them is in none of them, and what it finds in the library is what was saved last.
 */
export function* mergeInSteps(
  perform: <Value>(work: (connection: Connection) => Value) => Result<Value>,
  file: HandOver,
  { copyTitle, startStep = shortStep }: MergeChoices,
  world: Surroundings,
  merging: Merging,
): Generator<undefined, Result<Merged>, undefined> {
  if (merging.isRunning) return { ok: false, failure: storageFailure('busy', 'another file is being taken in') }
  merging.isRunning = true
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
    merging.isRunning = false
    // Where this fails, the next opening does it.
    if (!isDecided) perform(dropUndecided)
  }
}
