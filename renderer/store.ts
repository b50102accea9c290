import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { createContext, use } from 'react'
import type { Bridge, Failure, Result, Settings } from '../shared/ipc/contract.ts'
import type { ActionId, ActionState } from '../shared/actions.ts'
import { checkOpen } from '../shared/policy/check.ts'
import type { ClauseId, RuleId } from '../shared/policy/ids.ts'
import { createApprovalSlice, type ApprovalSlice } from './approval/approval-slice.ts'
import { createAutosave, type Autosave } from './autosave.ts'
import { createCheckScheduler, type CheckScheduler } from './check-scheduler.ts'
import { createBlocksSlice, type BlocksSlice } from './blocks/blocks-slice.ts'
import { createDocumentSlice, type DocumentSlice } from './document/document-slice.ts'
import { createFindingsSlice, type FindingsSlice } from './document/findings-slice.ts'
import { createVariantsSlice, type VariantsSlice } from './document/variants-slice.ts'
import { createSharingSlice, type SharingSlice } from './exchange/sharing-slice.ts'
import { createTranslationSlice, type TranslationSlice } from './exchange/translation-slice.ts'
import { createProfilesSlice, type ProfilesSlice } from './exchange/profiles-slice.ts'
import { createVerifySlice, type VerifySlice } from './exchange/verify-slice.ts'
import { createImportSlice, type ImportSlice } from './import/import-slice.ts'
import { createHistorySlice, type HistorySlice } from './history/history-slice.ts'
import { createPreviewSlice, type PreviewSlice } from './preview/preview-slice.ts'
import { createPanesSlice, type PanesSlice } from './panes-slice.ts'
import { createWordsSlice, type WordsSlice } from './language/words-slice.ts'
import { createLibrarySlice, type LibrarySlice } from './library/library-slice.ts'
import { createLocationSlice, type LocationSlice } from './library/location-slice.ts'
import { createOrganisingSlice, type OrganisingSlice } from './library/organising-slice.ts'
import { createSafetySlice, type SafetySlice } from './library/safety-slice.ts'
import { createVerdictChangesSlice, type VerdictChangesSlice } from './library/verdict-changes-slice.ts'

export type DialogName =
  | 'export'
  | 'verify'
  | 'compliance-report'
  | 'print'
  | 'export-translation'
  | 'import-translation'
  | 'policy'
  | 'accuracy'
  | 'shortcuts'
  | 'about'
  | 'tour'
  | 'source-changes'
  | 'history'
  | 'word-list'
  | 'tags'
  | 'shared-blocks'
  | 'restore-backup'
  | 'shared-file'
  | 'library-location'
  | 'submit'
  | 'approve'
  | 'send-back'
  | 'approved-changes'
  | 'settings-you'
  | 'export-several'
  | 'profiles'
  | 'profile-report'
  | 'import'

/** Where the pages of the policy are opened. */
export interface PolicyPlace {
  readonly clause: ClauseId
  /** `null` for the clause's beginning. */
  readonly rule: RuleId | null
}

/** A passing message above the status bar. Texts are keys, so that they follow the interface language. */
export interface Notice {
  readonly key: string
  readonly data?: Readonly<Record<string, string | number>>
  readonly severity: 'information' | 'problem'
  /** A button beside it. */
  readonly action?: { readonly labelKey: string; readonly perform: () => void }
}

export interface WindowSlice {
  readonly settings: Settings
  readonly dialog: DialogName | null
  /** `null` for the first clause. */
  readonly policyPlace: PolicyPlace | null
  readonly notice: Notice | null
  readonly editorStates: Partial<Record<ActionId, ActionState>>
  writeSettings(change: Partial<Settings>): void
  settingsChanged(settings: Settings): void
  openDialog(dialog: DialogName | null): void
  /** Opens the pages of the policy. */
  explain(place: PolicyPlace | null): void
  notify(notice: Notice | null): void
  setEditorStates(states: Partial<Record<ActionId, ActionState>>): void
}

export type AppState = WindowSlice &
  LibrarySlice &
  OrganisingSlice &
  SafetySlice &
  LocationSlice &
  VerdictChangesSlice &
  DocumentSlice &
  FindingsSlice &
  WordsSlice &
  VariantsSlice &
  BlocksSlice &
  TranslationSlice &
  SharingSlice &
  ImportSlice &
  VerifySlice &
  ProfilesSlice &
  HistorySlice &
  PreviewSlice &
  PanesSlice &
  ApprovalSlice

