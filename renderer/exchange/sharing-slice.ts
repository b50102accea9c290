import { largestHandOver } from '../../shared/exchange/hand-over/hand-over-file.ts'
import type { MergeReport, UnknownReviewer } from '../../shared/exchange/hand-over/merge-report.ts'
import type { Commands, Failure, Result, SharedFile } from '../../shared/ipc/contract.ts'
import { changeInLibrary } from '../document/change-in-library.ts'
import { failureText, valueOrNotice, type StoreParts } from '../store.ts'

/** How far a shared file has come that is being opened. */
export type OpenedShare =
  | { readonly kind: 'reading'; readonly fileName: string }
  | { readonly kind: 'failed'; readonly fileName: string; readonly failure: Failure }
  | { readonly kind: 'merged'; readonly report: MergeReport }

type ShareSource = Commands['share/open']['input']['file']

export interface SharingSlice {
  /** `null` until a file was chosen. */
  readonly openedShare: OpenedShare | null
  /** Something is dragged over the window that may be a shared file. */
  readonly isFileOver: boolean
  /** Asks for a path and writes templates there for a colleague: those that are selected, else the open one. */
  shareForReview(): Promise<void>
  exportLibrary(): Promise<void>
  /** Asks for a shared file and takes it into the library. */
  openShared(): Promise<void>
  /** The same for the next file that the system wants opened, if there is one. */
  openWaiting(): Promise<void>
  /** The same for a file that was dropped on the window. */
  openDropped(file: File): Promise<void>
  fileIsOver(isFileOver: boolean): void
  /** The file was chosen, and is being read. */
  sharedIsReading(fileName: string): void
  /** Closes the report; the next file that waits is opened then. */
  closeShared(): void
  trustReviewer(reviewer: UnknownReviewer): Promise<void>
  /** Opens a template of the report, and closes it. */
  showShared(id: string): Promise<void>
  /** Takes back the deletion of a template of the report. */
  bringBackShared(id: string): Promise<void>
}

export function createSharingSlice(parts: StoreParts): SharingSlice {
  const { bridge, autosave, get, set } = parts
  let isOpening = false

  const write = async (key: string, ask: () => Promise<Result<SharedFile>>): Promise<void> => {
    // What is on the disk is written.
    if (!(await autosave.flush())) return get().notify({ key: 'exchange.share.unsaved', severity: 'problem' })
    const shared = await valueOrNotice(parts, ask())
    if (shared === null) return
    const { path, templates, unreadable } = shared
    get().notify({
      key: unreadable > 0 ? 'exchange.share.leftOut' : key,
      data: { path, count: unreadable > 0 ? unreadable : templates },
      severity: unreadable > 0 ? 'problem' : 'information',
      action: {
        labelKey: 'window.export.reveal',
        perform: () => void bridge.invoke('exchange/reveal', null),
      },
    })
  }
  const fail = (fileName: string, failure: Failure) =>
    set({ openedShare: { kind: 'failed', fileName, failure }, dialog: 'shared-file' })

  const open = async (source: ShareSource): Promise<void> => {
    if (isOpening) return
    isOpening = true
    const before = get().openedShare
    let answer: Result<MergeReport> | null
    try {
      answer = await changeInLibrary(
        parts,
        () => bridge.invoke('share/open', { file: source }),
        ({ ok }) => ok,
      )
    } finally {
      isOpening = false
    }
    if (answer === null) return get().notify({ key: 'exchange.share.unsaved', severity: 'problem' })
    if (answer.ok) {
      set({ openedShare: { kind: 'merged', report: answer.value }, dialog: 'shared-file' })
      await get().refreshApproval()
      return
    }
    const { failure } = answer
    if (failure.kind === 'cancelled') return set({ openedShare: before })
    const reading = get().openedShare
    const told = reading?.kind === 'reading' ? reading.fileName : ''
    const named = typeof source === 'string' ? told : source.fileName
    fail(failure.kind === 'hand-over' ? failure.fileName : named, failure)
  }

  const openWaiting = async (): Promise<void> => {
    const isWaiting = await bridge.invoke('share/is-waiting', null)
    if (isWaiting.ok && isWaiting.value) await open('waiting')
  }

  return {
    openedShare: null,
    isFileOver: false,

    async shareForReview() {
      const { several, open: current } = get()
      const ids = several.size > 0 ? [...several] : current === null ? [] : [current.id]
      if (ids.length > 0) await write('exchange.share.shared', () => bridge.invoke('share/export', { ids }))
    },
    exportLibrary: () => write('exchange.share.sharedLibrary', () => bridge.invoke('share/export-library', null)),
    openShared: () => open('choose'),
    openWaiting,
    async openDropped(file) {
      if (isOpening) return
      if (file.size > largestHandOver) {
        const problem = { kind: 'too-large', megabytes: largestHandOver / 1024 / 1024 } as const
        return fail(file.name, { kind: 'hand-over', fileName: file.name, problem })
      }
      set({ openedShare: { kind: 'reading', fileName: file.name }, dialog: 'shared-file' })
      let text: string
      try {
        text = await file.text()
      } catch {
        return fail(file.name, { kind: 'storage', reason: 'missing', detail: file.name })
      }
      await open({ fileName: file.name, text })
    },
    fileIsOver(isFileOver) {
      if (isFileOver !== get().isFileOver) set({ isFileOver })
    },
    sharedIsReading(fileName) {
      // An event may come behind the answer that it was sent before.
      if (isOpening) set({ openedShare: { kind: 'reading', fileName }, dialog: 'shared-file' })
    },
    closeShared() {
      if (isOpening) return
      set({ dialog: null, openedShare: null })
      void openWaiting()
    },
    async trustReviewer(reviewer) {
      const { name, key } = reviewer
      if (!(await get().changeTeam({ trust: { name, key } }))) return
      const { openedShare } = get()
      if (openedShare?.kind === 'merged') {
        const { report } = openedShare
        const unknownReviewers = report.unknownReviewers.filter((one) => one.key !== key)
        set({ openedShare: { kind: 'merged', report: { ...report, unknownReviewers } } })
      }
      get().notify({ key: 'exchange.share.report.trusted', data: { name }, severity: 'information' })
      await get().refreshApproval()
    },
    async showShared(id) {
      get().closeShared()
      await get().openTemplate(id)
    },
    async bringBackShared(id) {
      const answer = await bridge.invoke('library/undelete', { id })
      if (!answer.ok) return get().notify({ ...failureText(answer.failure), severity: 'problem' })
      void get().refreshList()
      await get().showShared(id)
    },
  }
}
