import { getSchema, type Extensions } from '@tiptap/core'
import { Bold } from '@tiptap/extension-bold'
import { Document } from '@tiptap/extension-document'
import { HardBreak } from '@tiptap/extension-hard-break'
import { Italic } from '@tiptap/extension-italic'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Text } from '@tiptap/extension-text'
import { Underline } from '@tiptap/extension-underline'
import type { Schema } from '@tiptap/pm/model'
import { ImageNode, type ImageNodeOptions } from './extensions/image-node.ts'
import { LinkMark } from './extensions/link-mark.ts'
import { MessageBulletList, MessageListItem, MessageOrderedList } from './extensions/lists.ts'
import { PlaceholderNode, type PlaceholderNodeOptions } from './extensions/placeholder-node.ts'
import { SharedBlock, type SharedBlockOptions } from './extensions/shared-block-node.ts'
import { TextSizeMark } from './extensions/text-size.ts'

// Letters are not Markdown: no `**bold**`, and no styles read from elsewhere but by `read-html`.
const plainBold = Bold.extend({
  parseHTML: () => [{ tag: 'strong' }],
  addInputRules: () => [],
  addPasteRules: () => [],
})
const plainItalic = Italic.extend({
  parseHTML: () => [{ tag: 'em' }],
  addInputRules: () => [],
  addPasteRules: () => [],
})
const plainUnderline = Underline.extend({ parseHTML: () => [{ tag: 'u' }] })

// Shared blocks stand between paragraphs and lists, and nowhere else.
const MessageRoot = Document.extend({ content: '(block | sharedBlock)+' })

/** The nodes and marks of `shared/message/format.ts` and no others, as TipTap extensions. */
export function formatExtensions(
  options: Partial<PlaceholderNodeOptions & ImageNodeOptions & SharedBlockOptions> = {},
): Extensions {
  return [
    MessageRoot,
    Paragraph,
    Text,
    HardBreak,
    MessageBulletList,
    MessageOrderedList,
    MessageListItem,
    options.onEdit === undefined ? ImageNode : ImageNode.configure({ onEdit: options.onEdit }),
    options.label === undefined ? PlaceholderNode : PlaceholderNode.configure({ label: options.label }),
    options.blockWords === undefined || options.onEditBlock === undefined
      ? SharedBlock
      : SharedBlock.configure({ blockWords: options.blockWords, onEditBlock: options.onEditBlock }),
    LinkMark,
    plainBold,
    plainItalic,
    plainUnderline,
    TextSizeMark,
  ]
}

/** The ProseMirror schema of a message. */
export const messageSchema: Schema = getSchema(formatExtensions())

/**
 * Why a stored document cannot be edited without losing something, or `null` when it can. Stricter than the schema's
 * own check: an attribute that the schema does not know would be dropped in silence by `nodeFromJSON`.
 */
export function documentProblem(document: unknown): string | null {
  try {
    const node = messageSchema.nodeFromJSON(document)
    if (node.type !== messageSchema.topNodeType) return 'Not a message document'
    node.check()
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  return unknownPart(document)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const knownKeys = new Set(['type', 'attrs', 'content', 'marks', 'text'])

function unknownPart(value: unknown): string | null {
  if (!isRecord(value)) return null
  const type = String(value['type'])
  const unknownKey = Object.keys(value).find((key) => !knownKeys.has(key))
  if (unknownKey !== undefined) return `Unknown part ${unknownKey} of ${type}`
  const known = messageSchema.nodes[type]?.spec.attrs ?? messageSchema.marks[type]?.spec.attrs ?? {}
  if (isRecord(value['attrs'])) {
    for (const name of Object.keys(value['attrs'])) {
      if (!Object.hasOwn(known, name)) return `Unknown attribute ${name} of ${type}`
    }
  }
  for (const key of ['content', 'marks']) {
    const children = value[key]
    if (!Array.isArray(children)) continue
    for (const child of children) {
      const problem = unknownPart(child)
      if (problem !== null) return problem
    }
  }
  return null
}
