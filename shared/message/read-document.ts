import { z } from 'zod'
import {
  isAlternativeText,
  isBlockId,
  isBlockName,
  isEditableHref,
  isImageKind,
  isPermittedImageSource,
  isPlaceholderToken,
  isTextSize,
  isWidthPercent,
} from './attributes.ts'
import type { BlockNode, ImageKind, ListItemNode, MessageDocument, TextSize } from './document.ts'

export type DocumentReading =
  | { readonly ok: true; readonly document: MessageDocument }
  /** `path` is the place in the input, as `content[0].attrs.href`; empty for the whole. */
  | { readonly ok: false; readonly path: string; readonly problem: string }

/** Deepest object nesting of a document that is read; the schema's own documents stay far below. */
const maximumDepth = 64

const mark = z.discriminatedUnion('type', [
  z.object({ type: z.literal('bold') }),
  z.object({ type: z.literal('italic') }),
  z.object({ type: z.literal('underline') }),
  z.object({
    type: z.literal('textSize'),
    attrs: z.object({ size: z.custom<TextSize>(isTextSize, 'not a text size') }),
  }),
  z.object({
    type: z.literal('link'),
    attrs: z.object({ href: z.custom<string>(isEditableHref, 'not an address a link may hold') }),
  }),
])
const marks = z
  .array(mark)
  .refine((list) => new Set(list.map(({ type }) => type)).size === list.length, 'the same mark twice')
  .optional()

const inline = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string().min(1), marks }),
  z.object({ type: z.literal('hardBreak'), marks }),
  z.object({
    type: z.literal('placeholder'),
    attrs: z.object({ name: z.custom<string>(isPlaceholderToken, 'not a placeholder name') }),
    marks,
  }),
  z.object({
    type: z.literal('image'),
    attrs: z.object({
      src: z.custom<string>(isPermittedImageSource, 'not an embedded image of a permitted type'),
      alt: z.custom<string>(isAlternativeText, 'not a one-line text'),
      kind: z.custom<ImageKind | null>(isImageKind, 'not a kind of image'),
      widthPercent: z.custom<number>(isWidthPercent, 'not a whole per cent from 1 to 100'),
    }),
    marks,
  }),
])

const paragraph = z.object({ type: z.literal('paragraph'), content: z.array(inline).optional() })
const block: z.ZodType<BlockNode> = z.lazy(() => z.discriminatedUnion('type', [paragraph, bulletList, orderedList]))
const listItem: z.ZodType<ListItemNode> = z.object({
  type: z.literal('listItem'),
  content: z
    .array(block)
    .min(1)
    .refine((content) => content[0]?.type === 'paragraph', 'a list item starts with a paragraph'),
})
const bulletList = z.object({ type: z.literal('bulletList'), content: z.array(listItem).min(1) })
const orderedList = z.object({
  type: z.literal('orderedList'),
  attrs: z.object({ start: z.int().min(0).max(1_000_000).optional() }).optional(),
  content: z.array(listItem).min(1),
})
const sharedBlock = z.object({
  type: z.literal('sharedBlock'),
  attrs: z.object({
    id: z.custom<string>(isBlockId, 'not the id of a shared block'),
    name: z.custom<string>(isBlockName, 'not the name of a shared block'),
  }),
  content: z.array(block).min(1),
})
const topBlock = z.discriminatedUnion('type', [paragraph, bulletList, orderedList, sharedBlock])
const messageDocument = z.object({ type: z.literal('doc'), content: z.array(topBlock).min(1) })

/**
 * Reads a message document from outside data (a database row, a file, the window). Nothing but the permitted nodes,
 * marks and attribute values passes; properties that no node of ours has are left out.
 * Never throws. Documents nested deeper than 64 are refused.
 */
export function readDocument(value: unknown): DocumentReading {
  if (isDeeperThan(value, maximumDepth)) return { ok: false, path: '', problem: 'nested too deeply' }
  const result = messageDocument.safeParse(value)
  if (result.success) return { ok: true, document: result.data }
  const issue = result.error.issues[0]
  return { ok: false, path: writePath(issue?.path ?? []), problem: issue?.message ?? 'not a message document' }
}

/** `['content', 0, 'attrs']` as `content[0].attrs`. */
export function writePath(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '')
}

function isDeeperThan(value: unknown, limit: number): boolean {
  const seen = new Set<unknown>()
  let level: readonly unknown[] = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return true
    level = level.flatMap((item) => {
      if (typeof item !== 'object' || item === null) return []
      // An object met twice on the way down may hold itself.
      if (seen.has(item)) return []
      seen.add(item)
      return Object.values(item)
    })
  }
  return false
}
