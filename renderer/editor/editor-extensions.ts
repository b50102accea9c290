import type { Extensions } from '@tiptap/core'
import { Dropcursor, UndoRedo } from '@tiptap/extensions'
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
}

/** The permitted formatting with everything that makes it an editor. */
export function editorExtensions(around: EditorSurroundings): Extensions {
  return [
    ...formatExtensions({ label: around.placeholderLabel, onEdit: around.editImage }),
    CaretKeys,
    UndoRedo,
    OwnHistory,
    Dropcursor.configure({ color: false, class: 'editor-drop-cursor' }),
    FindingMarks,
    ParagraphRowMarks,
    MessageCopy,
    MessagePaste.configure({ onPasted: around.pasted, onImageFile: around.addImageFile }),
    LineBreakGuard.configure({ onRefused: around.lineBreakRefused }),
    ActionKeys.configure({ perform: around.perform }),
    PlaceholderTyping.configure({ store: around.menu }),
    LeaveKeys.configure({ onEscape: around.closeCard, onLeaveToToolbar: around.focusToolbar }),
  ]
}
