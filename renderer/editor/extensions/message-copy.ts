import { Extension } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { DOMSerializer, type DOMOutputSpec, type Schema } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { keepOwnCopy, ownCopyType } from '../own-copy.ts'
import { sharedBlockName } from './shared-block-lock.ts'

/** Paragraphs of copied HTML say that their spaces count and that blank ones are meant, for `read-html` and others. */
function copySerializer(schema: Schema): DOMSerializer {
  const nodes = DOMSerializer.nodesFromSchema(schema)
  nodes['paragraph'] = (node): DOMOutputSpec =>
    node.content.size === 0 ? ['p', ['br']] : ['p', { style: 'white-space: pre-wrap' }, 0]
  return new DOMSerializer(nodes, DOMSerializer.marksFromSchema(schema))
}

/**
 * A copy that holds a shared block. Its HTML is paragraphs, for the world; that this window may put the block itself in
 * again, it keeps the copy and puts its token beside them. Any other copy is ProseMirror's.
 */
function copyBlocks(view: EditorView, data: DataTransfer | null, event: Event): boolean {
  const { selection } = view.state
  const slice = selection.content()
  const hasBlock = slice.content.content.some(({ type }) => type.name === sharedBlockName)
  if (data === null || selection.empty || !hasBlock) return false
  const { dom, text } = view.serializeForClipboard(slice)
  // It names the node around the slice, which is ours alone.
  for (const element of dom.querySelectorAll('[data-pm-slice]')) element.removeAttribute('data-pm-slice')
  event.preventDefault()
  data.clearData()
  data.setData('text/html', dom.innerHTML)
  data.setData('text/plain', text)
  data.setData(ownCopyType, keepOwnCopy(slice))
  return true
}

/** What a copy or cut puts on the clipboard as HTML. The text beside it holds placeholders as their tokens. */
export const MessageCopy = Extension.create({
  name: 'messageCopy',
  addProseMirrorPlugins() {
    const clipboardSerializer = copySerializer(this.editor.schema)
    return [
      new Plugin({
        key: new PluginKey('messageCopy'),
        props: {
          clipboardSerializer,
          handleDOMEvents: {
            copy: (view, event) => copyBlocks(view, event.clipboardData, event),
            cut: (view, event) => {
              if (!view.editable || !copyBlocks(view, event.clipboardData, event)) return false
              const { tr } = view.state
              view.dispatch(closeHistory(tr.deleteSelection().scrollIntoView().setMeta('uiEvent', 'cut')))
              return true
            },
          },
        },
      }),
    ]
  },
})
