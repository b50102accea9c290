import type { ActionId, ActionState } from '../actions.ts'
import type { ApprovalProblem, ApprovalRecord, Person, Team } from '../approval/approval.ts'
import type { Verification } from '../approval/verification.ts'
import type { ExportCopy, ExportFormat } from '../exchange/export-format.ts'
import type { HandOverProblem } from '../exchange/hand-over/hand-over-file.ts'
import type { MergeReport } from '../exchange/hand-over/merge-report.ts'
import type {
  ImportChange,
  ImportDetails,
  ImportItem,
  ImportProgress,
  OpenedFiles,
  OpenedImport,
} from '../exchange/import/triage.ts'
import type { TableForm, TableLook, TableReading } from '../exchange/import/table-look.ts'
import type { ProfileFileProblem } from '../exchange/profile/own-profile-file.ts'
import type { ExportedByProfile, ProfileEntry, ProfileVerdict } from '../exchange/profile/profile.ts'
import type { AppliedTranslation, OpenedTranslation } from '../exchange/translation/translation-import.ts'
import type { TranslationFormat, TranslationProblem } from '../exchange/translation/translation.ts'
import type { ReportFormat } from '../exchange/report/report-format.ts'
import type { InterfaceLanguage } from '../i18n/language.ts'
import type { PlaceholderName } from '../message/placeholders.ts'
import type { Finding, Verdict } from '../policy/finding.ts'
import type { GrammarMistake } from '../policy/language/mistake.ts'
import type { LibraryFacts } from '../policy/rule.ts'
import type { RefusedLine } from '../policy/language/word-list-text.ts'
import type { WordListName, WordLists } from '../policy/language/word-list.ts'
import type { Store } from '../template/purpose.ts'
import type {
  LibraryOverview,
  ListPage,
  ListQuery,
  SavedFilter,
  Tag,
  TemplatesChange,
} from '../template/library-list.ts'
import type { Template, TemplateContent, TemplateLanguages } from '../template/template.ts'
import type {
  BlockChange,
  BlockEffect,
  BlockRestored,
  BlockSaved,
  EarlierBlock,
  SharedBlock,
} from '../template/shared-block.ts'
import type { VerdictChange } from '../template/verdict-change.ts'
import type { Version } from '../template/version.ts'
import type { LibraryPlace, PlacePlan, PlaceUse } from './library-place.ts'

/** Normal failures cross as data; a thrown error would cross as a bare message. */
export type Failure =
  | { readonly kind: 'not-found'; readonly what: string }
  /** `path` is the place in the input, as `a.b[0]`. */
  | { readonly kind: 'invalid'; readonly path: string; readonly problem: string }
  | { readonly kind: 'stale'; readonly revision: number }
  | { readonly kind: 'storage'; readonly reason: StorageReason; readonly detail: string }
  | { readonly kind: 'refused'; readonly verdict: Verdict; readonly findings: readonly Finding[] }
  /** A translated file cannot be used. `fileName` is without its folder. */
  | { readonly kind: 'translation'; readonly fileName: string; readonly problem: TranslationProblem }
  /** A shared file cannot be used or written. `fileName` is without its folder; empty for one that is to be written. */
  | { readonly kind: 'hand-over'; readonly fileName: string; readonly problem: HandOverProblem }
  /** No version of the template was approved. */
  | { readonly kind: 'not-approved' }
  /**
   * The approved version's seal: somebody changed it, this version of the app writes other bytes than were sealed, or it was
   * made with a key that this library does not know.
   */
  | { readonly kind: 'seal'; readonly problem: 'broken' | 'outdated' | 'unknown-key' }
  /**
   * The reviewer's own key cannot be used. `damaged`: it was set aside, at `path` now. `locked`: the system's key store is
   * not there. `newer`: a newer version of the app wrote it.
   */
  | { readonly kind: 'reviewer-key'; readonly problem: 'damaged' | 'locked' | 'newer'; readonly path: string }
  /** It is not the time for that on a template's way to buyers. */
  | { readonly kind: 'approval'; readonly problem: ApprovalProblem }
  /** Nothing was given to a printer. */
  | { readonly kind: 'print'; readonly problem: 'no-printer' | 'failed' }
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
  /** Whether the default text stands beside the one that is edited. */
  readonly sideBySide: boolean
  readonly lastTemplateId: string | null
  /** Whether English texts are checked for grammar, which takes a process and some 400 MB of its own. */
  readonly englishGrammar: boolean
  readonly tourSeen: boolean
  /** Who writes, beside the versions of a history; the system's name for the person until another is chosen, or empty. */
  readonly yourName: string
  /** What the person fills placeholders with in the preview. It is in nothing that leaves the app. */
  readonly sampleValues: Readonly<Partial<Record<PlaceholderName, string>>>
}

