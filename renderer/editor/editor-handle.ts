import type { ReactNode } from 'react'
import type { ActionId, ActionState } from '../../shared/actions.ts'
import type { MessageDocument, SharedBlockNode } from '../../shared/message/document.ts'
import type { Removal } from '../../shared/message/removal.ts'
import type { Span } from '../../shared/message/text.ts'
import type { Finding } from '../../shared/policy/finding.ts'
import type { Fix } from '../../shared/policy/rule.ts'
import type { ParagraphRows } from './extensions/paragraph-rows.ts'
import type { Filling } from './fill-paragraph.ts'

/** What the rest of the window may ask of the message editor. */
export interface EditorHandle {
  focus(): void
  /** Puts the caret at the span's start, selects it and scrolls it into view. */
  reveal(span: Span): void
  /** Applies the fixes' document edits as one undoable step; spans are those of the last `onChange` document. */
  applyFixes(fixes: readonly Fix[]): void
  /** Writes another text as one undoable step. */
  replaceDocument(document: MessageDocument): void
  /** Puts a paragraph in as one undoable step, with the caret at its end. */
  fillParagraph(filling: Filling): void
  /**
   * Puts a shared block in where the caret is, as one undoable step, with the caret behind it: between the halves of the
   * paragraph that the caret is in, behind a list.
   */
  insertSharedBlock(block: SharedBlockNode): void
  /** The word that no dictionary has under a point of the window, or at the caret for `null`, and the place below it. */
  misspellingAt(point: { readonly x: number; readonly y: number } | null): {
    readonly finding: Finding
    readonly below: { readonly x: number; readonly y: number }
  } | null
  undo(): void
  redo(): void
  performFormat(action: ActionId): void
}

/** Another text beside the editor's. */
export interface TextBeside {
  /** Rows of both texts together. */
  readonly count: number
  /** That of each paragraph of the editor's text; the same array until one changes. */
  readonly rows: ParagraphRows
  /** `paragraph`: the one that the caret is in, by its place in order. */
  readonly render: (paragraph: number) => ReactNode
}

export interface MessageEditorProps {
  /** Identifies the template whose texts keep their undo histories side by side. */
  readonly templateKey: string
  /**
   * Identifies the text being edited. Each keeps its own undo history, selection and place while `templateKey` stays, as
   * long as it is changed by the editor alone.
   */
  readonly documentKey: string
  readonly document: MessageDocument
  readonly language: string
  /** Opened read-only when the stored document does not fit the schema; the raw JSON is kept as it is. */
  readonly onUnreadable: (problem: string) => void
  /** `documentKey` is that of the text that was typed in. */
  readonly onChange: (documentKey: string, document: MessageDocument) => void
  /** Enabled and checked of the format, insert, undo and redo actions; called when one of them changes. */
  readonly onActionStates: (states: Partial<Record<ActionId, ActionState>>) => void
  readonly onReady: (handle: EditorHandle | null) => void
  readonly findings: readonly Finding[]
  /** The finding under the caret or pointer, for the panel to show as current. */
  readonly currentFindingKey: string | null
  readonly onCurrentFinding: (key: string | null) => void
  /** What a paste or drop left out; the editor shows the notice itself, this is for announcing it. */
  readonly onRemovals: (removals: readonly Removal[]) => void
  /** Stands on the page above the text. */
  readonly heading?: ReactNode
  /** Stands below the hint while nothing is written. */
  readonly whenEmpty?: ReactNode
  /** Another text beside the page, in the same rows; `null` for none. */
  readonly beside?: TextBeside | null
  /** Shared blocks that can be inserted, in the language of the text. */
  readonly sharedBlocks?: readonly SharedBlockNode[]
  /** Stands in the toolbar behind what is inserted. */
  readonly insertMenu?: ReactNode
  /** Where a shared block is edited. */
  readonly onEditSharedBlock?: (id: string) => void
}
