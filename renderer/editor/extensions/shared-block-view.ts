import type { Node } from '@tiptap/pm/model'
import type { NodeView } from '@tiptap/pm/view'

/** What a shared block's header says, in the interface language. */
export interface SharedBlockWords {
  /** What the block is called now: its text keeps the name that it had. */
  readonly name: (id: string, own: string) => string
  /** What a screen reader calls the block. */
  readonly label: (name: string) => string
  readonly explanation: string
  readonly edit: string
  readonly unlock: string
  readonly remove: string
}

/** Before the window has any. */
export const noBlockWords: SharedBlockWords = {
  name: (_id, own) => own,
  label: (name) => name,
  explanation: '',
  edit: '',
  unlock: '',
  remove: '',
}

interface SharedBlockActions {
  readonly words: () => SharedBlockWords
  readonly relabels: Set<() => void>
  readonly edit: (id: string) => void
  readonly unlock: () => void
  readonly remove: () => void
}

// Icons of lucide, which gives them to React alone.
const lockShapes = [
  ['rect', { width: '18', height: '11', x: '3', y: '11', rx: '2', ry: '2' }],
  ['path', { d: 'M7 11V7a5 5 0 0 1 10 0v4' }],
] as const

function lockIcon(document: Document): SVGElement {
  const namespace = 'http://www.w3.org/2000/svg'
  const icon = document.createElementNS(namespace, 'svg')
  const attributes = {
    viewBox: '0 0 24 24',
    width: '12',
    height: '12',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '2',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
  }
  for (const [name, value] of Object.entries(attributes)) icon.setAttribute(name, value)
  for (const [shape, its] of lockShapes) {
    const part = icon.appendChild(document.createElementNS(namespace, shape))
    for (const [name, value] of Object.entries(its)) part.setAttribute(name, value)
  }
  return icon
}

/** A shared block in the editor: a frame with a header around text that ProseMirror draws. */
export function createSharedBlockView(first: Node, actions: SharedBlockActions): NodeView {
  let node = first
  const { document } = window
  const dom = document.createElement('div')
  dom.className = 'shared-block'
  dom.contentEditable = 'false'
  dom.setAttribute('role', 'group')
  const head = dom.appendChild(document.createElement('div'))
  head.className = 'shared-block-head'
  // Its words are the interface's, whatever the direction of the text that it stands in.
  head.dir = 'auto'
  head.append(lockIcon(document))
  const name = head.appendChild(document.createElement('span'))
  name.className = 'shared-block-name'
  const contentDOM = dom.appendChild(document.createElement('div'))
  contentDOM.className = 'shared-block-text'

  const button = (act: () => void): HTMLButtonElement => {
    const made = head.appendChild(document.createElement('button'))
    made.type = 'button'
    made.className = 'shared-block-button'
    // Reached by Tab from the block that is selected, and from no other.
    made.tabIndex = -1
    made.addEventListener('mousedown', (event) => event.preventDefault())
    made.addEventListener('click', act)
    return made
  }
  const edit = button(() => actions.edit(String(node.attrs['id'])))
  const unlock = button(actions.unlock)
  const remove = button(actions.remove)
  const buttons = [edit, unlock, remove]

  const relabel = () => {
    const words = actions.words()
    const own = words.name(String(node.attrs['id']), String(node.attrs['name']))
    dom.setAttribute('aria-label', words.label(own))
    head.lang = document.documentElement.lang
    head.title = words.explanation
    name.textContent = own
    edit.textContent = words.edit
    unlock.textContent = words.unlock
    remove.textContent = words.remove
  }
  relabel()
  actions.relabels.add(relabel)

  return {
    dom,
    contentDOM,
    update: (next) => {
      if (next.type !== node.type) return false
      const isRenamed = next.attrs['name'] !== node.attrs['name']
      node = next
      if (isRenamed) relabel()
      return true
    },
    selectNode: () => {
      dom.classList.add('is-selected')
      for (const one of buttons) one.tabIndex = 0
    },
    deselectNode: () => {
      dom.classList.remove('is-selected')
      for (const one of buttons) one.tabIndex = -1
    },
    stopEvent: (event) => event.target instanceof Element && event.target.closest('button') !== null,
    ignoreMutation: (mutation) => mutation.type !== 'selection' && !contentDOM.contains(mutation.target),
    destroy: () => {
      actions.relabels.delete(relabel)
    },
  }
}
