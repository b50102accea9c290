import type { Node } from '@tiptap/pm/model'
import type { NodeView } from '@tiptap/pm/view'
import { sharedBlockIcon, type SharedBlockIcon } from './shared-block-icons.ts'

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
  head.append(sharedBlockIcon(document, 'lock', 12))
  const name = head.appendChild(document.createElement('span'))
  name.className = 'shared-block-name'
  const contentDOM = dom.appendChild(document.createElement('div'))
  contentDOM.className = 'shared-block-text'

  const actionsRow = head.appendChild(document.createElement('span'))
  actionsRow.className = 'shared-block-actions'
  const button = (icon: SharedBlockIcon, act: () => void): HTMLButtonElement => {
    const made = actionsRow.appendChild(document.createElement('button'))
    made.type = 'button'
    made.className = 'shared-block-button'
    made.append(sharedBlockIcon(document, icon, 14), document.createElement('span'))
    // Reached by Tab from the block that is selected, and from no other.
    made.tabIndex = -1
    made.addEventListener('mousedown', (event) => event.preventDefault())
    made.addEventListener('click', act)
    return made
  }
  const edit = button('edit', () => actions.edit(String(node.attrs['id'])))
  const unlock = button('unlock', actions.unlock)
  const remove = button('remove', actions.remove)
  const buttons = [edit, unlock, remove]

  const relabel = () => {
    const words = actions.words()
    const own = words.name(String(node.attrs['id']), String(node.attrs['name']))
    dom.setAttribute('aria-label', words.label(own))
    head.lang = document.documentElement.lang
    head.title = words.explanation
    name.textContent = own
    nameButton(edit, words.edit)
    nameButton(unlock, words.unlock)
    nameButton(remove, words.remove)
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

/** Its words may have no room on it. */
function nameButton(button: HTMLButtonElement, words: string): void {
  button.ariaLabel = words
  button.title = words
  const shown = button.querySelector('span')
  if (shown !== null) shown.textContent = words
}
