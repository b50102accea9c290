import { expect, test } from 'vitest'
import type { Bridge, Result, Settings } from '../../../shared/ipc/contract.ts'
import type { VerdictChange } from '../../../shared/template/verdict-change.ts'
import { createAppStore } from '../../../renderer/store.ts'
import { usualSettings } from '../usual-settings.ts'

const change = (number: number): VerdictChange => ({
  id: `t${number}`,
  title: `Template ${number}`,
  isArchived: false,
  number,
  before: { state: 'clean', violations: 0, confirms: 0 },
  after: { state: 'violation', violations: 1, confirms: 0 },
  policyBefore: 'CA-fr-2021.2',
  policyAfter: 'CA-fr-2031.1',
  foundAt: '2031-01-01T00:00:00.000Z',
})
const settings: Settings = { ...usualSettings, policyPaneWidth: 25 }

/** A main process that answers these two commands when it is told to. */
function answering() {
  const asked: { readonly name: string; readonly input: unknown; answer(result: Result<unknown>): void }[] = []
  const bridge = {
    platform: 'linux',
    invoke: (name: string, input: unknown) =>
      new Promise((resolve) => {
        asked.push({ name, input, answer: resolve })
      }),
    listen: () => () => undefined,
  } as unknown as Bridge
  return { asked, store: createAppStore(bridge, settings) }
}

test('what was found while the list was shown is not dismissed with it', async () => {
  const { asked, store } = answering()
  store.setState({ verdictChanges: [change(7), change(9), change(8)] })
  const dismissing = store.getState().dismissVerdictChanges()
  expect(asked[0]).toMatchObject({ name: 'library/dismiss-verdict-changes', input: { through: 9 } })
  asked[0]?.answer({ ok: true, value: null })
  await expect.poll(() => asked[1]?.name).toBe('library/verdict-changes')
  asked[1]?.answer({ ok: true, value: [change(10)] })
  await dismissing
  expect(store.getState().verdictChanges).toEqual([change(10)])
})

test('a dismissal that fails is said, and what is still there stays in sight', async () => {
  const { asked, store } = answering()
  store.setState({ verdictChanges: [change(1)] })
  const dismissing = store.getState().dismissVerdictChanges()
  asked[0]?.answer({ ok: false, failure: { kind: 'storage', reason: 'full', detail: '' } })
  await expect.poll(() => asked.length).toBe(2)
  asked[1]?.answer({ ok: true, value: [change(1)] })
  await dismissing
  expect(store.getState().notice).toMatchObject({ key: 'library.failures.full', severity: 'problem' })
  expect(store.getState().verdictChanges).toEqual([change(1)])
})

test('an answer that a newer question overtook is dropped', async () => {
  const { asked, store } = answering()
  const first = store.getState().refreshVerdictChanges()
  const second = store.getState().refreshVerdictChanges()
  asked[1]?.answer({ ok: true, value: [change(2)] })
  await second
  asked[0]?.answer({ ok: true, value: [change(1)] })
  await first
  expect(store.getState().verdictChanges).toEqual([change(2)])
})
