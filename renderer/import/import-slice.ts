import { largestImport } from '../../shared/exchange/import/imported.ts'
import { fileProblem } from '../../shared/exchange/import/import-problem.ts'
import { ranked } from '../../shared/exchange/import/rank.ts'
import {
  mostImportFiles,
  type ImportChange,
  type ImportDetails,
  type ImportItem,
  type ImportProgress,
  type OpenedFiles,
  type OpenedImport,
} from '../../shared/exchange/import/triage.ts'
import type { Commands, Failure } from '../../shared/ipc/contract.ts'
import { failureText, type StoreParts } from '../store.ts'
import { choiceOf, tableReadings } from './table-choices.ts'
import { createTableActions, tablesIn, type TableActions, type TableStep } from './table-step.ts'
import { withChanged } from './triage-list.ts'

/** An import that was read, until what is wanted of it was added. */
export interface Triage {
  readonly token: number
  readonly fileNames: readonly string[]
  readonly problems: ImportProblems
  /** The riskiest first, as they were read: what is mended keeps its place. */
  readonly items: readonly ImportItem[]
  /** What is to be added. */
  readonly checked: ReadonlySet<string>
  /** What is looked at. */
  readonly details: ImportDetails | null
  /** What is being done to it takes a while. */
  readonly isBusy: boolean
  readonly progress: ImportProgress | null
  readonly failure: Failure | null
  /** What was added last. */
  readonly added: readonly string[]
  /** Something was changed that is not added yet. */
  readonly hasChanges: boolean
  /** What is added has these too. */
  readonly tags: readonly string[]
  /** What was said of the tables in it; `null` where there are none. */
  readonly tables: TableStep | null
}

export type ImportProblems = OpenedImport['problems']

export type ImportState =
  /** `canGoBack`: to what is said of the tables, where it is stopped. */
  | { readonly kind: 'reading'; readonly progress: ImportProgress | null; readonly canGoBack: boolean }
  | ({ readonly kind: 'tables' } & TableStep)
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** None of the files is one to read. */
  | { readonly kind: 'refused'; readonly problems: ImportProblems }
  | ({ readonly kind: 'read' } & Triage)

type GivenFiles = Commands['import/open']['input']['files']

export interface ImportSlice extends TableActions {
  /** `null` until files were chosen. */
  readonly importing: ImportState | null
  /** Asks for files of other programs and shows what is in them. */
  chooseImport(): Promise<void>
  /** The same for files that were dropped on the window. */
  importDropped(files: readonly File[]): Promise<void>
  importProgressed(progress: ImportProgress): void
  /** Shows a message of the import. */
  showImported(key: string): Promise<void>
  checkImported(keys: ReadonlySet<string>): void
  changeImported(keys: readonly string[], change: ImportChange): Promise<void>
  tagImported(tags: readonly string[]): void
  /** Adds what is ticked to the library. */
  addImported(): Promise<void>
  /** Takes what was added last out of the library again. */
  undoImported(ids: readonly string[]): Promise<void>
  /** Ends what takes a while. */
  cancelImport(): void
  /** Closes the dialog and forgets the import. */
  closeImport(): void
}

