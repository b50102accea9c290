import { findPlaceholders } from '../../message/dialects.ts'
import type { BlockNode, InlineNode, ListItemNode, TextNode, TopBlock } from '../../message/document.ts'
import { isPlaceholderName, placeholderToken, type PlaceholderName } from '../../message/placeholders.ts'
import type { TemplateContent, Variant } from '../../template/template.ts'

/** Tokens in a template that mean nothing known, as written, each once and in the order in which they come. */
export function unknownTokens({ variants }: Pick<TemplateContent, 'variants'>): readonly string[] {
  const found = new Set<string>()
  for (const { subject, document } of variants) {
    for (const token of tokensOf(subject)) found.add(token)
    for (const node of inlinesOf(document.content)) {
      if (node.type === 'placeholder' && !isPlaceholderName(node.attrs.name))
        found.add(placeholderToken(node.attrs.name))
      if (node.type === 'text') for (const token of tokensOf(node.text)) found.add(token)
    }
  }
  return [...found]
}

/** The template with a placeholder wherever this token stood; the same object when it stands nowhere. */
export function withTokenMeaning(content: TemplateContent, token: string, means: PlaceholderName): TemplateContent {
  if (!unknownTokens(content).includes(token)) return content
  const mended = (variant: Variant): Variant => ({
    ...variant,
    subject: inText(variant.subject, token, means),
    document: { ...variant.document, content: variant.document.content.map((block) => inBlock(block, token, means)) },
  })
  const [first, ...rest] = content.variants
  return { ...content, variants: [mended(first), ...rest.map(mended)] }
}

function tokensOf(text: string): readonly string[] {
  return findPlaceholders(text).flatMap(({ known, start, end }) => (known ? [] : [text.slice(start, end)]))
}

function* inlinesOf(blocks: readonly (TopBlock | ListItemNode)[]): Generator<InlineNode> {
  for (const block of blocks) {
    if (block.type === 'paragraph') yield* block.content ?? []
    else yield* inlinesOf(block.content)
  }
}

function inBlock(block: TopBlock, token: string, means: PlaceholderName): TopBlock {
  return block.type === 'sharedBlock' ? block : inPlainBlock(block, token, means)
}

function inPlainBlock(block: BlockNode, token: string, means: PlaceholderName): BlockNode {
  if (block.type === 'paragraph') {
    return block.content === undefined
      ? block
      : { ...block, content: block.content.flatMap((node) => inInline(node, token, means)) }
  }
  const content = block.content.map((item) => ({
    ...item,
    content: item.content.map((child) => inPlainBlock(child, token, means)),
  }))
  return { ...block, content }
}

function inInline(node: InlineNode, token: string, means: PlaceholderName): readonly InlineNode[] {
  if (node.type === 'placeholder' && placeholderToken(node.attrs.name) === token) {
    return [{ ...node, attrs: { name: means } }]
  }
  if (node.type !== 'text') return [node]
  const marks = node.marks === undefined ? {} : { marks: node.marks }
  const pieces: InlineNode[] = []
  const addText = (text: string) => {
    if (text !== '') pieces.push({ type: 'text', text, ...marks } satisfies TextNode)
  }
  let end = 0
  for (const found of findPlaceholders(node.text)) {
    if (found.known || node.text.slice(found.start, found.end) !== token) continue
    addText(node.text.slice(end, found.start))
    pieces.push({ type: 'placeholder', attrs: { name: means }, ...marks })
    end = found.end
  }
  addText(node.text.slice(end))
  return pieces
}

function inText(text: string, token: string, means: PlaceholderName): string {
  let mended = ''
  let end = 0
  for (const found of findPlaceholders(text)) {
    if (found.known || text.slice(found.start, found.end) !== token) continue
    mended += text.slice(end, found.start) + placeholderToken(means)
    end = found.end
  }
  return mended + text.slice(end)
}
