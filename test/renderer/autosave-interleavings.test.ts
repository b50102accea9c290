import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createAutosave, type Autosave, type SaveStatus } from '../../renderer/autosave.ts'
import type { Commands, Failure, Result, SaveAnswer } from '../../shared/ipc/contract.ts'
import { emptyDocument } from '../../shared/message/document.ts'
import type { TemplateContent } from '../../shared/template/template.ts'

type SaveInput = Commands['library/save']['input']

const contentOf = (title: string): TemplateContent => ({
  title,
  purpose: 'reply',
  store: 'CA',
  sendWithinDays: null,
  isStockOutNotice: false,
  lengthLimit: null,
  confirmations: [],
  variants: [
    { language: 'en-CA', subject: '', document: emptyDocument, exceptions: [], confirmations: [], basedOn: null },
  ],
})

/** What becomes of a save: written and answered, written with its answer lost, refused, or not written at all. */
type Fate = 'written' | 'answer-lost' | 'full' | 'busy'

interface Request {
  readonly input: SaveInput
  readonly answer: (fate: Fate) => void
}

/** Lets every promise that can settle do so. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
}

/** A library with revisions, whose answers come when and as the test says, and a clock that the test moves. */
function createRig(delay = 100) {
  const stored = new Map<string, { revision: number; title: string }>()
  const acknowledged = new Map<string, string>()
  const requests: Request[] = []
  const running = new Set<string>()
  const overlaps: string[] = []
  const statuses: SaveStatus[] = []
  const timers = new Map<number, { readonly due: number; readonly callback: () => void }>()
  let now = 0
  let timerNumber = 0

  const save = (input: SaveInput): Promise<Result<SaveAnswer>> => {
    if (running.has(input.id)) overlaps.push(input.id)
    running.add(input.id)
    return new Promise((resolve, reject) => {
      requests.push({
        input,
        answer(fate) {
          running.delete(input.id)
          if (fate === 'full' || fate === 'busy') {
            return resolve({ ok: false, failure: { kind: 'storage', reason: fate, detail: '' } })
          }
          const known = stored.get(input.id) ?? { revision: 1, title: '' }
          if (known.revision !== input.revision) {
            return resolve({ ok: false, failure: { kind: 'stale', revision: known.revision } })
          }
          const revision = known.revision + 1
          stored.set(input.id, { revision, title: input.content.title })
          if (fate === 'answer-lost') return reject(new Error('the answer was lost'))
          acknowledged.set(input.id, input.content.title)
          resolve({
            ok: true,
            value: {
              id: input.id,
              revision,
              changedAt: '2026-01-01T00:00:00.000Z',
              verdict: { state: 'clean', violations: 0, confirms: 0 },
            },
          })
        },
      })
    })
  }
  const autosave: Autosave = createAutosave({
    save,
    onSaved: () => {},
    onStatus: (status) => statuses.push(status),
    delay,
    setTimer(callback, milliseconds) {
      timerNumber += 1
      timers.set(timerNumber, { due: now + milliseconds, callback })
      return timerNumber
    },
    clearTimer: (timer) => void timers.delete(timer as number),
  })
  return {
    autosave,
    stored,
    acknowledged,
    requests,
    overlaps,
    status: () => statuses.at(-1),
    open(id: string) {
      stored.set(id, { revision: 1, title: '' })
      autosave.opened(id, 1)
    },
    async pass(milliseconds: number) {
      const end = now + milliseconds
      for (;;) {
        const due = [...timers].filter(([, timer]) => timer.due <= end).sort(([, a], [, b]) => a.due - b.due)[0]
        if (due === undefined) break
        timers.delete(due[0])
        now = Math.max(now, due[1].due)
        due[1].callback()
        await settle()
      }
      now = end
      await settle()
    },
    async answer(fate: Fate) {
      requests.shift()?.answer(fate)
      await settle()
    },
  }
}

type Rig = ReturnType<typeof createRig>

/** The disk works again, and time passes. */
async function recover(rig: Rig): Promise<void> {
  for (let round = 0; round < 40; round += 1) {
    while (rig.requests.length > 0) await rig.answer('written')
    await rig.pass(31_000)
  }
}

const templateIds = ['a', 'b'] as const
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('edit' as const), id: fc.constantFrom(...templateIds) }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('pass' as const), milliseconds: fc.integer({ min: 0, max: 2500 }) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('answer' as const),
      fate: fc.constantFrom<Fate>('written', 'written', 'answer-lost', 'full', 'busy'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('flush' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('reopen' as const), id: fc.constantFrom(...templateIds) }) },
)

