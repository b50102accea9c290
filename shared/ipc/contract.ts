import type { ActionId, ActionState } from '../actions.ts'
import type { ExportFormat } from '../exchange/export-format.ts'
import type { InterfaceLanguage } from '../i18n/language.ts'
import type { Finding, Verdict } from '../policy/finding.ts'
import type { LibraryFacts } from '../policy/rule.ts'
import type { Store } from '../template/purpose.ts'
import type { Template, TemplateContent, TemplateSummary } from '../template/template.ts'
import type { VerdictChange } from '../template/verdict-change.ts'

/** Normal failures cross as data; a thrown error would cross as a bare message. */
export type Failure =
  | { readonly kind: 'not-found'; readonly what: string }
  /** `path` is the place in the input, as `a.b[0]`. */
  | { readonly kind: 'invalid'; readonly path: string; readonly problem: string }
  | { readonly kind: 'stale'; readonly revision: number }
  | { readonly kind: 'storage'; readonly reason: StorageReason; readonly detail: string }
  | { readonly kind: 'refused'; readonly verdict: Verdict; readonly findings: readonly Finding[] }
  | { readonly kind: 'cancelled' }
/** `newer`: the library was written by a newer version of the app, and is left as it is. */
export type StorageReason = 'newer' | 'full' | 'read-only' | 'missing' | 'busy' | 'corrupt' | 'other'

export type Result<Output> =
  { readonly ok: true; readonly value: Output } | { readonly ok: false; readonly failure: Failure }

export type ThemeChoice = 'system' | 'light' | 'dark'

export interface Settings {
  readonly language: InterfaceLanguage
  readonly theme: ThemeChoice
  readonly libraryPaneOpen: boolean
  readonly policyPaneOpen: boolean
  /** Per cent of the window's width. */
  readonly libraryPaneWidth: number
  readonly policyPaneWidth: number
  readonly lastTemplateId: string | null
  readonly tourSeen: boolean
}

export interface SaveAnswer {
  readonly id: string
  readonly revision: number
  readonly changedAt: string
  readonly verdict: Verdict
}

/** Window to main. Every input has a zod reader in `readers.ts`, every command a handler in `main/handlers.ts`. */
export interface Commands {
  'library/list': { input: { readonly query: string; readonly archived: boolean }; output: readonly TemplateSummary[] }
  'library/open': { input: { readonly id: string }; output: Template }
  'library/create': { input: { readonly content: TemplateContent }; output: Template }
  /** `revision` is the one that the window read last; the answer acknowledges that the edit is on disk. */
  'library/save': {
    input: { readonly id: string; readonly revision: number; readonly content: TemplateContent }
    output: SaveAnswer
  }
  'library/duplicate': { input: { readonly id: string; readonly title: string }; output: Template }
  'library/archive': { input: { readonly id: string; readonly archived: boolean }; output: null }
  /** Deletes so that `library/undelete` brings it back as it was. */
  'library/delete': { input: { readonly id: string }; output: null }
  'library/undelete': { input: { readonly id: string }; output: null }
  /** What a new version of the policy has changed, until it is dismissed. */
  'library/verdict-changes': { input: null; output: readonly VerdictChange[] }
  /** `through` is the greatest `number` that was shown: what was found since stays. */
  'library/dismiss-verdict-changes': { input: { readonly through: number }; output: null }
  /** What the rules ask of the library around a template. */
  'library/facts': { input: { readonly store: Store; readonly id: string }; output: LibraryFacts }
  /** Whether each word is in a dictionary of the language (BCP 47); `null` where there is none. */
  'language/check-words': {
    input: { readonly language: string; readonly words: readonly string[] }
    output: readonly (boolean | null)[]
  }
  /** Asks for a path in a native dialog, checks again, writes atomically. `language` is the variant's, the default without. */
  'exchange/export': {
    input: { readonly id: string; readonly format: ExportFormat; readonly language?: string | undefined }
    output: { readonly path: string }
  }
  /** Shows the file exported last in the system's file manager. */
  'exchange/reveal': { input: null; output: null }
  'settings/read': { input: null; output: Settings }
  'settings/write': { input: Partial<Settings>; output: Settings }
  /** What the menu shows as enabled and checked. */
  'actions/state': { input: Partial<Record<ActionId, ActionState>>; output: null }
  /** Answers the `flush` event: every pending edit is saved. `token` is the event's. */
  'window/flushed': { input: { readonly token: number }; output: null }
  'app/information': { input: null; output: { readonly version: string; readonly libraryPath: string } }
}

/** Main to window. */
export interface Events {
  'action/perform': { readonly id: ActionId }
  /** Save everything now and answer with `window/flushed` (quit, close, session end). */
  flush: { readonly token: number }
  'settings/changed': Settings
  'library/changed': null
  /** Templates are being checked by a new version of the policy; `null` when that is over. Not told when it is quick. */
  'library/recheck': { readonly checked: number; readonly total: number } | null
}

export type CommandName = keyof Commands
export type EventName = keyof Events

/** The one object the preload gives to the window, as `window.plumeline`. */
export interface Bridge {
  readonly platform: 'darwin' | 'win32' | 'linux'
  invoke<Name extends CommandName>(
    name: Name,
    input: Commands[Name]['input'],
  ): Promise<Result<Commands[Name]['output']>>
  /** Returns the function that stops listening. */
  listen<Name extends EventName>(name: Name, listener: (event: Events[Name]) => void): () => void
}
