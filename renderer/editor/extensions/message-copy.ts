import { Extension } from '@tiptap/core'
import { DOMSerializer, type DOMOutputSpec, type Schema } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'

/** Paragraphs of copied HTML say that their spaces count and that blank ones are meant, for `read-html` and others. */
function copySerializer(schema: Schema): DOMSerializer {
  const nodes = DOMSerializer.nodesFromSchema(schema)
  nodes['paragraph'] = (node): DOMOutputSpec =>
    node.content.size === 0 ? ['p', ['br']] : ['p', { style: 'white-space: pre-wrap' }, 0]
  return new DOMSerializer(nodes, DOMSerializer.marksFromSchema(schema))
}

/** What a copy or cut puts on the clipboard as HTML. The text beside it holds placeholders as their tokens. */
export const MessageCopy = Extension.create({
  name: 'messageCopy',
  addProseMirrorPlugins() {
    const clipboardSerializer = copySerializer(this.editor.schema)
    return [new Plugin({ key: new PluginKey('messageCopy'), props: { clipboardSerializer } })]
  },
})
