import type { Commands, Failure, Result, SaveAnswer } from '../shared/ipc/contract.ts'
import type { TemplateContent } from '../shared/template/template.ts'

export type SaveStatus =
  | { readonly kind: 'saved' }
  /** An edit waits for its turn, at most `delay` after it was made, or is on its way. */
  | { readonly kind: 'saving' }
  /** The edit is kept in memory and tried again. */
  | { readonly kind: 'failed'; readonly failure: Failure }

export interface AutosaveParts {
  readonly save: (input: Commands['library/save']['input']) => Promise<Result<SaveAnswer>>
  readonly onSaved: (answer: SaveAnswer) => void
  readonly onStatus: (status: SaveStatus) => void
  /** Milliseconds from the first unsaved edit to its save. */
  readonly delay?: number
  readonly setTimer?: (callback: () => void, milliseconds: number) => unknown
  readonly clearTimer?: (timer: unknown) => void
}

export interface UnsavedTemplate {
  readonly id: string
  readonly content: TemplateContent
}

export interface Autosave {
  /** Names the revision that later edits of this template start from. */
  opened(id: string, revision: number): void
  edit(id: string, content: TemplateContent): void
  /** The newest edit of a template that is not acknowledged: newer than what the library has. `null` when there is none. */
  unsaved(id: string): TemplateContent | null
  /** All of those, of every template. */
  allUnsaved(): readonly UnsavedTemplate[]
  /** Saves everything now. Resolves to whether nothing is left unsaved. */
  flush(): Promise<boolean>
  /** Forgets what waits for a template that was deleted. */
  forget(id: string): void
}

interface Entry {
  revision: number
  waiting: TemplateContent | null
  /** What the running save sends. */
  sent: TemplateContent | null
  running: Promise<void> | null
  timer: unknown
  failures: number
}

const firstRetryMilliseconds = 1_000
const longestRetryMilliseconds = 30_000

/**
 * Sends edits to the library: one save at a time for a template, the newest edit always last. An edit waits at most `delay`
 * (it is a throttle: a person who never stops typing is saved too). What fails stays in memory and is tried again.
 */
export function createAutosave({
  save,
  onSaved,
  onStatus,
  delay = 100,
  setTimer = (callback, milliseconds) => setTimeout(callback, milliseconds),
  clearTimer = (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
}: AutosaveParts): Autosave {
  const entries = new Map<string, Entry>()
  let lastFailure: Failure | null = null

  const entryOf = (id: string): Entry => {
    const known = entries.get(id)
    if (known !== undefined) return known
    const entry: Entry = { revision: 0, waiting: null, sent: null, running: null, timer: null, failures: 0 }
    entries.set(id, entry)
    return entry
  }

  const report = () => {
    const all = [...entries.values()]
    if (lastFailure !== null && all.some((entry) => entry.failures > 0)) {
      onStatus({ kind: 'failed', failure: lastFailure })
    } else if (all.some((entry) => entry.waiting !== null || entry.running !== null)) onStatus({ kind: 'saving' })
    else onStatus({ kind: 'saved' })
  }

  const schedule = (id: string, entry: Entry, milliseconds: number) => {
    if (entry.timer !== null || entry.running !== null) return
    entry.timer = setTimer(() => {
      entry.timer = null
      void start(id, entry)
    }, milliseconds)
  }

  const attempt = async (id: string, entry: Entry, content: TemplateContent): Promise<Result<SaveAnswer>> => {
    try {
      const result = await save({ id, revision: entry.revision, content })
      if (result.ok || result.failure.kind !== 'stale') return result
      // The only other writer is an earlier self whose answer was lost: what stands in the window is the newest.
      entry.revision = result.failure.revision
      return await save({ id, revision: entry.revision, content })
    } catch (error) {
      return { ok: false, failure: { kind: 'storage', reason: 'other', detail: String(error) } }
    }
  }

  const run = async (id: string, entry: Entry, content: TemplateContent): Promise<void> => {
    entry.waiting = null
    entry.sent = content
    const result = await attempt(id, entry, content)
    entry.sent = null
    entry.running = null
    if (result.ok) {
      entry.revision = result.value.revision
      entry.failures = 0
    } else {
      entry.waiting ??= content
      entry.failures += 1
      lastFailure = result.failure
    }
    if (entries.get(id) === entry && entry.waiting !== null) {
      const backOff = Math.min(firstRetryMilliseconds * 2 ** (entry.failures - 1), longestRetryMilliseconds)
      schedule(id, entry, entry.failures > 0 ? backOff : 0)
    }
    report()
    // Last, so that saving goes on whatever is made of the answer.
    if (result.ok) onSaved(result.value)
  }

  const start = (id: string, entry: Entry): Promise<void> => {
    if (entry.running !== null) return entry.running
    if (entry.timer !== null) {
      clearTimer(entry.timer)
      entry.timer = null
    }
    if (entry.waiting === null) return Promise.resolve()
    const running = run(id, entry, entry.waiting)
    entry.running = running
    report()
    return running
  }

  return {
    opened(id, revision) {
      const entry = entryOf(id)
      // While an edit of it is unsaved the entry knows better.
      if (entry.waiting === null && entry.running === null) entry.revision = revision
    },
    edit(id, content) {
      const entry = entryOf(id)
      entry.waiting = content
      schedule(id, entry, delay)
      report()
    },
    unsaved(id) {
      const entry = entries.get(id)
      return entry?.waiting ?? entry?.sent ?? null
    },
    allUnsaved: () =>
      [...entries].flatMap(([id, { waiting, sent }]) => {
        const content = waiting ?? sent
        return content === null ? [] : [{ id, content }]
      }),
    async flush() {
      for (const [id, entry] of entries) {
        // What was typed while a save ran is saved by one more; a failure ends the attempt, and the back-off goes on.
        while (entry.waiting !== null || entry.running !== null) {
          const failuresBefore = entry.failures
          await start(id, entry)
          if (entry.failures > failuresBefore) break
        }
      }
      return [...entries.values()].every((entry) => entry.waiting === null && entry.running === null)
    },
    forget(id) {
      const entry = entries.get(id)
      if (entry === undefined) return
      if (entry.timer !== null) clearTimer(entry.timer)
      entry.waiting = null
      entry.failures = 0
      entries.delete(id)
      report()
    },
  }
}
