import { beforeEach, expect, test, vi } from 'vitest'
import { createAppStore } from '../../../renderer/store.ts'
import type { ImportItem, OpenedFiles, OpenedImport } from '../../../shared/exchange/import/triage.ts'
import type { Bridge, Result } from '../../../shared/ipc/contract.ts'
import { defaultSettings } from '../../../main/settings.ts'
import { emptyPage } from '../empty-page.ts'

const item = (key: string, risk: number): ImportItem => ({
  key,
  title: key,
  languages: ['en-CA'],
  outdated: [],
  fileName: 'x.csv',
  place: '',
  purpose: 'reply',
  store: 'CA',
  isPurposeOpen: true,
  verdict: { state: 'clean', violations: 0, confirms: 0 },
  rules: [],
  removedClauses: [],
  removals: 0,
  tokens: [],
  risk,
  isChanged: false,
})
const files: OpenedFiles = { token: 7, fileNames: ['x.csv'], tables: [] }
const taken: OpenedImport = {
  total: 3,
  items: [item('low', 1), item('high', 9)],
  problems: [],
}
const value = (answer: unknown): Result<unknown> => ({ ok: true, value: answer })

/** A window whose main process answers so. */
function openWindow(answers: Partial<Record<string, (input: unknown) => Result<unknown>>>) {
  const asked: string[] = []
  const bridge: Bridge = {
    platform: 'linux',
    listen: () => () => undefined,
    invoke: (name, input) => {
      asked.push(name)
      const answer = answers[name]?.(input) ?? (name === 'library/list' ? value(emptyPage) : value(null))
      return Promise.resolve(answer as never)
    },
  }
  return { store: createAppStore(bridge, defaultSettings(['en'])), asked }
}

beforeEach(() => {
  vi.restoreAllMocks()
})

const reading = {
  'import/open': () => value(files),
  'import/take': () => value(taken),
  'import/items': () => value([item('middle', 5)]),
  'import/read': (): Result<unknown> => ({ ok: false, failure: { kind: 'not-found', what: 'import' } }),
}

test('all that was read is shown, page by page, the riskiest first and all of it ticked', async () => {
  const { store } = openWindow(reading)
  await store.getState().chooseImport()
  const { importing, dialog } = store.getState()
  expect(dialog).toBe('import')
  expect(importing).toMatchObject({ kind: 'read', token: 7, hasChanges: false })
  if (importing?.kind !== 'read') throw new Error('not read')
  expect(importing.items.map(({ key }) => key)).toEqual(['high', 'middle', 'low'])
  expect([...importing.checked].toSorted()).toEqual(['high', 'low', 'middle'])
})

test('progress that comes behind the answer is not shown over it', async () => {
  const { store } = openWindow(reading)
  const choosing = store.getState().chooseImport()
  store.getState().importProgressed({ stage: 'reading', done: 0, total: 1 })
  expect(store.getState().importing).toMatchObject({ kind: 'reading', progress: { stage: 'reading' } })
  await choosing
  store.getState().importProgressed({ stage: 'checking', done: 1, total: 3 })
  expect(store.getState().importing?.kind).toBe('read')
})

test('a cancelled choice leaves nothing, and one that was closed while it was read is forgotten', async () => {
  const cancelled = openWindow({ 'import/open': () => ({ ok: false, failure: { kind: 'cancelled' } }) })
  await cancelled.store.getState().chooseImport()
  expect(cancelled.store.getState()).toMatchObject({ importing: null, dialog: null })

  const { store, asked } = openWindow(reading)
  const choosing = store.getState().chooseImport()
  store.getState().closeImport()
  await choosing
  expect(store.getState()).toMatchObject({ importing: null, dialog: null })
  expect(asked).toContain('import/close')
})

test('what was added leaves the list; the rest stays, and can be added as well', async () => {
  const { store } = openWindow({ ...reading, 'import/add': () => value({ ids: ['1', '2'], failure: null }) })
  await store.getState().chooseImport()
  store.getState().checkImported(new Set(['high', 'low']))
  await store.getState().addImported()
  const { importing } = store.getState()
  if (importing?.kind !== 'read') throw new Error('not read')
  expect(importing.items.map(({ key }) => key)).toEqual(['middle'])
  expect(importing).toMatchObject({ added: ['1', '2'], isBusy: false })
  expect([...importing.checked]).toEqual([])
})

test('when all is added the dialog closes, and a notice offers to undo', async () => {
  const { store } = openWindow({ ...reading, 'import/add': () => value({ ids: ['1', '2', '3'], failure: null }) })
  await store.getState().chooseImport()
  await store.getState().addImported()
  expect(store.getState()).toMatchObject({
    importing: null,
    dialog: null,
    notice: { key: 'triage.added', data: { count: 3 }, action: { labelKey: 'library.undo' } },
  })
})
