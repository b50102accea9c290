import { isHistoryTransaction } from '@tiptap/pm/history'
import type { Node, ResolvedPos } from '@tiptap/pm/model'
import {
  NodeSelection,
  Plugin,
  PluginKey,
  Selection,
  TextSelection,
  type EditorState,
  type Transaction,
} from '@tiptap/pm/state'
import { AddMarkStep, RemoveMarkStep } from '@tiptap/pm/transform'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

export const sharedBlockName = 'sharedBlock'

const mayChange = 'changesSharedBlocks'

/** For a change that comes from the window, where a shared block may have been edited, and not from the keyboard. */
export function allowSharedBlocks(transaction: Transaction): Transaction {
  return transaction.setMeta(mayChange, true)
}

/** The shared block that a position is inside of: where it begins, and where it ends. */
function blockAround($position: ResolvedPos): { readonly from: number; readonly to: number } | null {
  if ($position.depth === 0 || $position.node(1).type.name !== sharedBlockName) return null
  return { from: $position.before(1), to: $position.after(1) }
}

/** The shared block that is selected as one thing, with its place. */
export function selectedSharedBlock({ selection }: EditorState): { readonly node: Node; readonly from: number } | null {
  if (!(selection instanceof NodeSelection) || selection.node.type.name !== sharedBlockName) return null
  return { node: selection.node, from: selection.from }
}

/** A selection that no longer ends inside a block; `null` for one that does not. */
function outsideBlocks(selection: Selection, document: Node): Selection | null {
  const anchor = blockAround(selection.$anchor)
  const head = blockAround(selection.$head)
  if (anchor === null && head === null) return null
  if (anchor !== null && (head?.from === anchor.from || selection instanceof NodeSelection))
    return NodeSelection.create(document, anchor.from)
  const isForward = selection.anchor <= selection.head
  const start = end(document, selection.anchor, anchor, !isForward)
  const stop = end(document, selection.head, head, isForward)
  return start === null || stop === null ? Selection.atStart(document) : TextSelection.create(document, start, stop)
}

/** Where a selection ends so that a block is wholly in it: in the next text that can hold a caret, or the last before it. */
function end(
  document: Node,
  position: number,
  block: { readonly from: number; readonly to: number } | null,
  isForward: boolean,
): number | null {
  if (block === null) return position
  const edge = document.resolve(isForward ? block.to : block.from)
  const direction = isForward ? 1 : -1
  return (Selection.findFrom(edge, direction, true) ?? Selection.findFrom(edge, -direction, true))?.head ?? null
}

function changesInside({ steps, docs }: Transaction): boolean {
  return steps.some((step, index) => {
    const document = docs[index]
    let isInside = false
    step.getMap().forEach((from, to) => {
      isInside ||=
        document !== undefined && [from, to].some((position) => blockAround(document.resolve(position)) !== null)
    })
    return isInside
  })
}

/** Blocks that a format was put on, or taken from, with the text around them, as they were. */
function formattedBlocks(transactions: readonly Transaction[], before: Node, now: Node) {
  const found: { readonly from: number; readonly to: number; readonly node: Node }[] = []
  before.forEach((node, offset) => {
    if (node.type.name !== sharedBlockName) return
    const from = transactions.reduce((place, { mapping }) => mapping.map(place), offset)
    const next = from < now.content.size ? now.nodeAt(from) : null
    if (next === null || next.type !== node.type || next.eq(node)) return
    if (next.attrs['id'] === node.attrs['id']) found.push({ from, to: from + next.nodeSize, node })
  })
  return found
}

/** Blocks that a selection goes over: the browser does not paint it on them. */
function blocksWithin(document: Node, { from, to }: Selection): DecorationSet {
  const within: Decoration[] = []
  document.forEach((node, offset) => {
    const end = offset + node.nodeSize
    if (node.type.name !== sharedBlockName || offset < from || end > to) return
    within.push(Decoration.node(offset, end, { class: 'is-in-selection' }))
  })
  return DecorationSet.create(document, within)
}

const isFormatting = ({ steps }: Transaction): boolean =>
  steps.some((step) => step instanceof AddMarkStep || step instanceof RemoveMarkStep)

const isFree = (transaction: Transaction): boolean =>
  isHistoryTransaction(transaction) || transaction.getMeta(mayChange) === true

/**
 * The text of a shared block is locked: a caret inside it becomes the block itself, what would change it does nothing, and
 * a format on everything leaves it as it is.
 */
export function sharedBlockLock(): Plugin {
  return new Plugin({
    key: new PluginKey('sharedBlockLock'),
    filterTransaction: (transaction) => !transaction.docChanged || isFree(transaction) || !changesInside(transaction),
    appendTransaction: (transactions, before, state) => {
      const { tr } = state
      if (transactions.some(isFormatting) && !transactions.some(isFree)) {
        for (const { from, to, node } of formattedBlocks(transactions, before.doc, state.doc).toReversed())
          allowSharedBlocks(tr.replaceWith(from, to, node))
      }
      const selection = outsideBlocks(tr.selection, tr.doc)
      if (selection !== null) tr.setSelection(selection)
      return tr.docChanged || selection !== null ? tr : null
    },
    props: {
      decorations: ({ doc, selection }) =>
        selection.empty || selection instanceof NodeSelection ? null : blocksWithin(doc, selection),
      // The caret is at the block, not in a text: what is typed would take its place.
      handleTextInput: (view) => selectedSharedBlock(view.state) !== null,
      handleClickOn: (view, _position, node, at) => {
        if (node.type.name !== sharedBlockName) return false
        view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, at)))
        return true
      },
    },
  })
}