export interface SaveAnswer {
  readonly id: string
  readonly revision: number
  readonly changedAt: string
  readonly verdict: Verdict
  /** Shared blocks in it were older than the library's: what is stored holds the current ones. */
  readonly hasNewerBlocks?: boolean
}

/** The word lists, and why one of them could not be read: it counts as empty then, and is left as it is. */
export interface WordListsState {
  readonly lists: WordLists
  readonly problems: Readonly<Record<WordListName, Failure | null>>
}

/** A copy of the library as it was, as the list of them shows it. */
export interface LibraryBackup {
  readonly name: string
  /** ISO 8601. */
  readonly madeAt: string
  /** Unit: bytes. */
  readonly size: number
  /** How many it has that are not deleted; `null` when it cannot be read. */
  readonly templates: number | null
}

/** What came of a file of words. */
export interface WordsImported {
  /** Without its folder. */
  readonly fileName: string
  readonly added: number
  /** How many the list had already. */
  readonly known: number
  readonly refusedCount: number
  /** The first of those that were refused. */
  readonly refused: readonly RefusedLine[]
}

/** A shared file that was written. */
export interface SharedFile {
  readonly path: string
  readonly templates: number
  /** Templates that a newer version of the app has written, and that are not in it. */
  readonly unreadable: number
}

export interface RecheckProgress {
  readonly checked: number
  readonly total: number
  /** Because there is a new version of the policy. */
  readonly isForPolicy: boolean
}

/** A native menu over a word that no dictionary has. */
export interface WordMenu {
  /** What would go on a word list. */
  readonly entry: string
  readonly suggestions: readonly string[]
  /** Whether text is selected. */
  readonly hasSelection: boolean
  /** From the window's top left corner. Unit: CSS px. */
  readonly place: { readonly x: number; readonly y: number }
}

/** What was chosen in it; cutting, copying and pasting happen by themselves. */
export type WordMenuChoice =
  { readonly kind: 'suggestion'; readonly text: string } | { readonly kind: 'add'; readonly list: WordListName }

