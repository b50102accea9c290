import {
  isEditableHref,
  isImageKind,
  isPermittedImageSource,
  isTextSize,
  isWidthPercent,
} from '../message/attributes.ts'
import type { BlockNode, InlineNode, Mark } from '../message/document.ts'
import { formatLimits, textSizes } from '../message/format.ts'
import { placeholderToken } from '../message/placeholders.ts'
import { isRightToLeftLanguage } from '../message/text-direction.ts'
import { sameMarks } from '../message/tidy-document.ts'
import type { TemplateContent, Variant } from '../template/template.ts'

/**
 * A whole HTML page for one variant, safe for e-mail and readable without any style: no style sheet, no class, no
 * script; widths are attributes, and the two sizes beside the reader's own are the only declarations (F6, F7).
 * Placeholders are canonical tokens. Addresses that a document should not hold are left out here too.
 */
export function writeHtml(template: TemplateContent, variant: Variant): string {
  const direction = isRightToLeftLanguage(variant.language) ? ' dir="rtl"' : ''
  return [
    '<!DOCTYPE html>',
    `<html lang="${escapeHtml(variant.language)}"${direction}>`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<title>${escapeHtml(template.title)}</title>`,
    '</head>',
    '<body>',
    ...variant.document.content.map((block) => writeBlock(block, 0)),
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

/** The body of `writeHtml` alone, for the clipboard. */
export function writeHtmlBody(blocks: readonly BlockNode[]): string {
  return blocks.map((block) => writeBlock(block, 0)).join('\n')
}

function writeBlock(block: BlockNode, depth: number): string {
  if (block.type === 'paragraph') return `<p>${writeInlines(block.content ?? []) || '<br>'}</p>`
  const tag = block.type === 'bulletList' ? 'ul' : 'ol'
  const start = block.type === 'orderedList' ? (block.attrs?.start ?? 1) : 1
  const attributes = start === 1 ? '' : ` start="${start}"`
  const items = block.content.map(({ content }) => `<li>${writeItem(content, depth + 1)}</li>`)
  return `<${tag}${attributes}>\n${items.join('\n')}\n</${tag}>`
}

/** An item of one paragraph, or of one and a list, stands without `<p>`, so that mail programs set it close. */
function writeItem(content: readonly BlockNode[], depth: number): string {
  const [first, ...rest] = content
  if (first?.type === 'paragraph' && rest.every((block) => block.type !== 'paragraph')) {
    return [writeInlines(first.content ?? []), ...rest.map((block) => writeBlock(block, depth))].join('\n').trim()
  }
  return content.map((block) => writeBlock(block, depth)).join('\n')
}

function writeInlines(nodes: readonly InlineNode[]): string {
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
    html += writeInline(node)
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

function writeInline(node: InlineNode): string {
  switch (node.type) {
    case 'text':
      return escapeHtml(node.text)
    case 'hardBreak':
      return '<br>'
    case 'placeholder':
      return escapeHtml(placeholderToken(node.attrs.name))
    case 'image': {
      const { src, alt, kind, widthPercent } = node.attrs
      if (!isPermittedImageSource(src)) return escapeHtml(alt)
      const width = isWidthPercent(widthPercent)
        ? Math.min(widthPercent, formatLimits.imagePercent)
        : formatLimits.imagePercent
      const declared = kind !== null && isImageKind(kind) ? ` data-image-kind="${kind}"` : ''
      return `<img src="${src}" alt="${escapeHtml(alt)}" width="${width}%"${declared}>`
    }
  }
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\u00a0': '&nbsp;',
}

export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"'\u00a0]/g, (unit) => entities[unit] ?? unit)
}
