import type { ActionId, ActionState } from '../shared/actions.ts'
import type { Paper } from '../shared/exchange/paper.ts'
import type { EventName, Events, WordMenu, WordMenuChoice } from '../shared/ipc/contract.ts'

export interface SaveQuestion {
  /** Title of the dialog, in the language of the interface. */
  readonly title: string
  /** File name offered, with its extension; no folder. */
  readonly fileName: string
  /** What the files are called in the dialog's list. */
  readonly fileKind: string
  /** Without the dot. */
  readonly extension: string
}

export interface OpenQuestion {
  readonly title: string
  /** What the files are called in the dialog's list. */
  readonly fileKind: string
  /** Without the dot. */
  readonly extensions: readonly string[]
}

export interface FolderQuestion {
  readonly title: string
  /** The button that takes the folder. */
  readonly confirm: string
}

/** What came of printing. Whether paper came out is known to nobody: `printed` was given to the printer. */
export type PrintOutcome = 'printed' | 'cancelled' | 'no-printer' | 'failed'

/**
 * What the handlers may ask of the desktop. `app/shell.ts` answers with Electron; tests answer with an object of their
 * own, so that nothing in `main/` needs Electron.
 */
export interface Shell {
  /** The app's version, as in `package.json`. */
  readonly version: string
  /** Asks where to save, in a native dialog; `null` when the person cancels. Never writes. */
  chooseSavePath(question: SaveQuestion): Promise<string | null>
  /** Asks which file to open; `null` when the person cancels. Never reads. */
  chooseOpenPath(question: OpenQuestion): Promise<string | null>
  /** The same for several files; none when the person cancels. */
  chooseOpenPaths(question: OpenQuestion): Promise<readonly string[]>
  /** Asks for a folder to write into; `null` when the person cancels. */
  chooseFolder(question: FolderQuestion): Promise<string | null>
  /** Shows a native menu over a word and answers what was chosen; `null` for nothing, and for what it does itself. */
  offerWordMenu(menu: WordMenu): Promise<WordMenuChoice | null>
  /** A page of ours as a PDF file's bytes. It needs nothing from elsewhere, and gets nothing. */
  printPdf(page: string, paper: Paper): Promise<Uint8Array>
  /** Has a page of ours printed: the person chooses where, in the system's own dialog. */
  print(page: string, paper: Paper): Promise<PrintOutcome>
  /** Shows a file in the system's file manager. Never opens it. */
  reveal(path: string): void
  /** Enables and ticks the menu's items; states not named stay as they are. */
  showActionStates(states: Partial<Record<ActionId, ActionState>>): void
  /** The window has answered the `flush` event with this token: so many templates are left unsaved. */
  acknowledgeFlush(token: number, unsaved: number): void
  /** Loads the window again, soon: what it shows is of a library that is no longer there. */
  showAnew(): void
  /** Sends an event to the window; without a window it is dropped. */
  send<Name extends EventName>(name: Name, event: Events[Name]): void
}
