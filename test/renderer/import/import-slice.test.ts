import { beforeEach, describe, expect, test, vi } from 'vitest'
import { withKind } from '../../../renderer/import/table-choices.ts'
import { createAppStore } from '../../../renderer/store.ts'
import { largestImport } from '../../../shared/exchange/import/imported.ts'
import { lookAtTable } from '../../../shared/exchange/import/table-look.ts'
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
  const inputs: unknown[] = []
  const bridge: Bridge = {
    platform: 'linux',
    listen: () => () => undefined,
    invoke: (name, input) => {
      asked.push(name)
      inputs.push(input)
      const answer = answers[name]?.(input) ?? (name === 'library/list' ? value(emptyPage) : value(null))
      return Promise.resolve(answer as never)
    },
  }
  return { store: createAppStore(bridge, defaultSettings(['en'])), asked, inputs }
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
  const none = openWindow({ 'import/open': cancelled })
  await none.store.getState().chooseImport()
  expect(none.store.getState()).toMatchObject({ importing: null, dialog: null })

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

const look = (file: number, text: string) => lookAtTable({ file, fileName: `${file}.csv` }, text, { encoding: 'utf-8' })
/** Which table is looked at, and what its columns hold. */
const kinds = (store: ReturnType<typeof openWindow>['store']) => {
  const { importing } = store.getState()
  if (importing?.kind !== 'tables') throw new Error('no table is looked at')
  return [importing.at, importing.choices[importing.at]?.columns.map(({ kind }) => kind).join(' ')]
}
const cancelled = (): Result<unknown> => ({ ok: false, failure: { kind: 'cancelled' } })

describe('tables', () => {
  const tables = [look(0, 'Name,Text\nA,B'), look(1, 'Titel;Nachricht\nA;B'), look(2, 'Name,Text\nC,D')]
  /** Answers a look with the table read otherwise. */
  const answers = {
    ...reading,
    'import/open': () => value({ ...files, tables }),
    'import/look': () => value(look(1, 'Titel,Nachricht\nA,B')),
  }
  test('are told of one after the other, those that are alike once, before anything is read', async () => {
    const { store, asked, inputs } = openWindow(answers)
    const { chooseImport, nextTable, previousTable, changeTable, formTable } = store.getState()
    await chooseImport()
    expect([store.getState().dialog, kinds(store)]).toEqual(['import', [0, 'title text']])
    changeTable((choice) => withKind(choice, 0, 'tags'))
    await nextTable()
    expect(kinds(store)).toEqual([1, 'title text'])
    await formTable({ delimiter: ',' })
    expect(inputs.at(-1)).toMatchObject({ token: 7, file: 1, form: { encoding: 'utf-8', delimiter: ',' } })
    previousTable()
    expect(kinds(store)).toEqual([0, 'tags text'])
    await nextTable()
    expect(asked).not.toContain('import/take')
    await nextTable()
    expect(store.getState().importing?.kind).toBe('read')
    const taken = inputs[asked.indexOf('import/take')]
    const tags = { reading: { columns: [{ kind: 'tags' }, { kind: 'text' }] } }
    expect(taken).toMatchObject({ tables: [tags, { reading: { delimiter: ',' } }, tags] })
  })

  test('are shown again on the way back, and are read again only when something else is said', async () => {
    const { store, asked } = openWindow(answers)
    const { chooseImport, nextTable, previousTable, changeTable, tagImported } = store.getState()
    await chooseImport()
    await nextTable()
    await nextTable()
    tagImported(['Winter'])
    previousTable()
    expect(kinds(store)).toEqual([1, 'title text'])
    await nextTable()
    expect(store.getState().importing).toMatchObject({ kind: 'read', tags: ['Winter'] })
    expect(asked.filter((name) => name === 'import/take')).toHaveLength(1)
    previousTable()
    changeTable((choice) => withKind(choice, 0, 'ignored'))
    await nextTable()
    expect(asked.filter((name) => name === 'import/take')).toHaveLength(2)
  })

  test('are shown again when reading them is stopped, and are closed with the import', async () => {
    const { store, asked } = openWindow({ ...answers, 'import/take': cancelled })
    await store.getState().chooseImport()
    await store.getState().nextTable()
    await store.getState().nextTable()
    expect(kinds(store)).toEqual([1, 'title text'])
    store.getState().closeImport()
    expect([store.getState().importing, asked.at(-1)]).toEqual([null, 'import/close'])
  })

  test('cannot be read again once something of them was added', async () => {
    const { store } = openWindow({ ...answers, 'import/add': () => value({ ids: ['1'], failure: null }) })
    await store.getState().chooseImport()
    await store.getState().nextTable()
    await store.getState().nextTable()
    store.getState().checkImported(new Set(['high']))
    await store.getState().addImported()
    expect(store.getState().importing).toMatchObject({ kind: 'read', tables: null })
  })
})

test('what is added has the tags that were given', async () => {
  const { store, asked, inputs } = openWindow({ ...reading, 'import/add': () => value({ ids: ['1'], failure: null }) })
  await store.getState().chooseImport()
  store.getState().tagImported(['Winter'])
  store.getState().checkImported(new Set(['low']))
  await store.getState().addImported()
  expect(inputs[asked.indexOf('import/add')]).toEqual({ token: 7, keys: ['low'], tags: ['Winter'] })
})

test('dropped files that are too large are named and not read', async () => {
  const { store, asked } = openWindow(reading)
  const arrayBuffer = vi.fn(() => Promise.resolve(new ArrayBuffer(1)))
  const large = Object.defineProperty(new File([], 'large.txt'), 'size', { value: largestImport + 1 })
  large.arrayBuffer = arrayBuffer
  await store.getState().importDropped([large])
  expect(store.getState()).toMatchObject({
    dialog: 'import',
    importing: { kind: 'refused', problems: [{ kind: 'too-large', fileName: 'large.txt' }] },
  })
  expect([arrayBuffer.mock.calls.length, asked]).toEqual([0, []])
})
