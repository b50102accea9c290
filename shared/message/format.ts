/**
 * THE list of permitted formatting. The editor's schema, the toolbar, the paste and import reader, the HTML writer
 * and the formatting rules derive from it; `test/renderer/editor/schema.test.ts` holds that they agree.
 * Sources: clauses N1, F1-F10 of `shared/policy/SPEC.md`.
 */

export const permittedNodes = [
  'doc',
  'paragraph',
  'text',
  'hardBreak',
  'bulletList',
  'orderedList',
  'listItem',
  'image',
  'placeholder',
  'sharedBlock',
] as const

export const permittedMarks = ['bold', 'italic', 'underline', 'textSize', 'link'] as const

/** Sizes other than normal, with their factor of the reader's default size. F7 permits three sizes in all. */
export const textSizes = { small: 0.85, large: 1.25 } as const

/** The most that a message may hold. A policy's limits have these among theirs; readers take them as an option. */
export interface FormatLimits {
  /** F4: a left or right margin. Unit: per cent of the message's width. */
  readonly marginPercent: number
  /** F5: an image. Unit: per cent of the message's width. */
  readonly imagePercent: number
  /** F7. */
  readonly fontSizes: number
  /** F9: line breaks in a row. */
  readonly lineBreaks: number
}

/** Those of the current policy. */
export const formatLimits: FormatLimits = { marginPercent: 20, imagePercent: 80, fontSizes: 3, lineBreaks: 2 }

/** The e-mail convention by which pixel widths become per cents. Unit: CSS px. */
export const messageWidthPixels = 600

/** Deepest list nesting that is written; deeper pasted lists are flattened to it. */
export const maximumListDepth = 4

/** Media types an embedded image may have (F3 is judged on the bytes). */
export const permittedImageTypes = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'] as const

/** Largest embedded image. Unit: bytes before base64. */
export const maximumImageBytes = 2_000_000

/** What a link may point to when the author makes it. Checked by the `link` mark's validate and by the link dialog. */
export const permittedLinkScheme = 'https:'
