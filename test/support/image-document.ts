import type { ImageAttributes, ImageKind, MessageDocument } from '../../shared/message/document.ts'

export const imageKinds: readonly ImageKind[] = ['brand-logo', 'instruction', 'label', 'custom-design']

/** A message that is one image, marked as found when `isFound`. */
export function imageDocument(attributes: Partial<ImageAttributes>, link?: string, isFound = false): MessageDocument {
  const marks = link === undefined ? {} : { marks: [{ type: 'link', attrs: { href: link } }] as const }
  const attrs: ImageAttributes = {
    src: 'data:image/png;base64,iVBORw0KGgo=',
    alt: 'Picture',
    kind: null,
    widthPercent: 50,
    ...attributes,
  }
  const image = { type: 'image', attrs, ...marks } as const
  const content = isFound
    ? ([{ type: 'text', text: '⟦' }, image, { type: 'text', text: '⟧' }] as const)
    : ([image] as const)
  return { type: 'doc', content: [{ type: 'paragraph', content }] }
}