/** What slices are made of. */
export interface StoreParts {
  readonly bridge: Bridge
  readonly autosave: Autosave
  readonly checks: CheckScheduler
  readonly get: () => AppState
  readonly set: (change: Partial<AppState>) => void
}

/** Shows a failure as a notice and gives the value otherwise. */
export async function valueOrNotice<Value>(parts: StoreParts, result: Promise<Result<Value>>): Promise<Value | null> {
  const answer = await result
  if (answer.ok) return answer.value
  if (answer.failure.kind !== 'cancelled') parts.get().notify({ ...failureText(answer.failure), severity: 'problem' })
  return null
}

/** The key and data of a failure's sentence. */
export function failureText(failure: Failure): { readonly key: string; readonly data?: Record<string, string> } {
  switch (failure.kind) {
    case 'storage':
      return { key: `library.failures.${failure.reason}`, data: { detail: failure.detail } }
    case 'invalid':
      return { key: 'library.failures.invalid', data: { path: failure.path, problem: failure.problem } }
    case 'seal':
    case 'reviewer-key':
      return {
        key: `library.failures.${failure.kind}.${failure.problem}`,
        ...('path' in failure ? { data: { path: failure.path } } : {}),
      }
    case 'hand-over': {
      const { kind, ...data } = failure.problem
      const entries = Object.entries(data).map(([name, value]) => [name, String(value)] as const)
      return { key: `exchange.share.problems.${kind}`, data: Object.fromEntries(entries) }
    }
    case 'print':
      return { key: `exchange.print.problems.${failure.problem}` }
    case 'approval':
      return { key: `library.approvalProblems.${failure.problem}` }
    default:
      return { key: `library.failures.${failure.kind}` }
  }
}

/** `check` is replaced only where the cost of checking is measured. */
export function createAppStore(bridge: Bridge, settings: Settings, check = checkOpen) {
  return createStore<AppState>()((set, get) => {
    const autosave = createAutosave({
      save: (input) => bridge.invoke('library/save', input),
      onSaved: (answer) => get().saved(answer),
      onStatus: (saveStatus) => set({ saveStatus }),
    })
    const checks = createCheckScheduler(
      (content, variant) => check(content, variant, get().surroundings),
      (result, job) => get().checked(result, job),
    )
    const parts: StoreParts = { bridge, autosave, checks, get, set }
    return {
      settings,
      dialog: null,
      policyPlace: null,
      notice: null,
      editorStates: {},
      writeSettings(change) {
        // Shown at once; the answer is what was stored.
        set({ settings: { ...get().settings, ...change } })
        void valueOrNotice(parts, bridge.invoke('settings/write', change))
      },
      settingsChanged: (changed) => set({ settings: changed }),
      openDialog: (dialog) => set({ dialog }),
      explain: (policyPlace) => set({ dialog: 'policy', policyPlace }),
      notify: (notice) => set({ notice }),
      setEditorStates: (states) => set({ editorStates: { ...get().editorStates, ...states } }),
      ...createLibrarySlice(parts),
      ...createOrganisingSlice(parts),
      ...createSafetySlice(parts),
      ...createLocationSlice(parts),
      ...createVerdictChangesSlice(parts),
      ...createDocumentSlice(parts),
      ...createFindingsSlice(parts),
      ...createVariantsSlice(parts),
      ...createBlocksSlice(parts),
      ...createWordsSlice(parts),
      ...createTranslationSlice(parts),
      ...createSharingSlice(parts),
      ...createImportSlice(parts),
      ...createVerifySlice(parts),
      ...createProfilesSlice(parts),
      ...createHistorySlice(parts),
      ...createPreviewSlice(parts),
      ...createPanesSlice(parts),
      ...createApprovalSlice(parts),
    }
  })
}

export type AppStore = ReturnType<typeof createAppStore>

export const StoreContext = createContext<AppStore | null>(null)

/** The window's store, for acting on it; `useApp` follows what is in it. */
export function useAppStore(): AppStore {
  const store = use(StoreContext)
  if (store === null) throw new Error('StoreContext is missing')
  return store
}

/** One value of the store; components render when it changes. */
export function useApp<Value>(select: (state: AppState) => Value): Value {
  return useStore(useAppStore(), select)
}