export function createImportSlice(parts: StoreParts): ImportSlice {
  const { bridge, autosave, get, set } = parts
  let isOpening = false
  /** Until it is answered what is in the files. An event may come behind the answer that it was sent before. */
  let isReading = false
  /** The dialog was closed before anything was read. */
  let isLeft = false
  let shown = 0

  const change = (next: Partial<Triage>) => {
    const { importing } = get()
    if (importing?.kind === 'read') set({ importing: { ...importing, ...next } })
  }
  const current = (): Triage | null => {
    const { importing } = get()
    return importing?.kind === 'read' ? importing : null
  }
  const showFailure = (failure: Failure, before: ImportState | null): void => {
    if (failure.kind !== 'cancelled') set({ importing: { kind: 'failed', failure }, dialog: 'import' })
    else if (before?.kind === 'failed' || before?.kind === 'tables') set({ importing: before, dialog: 'import' })
    else set({ importing: null, ...(get().dialog === 'import' ? { dialog: null } : {}) })
  }
  /** Reads the files that were opened, and shows what is in them. */
  const take = async (opened: OpenedFiles, problems: ImportProblems, tables: TableStep | null): Promise<void> => {
    const { token, fileNames } = opened
    if (tables !== null) set({ importing: { kind: 'reading', progress: null, canGoBack: true } })
    isReading = true
    const store = get().open?.content.store ?? 'CA'
    const readings = tables === null ? [] : tableReadings(tables.choices)
    const answer = await bridge.invoke('import/take', { token, store, tables: readings })
    isReading = false
    if (isLeft) return void bridge.invoke('import/close', { token })
    if (!answer.ok) return showFailure(answer.failure, tables === null ? null : { ...tables, kind: 'tables' })
    const { total, items: first } = answer.value
    const items = [...first]
    while (items.length < total) {
      const more = await bridge.invoke('import/items', { token, offset: items.length })
      if (!more.ok || more.value.length === 0) break
      items.push(...more.value)
    }
    if (isLeft) return
    const inOrder = ranked(items)
    set({
      dialog: 'import',
      importing: {
        kind: 'read',
        token,
        fileNames,
        problems: [...problems, ...answer.value.problems],
        items: inOrder,
        checked: new Set(inOrder.map(({ key }) => key)),
        tags: [],
        details: null,
        isBusy: false,
        progress: null,
        failure: null,
        added: [],
        hasChanges: false,
        tables,
      },
    })
    if (inOrder[0] !== undefined) await get().showImported(inOrder[0].key)
  }
  /** Runs one opening or reading at a time. */
  const once = async (work: () => Promise<void>): Promise<void> => {
    if (isOpening) return
    isOpening = true
    isLeft = false
    try {
      await work()
    } finally {
      isReading = false
      isOpening = false
    }
  }
  const open = (files: GivenFiles, problems: ImportProblems): Promise<void> =>
    once(async () => {
      const before = get().importing
      isReading = true
      const answer = await bridge.invoke('import/open', { files })
      isReading = false
      if (isLeft) {
        if (answer.ok) void bridge.invoke('import/close', { token: answer.value.token })
        return
      }
      if (!answer.ok) return showFailure(answer.failure, before)
      const { tables } = answer.value
      if (tables.length === 0) return take(answer.value, problems, null)
      const step: TableStep = {
        opened: answer.value,
        problems,
        choices: tables.map(choiceOf),
        at: 0,
        kept: null,
        isSame: false,
      }
      set({ importing: { kind: 'tables', ...step }, dialog: 'import' })
    })

  return {
    importing: null,
    ...createTableActions(parts, (step) => once(() => take(step.opened, step.problems, step))),
    chooseImport: () => open(null, []),
    async importDropped(files) {
      if (isOpening || get().dialog !== null) return
      const small = files.slice(0, mostImportFiles).filter(({ size }) => size <= largestImport)
      const problems = files
        .filter(({ size }) => size > largestImport)
        .map(({ name }) => fileProblem('too-large', name))
      set({ importing: { kind: 'reading', progress: null, canGoBack: false }, dialog: 'import' })
      try {
        const given = await Promise.all(
          small.map(async (file) => ({ fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
        )
        if (given.length > 0) return await open(given, problems)
        set({ importing: { kind: 'refused', problems } })
      } catch {
        set({
          importing: { kind: 'failed', failure: { kind: 'storage', reason: 'missing', detail: files[0]?.name ?? '' } },
        })
      }
    },
    importProgressed(progress) {
      const { importing } = get()
      const canGoBack = importing?.kind === 'reading' && importing.canGoBack
      if (isReading && !isLeft) set({ importing: { kind: 'reading', progress, canGoBack }, dialog: 'import' })
      else if (current()?.isBusy === true) change({ progress })
    },
    async showImported(key) {
      const triage = current()
      if (triage === null) return
      shown += 1
      const number = shown
      const answer = await bridge.invoke('import/read', { token: triage.token, key })
      const now = current()
      if (number !== shown || !answer.ok || now === null) return
      change({ details: answer.value, items: withChanged(now.items, [answer.value.item]) })
    },
    checkImported: (checked) => change({ checked }),
    tagImported: (tags) => change({ tags }),
    async changeImported(keys, what) {
      const triage = current()
      if (triage === null || triage.isBusy || keys.length === 0) return
      change({ isBusy: true, progress: null, failure: null, added: [] })
      const answer = await bridge.invoke('import/change', { token: triage.token, keys, change: what })
      const now = current()
      if (now === null || now.token !== triage.token) return
      if (!answer.ok) return change({ isBusy: false, failure: answer.failure })
      change({
        isBusy: false,
        items: withChanged(now.items, answer.value),
        hasChanges: now.hasChanges || answer.value.length > 0,
      })
      const key = now.details?.item.key
      if (key !== undefined && answer.value.some((item) => item.key === key)) await get().showImported(key)
    },
    async addImported() {
      const triage = current()
      if (triage === null || triage.isBusy) return
      const { token, tags } = triage
      const keys = triage.items.flatMap(({ key }) => (triage.checked.has(key) ? [key] : []))
      if (keys.length === 0) return
      change({ isBusy: true, progress: null, failure: null, added: [] })
      const answer = await bridge.invoke('import/add', { token, keys, tags })
      const now = current()
      if (now === null || now.token !== token) return
      if (!answer.ok) return change({ isBusy: false, failure: answer.failure })
      const { ids, failure } = answer.value
      // They are added in order, so that these are those that are left.
      const gone = new Set(keys.slice(0, ids.length))
      const items = now.items.filter(({ key }) => !gone.has(key))
      if (items.length === 0) {
        get().closeImport()
        get().notify({
          key: 'triage.added',
          data: { count: ids.length },
          severity: 'information',
          action: { labelKey: 'library.undo', perform: () => void get().undoImported(ids) },
        })
        return
      }
      const isLookedAtGone = now.details !== null && gone.has(now.details.item.key)
      change({
        isBusy: false,
        items,
        failure,
        added: ids,
        // Read again, what was added would be there once more.
        tables: ids.length > 0 ? null : now.tables,
        checked: new Set([...now.checked].filter((key) => !gone.has(key))),
        hasChanges: items.some(({ isChanged }) => isChanged),
        ...(isLookedAtGone ? { details: null } : {}),
      })
      if (isLookedAtGone && items[0] !== undefined) await get().showImported(items[0].key)
    },
    async undoImported(ids) {
      // What was written in one of them since keeps it.
      await autosave.flush()
      const answer = await bridge.invoke('import/undo', { ids })
      change({ added: [] })
      if (!answer.ok) return get().notify({ ...failureText(answer.failure), severity: 'problem' })
      const { deleted, kept } = answer.value
      for (const id of deleted) autosave.forget(id)
      if (deleted.includes(get().open?.id ?? '')) await get().openTemplate(null)
      await get().refreshList()
      get().notify({
        key: kept > 0 ? 'triage.undonePartly' : 'triage.undone',
        data: { count: kept > 0 ? kept : deleted.length },
        severity: 'information',
      })
    },
    cancelImport: () => void bridge.invoke('import/cancel', null),
    closeImport() {
      const token = current()?.token ?? tablesIn(get().importing)?.opened.token
      void bridge.invoke('import/cancel', null)
      if (token !== undefined) void bridge.invoke('import/close', { token })
      isLeft = isOpening
      set({ importing: null, dialog: null })
    },
  }
}
