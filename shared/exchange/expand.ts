import type { BlockNode, InlineNode, MessageDocument, TopBlock } from '../message/document.ts'
import { isPlaceholderName, placeholderToken, type PlaceholderName } from '../message/placeholders.ts'
import { readText } from '../message/read-text.ts'
import { messageText } from '../message/text.ts'
import { mergeText } from '../message/tidy-document.ts'
import type { Variant } from '../template/template.ts'

/** What stands in the places of placeholders in one message. None is empty, and each is one line. */
export type PlaceholderValues = Readonly<Record<PlaceholderName, string>>

/**
 * The variant as a buyer would get it: each placeholder is its value as plain text, with the marks that the placeholder
 * had; tokens that nobody knows stay. Values are never read as markup. To be looked at and checked, never exported: nothing
 * outside the preview may import this, which a test holds.
 */
export function expandVariant(variant: Variant, values: PlaceholderValues): Variant {
  return {
    ...variant,
    subject: expandLine(variant.subject, values),
    document: expandDocument(variant.document, values),
  }
}

/** A piece of a line: text that was written, or the value of a placeholder. */
export interface LinePart {
  readonly text: string
  /** The placeholder that it stands for; `null` of what was written. */
  readonly name: PlaceholderName | null
}

/** A line, such as a subject, as a buyer would get it, in pieces: for whoever shows it and sets values apart. */
export function expandedParts(line: string, values: PlaceholderValues): readonly LinePart[] {
  const inlines = readText(line).document.content.flatMap((block) =>
    block.type === 'paragraph' ? (block.content ?? []) : [],
  )
  return inlines.flatMap((node): readonly LinePart[] => {
    if (node.type === 'text') return [{ text: node.text, name: null }]
    if (node.type !== 'placeholder') return []
    const { name } = node.attrs
    return [isPlaceholderName(name) ? { text: values[name], name } : { text: placeholderToken(name), name: null }]
  })
}

function expandLine(line: string, values: PlaceholderValues): string {
  return line === '' ? '' : messageText(expandDocument(readText(line).document, values)).text
}

// A block that stays the same object is expanded to the same object, so that a check need not read it again.
const expanded = new WeakMap<PlaceholderValues, WeakMap<TopBlock, TopBlock>>()

function expandDocument({ type, content }: MessageDocument, values: PlaceholderValues): MessageDocument {
  const known = expanded.get(values) ?? new WeakMap<TopBlock, TopBlock>()
  expanded.set(values, known)
  return {
    type,
    content: content.map((block) => {
      const made = known.get(block) ?? merged(expandTopBlock(block, values))
      known.set(block, made)
      return made
    }),
  }
}

function merged(block: TopBlock): TopBlock {
  return mergeText({ type: 'doc', content: [block] }).content[0] ?? block
}

function expandTopBlock(block: TopBlock, values: PlaceholderValues): TopBlock {
  return block.type === 'sharedBlock'
    ? { ...block, content: block.content.map((child) => expandBlock(child, values)) }
    : expandBlock(block, values)
}

function expandBlock(block: BlockNode, values: PlaceholderValues): BlockNode {
  if (block.type === 'paragraph') {
    return block.content === undefined
      ? block
      : { ...block, content: block.content.map((node) => expandInline(node, values)) }
  }
  const content = block.content.map((item) => ({
    ...item,
    content: item.content.map((child) => expandBlock(child, values)),
  }))
  return { ...block, content }
}

function expandInline(node: InlineNode, values: PlaceholderValues): InlineNode {
  if (node.type !== 'placeholder' || !isPlaceholderName(node.attrs.name)) return node
  const text = values[node.attrs.name]
  return { type: 'text', text, ...(node.marks === undefined ? {} : { marks: node.marks }) }
}

/** What a sender makes of a file that we wrote: canonical tokens in its text are their values, others stay. */
export function fillTokens(text: string, values: PlaceholderValues): string {
  return text.replaceAll(/\{\{([a-z_]+)\}\}/g, (token, name: string) =>
    isPlaceholderName(name) ? values[name] : token,
  )
}
