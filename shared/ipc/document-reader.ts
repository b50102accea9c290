import { z } from 'zod'
import {
  isAlternativeText,
  isEditableHref,
  isImageKind,
  isPermittedImageSource,
  isPlaceholderToken,
  isTextSize,
  isWidthPercent,
} from '../message/attributes.ts'
import type { BlockNode, ListItemNode, Mark, MessageDocument } from '../message/document.ts'

/** Largest number of nodes side by side that are read: more than any message has. */
const maximumNodes = 20_000

const marks = z
  .array(
    z.discriminatedUnion('type', [
      z.object({ type: z.literal('bold') }),
      z.object({ type: z.literal('italic') }),
      z.object({ type: z.literal('underline') }),
      z.object({ type: z.literal('textSize'), attrs: z.object({ size: z.custom<'small' | 'large'>(isTextSize) }) }),
      z.object({ type: z.literal('link'), attrs: z.object({ href: z.custom<string>(isEditableHref) }) }),
    ]) satisfies z.ZodType<Mark>,
  )
  .max(8)
  .optional()

const inline = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string().min(1), marks }),
  z.object({ type: z.literal('hardBreak'), marks }),
  z.object({
    type: z.literal('placeholder'),
    attrs: z.object({ name: z.custom<string>(isPlaceholderToken) }),
    marks,
  }),
  z.object({
    type: z.literal('image'),
    attrs: z.object({
      src: z.custom<string>(isPermittedImageSource),
      alt: z.custom<string>(isAlternativeText),
      kind: z.custom<'brand-logo' | 'instruction' | 'label' | 'custom-design' | null>(isImageKind),
      widthPercent: z.custom<number>(isWidthPercent),
    }),
    marks,
  }),
])

const listItem: z.ZodType<ListItemNode> = z.object({
  type: z.literal('listItem'),
  get content() {
    return z.array(block).min(1).max(maximumNodes)
  },
})

const block: z.ZodType<BlockNode> = z.union([
  z.object({ type: z.literal('paragraph'), content: z.array(inline).max(maximumNodes).optional() }),
  z.object({ type: z.literal('bulletList'), content: z.array(listItem).min(1).max(maximumNodes) }),
  z.object({
    type: z.literal('orderedList'),
    attrs: z.object({ start: z.int().optional() }).optional(),
    content: z.array(listItem).min(1).max(maximumNodes),
  }),
])

/**
 * A message document as the window sends it: nodes, marks and attributes of `shared/message/format.ts` and nothing else.
 * An unknown node or a hostile attribute is an error; a further attribute (the editor's libraries add some) is left out.
 */
export const documentReader: z.ZodType<MessageDocument> = z.object({
  type: z.literal('doc'),
  content: z.array(block).min(1).max(maximumNodes),
})
