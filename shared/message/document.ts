/**
 * A message document: the tree of one language variant, exactly the JSON that the editor's schema gives.
 * `format.ts` is the list of what may stand in it; nothing else exists.
 */

export type TextSize = 'small' | 'large'

export type Mark =
  | { readonly type: 'bold' }
  | { readonly type: 'italic' }
  | { readonly type: 'underline' }
  /** Normal size is the absence of the mark, so there are three sizes at most. */
  | { readonly type: 'textSize'; readonly attrs: { readonly size: TextSize } }
  | { readonly type: 'link'; readonly attrs: { readonly href: string } }

export type ImageKind = 'brand-logo' | 'instruction' | 'label' | 'custom-design'

export interface ImageAttributes {
  /** In the editor always a `data:image/(png|jpeg|gif|webp);base64,` address; a checked HTML file may hold any address. */
  readonly src: string
  readonly alt: string
  /** Declared by the author; `null` until declared. */
  readonly kind: ImageKind | null
  /** Whole per cent of the message's width, 1-100; more than 80 breaks F5. */
  readonly widthPercent: number
}

export interface TextNode {
  readonly type: 'text'
  readonly text: string
  readonly marks?: readonly Mark[]
}
export interface LineBreakNode {
  readonly type: 'hardBreak'
  readonly marks?: readonly Mark[]
}
export interface PlaceholderNode {
  readonly type: 'placeholder'
  /** Canonical name (`order_number`), or the token as written (`foo.bar`) when no dialect knows it. */
  readonly attrs: { readonly name: string }
  readonly marks?: readonly Mark[]
}
export interface ImageNode {
  readonly type: 'image'
  readonly attrs: ImageAttributes
  readonly marks?: readonly Mark[]
}
export type InlineNode = TextNode | LineBreakNode | PlaceholderNode | ImageNode

export interface ParagraphNode {
  readonly type: 'paragraph'
  readonly content?: readonly InlineNode[]
}
export interface ListItemNode {
  readonly type: 'listItem'
  /** First a paragraph, then paragraphs or lists. */
  readonly content: readonly BlockNode[]
}
export interface BulletListNode {
  readonly type: 'bulletList'
  readonly content: readonly ListItemNode[]
}
export interface OrderedListNode {
  readonly type: 'orderedList'
  readonly attrs?: { readonly start?: number }
  readonly content: readonly ListItemNode[]
}
export type BlockNode = ParagraphNode | BulletListNode | OrderedListNode

/**
 * A locked copy of a shared block's text in the variant's language. Whoever reads the message reads its paragraphs as if
 * they stood there without it; nothing of its name goes out. It holds no other block, and no list holds one.
 */
export interface SharedBlockNode {
  readonly type: 'sharedBlock'
  readonly attrs: { readonly id: string; readonly name: string }
  /** At least one. */
  readonly content: readonly BlockNode[]
}
/** What stands at the top level of a message. */
export type TopBlock = BlockNode | SharedBlockNode

export interface MessageDocument {
  readonly type: 'doc'
  readonly content: readonly TopBlock[]
}

/** The document of a new message: one empty paragraph (the schema needs one block at least). */
export const emptyDocument: MessageDocument = { type: 'doc', content: [{ type: 'paragraph' }] }
