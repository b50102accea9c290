import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { sharedBlockName } from './shared-block-lock.ts'

/** The row that each paragraph has beside another text, by its place in order, from 1 on. */
export type ParagraphRows = readonly number[]

const pluginKey = new PluginKey<DecorationSet>('paragraphRows')

/** A paragraph of the text as it is set beside another (`shared/template/align-paragraphs.ts`), and where it is. */
export interface PlacedParagraph {
  /** Position before the node. */
  readonly position: number
  readonly node: Node
  /** The list that it is an item of, with the position before it. */
  readonly list: { readonly position: number; readonly node: Node } | null
}

/** What has a row of its own, with its position: paragraphs, items of lists, and shared blocks. */
export function placedParagraphs(document: Node): readonly PlacedParagraph[] {
  const placed: PlacedParagraph[] = []
  document.forEach((block, position) => {
    if (block.type.name === 'paragraph' || block.type.name === sharedBlockName)
      placed.push({ position, node: block, list: null })
    else {
      block.forEach((item, offset) =>
        placed.push({ position: position + 1 + offset, node: item, list: { position, node: block } }),
      )
    }
  })
  return placed
}

/** Which paragraph the caret is in, by its place in order. */
export function paragraphAtCaret({ doc, selection }: EditorState): number {
  const { head } = selection
  const index = placedParagraphs(doc).findIndex(({ position, node }) => head < position + node.nodeSize)
  return index === -1 ? 0 : index
}

/** Sets each paragraph in its row, or with `null` as it comes. The style sheet reads `--row` and `--span`. */
export function setParagraphRows(state: EditorState, rows: ParagraphRows | null): Transaction {
  return state.tr.setMeta(pluginKey, rows ?? []).setMeta('addToHistory', false)
}

function decorationsFor(document: Node, rows: ParagraphRows): DecorationSet {
  if (rows.length === 0) return DecorationSet.empty
  const lists = new Map<number, { readonly node: Node; readonly first: number; readonly last: number }>()
  const decorations = placedParagraphs(document).flatMap(({ position, node, list }, index) => {
    const row = rows[index]
    if (row === undefined) return []
    if (list === null) return [inRow(position, node, row, 1)]
    const first = lists.get(list.position)?.first ?? row
    lists.set(list.position, { node: list.node, first, last: row })
    return [inRow(position, node, row - first + 1, 1)]
  })
  for (const [position, { node, first, last }] of lists)
    decorations.push(inRow(position, node, first, last - first + 1))
  return DecorationSet.create(document, decorations)
}

function inRow(position: number, node: Node, row: number, span: number): Decoration {
  // The object model sets it: the content security policy has no place for style attributes.
  return Decoration.node(position, position + node.nodeSize, { style: `--row: ${row}; --span: ${span}` })
}

/** Rows in which the paragraphs stand beside those of another text. The browser's grid keeps them at one height. */
export const ParagraphRowMarks = Extension.create({
  name: 'paragraphRows',
  addProseMirrorPlugins() {
    return [
      new Plugin<DecorationSet>({
        key: pluginKey,
        state: {
          init: () => DecorationSet.empty,
          apply: (transaction, decorations) => {
            const rows = transaction.getMeta(pluginKey) as ParagraphRows | undefined
            if (rows !== undefined) return decorationsFor(transaction.doc, rows)
            return transaction.docChanged ? decorations.map(transaction.mapping, transaction.doc) : decorations
          },
        },
        props: { decorations: (state) => pluginKey.getState(state) },
      }),
    ]
  },
})
