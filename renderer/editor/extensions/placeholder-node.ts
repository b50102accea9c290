import { InputRule, Node, type Editor } from '@tiptap/core'
import { isPlaceholderToken } from '../../../shared/message/attributes.ts'
import { isPlaceholderName, placeholderToken } from '../../../shared/message/placeholders.ts'
import { attributeValidator } from '../attribute-validator.ts'
import { placeholderFromToken } from '../placeholder-from-token.ts'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    placeholderNode: {
      insertPlaceholder: (name: string) => ReturnType
    }
  }
  interface Storage {
    placeholder: PlaceholderNodeStorage
  }
}

export interface PlaceholderNodeOptions {
  /** The chip's words in the interface language; asked again when `relabel` runs. */
  readonly label: (name: string) => string
}

/** Chips of one editor, to put new words on them when the interface language changes. */
export interface PlaceholderNodeStorage {
  readonly relabels: Set<() => void>
}

const typedToken = /\{\{[^{}\n]{1,80}\}\}$/

/** A placeholder is one character to the caret: a chip that is passed over, selected and deleted as one. */
export const PlaceholderNode = Node.create<PlaceholderNodeOptions, PlaceholderNodeStorage>({
  name: 'placeholder',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  draggable: true,
  addOptions() {
    return { label: (name) => name }
  },
  addStorage() {
    return { relabels: new Set() }
  },
  addAttributes() {
    return {
      name: {
        isRequired: true,
        validate: attributeValidator('name', isPlaceholderToken),
        parseHTML: (element: HTMLElement) => element.dataset['placeholder'],
        renderHTML: ({ name }: { readonly name?: unknown }) => ({ 'data-placeholder': name }),
      },
    }
  },
  parseHTML() {
    return [
      {
        tag: 'span[data-placeholder]',
        getAttrs: (element) => (isPlaceholderToken(element.dataset['placeholder']) ? null : false),
      },
    ]
  },
  renderHTML({ node, HTMLAttributes }) {
    return ['span', HTMLAttributes, placeholderToken(String(node.attrs['name']))]
  },
  renderText({ node }) {
    return placeholderToken(String(node.attrs['name']))
  },
  addCommands() {
    return {
      insertPlaceholder:
        (name) =>
        ({ commands }) =>
          commands.insertContent({ type: this.name, attrs: { name } }),
    }
  },
  addInputRules() {
    return [
      new InputRule({
        find: typedToken,
        handler: ({ state, range, match }) => {
          const name = placeholderFromToken(match[0])
          if (name === null) return null
          const marks = state.storedMarks ?? state.selection.$from.marks()
          state.tr.replaceWith(range.from, range.to, this.type.create({ name }, null, marks))
          return undefined
        },
      }),
    ]
  },
  addNodeView() {
    return ({ node }) => {
      const name = String(node.attrs['name'])
      const isKnown = isPlaceholderName(name)
      const chip = document.createElement('span')
      chip.className = isKnown ? 'placeholder-chip' : 'placeholder-chip is-unknown'
      chip.dataset['placeholder'] = name
      chip.contentEditable = 'false'
      chip.title = placeholderToken(name)
      // Its words are the interface's, whatever the direction of the text that it stands in.
      chip.dir = 'auto'
      const relabel = () => {
        chip.lang = document.documentElement.lang
        chip.textContent = this.options.label(name)
      }
      relabel()
      this.storage.relabels.add(relabel)
      return {
        dom: chip,
        ignoreMutation: () => true,
        destroy: () => {
          this.storage.relabels.delete(relabel)
        },
      }
    }
  },
})

/** Puts the words of the present interface language on an editor's chips. */
export function relabelPlaceholders(editor: Editor): void {
  for (const relabel of editor.storage.placeholder.relabels) relabel()
}
