import { isEditableHref, isPermittedImageSource, isTextSize } from '../../message/attributes.ts'
import type { BlockNode, InlineNode, ListItemNode, Mark } from '../../message/document.ts'
import { textSizes } from '../../message/format.ts'
import { plainBlocks } from '../../message/plain-blocks.ts'
import { isPlaceholderName, placeholderToken } from '../../message/placeholders.ts'
import type { Variant } from '../../template/template.ts'
import { escapeHtml, writeHtmlImage } from '../html.ts'
import { inDialect } from './in-dialect.ts'
import type { PlaceholderDialect } from './profile.ts'

/**
 * A message as Markdown (CommonMark 0.31). What Markdown has no sign for is written as HTML, which it lets through:
 * pictures with their width, underlining, text sizes, an empty paragraph, and bold or italic words where its signs would not
 * be read as such. The text's language and its subject are lost.
 */
export function writeMarkdown(variant: Variant, dialect: PlaceholderDialect): string {
  return `${writeBlocks(plainBlocks(variant.document.content), dialect)}\n`
}

function writeBlocks(blocks: readonly BlockNode[], dialect: PlaceholderDialect): string {
  let text = ''
  blocks.forEach((block, index) => {
    const before = blocks[index - 1]
    if (before !== undefined) {
      // Two lists of one kind would be read as one.
      text += before.type !== 'paragraph' && before.type === block.type ? '\n\n<!-- -->\n\n' : '\n\n'
    }
    text += block.type === 'paragraph' ? writeParagraph(block.content ?? [], dialect) : writeList(block, dialect)
  })
  return text
}

function writeList(list: Exclude<BlockNode, { type: 'paragraph' }>, dialect: PlaceholderDialect): string {
  const start = list.type === 'orderedList' ? (list.attrs?.start ?? 1) : 1
  return list.content
    .map((item, index) => writeItem(item, list.type === 'orderedList' ? `${start + index}. ` : '- ', dialect))
    .join('\n')
}

function writeItem({ content }: ListItemNode, marker: string, dialect: PlaceholderDialect): string {
  const indent = ' '.repeat(marker.length)
  return writeBlocks(content, dialect)
    .split('\n')
    .map((line, index) => (index === 0 ? `${marker}${line}` : line === '' ? '' : `${indent}${line}`))
    .join('\n')
}

const markOrder: readonly Mark['type'][] = ['link', 'textSize', 'bold', 'italic', 'underline']

function writeParagraph(nodes: readonly InlineNode[], dialect: PlaceholderDialect): string {
  const written = writeRuns(nodes, 0, dialect)
  if (written === '') return '<p><br></p>'
  // Alone on a line, a tag begins a block of HTML: this says which. (CommonMark, 4.6)
  if (/^<[^>]*>$/.test(written)) return `<p>${written}</p>`
  // A page does not show a break before a paragraph's end.
  const shown = nodes.at(-1)?.type === 'hardBreak' ? `${written}<br>` : written
  return withSigns(shown).replaceAll(breakMark, '\\\n').split('\n').map(escapeLineStart).join('\n')
}

/** Stands for a break after words until the paragraph is whole; XML's private use, which no text of ours holds by chance. */
const breakMark = '\u{F8FF}\u{E000}\u{F8FF}'

/** Nodes that have the marks before `depth` in common. */
function writeRuns(nodes: readonly InlineNode[], depth: number, dialect: PlaceholderDialect): string {
  const kind = markOrder[depth]
  if (kind === undefined) {
    return nodes.map((node, index) => writeNode(node, nodes[index - 1], nodes[index + 1], dialect)).join('')
  }
  let text = ''
  for (let start = 0; start < nodes.length;) {
    const mark = keyOf(nodes[start], kind)
    let end = start + 1
    while (end < nodes.length && keyOf(nodes[end], kind) === mark) end += 1
    const inside = writeRuns(nodes.slice(start, end), depth + 1, dialect)
    text += mark === null ? inside : wrap(inside, kind, mark)
    start = end
  }
  return text
}

/** What tells two marks of a kind apart; `null` without one. */
function keyOf(node: InlineNode | undefined, kind: Mark['type']): string | null {
  const mark = node?.marks?.find(({ type }) => type === kind)
  if (mark === undefined) return null
  if (mark.type === 'link') return isEditableHref(mark.attrs.href) ? mark.attrs.href : null
  return mark.type === 'textSize' ? sizeOf(mark.attrs.size) : kind
}

