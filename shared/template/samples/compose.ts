import type { BlockNode, InlineNode, Mark, MessageDocument } from '../../message/document.ts'
import { checkWhole } from '../../policy/check.ts'
import type { Confirmation } from '../../policy/finding.ts'
import type { RuleId } from '../../policy/ids.ts'
import { noLibraryFacts } from '../../policy/rule.ts'
import type { Purpose } from '../purpose.ts'
import { newVariant, type TemplateContent } from '../template.ts'

/** A paragraph, or a bulleted or numbered list of them. */
export type Block = string | { readonly bullets: readonly string[] } | { readonly steps: readonly string[] }

/**
 * A message document from its paragraphs. In a paragraph, `{{name}}` is a placeholder, `**text**` is bold,
 * `[text](https://…)` a link and `\n` a line break; an empty string is an empty paragraph.
 */
export function composeDocument(blocks: readonly Block[]): MessageDocument {
  return { type: 'doc', content: blocks.map(composeBlock) }
}

/**
 * What a person answered of the samples as a whole: they go to buyers of the shop, each to those who prefer its language.
 */
function answered(content: TemplateContent): TemplateContent {
  const answers: ReadonlySet<RuleId> = new Set(['recipient', 'missing-language'])
  const { findings } = checkWhole(content, { library: noLibraryFacts })
  const confirmations = findings
    .filter(({ rule }) => answers.has(rule))
    .map(({ rule, textHash }): Confirmation => ({ rule, textHash }))
  return { ...content, confirmations }
}

/** A sample for the Canadian store in one language. */
export function sample(
  language: 'en-CA' | 'fr-CA',
  title: string,
  purpose: Purpose,
  sendWithinDays: number | null,
  blocks: readonly Block[],
  settings: Partial<Pick<TemplateContent, 'isStockOutNotice'>> = {},
): TemplateContent {
  const document = composeDocument(blocks)
  return answered({
    title,
    purpose,
    store: 'CA',
    sendWithinDays,
    isStockOutNotice: false,
    lengthLimit: null,
    ...settings,
    confirmations: [],
    variants: [newVariant(language, document)],
  })
}

function composeBlock(block: Block): BlockNode {
  if (typeof block === 'string') return composeParagraph(block)
  const items = ('bullets' in block ? block.bullets : block.steps).map((text) => ({
    type: 'listItem' as const,
    content: [composeParagraph(text)],
  }))
  return 'bullets' in block
    ? { type: 'bulletList', content: items }
    : { type: 'orderedList', attrs: { start: 1 }, content: items }
}

function composeParagraph(text: string): BlockNode {
  return text === '' ? { type: 'paragraph' } : { type: 'paragraph', content: composeInline(text, []) }
}

const markup = /\*\*(?<bold>.+?)\*\*|\[(?<label>[^\]]+)\]\((?<href>[^)]+)\)|\{\{(?<name>[a-z_]+)\}\}|(?<lineBreak>\n)/gu

function composeInline(text: string, marks: readonly Mark[]): readonly InlineNode[] {
  const withMarks = marks.length === 0 ? {} : { marks }
  const plain = (piece: string): readonly InlineNode[] =>
    piece === '' ? [] : [{ type: 'text', text: piece, ...withMarks }]
  const nodes: InlineNode[] = []
  let end = 0
  for (const match of text.matchAll(markup)) {
    nodes.push(...plain(text.slice(end, match.index)))
    end = match.index + match[0].length
    const { bold, label, href, name } = match.groups ?? {}
    if (bold !== undefined) nodes.push(...composeInline(bold, [...marks, { type: 'bold' }]))
    else if (label !== undefined && href !== undefined)
      nodes.push(...composeInline(label, [...marks, { type: 'link', attrs: { href } }]))
    else if (name !== undefined) nodes.push({ type: 'placeholder', attrs: { name }, ...withMarks })
    else nodes.push({ type: 'hardBreak', ...withMarks })
  }
  return [...nodes, ...plain(text.slice(end))]
}
