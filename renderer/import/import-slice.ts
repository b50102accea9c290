import { largestImport } from '../../shared/exchange/import/imported.ts'
import { fileProblem } from '../../shared/exchange/import/import-problem.ts'
import { ranked } from '../../shared/exchange/import/rank.ts'
import {
  mostImportFiles,
  type ImportChange,
  type ImportDetails,
  type ImportItem,
  type ImportProgress,
  type OpenedImport,
} from '../../shared/exchange/import/triage.ts'
import type { Commands, Failure } from '../../shared/ipc/contract.ts'
import { failureText, type StoreParts } from '../store.ts'
import { withChanged } from './triage-list.ts'

/** An import that was read, until what is wanted of it was added. */
export interface Triage {
  readonly token: number
  readonly fileNames: readonly string[]
  readonly problems: OpenedImport['problems']
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
}

export type ImportState =
  | { readonly kind: 'reading'; readonly progress: ImportProgress | null }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | ({ readonly kind: 'read' } & Triage)

type GivenFiles = Commands['import/open']['input']['files']

export interface ImportSlice {
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
  const open = async (files: GivenFiles, problems: OpenedImport['problems']): Promise<void> => {
    if (isOpening) return
    isOpening = true
    isLeft = false
    const before = get().importing
    try {
      const store = get().open?.content.store ?? 'CA'
      isReading = true
      const answer = await bridge.invoke('import/open', { files, store })
      isReading = false
      if (isLeft) {
        if (answer.ok) void bridge.invoke('import/close', { token: answer.value.token })
        return
      }
      if (!answer.ok) {
        const isCancelled = answer.failure.kind === 'cancelled'
        if (!isCancelled) set({ importing: { kind: 'failed', failure: answer.failure }, dialog: 'import' })
        else if (before?.kind === 'failed') set({ importing: before })
        else set({ importing: null, ...(get().dialog === 'import' ? { dialog: null } : {}) })
        return
      }
      const { token, fileNames, total, items: first } = answer.value
      const items = [...first]
      while (items.length < total) {
        const more = await bridge.invoke('import/items', { token, offset: items.length })
        if (!more.ok || more.value.length === 0) break
        items.push(...more.value)
      }
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
          details: null,
          isBusy: false,
          progress: null,
          failure: null,
          added: [],
          hasChanges: false,
        },
      })
      if (inOrder[0] !== undefined) await get().showImported(inOrder[0].key)
    } finally {
      isReading = false
      isOpening = false
    }
  }

  return {
    importing: null,
    chooseImport: () => open(null, []),
    async importDropped(files) {
      if (isOpening || get().dialog !== null) return
      const small = files.slice(0, mostImportFiles).filter(({ size }) => size <= largestImport)
      const problems = files
        .filter(({ size }) => size > largestImport)
        .map(({ name }) => fileProblem('too-large', name))
      set({ importing: { kind: 'reading', progress: null }, dialog: 'import' })
      try {
        const given = await Promise.all(
          small.map(async (file) => ({ fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
        )
        if (given.length > 0) return await open(given, problems)
        set({
          importing: { kind: 'failed', failure: { kind: 'invalid', path: files[0]?.name ?? '', problem: 'too large' } },
        })
      } catch {
        set({
          importing: { kind: 'failed', failure: { kind: 'storage', reason: 'missing', detail: files[0]?.name ?? '' } },
        })
      }
    },
    importProgressed(progress) {
      if (isReading && !isLeft) set({ importing: { kind: 'reading', progress }, dialog: 'import' })
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
      const { token } = triage
      const keys = triage.items.flatMap(({ key }) => (triage.checked.has(key) ? [key] : []))
      if (keys.length === 0) return
      change({ isBusy: true, progress: null, failure: null, added: [] })
      const answer = await bridge.invoke('import/add', { token, keys, tags: [] })
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
      const triage = current()
      void bridge.invoke('import/cancel', null)
      if (triage !== null) void bridge.invoke('import/close', { token: triage.token })
      isLeft = isOpening
      set({ importing: null, dialog: null })
    },
  }
}
