import { Extension } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { Fragment, Slice, type Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { MessageDocument, SharedBlockNode } from '../../../shared/message/document.ts'
import { readHtml } from '../../../shared/message/read-html.ts'
import { readText } from '../../../shared/message/read-text.ts'
import type { Removal } from '../../../shared/message/removal.ts'
import { collapseLineBreaks } from '../line-breaks.ts'
import { ownCopy, ownCopyType } from '../own-copy.ts'
import { pasteSlice } from '../paste-slice.ts'
import { sharedBlockName } from './shared-block-lock.ts'

export interface MessagePasteOptions {
  /** Called after every paste and drop, also when nothing was left out. */
  readonly onPasted: (removals: readonly Removal[]) => void
  /** Image files go through the image dialog, which asks for kind and alternative text. */
  readonly onImageFile: (file: File) => void
  /** A shared block as it is in the language of the text; `null` for one that the library no longer has. */
  readonly blockById: (id: string) => SharedBlockNode | null
}

interface Incoming {
  readonly document: MessageDocument
  readonly removals: readonly Removal[]
}

/** Reads what is offered: HTML before text, and nothing else. `data-pm-slice` is an attribute like any other here. */
function readIncoming(data: Pick<DataTransfer, 'getData'>): Incoming | null {
  const html = data.getData('text/html')
  if (html.trim() !== '') return readHtml(html, { mode: 'edit' })
  const text = data.getData('text/plain')
  return text === '' ? null : { document: readText(text).document, removals: [] }
}

function listsAround(transaction: Transaction): number {
  const { $from } = transaction.selection
  let depth = 0
  for (let level = 1; level <= $from.depth; level += 1) {
    if (['bulletList', 'orderedList'].includes($from.node(level).type.name)) depth += 1
  }
  return depth
}

/** Puts what was read in at the transaction's selection, as one step to undo. */
function insertIncoming(view: EditorView, transaction: Transaction, document: MessageDocument): readonly Removal[] {
  return insertSlice(view, transaction, pasteSlice(view.state.schema, document, listsAround(transaction)))
}

function insertSlice(view: EditorView, transaction: Transaction, slice: Slice): readonly Removal[] {
  const { from, to } = transaction.selection
  transaction.replaceSelection(slice)
  const collapsed = collapseLineBreaks(transaction, transaction.mapping.map(from, -1), transaction.mapping.map(to, 1))
  view.dispatch(closeHistory(transaction.scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste')))
  // What is typed next is a step of its own.
  view.dispatch(closeHistory(view.state.tr))
  return collapsed
}

/** Our own copy with its shared blocks as they are here. A list holds none: in it they are the paragraphs that they hold. */
function withBlocksHere(
  { content, openStart, openEnd }: Slice,
  transaction: Transaction,
  blockById: MessagePasteOptions['blockById'],
): Slice {
  const isInList = listsAround(transaction) > 0
  const nodes = content.content.flatMap((node): readonly Node[] => {
    if (node.type.name !== sharedBlockName) return [node]
    if (isInList) return node.content.content
    const here = blockById(String(node.attrs['id']))
    return [here === null ? node : node.type.schema.nodeFromJSON(here)]
  })
  return new Slice(Fragment.fromArray([...nodes]), openStart, openEnd)
}

/**
 * Paste and drop. The handlers run before ProseMirror's own, so its clipboard parser, which trusts `data-pm-slice`,
 * never sees what comes from outside.
 */
export const MessagePaste = Extension.create<MessagePasteOptions>({
  name: 'messagePaste',
  priority: 1000,
  addOptions() {
    return { onPasted: () => {}, onImageFile: () => {}, blockById: () => null }
  },
  addProseMirrorPlugins() {
    const { onPasted, onImageFile, blockById } = this.options

    const take = (view: EditorView, data: DataTransfer | null, transaction: Transaction): void => {
      if (data === null) return
      const own = ownCopy(data.getData(ownCopyType), view.state.schema)
      if (own !== null) {
        onPasted(insertSlice(view, transaction, withBlocksHere(own, transaction, blockById)))
        return
      }
      const incoming = readIncoming(data)
      if (incoming === null) {
        const file = [...data.files].find((candidate) => candidate.type.startsWith('image/'))
        if (file !== undefined) onImageFile(file)
        return
      }
      const collapsed = insertIncoming(view, transaction, incoming.document)
      onPasted([...incoming.removals, ...collapsed])
    }

    return [
      new Plugin({
        key: new PluginKey('messagePaste'),
        props: {
          handleDOMEvents: {
            paste: (view, event) => {
              event.preventDefault()
              // For Paste as Plain Text the browser offers no HTML.
              if (view.editable) take(view, event.clipboardData, view.state.tr)
              return true
            },
            drop: (view, event) => {
              // A drag that began in this editor carries nodes of our own schema.
              if (view.dragging !== null) return false
              event.preventDefault()
              const place = view.posAtCoords({ left: event.clientX, top: event.clientY })
              if (!view.editable || place === null) return true
              const transaction = view.state.tr
              transaction.setSelection(TextSelection.near(transaction.doc.resolve(place.pos)))
              take(view, event.dataTransfer, transaction)
              view.focus()
              return true
            },
          },
          // Callers of `view.pasteHTML` and `view.pasteText` find the same door shut.
          handlePaste: () => true,
        },
      }),
    ]
  },
})
