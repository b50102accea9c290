import { isNodeSelection, type Editor } from '@tiptap/core'
import { redoDepth, undoDepth } from '@tiptap/pm/history'
import type { ActionId, ActionState } from '../../shared/actions.ts'
import { selectedSharedBlock } from './extensions/shared-block-lock.ts'

/** The actions that the editor itself performs. */
export const editorActionIds = [
  'undo',
  'redo',
  'bold',
  'italic',
  'underline',
  'size-small',
  'size-normal',
  'size-large',
  'bullet-list',
  'ordered-list',
  'insert-placeholder',
  'insert-link',
  'insert-image',
] as const satisfies readonly ActionId[]
export type EditorActionId = (typeof editorActionIds)[number]
export type EditorActionStates = Readonly<Record<EditorActionId, ActionState>>

export function isEditorAction(id: ActionId): id is EditorActionId {
  return (editorActionIds as readonly ActionId[]).includes(id)
}

const off: ActionState = { enabled: false, checked: false }

/** When there is no editor, or one that may not write. */
export const noActionStates = Object.fromEntries(editorActionIds.map((id) => [id, off])) as EditorActionStates

function innermostList(editor: Editor): string | null {
  const { $from } = editor.state.selection
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const name = $from.node(depth).type.name
    if (name === 'bulletList' || name === 'orderedList') return name
  }
  return null
}

/** Enabled and checked of each of them, where the caret stands now. */
export function readActionStates(editor: Editor): EditorActionStates {
  if (!editor.isEditable) return noActionStates
  const { state } = editor
  // A shared block is selected as one thing, whose text is no text of this message.
  const isOnBlock = selectedSharedBlock(state) !== null
  const isOnImage = isNodeSelection(state.selection) && state.selection.node.type.name === 'image'
  const text = (name: string, attributes?: Readonly<Record<string, unknown>>): ActionState => ({
    enabled: !isOnImage && !isOnBlock,
    checked: !isOnImage && !isOnBlock && editor.isActive(name, attributes),
  })
  const list = innermostList(editor)
  const small = text('textSize', { size: 'small' })
  const large = text('textSize', { size: 'large' })
  return {
    undo: { enabled: undoDepth(state) > 0, checked: false },
    redo: { enabled: redoDepth(state) > 0, checked: false },
    bold: text('bold'),
    italic: text('italic'),
    underline: text('underline'),
    'size-small': small,
    'size-normal': {
      enabled: !isOnImage && !isOnBlock,
      checked: !isOnImage && !isOnBlock && !editor.isActive('textSize'),
    },
    'size-large': large,
    'bullet-list': { enabled: !isOnBlock, checked: list === 'bulletList' },
    'ordered-list': { enabled: !isOnBlock, checked: list === 'orderedList' },
    'insert-placeholder': { enabled: !isOnBlock, checked: false },
    'insert-link': text('link'),
    'insert-image': { enabled: !isOnBlock, checked: isOnImage },
  }
}

/** Whether the toolbar would look the same. */
export function sameActionStates(a: EditorActionStates, b: EditorActionStates): boolean {
  return editorActionIds.every((id) => a[id].enabled === b[id].enabled && a[id].checked === b[id].checked)
}

/** Dialogs and menus that an action opens. */
export interface EditorDialogs {
  readonly openPlaceholderMenu: () => void
  readonly openLink: () => void
  readonly openImage: () => void
}

/** Performs an action where the caret stands; one that is not enabled there does nothing. */
export function performEditorAction(editor: Editor, id: EditorActionId, dialogs: EditorDialogs): void {
  if (!readActionStates(editor)[id].enabled) return
  const chain = editor.chain().focus()
  switch (id) {
    case 'undo':
      chain.undo().run()
      return
    case 'redo':
      chain.redo().run()
      return
    case 'bold':
      chain.toggleBold().run()
      return
    case 'italic':
      chain.toggleItalic().run()
      return
    case 'underline':
      chain.toggleUnderline().run()
      return
    case 'size-small':
      chain.setTextSize('small').run()
      return
    case 'size-normal':
      chain.setTextSize(null).run()
      return
    case 'size-large':
      chain.setTextSize('large').run()
      return
    case 'bullet-list':
      chain.toggleBulletList().run()
      return
    case 'ordered-list':
      chain.toggleOrderedList().run()
      return
    case 'insert-placeholder':
      dialogs.openPlaceholderMenu()
      return
    case 'insert-link':
      dialogs.openLink()
      return
    case 'insert-image':
      dialogs.openImage()
  }
}