/** Window to main. Every input has a zod reader in `readers.ts`, every command a handler in `main/handlers.ts`. */
export interface Commands {
  /** A stretch of the list, `mostRows` at most. */
  'library/list': {
    input: ListQuery & { readonly offset?: number | undefined; readonly limit?: number | undefined }
    output: ListPage
  }
  /** The ids of the whole list in its order. */
  'library/ids': { input: ListQuery; output: readonly string[] }
  /** Where a template stands in a list; `null` when it does not. */
  'library/place': { input: { readonly id: string; readonly list: ListQuery }; output: number | null }
  /** The place of the next template whose title begins so, from a place on and then from the start; `null` without one. */
  'library/find-title': {
    input: { readonly list: ListQuery; readonly prefix: string; readonly from: number }
    output: number | null
  }
  /** Does one thing to many templates and answers the ids of those that it changed. */
  'library/change': {
    input: { readonly ids: readonly string[]; readonly change: TemplatesChange }
    output: readonly string[]
  }
  /** What the library keeps of a template beside what is written in it. */
  'library/organised': {
    input: { readonly id: string }
    output: { readonly id: string; readonly tags: readonly string[]; readonly isFavourite: boolean }
  }
  'library/tags': { input: null; output: readonly Tag[] }
  /** Gives a tag another name, which may be another tag's; `null` takes it from every template. */
  'library/change-tag': { input: { readonly name: string; readonly to: string | null }; output: null }
  'library/saved-filters': { input: null; output: readonly SavedFilter[] }
  /** Replaces the one with the same name. */
  'library/save-filter': { input: SavedFilter; output: null }
  'library/delete-filter': { input: { readonly name: string }; output: null }
  'library/overview': { input: null; output: LibraryOverview }
  /** Judges templates again in the background, all of them for `null`; `library/recheck` tells how far it is. */
  'library/recheck': { input: { readonly ids: readonly string[] | null }; output: null }
  /** Stops it; what is left is judged at the next start. */
  'library/stop-recheck': { input: null; output: null }
  /** The languages of every template that is neither deleted nor archived. */
  'library/languages': { input: null; output: readonly TemplateLanguages[] }
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
  /** What a template was before, the newest first, which is the current one. */
  'history/list': { input: { readonly id: string }; output: readonly Version[] }
  /** To be looked at: texts that this version does not know come as they are stored. */
  'history/read': { input: { readonly id: string; readonly revision: number }; output: TemplateContent }
  /** One more revision with the content of an earlier one; `baseRevision` is the one that it replaces. */
  'history/restore': {
    input: { readonly id: string; readonly revision: number; readonly baseRevision: number }
    output: SaveAnswer
  }
  /** An empty name takes it away. */
  'history/name': {
    input: { readonly id: string; readonly revision: number; readonly comment: string }
    output: null
  }
  /** How far a template is on its way to buyers, judged now. */
  'approval/read': { input: { readonly id: string }; output: ApprovalRecord }
  /** Asks for a review of a draft that is clean; `refused` otherwise. */
  'approval/submit': {
    input: { readonly id: string; readonly revision: number; readonly note: string }
    output: ApprovalRecord
  }
  'approval/withdraw': { input: { readonly id: string }; output: ApprovalRecord }
  /** The template is a draft again, with what its author is to do. */
  'approval/send-back': { input: { readonly id: string; readonly note: string }; output: ApprovalRecord }
  /** Seals the version that was submitted and is current still. `comment` is the reviewer's; empty for none. */
  'approval/approve': {
    input: { readonly id: string; readonly revision: number; readonly comment: string }
    output: ApprovalRecord
  }
  'team/read': { input: null; output: Team }
  /** `forget` is a reviewer's key. */
  'team/change': {
    input: {
      readonly allowsOnePerson?: boolean | undefined
      readonly trust?: Person | undefined
      readonly forget?: string | undefined
    }
    output: Team
  }
  /** The texts that many templates hold, by name. */
  'blocks/list': { input: null; output: readonly SharedBlock[] }
  'blocks/create': { input: Pick<SharedBlock, 'name' | 'variants'>; output: SharedBlock }
  /** `revision` is the one that was edited. Templates that hold it get its new text, as new versions. */
  'blocks/save': { input: Pick<SharedBlock, 'id' | 'revision' | 'name' | 'variants'>; output: BlockSaved }
  /** What saving these texts would do. */
  'blocks/effect': { input: Pick<SharedBlock, 'id' | 'variants'>; output: BlockEffect }
  /** Deletes so that `blocks/undelete` brings it back; its text stays in the templates. */
  'blocks/delete': { input: { readonly id: string }; output: BlockChange }
  'blocks/undelete': { input: { readonly id: string }; output: BlockRestored }
  /** What it said before, the newest first. */
  'blocks/earlier': { input: { readonly id: string }; output: readonly EarlierBlock[] }
  /** What the rules ask of the library around a template. */
  'library/facts': { input: { readonly store: Store; readonly id: string }; output: LibraryFacts }
  /** The newest first. */
  'library/backups': { input: null; output: readonly LibraryBackup[] }
  /** The library becomes what the backup is; what it was is kept. The window is shown anew after the answer. */
  'library/restore-backup': { input: { readonly name: string }; output: null }
  'library/location': { input: null; output: LibraryPlace }
  /** Looks at a folder for the library: one that is asked for, the usual one, or that of the last plan. */
  'library/plan-place': {
    input: { readonly use: PlaceUse; readonly to: 'elsewhere' | 'usual' | 'planned' }
    output: PlacePlan
  }
  /** Does what the last plan says, when it has this token. The window is shown anew after the answer. */
  'library/move': { input: { readonly token: number }; output: null }
  /** Shows the library in the system's file manager. */
  'library/reveal': { input: null; output: null }
  /** Asks for a path, or a folder for several, and writes what the library does not take there, as JSON exports. */
  'library/emergency-export': {
    input: { readonly templates: readonly { readonly id: string; readonly content: TemplateContent }[] }
    output: { readonly paths: readonly string[] }
  }
  /** Whether each word is in a dictionary of the language (BCP 47); `null` where there is none. */
  'language/check-words': {
    input: { readonly language: string; readonly words: readonly string[] }
    output: readonly (boolean | null)[]
  }
  /** What is wrong in each paragraph, placeholders masked; `null` where nobody can tell, and while grammar is off. */
  'language/check-grammar': {
    input: { readonly language: string; readonly paragraphs: readonly string[] }
    output: readonly (readonly GrammarMistake[] | null)[]
  }
  /** Words that may have been meant, best first; none where there is no dictionary. Takes up to a second. */
  'language/suggest': { input: { readonly language: string; readonly word: string }; output: readonly string[] }
  /** `null` when nothing was chosen. */
  'language/offer-word-menu': { input: WordMenu; output: WordMenuChoice | null }
  'language/words': { input: null; output: WordListsState }
  /** All of it or, when a word is refused, nothing: the failure is `invalid`, its problem a `WordProblem`. */
  'language/change-words': {
    input: { readonly list: WordListName; readonly add: readonly string[]; readonly remove: readonly string[] }
    output: null
  }
  'language/set-store-name': { input: { readonly name: string }; output: null }
  /** Asks for a file and adds its words. */
  'language/import-words': { input: { readonly list: WordListName }; output: WordsImported }
  /** Asks for a path and writes the words of a list. */
  'language/export-words': {
    input: { readonly list: WordListName }
    output: { readonly path: string; readonly count: number }
  }
  /**
   * Asks for a path in a native dialog, checks again, writes atomically. `language` is the variant's, the default without;
   * `all` asks for a folder and writes a file in each.
   */
  'exchange/export': {
    input: {
      readonly id: string
      readonly format: ExportFormat
      readonly language?: string | undefined
      readonly copy: ExportCopy
    }
    output: { readonly paths: readonly string[] }
  }
  /** Asks for a folder once and writes every template into it, in each of its languages; those that may not go are skipped. */
  'exchange/export-several': {
    input: { readonly ids: readonly string[]; readonly format: ExportFormat; readonly copy: ExportCopy }
    output: {
      readonly paths: readonly string[]
      /** `title` is empty where the template cannot be read. */
      readonly skipped: readonly { readonly id: string; readonly title: string; readonly reason: Failure }[]
    }
  }
  /** Asks for a path and writes a compliance report on templates, as they are on the disk, there. */
  'report/write': {
    input: { readonly ids: readonly string[]; readonly format: ReportFormat }
    /** `unreadable`: templates that a newer version of the app has written, and that are not in it. */
    output: { readonly path: string; readonly templates: number; readonly unreadable: number }
  }
  /** Prints the same report, in the system's own dialog. */
  'report/print': {
    input: { readonly ids: readonly string[] }
    output: { readonly templates: number; readonly unreadable: number }
  }
  /** Prints a template as a sheet for people: its approved version, or its text as it is, marked as a draft. */
  'print/template': { input: { readonly id: string; readonly copy: ExportCopy }; output: null }
  /** The app's profiles first. `last`: the id of the one that was exported by last. */
  'profiles/list': { input: null; output: { readonly entries: readonly ProfileEntry[]; readonly last: string | null } }
  /** Adds an own profile, or replaces the one of its id. */
  'profiles/save': { input: ProfileEntry; output: null }
  'profiles/delete': { input: { readonly id: string }; output: null }
  /**
   * Which templates may leave by a profile, in their approved versions or as they are, and why the others may not: what the
   * export itself will say. A check that is running ends as cancelled.
   */
  'profiles/check': {
    input: { readonly ids: readonly string[]; readonly profile: string; readonly copy: ExportCopy }
    output: ProfileVerdict<Failure>
  }
  /** Asks for a folder and writes the templates into a new one in it; those that may not go are listed. */
  'profiles/export': {
    input: { readonly ids: readonly string[]; readonly profile: string; readonly copy: ExportCopy }
    output: ExportedByProfile<Failure>
  }
  /** The same by the last profile into the last folder, over what was written there. */
  'profiles/export-again': { input: { readonly ids: readonly string[] }; output: ExportedByProfile<Failure> }
  /** Stops the export or the check that is running; nothing is left behind. */
  'profiles/cancel': { input: null; output: null }
  /** Asks for a path and writes an own profile there, to be given to others. */
  'profile-file/write': { input: { readonly id: string }; output: { readonly path: string } }
  /** Asks for such a file and adds the profiles in it; those that are there already, the same, are left out. */
  'profile-file/read': {
    input: null
    output:
      | { readonly kind: 'read'; readonly names: readonly string[] }
      | {
          readonly kind: 'unreadable'
          readonly fileName: string
          readonly problem: ProfileFileProblem
          readonly detail: string
        }
  }
  /** Asks for files and says of each whether it is what was approved, and whether the rules of today let it pass. */
  'exchange/verify': { input: null; output: readonly Verification[] }
  /** Shows the file exported last in the system's file manager. */
  'exchange/reveal': { input: null; output: null }
  /** Asks for a path, or for a folder where there are several files, and writes them for translators. Drafts too. */
  'translation/export': {
    input: {
      readonly ids: readonly string[]
      readonly languages: readonly string[]
      readonly format: TranslationFormat
    }
    output: { readonly paths: readonly string[] }
  }
  /** Asks for a translated file and says what could be taken of it. Changes nothing in the library. */
  'translation/open': { input: null; output: OpenedTranslation }
  /** Takes items of the file that was opened last, into the library as it is now. */
  'translation/apply': {
    input: { readonly token: number; readonly keys: readonly string[] }
    output: { readonly items: readonly AppliedTranslation[] }
  }
  /** Puts back what the import of the file replaced, in templates that nobody has changed since. */
  'translation/undo': {
    input: { readonly token: number }
    output: { readonly restored: number; readonly changed: number }
  }
  /** Asks for a path and writes templates, as they are on the disk, for a colleague. */
  'share/export': { input: { readonly ids: readonly string[] }; output: SharedFile }
  /** The same with everything that the library holds. */
  'share/export-library': { input: null; output: SharedFile }
  /** Whether there is a file that the system wants opened. */
  'share/is-waiting': { input: null; output: boolean }
  /**
   * Takes a shared file into the library: one that the person chooses, the next that the system wants opened (`waiting`,
   * `cancelled` without one), or one that the window was given.
   */
  'share/open': {
    input: { readonly file: 'choose' | 'waiting' | { readonly fileName: string; readonly text: string } }
    output: MergeReport
  }
  /**
   * Takes files of other programs, the given ones or those that the person chooses for `null`, and looks at the tables among
   * them, of which somebody has to say what their columns hold.
   */
  'import/open': {
    input: { readonly files: readonly { readonly fileName: string; readonly bytes: Uint8Array }[] | null }
    output: OpenedFiles
  }
  /** The same table, read otherwise; what is not said is guessed again. */
  'import/look': {
    input: { readonly token: number; readonly file: number; readonly form: TableForm }
    output: TableLook
  }
  /**
   * Reads the files, tables as is said of them, and judges what is in them: nothing of it is in the library before
   * `import/add`. `store` is that of messages whose file does not say it. Files can be read again, which forgets what was
   * done to their messages.
   */
  'import/take': {
    input: {
      readonly token: number
      readonly store: Store
      readonly tables: readonly { readonly file: number; readonly reading: TableReading }[]
    }
    output: OpenedImport
  }
  /** From this place on, as many as cross at once. */
  'import/items': { input: { readonly token: number; readonly offset: number }; output: readonly ImportItem[] }
  'import/read': { input: { readonly token: number; readonly key: string }; output: ImportDetails }
  /** Answers those that are others now. */
  'import/change': {
    input: { readonly token: number; readonly keys: readonly string[]; readonly change: ImportChange }
    output: readonly ImportItem[]
  }
  /** Adds messages to the library, each with these tags too; they are no longer of the import. `failure`: why not all. */
  'import/add': {
    input: { readonly token: number; readonly keys: readonly string[]; readonly tags: readonly string[] }
    output: { readonly ids: readonly string[]; readonly failure: Failure | null }
  }
  /** Deletes those of the added templates that nobody has touched since. */
  'import/undo': {
    input: { readonly ids: readonly string[] }
    output: { readonly deleted: readonly string[]; readonly kept: number }
  }
  /** Ends what the import is doing; what was read answers `cancelled`, what was changed or added by then stays. */
  'import/cancel': { input: null; output: null }
  /** Forgets the import. */
  'import/close': { input: { readonly token: number }; output: null }
  'settings/read': { input: null; output: Settings }
  'settings/write': { input: Partial<Settings>; output: Settings }
  /** What the menu shows as enabled and checked. */
  'actions/state': { input: Partial<Record<ActionId, ActionState>>; output: null }
  /** Answers the `flush` event, whose `token` it is. `unsaved`: templates whose last edits are neither saved nor copied. */
  'window/flushed': { input: { readonly token: number; readonly unsaved: number }; output: null }
  'app/information': { input: null; output: { readonly version: string; readonly libraryPath: string } }
}

