import type { Extensions } from '@tiptap/core'
import { Dropcursor, Gapcursor, UndoRedo } from '@tiptap/extensions'
import type { SharedBlockNode } from '../../shared/message/document.ts'
import type { Removal } from '../../shared/message/removal.ts'
import type { EditorActionId } from './editor-actions.ts'
import { ActionKeys } from './extensions/action-keys.ts'
import { CaretKeys } from './extensions/caret-keys.ts'
import { FindingMarks } from './extensions/finding-marks.ts'
import { LeaveKeys } from './extensions/leave-keys.ts'
import { LineBreakGuard } from './extensions/line-break-guard.ts'
import { MessageCopy } from './extensions/message-copy.ts'
import { MessagePaste } from './extensions/message-paste.ts'
import { OwnHistory } from './extensions/own-history.ts'
import { ParagraphRowMarks } from './extensions/paragraph-rows.ts'
import { PlaceholderTyping } from './extensions/placeholder-typing.ts'
import type { SharedBlockWords } from './extensions/shared-block-view.ts'
import type { PlaceholderMenuStore } from './placeholder-menu-store.ts'
import { formatExtensions } from './schema.ts'

/** What the editor asks of the window around it. */
export interface EditorSurroundings {
  readonly menu: PlaceholderMenuStore
  readonly placeholderLabel: (name: string) => string
  readonly perform: (id: EditorActionId) => void
  readonly editImage: () => void
  readonly addImageFile: (file: File) => void
  readonly pasted: (removals: readonly Removal[]) => void
  readonly lineBreakRefused: () => void
  readonly closeCard: () => boolean
  readonly focusToolbar: () => void
  readonly blockWords: () => SharedBlockWords
  readonly editBlock: (id: string) => void
  /** The library's shared blocks in the language of the text. */
  readonly sharedBlocks: () => readonly SharedBlockNode[]
}

/** The permitted formatting with everything that makes it an editor. */
export function editorExtensions(around: EditorSurroundings): Extensions {
  return [
    ...formatExtensions({
      label: around.placeholderLabel,
      onEdit: around.editImage,
      blockWords: around.blockWords,
      onEditBlock: around.editBlock,
    }),
    CaretKeys,
    UndoRedo,
    OwnHistory,
    Dropcursor.configure({ color: false, class: 'editor-drop-cursor' }),
    // Before, between and behind shared blocks, where no text holds a caret.
    Gapcursor,
    FindingMarks,
    ParagraphRowMarks,
    MessageCopy,
    MessagePaste.configure({
      onPasted: around.pasted,
      onImageFile: around.addImageFile,
      blockById: (id) => around.sharedBlocks().find(({ attrs }) => attrs.id === id) ?? null,
    }),
    LineBreakGuard.configure({ onRefused: around.lineBreakRefused }),
    ActionKeys.configure({ perform: around.perform }),
    PlaceholderTyping.configure({ store: around.menu, sharedBlocks: around.sharedBlocks }),
    LeaveKeys.configure({ onEscape: around.closeCard, onLeaveToToolbar: around.focusToolbar }),
  ]
}
