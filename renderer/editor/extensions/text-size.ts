import { Mark } from '@tiptap/core'
import { isTextSize } from '../../../shared/message/attributes.ts'
import type { TextSize } from '../../../shared/message/document.ts'
import { attributeValidator } from '../attribute-validator.ts'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    textSize: {
      /** Sets the size of the selected text, or of what is typed next; `null` is the normal size. */
      setTextSize: (size: TextSize | null) => ReturnType
    }
  }
}

/** F7: small and large; normal is the absence of the mark. */
export const TextSizeMark = Mark.create({
  name: 'textSize',
  addAttributes() {
    return {
      size: {
        isRequired: true,
        validate: attributeValidator('size', isTextSize),
        parseHTML: (element: HTMLElement) => (element.tagName === 'BIG' ? 'large' : 'small'),
        rendered: false,
      },
    }
  },
  // The elements that say it without a style, in the window as on the clipboard.
  parseHTML() {
    return [{ tag: 'small' }, { tag: 'big' }]
  },
  renderHTML({ mark }) {
    return [mark.attrs['size'] === 'large' ? 'big' : 'small', 0]
  },
  addCommands() {
    return {
      setTextSize:
        (size) =>
        ({ commands }) =>
          size === null ? commands.unsetMark(this.name) : commands.setMark(this.name, { size }),
    }
  },
})