/** Main to window. */
export interface Events {
  'action/perform': { readonly id: ActionId }
  /** Save everything now and answer with `window/flushed` (quit, close, session end). */
  flush: { readonly token: number }
  'settings/changed': Settings
  'library/changed': null
  /** Shared blocks are others now, or say something else. */
  'blocks/changed': null
  /** The person wants a copy of what cannot be saved, and then to close the window. */
  'library/save-copy': null
  /** How much of the library has been copied to its new place, from 0 to 1. */
  'library/moving': { readonly part: number }
  /** The day's backup could not be written. */
  'library/backup-failed': Failure
  /** Every open text is to be checked again. */
  'language/words-changed': WordListsState
  /** The translated file was chosen; reading it may take a while. */
  'translation/reading': { readonly fileName: string }
  /** How far an export by a profile has come. Unit: templates. */
  'profiles/progress': { readonly done: number; readonly total: number }
  /** The system wants a shared file opened: `share/open` takes it. */
  'share/waiting': null
  /** How far an import has come. Not told of what is quick. */
  'import/progress': ImportProgress
  /** The shared file was chosen; reading it and taking it in may take a while. */
  'share/reading': { readonly fileName: string }
  /** Templates are being judged again, by a new version of the policy or not; `null` when that is over. Not told when it is quick. */
  'library/recheck': RecheckProgress | null
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
