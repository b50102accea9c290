import { Mark } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { isEditableHref } from '../../../shared/message/attributes.ts'
import { attributeValidator } from '../attribute-validator.ts'

function stay(_view: unknown, event: MouseEvent): boolean {
  if (event.target instanceof Element && event.target.closest('a') !== null) event.preventDefault()
  return false
}

/**
 * N1: a link. It is only ever made by the link dialog or read by `read-html`: nothing becomes a link while typing, and
 * the editor never follows one.
 */
export const LinkMark = Mark.create({
  name: 'link',
  priority: 1000,
  inclusive: false,
  keepOnSplit: false,
  addAttributes() {
    return {
      href: {
        isRequired: true,
        validate: attributeValidator('href', isEditableHref),
        parseHTML: (element: HTMLElement) => element.getAttribute('href'),
      },
    }
  },
  parseHTML() {
    return [{ tag: 'a[href]', getAttrs: (element) => (isEditableHref(element.getAttribute('href')) ? null : false) }]
  },
  renderHTML({ HTMLAttributes }) {
    return ['a', { ...HTMLAttributes, rel: 'noopener noreferrer' }, 0]
  },
  addProseMirrorPlugins() {
    return [
      new Plugin({ key: new PluginKey('linkStays'), props: { handleDOMEvents: { click: stay, auxclick: stay } } }),
    ]
  },
})
