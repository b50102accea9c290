import { Node } from '@tiptap/core'
import {
  isAlternativeText,
  isImageKind,
  isPermittedImageSource,
  isWidthPercent,
} from '../../../shared/message/attributes.ts'
import { imageCharacter } from '../../../shared/message/text.ts'
import { attributeValidator } from '../attribute-validator.ts'

export interface ImageNodeOptions {
  /** A double click or Enter on an image. */
  readonly onEdit: () => void
}

const width = (element: HTMLElement): number => Number(element.dataset['widthPercent'])

/** An embedded image with its declared kind (N9, N10), alternative text (F1) and width in per cent (F5). */
export const ImageNode = Node.create<ImageNodeOptions>({
  name: 'image',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  draggable: true,
  addOptions() {
    return { onEdit: () => {} }
  },
  addAttributes() {
    return {
      // Read as they stand: TipTap's own reading would make a number of an alternative text "7".
      src: {
        isRequired: true,
        validate: attributeValidator('src', isPermittedImageSource),
        parseHTML: (element: HTMLElement) => element.getAttribute('src'),
      },
      alt: {
        default: '',
        validate: attributeValidator('alt', isAlternativeText),
        parseHTML: (element: HTMLElement) => element.getAttribute('alt') ?? '',
      },
      kind: {
        default: null,
        validate: attributeValidator('kind', isImageKind),
        parseHTML: (element: HTMLElement) => element.dataset['imageKind'] ?? null,
        renderHTML: ({ kind }: { readonly kind?: unknown }) => (kind === null ? {} : { 'data-image-kind': kind }),
      },
      widthPercent: {
        default: 50,
        validate: attributeValidator('widthPercent', isWidthPercent),
        parseHTML: width,
        renderHTML: ({ widthPercent }: { readonly widthPercent?: unknown }) => ({
          'data-width-percent': widthPercent,
          width: `${String(widthPercent)}%`,
        }),
      },
    }
  },
  parseHTML() {
    return [
      {
        tag: 'img[src][data-width-percent]',
        getAttrs: (element) =>
          isPermittedImageSource(element.getAttribute('src')) &&
          isAlternativeText(element.getAttribute('alt') ?? '') &&
          isImageKind(element.dataset['imageKind'] ?? null) &&
          isWidthPercent(width(element))
            ? null
            : false,
      },
    ]
  },
  renderHTML({ HTMLAttributes }) {
    return ['img', HTMLAttributes]
  },
  // Alone, an image has no words of its own in copied plain text but its alternative.
  renderText({ node }) {
    return String(node.attrs['alt']) || imageCharacter
  },
  addKeyboardShortcuts() {
    return {
      Enter: () => {
        const { selection } = this.editor.state
        if (!('node' in selection) || !this.editor.isActive(this.name)) return false
        this.options.onEdit()
        return true
      },
    }
  },
  addNodeView() {
    return ({ node }) => {
      const image = document.createElement('img')
      image.className = 'letter-image'
      image.draggable = true
      const show = (attributes: Readonly<Record<string, unknown>>) => {
        if (image.getAttribute('src') !== attributes['src']) image.src = String(attributes['src'])
        image.alt = String(attributes['alt'])
        // The content security policy has no place for style attributes; the object model is open.
        image.style.width = `${String(attributes['widthPercent'])}%`
      }
      show(node.attrs)
      image.addEventListener('dblclick', () => this.options.onEdit())
      return {
        dom: image,
        update: (updated) => {
          if (updated.type !== node.type) return false
          show(updated.attrs)
          return true
        },
      }
    }
  },
})
