import { isEditableHref } from '../message/attributes.ts'
import type { BlockNode, InlineNode, ListItemNode } from '../message/document.ts'
import { plainBlocks } from '../message/plain-blocks.ts'
import { leftToRightMark, placeholderDirection } from '../message/placeholder-direction.ts'
import { placeholderToken } from '../message/placeholders.ts'
import { textDirection } from '../message/text-direction.ts'
import type { TemplateContent, Variant } from '../template/template.ts'

/**
 * The variant as plain text for targets that take no HTML. As `messageText`, but lists have markers (`-`, `1.`), a
 * link is its text and its address in parentheses, and an image is its alternative text in square brackets.
 * Lines are not wrapped; ends with one newline. Nothing says the direction, which readers of plain text find for
 * themselves, but in a text from right to left an invisible mark keeps the groups of an order number in their order.
 */
export function writePlainText(_template: TemplateContent, variant: Variant): string {
  return `${writeBlocks(plainBlocks(variant.document.content), textDirection(variant.language))}\n`
}

type Direction = ReturnType<typeof textDirection>

function writeBlocks(blocks: readonly BlockNode[], direction: Direction): string {
  let text = ''
  let lastWasEmpty = false
  blocks.forEach((block, index) => {
    if (index > 0) text += lastWasEmpty ? '\n' : '\n\n'
    const written =
      block.type === 'paragraph' ? writeInlines(block.content ?? [], direction) : writeList(block, direction)
    lastWasEmpty = written === ''
    text += written
  })
  return text
}

function writeList(list: Exclude<BlockNode, { type: 'paragraph' }>, direction: Direction): string {
  const start = list.type === 'orderedList' ? (list.attrs?.start ?? 1) : 1
  return list.content
    .map((item, index) => writeItem(item, list.type === 'orderedList' ? `${start + index}. ` : '- ', direction))
    .join('\n')
}

function writeItem(item: ListItemNode, marker: string, direction: Direction): string {
  const lines = item.content
    .map((block) =>
      block.type === 'paragraph' ? writeInlines(block.content ?? [], direction) : writeList(block, direction),
    )
    .join('\n')
    .split('\n')
  const indent = ' '.repeat(marker.length)
  return lines.map((line, index) => `${index === 0 ? marker : indent}${line}`.trimEnd()).join('\n')
}

function writeInlines(nodes: readonly InlineNode[], direction: Direction): string {
  let text = ''
  let linkStart = 0
  nodes.forEach((node, index) => {
    const href = hrefOf(node)
    if (href !== hrefOf(nodes[index - 1])) linkStart = text.length
    text += writeInline(node, direction)
    if (href === null || href === hrefOf(nodes[index + 1])) return
    const label = text.slice(linkStart).trim()
    if (label === '') text += href
    else if (label !== href) text += ` (${href})`
  })
  return text
}

function hrefOf(node: InlineNode | undefined): string | null {
  const link = node?.marks?.find((mark) => mark.type === 'link')
  return link !== undefined && isEditableHref(link.attrs.href) ? link.attrs.href : null
}

function writeInline(node: InlineNode, direction: Direction): string {
  switch (node.type) {
    case 'text':
      return node.text
    case 'hardBreak':
      return '\n'
    case 'placeholder':
      return direction === 'rtl' && placeholderDirection(node.attrs.name) === 'ltr'
        ? `${leftToRightMark}${placeholderToken(node.attrs.name)}`
        : placeholderToken(node.attrs.name)
    case 'image':
      return node.attrs.alt.trim() === '' ? '' : `[${node.attrs.alt.trim()}]`
  }
}
