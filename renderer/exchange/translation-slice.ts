import type { AppliedTranslation, OpenedTranslation } from '../../shared/exchange/translation/translation-import.ts'
import { createTranslate } from '../../shared/i18n/translator.ts'
import type { Failure } from '../../shared/ipc/contract.ts'
import { changeInLibrary } from '../document/change-in-library.ts'
import { failureText, type StoreParts } from '../store.ts'

/** How far the import of a translated file has come. */
export type TranslationImport =
  | { readonly kind: 'reading'; readonly fileName: string }
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** `failure`: why the library did not take what was chosen. */
  | { readonly kind: 'read'; readonly file: OpenedTranslation; readonly failure: Failure | null }

export interface TranslationSlice {
  /** `null` until a file was chosen. */
  readonly translationImport: TranslationImport | null
  /** While the library takes an import, nothing in the window may be edited. */
  readonly isTakingTranslations: boolean
  /** Asks for a translated file and shows what could be taken of it. */
  chooseTranslation(): Promise<void>
  /** The file was chosen, and is being read. */
  translationIsRead(fileName: string): void
  /** Closes the dialog and forgets the file. */
  closeTranslation(): void
  /** Takes these items of the file, shows them where they are open, and offers to undo. */
  takeTranslations(keys: readonly string[]): Promise<void>
}

const unsaved: Failure = { kind: 'storage', reason: 'other', detail: '' }

export function createTranslationSlice(parts: StoreParts): TranslationSlice {
  const { bridge, autosave, get, set } = parts
  let isChoosing = false
  let isReading = false

  const undo = async (token: number) => {
    const answer = await changeInLibrary(parts, () => bridge.invoke('translation/undo', { token }))
    if (answer === null) return get().notify({ key: 'exchange.translation.unsaved', severity: 'problem' })
    if (!answer.ok) return get().notify({ ...failureText(answer.failure), severity: 'problem' })
    const { restored, changed } = answer.value
    get().notify(
      changed > 0
        ? { key: 'exchange.translation.import.undonePartly', data: { count: changed }, severity: 'information' }
        : { key: 'exchange.translation.import.undone', data: { count: restored }, severity: 'information' },
    )
  }

  const tell = (token: number, items: readonly AppliedTranslation[]) => {
    const done = items.filter(({ outcome }) => outcome === 'imported').length
    const failure = items.find(({ outcome }) => outcome === 'failed')?.failure ?? null
    const action = done === 0 ? {} : { action: { labelKey: 'library.undo', perform: () => void undo(token) } }
    if (done === items.length) {
      const key = 'exchange.translation.import.done'
      return get().notify({ key, data: { count: done }, severity: 'information', ...action })
    }
    const { key, data } =
      failure === null ? { key: 'exchange.translation.import.changedMeanwhile' } : failureText(failure)
    const reason = createTranslate(get().settings.language)(key, data)
    get().notify({
      key: 'exchange.translation.import.doneSome',
      data: { done, count: items.length, reason },
      severity: 'problem',
      ...action,
    })
  }

  return {
    translationImport: null,
    isTakingTranslations: false,

    async chooseTranslation() {
      if (isChoosing) return
      isChoosing = true
      try {
        // It is compared with what is on the disk, so everything typed goes there first.
        if (!(await autosave.flush())) return get().notify({ key: 'exchange.translation.unsaved', severity: 'problem' })
        const before = get().translationImport
        isReading = false
        const answer = await bridge.invoke('translation/open', null)
        // Closed while it was read: the person wants nothing of it any more.
        if (isReading && get().translationImport === null) return
        if (answer.ok) {
          set({ translationImport: { kind: 'read', file: answer.value, failure: null }, dialog: 'import-translation' })
        } else if (answer.failure.kind === 'cancelled') set({ translationImport: before })
        else set({ translationImport: { kind: 'failed', failure: answer.failure }, dialog: 'import-translation' })
      } finally {
        isChoosing = false
      }
    },
    translationIsRead(fileName) {
      // An event may come behind the answer that it was sent before.
      if (!isChoosing) return
      isReading = true
      set({ translationImport: { kind: 'reading', fileName }, dialog: 'import-translation' })
    },
    closeTranslation() {
      if (!get().isTakingTranslations) set({ dialog: null, translationImport: null })
    },
    async takeTranslations(keys) {
      const { translationImport } = get()
      if (translationImport?.kind !== 'read') return
      const { file } = translationImport
      const answer = await changeInLibrary(parts, () => bridge.invoke('translation/apply', { token: file.token, keys }))
      if (answer?.ok !== true) {
        const failure = answer === null ? unsaved : answer.failure
        return set({ translationImport: { ...translationImport, failure } })
      }
      set({ dialog: null, translationImport: null })
      tell(file.token, answer.value.items)
    },
  }
}
