import type { Failure } from '../../shared/ipc/contract.ts'
import type { Version } from '../../shared/template/version.ts'
import { changeInLibrary } from '../document/change-in-library.ts'
import { failureText, type StoreParts } from '../store.ts'

/** The history that is shown. */
export type OpenHistory =
  | { readonly kind: 'loading'; readonly id: string }
  | { readonly kind: 'unsaved'; readonly id: string }
  | { readonly kind: 'failed'; readonly id: string; readonly failure: Failure }
  /** The newest first, which is the current one. */
  | { readonly kind: 'read'; readonly id: string; readonly versions: readonly Version[] }

export interface HistorySlice {
  /** `null` while no history is shown. */
  readonly history: OpenHistory | null
  /** Saves everything, and shows what the open template was before. */
  showHistory(): Promise<void>
  closeHistory(): void
  /** Makes the version the current one and closes the history. `time`: when it was saved, as the notice tells it. */
  restoreVersion(revision: number, time: string): Promise<void>
  /** An empty name takes it away. Answers whether the library took it. */
  nameVersion(revision: number, name: string): Promise<boolean>
}

export function createHistorySlice(parts: StoreParts): HistorySlice {
  const { bridge, autosave, get, set } = parts
  let asked = 0

  const tell = (failure: Failure | null) => {
    if (failure === null) return get().notify({ key: 'history.unsaved', severity: 'problem' })
    const text = failure.kind === 'stale' ? { key: 'history.changedSince' } : failureText(failure)
    return get().notify({ ...text, severity: 'problem' })
  }
  const restore = (id: string, revision: number, baseRevision: number) =>
    changeInLibrary(parts, () => bridge.invoke('history/restore', { id, revision, baseRevision }))

  const undo = async (id: string, revision: number, baseRevision: number) => {
    const answer = await restore(id, revision, baseRevision)
    if (answer?.ok !== true) return tell(answer?.failure ?? null)
    get().notify({ key: 'history.undone', severity: 'information' })
  }

  return {
    history: null,

    async showHistory() {
      const id = get().open?.id
      if (id === undefined) return
      asked += 1
      const number = asked
      set({ dialog: 'history', history: { kind: 'loading', id } })
      const isSaved = await autosave.flush()
      const answer = isSaved ? await bridge.invoke('history/list', { id }) : null
      // Closed, or asked for again, in the meantime.
      if (number !== asked || get().history === null) return
      if (answer === null) return set({ history: { kind: 'unsaved', id } })
      set({
        history: answer.ok
          ? { kind: 'read', id, versions: answer.value }
          : { kind: 'failed', id, failure: answer.failure },
      })
    },
    closeHistory() {
      asked += 1
      set({ dialog: null, history: null })
    },
    async restoreVersion(revision, time) {
      const { history } = get()
      const base = history?.kind === 'read' ? history.versions[0]?.revision : undefined
      if (history === null || base === undefined) return
      const { id } = history
      const answer = await restore(id, revision, base)
      if (answer?.ok !== true) return tell(answer?.failure ?? null)
      get().closeHistory()
      const made = answer.value.revision
      // The text was the same: there is nothing to take back.
      const action =
        made === base ? {} : { action: { labelKey: 'library.undo', perform: () => void undo(id, base, made) } }
      get().notify({ key: 'history.restored', data: { time }, severity: 'information', ...action })
    },
    async nameVersion(revision, name) {
      const { history } = get()
      if (history?.kind !== 'read') return false
      const { id } = history
      const answer = await bridge.invoke('history/name', { id, revision, comment: name })
      if (!answer.ok) {
        tell(answer.failure)
        return false
      }
      const now = get().history
      if (now?.kind === 'read' && now.id === id) {
        const comment = name.trim()
        const versions = now.versions.map((one) => (one.revision === revision ? { ...one, comment } : one))
        set({ history: { ...now, versions } })
      }
      return true
    },
  }
}