const sizeOf = (size: string): string | null => (isTextSize(size) ? `${textSizes[size]}em` : null)

/** @param value the link's address, or the size in CSS */
function wrap(inside: string, kind: Mark['type'], value: string): string {
  switch (kind) {
    case 'link':
      return /[<>\\\s]/.test(value) || inside.trim() === ''
        ? `<a href="${escapeHtml(value)}">${inside}</a>`
        : `[${inside}](<${value}>)`
    case 'textSize':
      return `<span style="font-size:${value}">${inside}</span>`
    case 'bold':
      return `<strong>${inside}</strong>`
    case 'italic':
      return `<em>${inside}</em>`
    case 'underline':
      return `<u>${inside}</u>`
  }
}

const strong = /(?<=^|[\s(])<strong>(?=[^\s*])([^<]*)(?<=[^\s*])<\/strong>(?=$|[\s.,;:!?)])/gu
const emphasis = /(?<=^|[\s(])<em>(?=[^\s*])([^<]*)(?<=[^\s*])<\/em>(?=$|[\s.,;:!?)])/gu

/** Bold and italic with Markdown's signs where those are read as such (CommonMark, 6.2): between spaces or line ends. */
function withSigns(text: string): string {
  return text.replaceAll(strong, '**$1**').replaceAll(emphasis, '*$1*')
}

function writeNode(
  node: InlineNode,
  before: InlineNode | undefined,
  after: InlineNode | undefined,
  dialect: PlaceholderDialect,
): string {
  switch (node.type) {
    case 'text': {
      const text = escapeMarkdown(node.text)
      // `[token](words)` would be a link.
      const isTarget = /^[(:]/.test(text) && before?.type === 'placeholder' && writeToken(before, dialect).endsWith(']')
      return isTarget ? `\\${text}` : text
    }
    case 'hardBreak':
      // A backslash is read as a break between words alone: a line that begins with a picture is a block of HTML to some.
      return after === undefined || after.type === 'image' || before === undefined || before.type === 'hardBreak'
        ? '<br>'
        : breakMark
    case 'placeholder':
      return writeToken(node, dialect)
    case 'image':
      return isPermittedImageSource(node.attrs.src) ? writeHtmlImage(node.attrs) : escapeMarkdown(node.attrs.alt)
  }
}

const plainSigns = String.raw`(?:[\p{L}\p{N} .,;|"'#%?(){}/$=>+-]|(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}])|:(?!//))`
/** Signs that Markdown reads as nothing within a line; brackets only where each closes, and nothing behind makes them a link. */
const plainToken = new RegExp(String.raw`^(?:${plainSigns}|\[\[?${plainSigns}*\]\]?(?![(:[\]]))*$`, 'u')

/** A token as its program looks for it where Markdown leaves it so; words like others else, and so is a name that nobody knows. */
function writeToken(
  { attrs: { name } }: Extract<InlineNode, { type: 'placeholder' }>,
  dialect: PlaceholderDialect,
): string {
  const token = inDialect(placeholderToken(name), dialect)
  return isPlaceholderName(name) && plainToken.test(token) && !/www\./i.test(token) ? token : escapeMarkdown(token)
}

/** Every sign that Markdown may read as its own within a line, and what it makes a link of by itself. */
function escapeMarkdown(text: string): string {
  return (
    text
      .replaceAll(/[\\`*_[\]<~@]|!$|&(?=[#\p{L}])/gu, String.raw`\$&`)
      // Within a link some readers take the bracket's own backslash away before they look for links.
      .replaceAll('](', String.raw`]\(`)
      .replaceAll(/(https?|ftp):(?=\/\/)/gi, String.raw`$1\:`)
      .replaceAll(/www\./gi, (match) => `${match.slice(0, 3)}\\.`)
      .replaceAll('\u00a0', '&nbsp;')
  )
}

/** What begins a block where it begins a line: a heading, an item, a rule, a quotation, a table. */
function escapeLineStart(line: string): string {
  return line
    .trimStart()
    .replace(/^(?:[+\-=>|]|#(?=#{0,5}(?:\s|$))|:(?=-))/, String.raw`\$&`)
    .replace(/^(\d{1,9})([.)])/, String.raw`$1\$2`)
}
