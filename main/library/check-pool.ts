import { availableParallelism } from 'node:os'
import type { Verdict } from '../../shared/policy/finding.ts'
import { currentPolicy } from '../../shared/policy/policy.ts'
import type { LanguageService, LanguageSetup } from '../language/language-service.ts'
import type { Log } from '../log.ts'
import type { CheckJob, CheckOrder, CheckReport } from './check-worker.ts'

/** A process or a thread that has `createCheckWorker`'s half. */
export interface CheckWorker {
  say(order: CheckOrder): void
  /** Ends it at once, whatever it does. */
  end(): void
}

export interface CheckWorkerListener {
  heard(report: CheckReport): void
  /** Once, when it has ended for whatever reason. */
  ended(): void
}

export type StartCheckWorker = (listener: CheckWorkerListener) => CheckWorker

export interface PoolAnswer {
  /** In the order of the jobs, `null` for what cannot be read. */
  readonly verdicts: readonly (Verdict | null)[]
  /** False once a word list or grammar has been set otherwise since the question. */
  isCurrent(): boolean
}

export interface CheckPool {
  /** Whether a batch that is given now would begin at once, or next. */
  readonly hasRoom: boolean
  /**
   * Judges templates with what is set of word lists and grammar now. `null` when it has come to nothing, since the worker died
   * or said nothing for too long: whoever asked has to judge them. Never rejects.
   */
  check(jobs: readonly CheckJob[]): Promise<PoolAnswer | null>
  /** Ends all workers; what they had comes to nothing. */
  end(): void
}

export interface CheckPoolParts {
  readonly start: StartCheckWorker
  readonly size: number
  readonly language: Pick<LanguageService, 'areCorrect' | 'checkGrammar' | 'setup'>
  readonly log: Log
  /** Longest silence of a worker that has something to do. Unit: milliseconds. */
  readonly hangLimit?: number
}

/** Beside the main process, which needs a core for itself; memory bounds what many cores would gain. */
export function checkPoolSize(cores = availableParallelism()): number {
  return Math.max(1, Math.min(4, cores - 1))
}

/** One that a worker judges and one that waits there, so that it need not wait for the next. */
const batchesOfWorker = 2
/** So many workers may come to grief before there are no new ones. */
const mostReplaced = 3

interface Slot {
  readonly worker: CheckWorker
  readonly batches: Map<number, (verdicts: PoolAnswer['verdicts'] | null) => void>
  setup: LanguageSetup | null
  timer: NodeJS.Timeout | null
  hasEnded: boolean
}

/** Workers are started as they are needed, and replaced when they die or hang. */
export function createCheckPool({ start, size, language, log, hangLimit = 60_000 }: CheckPoolParts): CheckPool {
  const slots = new Set<Slot>()
  let left = size + mostReplaced
  let last = 0

  const lose = (slot: Slot, reason: string): void => {
    if (slot.hasEnded) return
    slot.hasEnded = true
    slots.delete(slot)
    if (slot.timer !== null) clearTimeout(slot.timer)
    slot.worker.end()
    if (reason !== '') log.warn('check worker lost', { reason, batches: slot.batches.size })
    for (const settle of slot.batches.values()) settle(null)
    slot.batches.clear()
  }
  const watch = (slot: Slot): void => {
    if (slot.timer !== null) clearTimeout(slot.timer)
    slot.timer = null
    if (slot.hasEnded || slot.batches.size === 0) return
    slot.timer = setTimeout(() => lose(slot, 'silent'), hangLimit)
    slot.timer.unref()
  }
  const hear = (slot: Slot, report: CheckReport): void => {
    if (slot.hasEnded) return
    if (report.kind === 'judged') {
      const settle = slot.batches.get(report.batch)
      slot.batches.delete(report.batch)
      // Another policy's verdicts are none.
      settle?.(report.policyVersion === currentPolicy.version ? report.verdicts : null)
    } else void answer(slot, report)
    watch(slot)
  }
  const answer = async (slot: Slot, asked: Exclude<CheckReport, { kind: 'judged' }>): Promise<void> => {
    const order = await answerTo(asked, language)
    if (slot.hasEnded) return
    slot.worker.say(order)
    watch(slot)
  }
  const open = (): Slot | null => {
    if (left === 0) return null
    left -= 1
    try {
      const slot: Slot = {
        worker: start({ heard: (report) => hear(slot, report), ended: () => lose(slot, 'ended') }),
        batches: new Map(),
        setup: null,
        timer: null,
        hasEnded: false,
      }
      slots.add(slot)
      return slot
    } catch {
      log.warn('check worker not started')
      return null
    }
  }
  /** The one with the least to do. */
  const freest = (): Slot | null => {
    const [first] = [...slots].toSorted((a, b) => a.batches.size - b.batches.size)
    if (first?.batches.size === 0) return first
    return (slots.size < size ? open() : null) ?? first ?? null
  }
  const canStart = (): boolean => left > 0 && slots.size < size

  return {
    get hasRoom() {
      return canStart() || [...slots].some(({ batches }) => batches.size < batchesOfWorker)
    },
    check: (jobs) =>
      new Promise((resolve) => {
        const slot = freest()
        if (slot === null) return resolve(null)
        const { setup } = language
        const isCurrent = (): boolean => language.setup === setup
        last += 1
        slot.batches.set(last, (verdicts) => resolve(verdicts === null ? null : { verdicts, isCurrent }))
        if (slot.setup !== setup) {
          slot.setup = setup
          slot.worker.say({ kind: 'setup', setup })
        }
        slot.worker.say({ kind: 'check', batch: last, jobs })
        if (slot.timer === null) watch(slot)
      }),
    end() {
      left = 0
      for (const slot of slots) lose(slot, '')
    },
  }
}

async function answerTo(
  asked: Exclude<CheckReport, { kind: 'judged' }>,
  language: CheckPoolParts['language'],
): Promise<CheckOrder> {
  const { question } = asked
  if (asked.kind === 'words') {
    const answers = await language.areCorrect(asked.language, asked.words)
    const known = answers.flatMap((one) => one ?? [])
    return { kind: 'words', question, answers: known.length === answers.length ? known : null }
  }
  // The worker asks of what has grammar alone, which is English.
  const answers = await language.checkGrammar('en', asked.paragraphs)
  const known = answers.flatMap((one) => (one === null ? [] : [one]))
  return { kind: 'grammar', question, answers: known.length === answers.length ? known : null }
}
