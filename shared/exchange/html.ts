import {
  isEditableHref,
  isImageKind,
  isPermittedImageSource,
  isTextSize,
  isWidthPercent,
} from '../message/attributes.ts'
import type { BlockNode, ImageAttributes, InlineNode, Mark } from '../message/document.ts'
import { formatLimits, textSizes } from '../message/format.ts'
import { plainBlocks } from '../message/plain-blocks.ts'
import { placeholderDirection } from '../message/placeholder-direction.ts'
import { placeholderToken } from '../message/placeholders.ts'
import { textDirection } from '../message/text-direction.ts'
import { sameMarks } from '../message/tidy-document.ts'
import type { TemplateContent, Variant } from '../template/template.ts'

/**
 * A whole HTML page for one variant, safe for e-mail and readable without any style: no style sheet, no class, no
 * script; widths are attributes, and the two sizes beside the reader's own are the only declarations (F6, F7).
 * Placeholders are canonical tokens. Addresses that a document should not hold are left out here too.
 *
 * Language and direction stand on an element inside the body as well: mail programs take `<html>` and `<body>` away and
 * keep `lang` and `dir` on what is in them. The page's title is the subject line. A variant without one has no title: the
 * mail's own subject is it then, as the HTML Standard provides for mail, and the template's title is not the buyer's to read.
 */
export function writeHtml(_template: TemplateContent, variant: Variant): string {
  const direction = textDirection(variant.language)
  const attributes = `lang="${escapeHtml(variant.language)}"${direction === 'rtl' ? ' dir="rtl"' : ''}`
  const title = variant.subject.trim()
  return [
    '<!DOCTYPE html>',
    `<html ${attributes}>`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    ...(title === '' ? [] : [`<title>${escapeHtml(title)}</title>`]),
    '</head>',
    '<body>',
    writeHtmlPart(variant),
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

/** The message without a page around it, for programs that put it into one of their own. One element. */
export function writeHtmlPart({ language, document }: Pick<Variant, 'language' | 'document'>): string {
  const direction = textDirection(language)
  const attributes = `lang="${escapeHtml(language)}"${direction === 'rtl' ? ' dir="rtl"' : ''}`
  const blocks = plainBlocks(document.content).map((block) => writeBlock(block, direction))
  return [`<div ${attributes}>`, ...blocks, '</div>'].join('\n')
}

type Direction = ReturnType<typeof textDirection>

function writeBlock(block: BlockNode, direction: Direction): string {
  if (block.type === 'paragraph') return `<p>${writeInlines(block.content ?? [], direction) || '<br>'}</p>`
  const tag = block.type === 'bulletList' ? 'ul' : 'ol'
  const start = block.type === 'orderedList' ? (block.attrs?.start ?? 1) : 1
  const attributes = start === 1 ? '' : ` start="${start}"`
  const items = block.content.map(({ content }) => `<li>${writeItem(content, direction)}</li>`)
  return `<${tag}${attributes}>\n${items.join('\n')}\n</${tag}>`
}

/** An item of one paragraph, or of one and a list, stands without `<p>`, so that mail programs set it close. */
function writeItem(content: readonly BlockNode[], direction: Direction): string {
  const [first, ...rest] = content
  if (first?.type === 'paragraph' && rest.every((block) => block.type !== 'paragraph')) {
    const lists = rest.map((block) => writeBlock(block, direction))
    return [writeInlines(first.content ?? [], direction), ...lists].join('\n').trim()
  }
  return content.map((block) => writeBlock(block, direction)).join('\n')
}

function writeInlines(nodes: readonly InlineNode[], direction: Direction): string {
  let html = ''
  let open: readonly Mark[] = []
  const switchTo = (marks: readonly Mark[]): void => {
    let kept = 0
    while (
      kept < open.length &&
      kept < marks.length &&
      sameMarks(open.slice(kept, kept + 1), marks.slice(kept, kept + 1))
    )
      kept += 1
    for (const mark of open.slice(kept).toReversed()) html += closeMark(mark)
    for (const mark of marks.slice(kept)) html += openMark(mark)
    open = marks
  }
  for (const node of nodes) {
    switchTo(writableMarks(node.marks ?? []))
    html += writeInline(node, direction)
  }
  switchTo([])
  // A page does not show a break before a block's end, so one more is written for it.
  return nodes.at(-1)?.type === 'hardBreak' ? `${html}<br>` : html
}

const markOrder: readonly Mark['type'][] = ['link', 'textSize', 'bold', 'italic', 'underline']

function writableMarks(marks: readonly Mark[]): readonly Mark[] {
  return marks
    .filter(
      (mark) =>
        (mark.type !== 'link' || isEditableHref(mark.attrs.href)) &&
        (mark.type !== 'textSize' || isTextSize(mark.attrs.size)),
    )
    .toSorted((a, b) => markOrder.indexOf(a.type) - markOrder.indexOf(b.type))
}

function openMark(mark: Mark): string {
  switch (mark.type) {
    case 'bold':
      return '<strong>'
    case 'italic':
      return '<em>'
    case 'underline':
      return '<u>'
    case 'textSize':
      return `<span style="font-size:${textSizes[mark.attrs.size]}em">`
    case 'link':
      return `<a href="${escapeHtml(mark.attrs.href)}">`
  }
}

function closeMark(mark: Mark): string {
  return { bold: '</strong>', italic: '</em>', underline: '</u>', textSize: '</span>', link: '</a>' }[mark.type]
}

function writeInline(node: InlineNode, direction: Direction): string {
  switch (node.type) {
    case 'text':
      return escapeHtml(node.text)
    case 'hardBreak':
      return '<br>'
    case 'placeholder':
      return writePlaceholder(node.attrs.name, direction)
    case 'image':
      return writeHtmlImage(node.attrs)
  }
}

/** An `img` with permitted attributes alone; the alternative text where its source is not permitted. */
export function writeHtmlImage({ src, alt, kind, widthPercent }: ImageAttributes): string {
  if (!isPermittedImageSource(src)) return escapeHtml(alt)
  const width = isWidthPercent(widthPercent)
    ? Math.min(widthPercent, formatLimits.imagePercent)
    : formatLimits.imagePercent
  const declared = kind !== null && isImageKind(kind) ? ` data-image-kind="${kind}"` : ''
  return `<img src="${src}" alt="${escapeHtml(alt)}" width="${width}%"${declared}>`
}

/**
 * What fills a placeholder may be of the other direction than the text from right to left around it: its `dir` isolates
 * it. A `<span>` and no `<bdi>`, which says the same, because mail programs let the one through and drop the other.
 */
function writePlaceholder(name: string, direction: Direction): string {
  const token = escapeHtml(placeholderToken(name))
  return direction === 'rtl' ? `<span dir="${placeholderDirection(name)}">${token}</span>` : token
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\u00a0': '&nbsp;',
}

/** A text for HTML, within an element or an attribute in quotes. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"'\u00a0]/g, (unit) => entities[unit] ?? unit)
}