describe('whatever the order of edits, answers, failures and flushes', () => {
  test('the last edit of each template arrives, none crosses over, and saves of one never overlap', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
        const rig = createRig()
        const last = new Map<string, string>()
        for (const id of templateIds) rig.open(id)
        let number = 0
        for (const one of steps) {
          if (one.kind === 'edit') {
            number += 1
            const title = `${one.id}${number}`
            last.set(one.id, title)
            rig.autosave.edit(one.id, contentOf(title))
          } else if (one.kind === 'pass') await rig.pass(one.milliseconds)
          else if (one.kind === 'answer') await rig.answer(one.fate)
          else if (one.kind === 'flush') void rig.autosave.flush()
          else rig.autosave.opened(one.id, rig.stored.get(one.id)?.revision ?? 1)
          await settle()
        }
        await recover(rig)
        for (const [id, title] of last) {
          expect(rig.stored.get(id)?.title).toBe(title)
          expect(rig.acknowledged.get(id)).toBe(title)
        }
        expect(rig.overlaps).toEqual([])
        if (last.size > 0) expect(rig.status()).toEqual({ kind: 'saved' })
      }),
      { numRuns: 400 },
    )
  })

  test('"saved" is said only when the newest edit of every template is acknowledged', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
        const rig = createRig()
        const last = new Map<string, string>()
        for (const id of templateIds) rig.open(id)
        let number = 0
        for (const one of steps) {
          if (one.kind === 'edit') {
            number += 1
            last.set(one.id, `${one.id}${number}`)
            rig.autosave.edit(one.id, contentOf(`${one.id}${number}`))
          } else if (one.kind === 'pass') await rig.pass(one.milliseconds)
          else if (one.kind === 'answer') await rig.answer(one.fate)
          else if (one.kind === 'flush') void rig.autosave.flush()
          await settle()
          if (rig.status()?.kind === 'saved') {
            for (const [id, title] of last) expect(rig.acknowledged.get(id)).toBe(title)
          }
        }
      }),
      { numRuns: 400 },
    )
  })

  test('flush resolves on its own: at once with the disk full, and to true only when everything is written', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom<Fate>('written', 'full', 'busy', 'answer-lost'), { maxLength: 8 }),
        fc.array(fc.constantFrom(...templateIds), { minLength: 1, maxLength: 4 }),
        async (fates, ids) => {
          const rig = createRig()
          const last = new Map<string, string>()
          for (const id of templateIds) rig.open(id)
          ids.forEach((id, index) => {
            last.set(id, `${id}${index}`)
            rig.autosave.edit(id, contentOf(`${id}${index}`))
          })
          let outcome: boolean | null = null
          void rig.autosave.flush().then((isSaved) => {
            outcome = isSaved
          })
          await settle()
          // Without any timer: on quit there may be no time for one.
          for (const fate of [...fates, ...Array.from({ length: 20 }, (): Fate => 'full')]) await rig.answer(fate)
          expect(outcome).not.toBeNull()
          const isWritten = [...last].every(([id, title]) => rig.acknowledged.get(id) === title)
          expect(outcome).toBe(isWritten)
        },
      ),
      { numRuns: 400 },
    )
  })
})

describe('an edit', () => {
  test('is sent at most 100 ms after it was made, though typing never stops', async () => {
    const rig = createRig()
    rig.open('a')
    for (let key = 0; key < 20; key += 1) {
      rig.autosave.edit('a', contentOf(`typed ${key}`))
      await rig.pass(50)
    }
    expect(rig.requests.length).toBe(1)
    expect(rig.requests[0]?.input.content.title).toMatch(/^typed [12]$/)
  })

  test('that failed is said with its reason, kept, and saved once the disk has room', async () => {
    const rig = createRig()
    rig.open('a')
    rig.autosave.edit('a', contentOf('kept'))
    await rig.pass(100)
    await rig.answer('full')
    const failure: Failure = { kind: 'storage', reason: 'full', detail: '' }
    expect(rig.status()).toEqual({ kind: 'failed', failure })
    expect(rig.stored.get('a')?.title).toBe('')
    await recover(rig)
    expect(rig.stored.get('a')?.title).toBe('kept')
    expect(rig.status()).toEqual({ kind: 'saved' })
  })

  test('after a failure does not hammer a full disk while typing goes on', async () => {
    const rig = createRig()
    rig.open('a')
    rig.autosave.edit('a', contentOf('first'))
    await rig.pass(100)
    let attempts = 0
    for (let key = 0; key < 200; key += 1) {
      while (rig.requests.length > 0) {
        attempts += 1
        await rig.answer('full')
      }
      rig.autosave.edit('a', contentOf(`typed ${key}`))
      await rig.pass(50)
    }
    // 10 s with pauses of 1, 2, 4 and 8 s.
    expect(attempts).toBeLessThan(8)
    await recover(rig)
    expect(rig.stored.get('a')?.title).toBe('typed 199')
  })
})
