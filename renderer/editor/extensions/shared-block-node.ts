import { Node, type Editor } from '@tiptap/core'
import { GapCursor } from '@tiptap/pm/gapcursor'
import { NodeSelection, TextSelection } from '@tiptap/pm/state'
import { isBlockId, isBlockName } from '../../../shared/message/attributes.ts'
import { attributeValidator } from '../attribute-validator.ts'
import { removeSharedBlock, unlockSharedBlock } from '../insert-shared-block.ts'
import { selectedSharedBlock, sharedBlockLock, sharedBlockName } from './shared-block-lock.ts'
import { createSharedBlockView, noBlockWords, type SharedBlockWords } from './shared-block-view.ts'

declare module '@tiptap/core' {
  interface Storage {
    sharedBlock: SharedBlockStorage
  }
}

export interface SharedBlockOptions {
  /** What the block's header says, in the interface language; asked again when `relabel` runs. */
  readonly blockWords: () => SharedBlockWords
  /** Enter on a block, or its button. */
  readonly onEditBlock: (id: string) => void
}

/** Headers of one editor, to put new words on them when the interface language changes. */
export interface SharedBlockStorage {
  readonly relabels: Set<() => void>
}

/**
 * A locked copy of a shared block. It is one thing to the caret, which passes it by; its text is drawn by the editor as any
 * other, with what is found in it. Nothing that is pasted becomes one by its HTML.
 */
export const SharedBlock = Node.create<SharedBlockOptions, SharedBlockStorage>({
  name: sharedBlockName,
  content: 'block+',
  atom: true,
  isolating: true,
  selectable: true,
  draggable: true,
  // Enter and the deleting keys, before those of lists and paragraphs.
  priority: 1600,
  addOptions() {
    return { blockWords: () => noBlockWords, onEditBlock: () => {} }
  },
  addStorage() {
    return { relabels: new Set() }
  },
  addAttributes() {
    return {
      id: { isRequired: true, validate: attributeValidator('id', isBlockId), rendered: false },
      name: { isRequired: true, validate: attributeValidator('name', isBlockName), rendered: false },
    }
  },
  parseHTML() {
    return []
  },
  // What is copied out of the window is the block's text and nothing of its name.
  renderHTML() {
    return ['div', 0]
  },
  addKeyboardShortcuts() {
    return {
      Enter: () => {
        const selected = selectedSharedBlock(this.editor.state)
        if (selected === null) return false
        if (this.editor.isEditable) this.options.onEditBlock(String(selected.node.attrs['id']))
        return true
      },
      'Shift-Enter': () => selectedSharedBlock(this.editor.state) !== null,
      'Mod-Enter': () => selectedSharedBlock(this.editor.state) !== null,
      'Mod-Home': () => goToEnd(this.editor, -1),
      'Mod-End': () => goToEnd(this.editor, 1),
      Backspace: () => selectNeighbour(this.editor, -1),
      Delete: () => selectNeighbour(this.editor, 1),
    }
  },
  addProseMirrorPlugins() {
    return [sharedBlockLock()]
  },
  addNodeView() {
    return ({ node, editor, getPos }) => {
      const at = (act: (editor: Editor, position: number) => void) => () => {
        const position = getPos()
        if (position === undefined) return
        act(editor, position)
        editor.commands.focus()
      }
      return createSharedBlockView(node, {
        words: this.options.blockWords,
        relabels: this.storage.relabels,
        edit: (id) => this.options.onEditBlock(id),
        unlock: at(unlockSharedBlock),
        remove: at(removeSharedBlock),
      })
    }
  },
})

/** A key that deletes towards a block selects it first, so that no single key takes it away unseen. */
function selectNeighbour(editor: Editor, direction: -1 | 1): boolean {
  const { selection, doc, tr } = editor.state
  if (!(selection instanceof TextSelection) || !selection.empty || !editor.isEditable) return false
  const { $head } = selection
  const isAtEdge = $head.parentOffset === (direction === -1 ? 0 : $head.parent.content.size)
  if (!isAtEdge || $head.depth === 0) return false
  // The first words of a list leave it first, as everywhere.
  if ($head.depth > 1 && (direction === -1 || $head.pos + $head.depth !== $head.after(1))) return false
  const edge = direction === -1 ? $head.before(1) : $head.after(1)
  const place = doc.resolve(edge)
  const neighbour = direction === -1 ? place.nodeBefore : place.nodeAfter
  if (neighbour?.type.name !== sharedBlockName) return false
  const from = direction === -1 ? edge - neighbour.nodeSize : edge
  const isEmpty = $head.depth === 1 && $head.parent.content.size === 0
  if (isEmpty) tr.delete($head.before(1), $head.after(1))
  tr.setSelection(NodeSelection.create(tr.doc, tr.mapping.map(from)))
  editor.view.dispatch(tr.scrollIntoView())
  return true
}

/** The very start or end of the text, where a block stands: the browser knows only places in texts that can be written. */
function goToEnd(editor: Editor, direction: -1 | 1): boolean {
  const { doc, tr } = editor.state
  const last = direction === -1 ? doc.firstChild : doc.lastChild
  if (last?.type.name !== sharedBlockName) return false
  const end = doc.resolve(direction === -1 ? 0 : doc.content.size)
  editor.view.dispatch(tr.setSelection(new GapCursor(end)).scrollIntoView())
  return true
}

/** Puts the words of the present interface language on the headers of an editor's blocks. */
export function relabelSharedBlocks(editor: Editor): void {
  for (const relabel of editor.storage.sharedBlock.relabels) relabel()
}
