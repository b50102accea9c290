import type { SharedBlockNode, TopBlock } from '../message/document.ts'
import { sharedBlocksIn, withBlocks } from '../message/plain-blocks.ts'
import { primaryLanguage } from './language-tag.ts'
import type { SharedBlock, SharedBlockText } from './shared-block.ts'
import { sourceOf, stateOf } from './source-state.ts'
import type { BasedOn, TemplateContent, Variant } from './template.ts'

/** A block's text for a variant: in its language, else in the same one of another country, else the default. */
export function blockText({ variants }: Pick<SharedBlock, 'variants'>, language: string): SharedBlockText {
  const tag = language.toLowerCase()
  const primary = primaryLanguage(language)
  return (
    variants.find((one) => one.language.toLowerCase() === tag) ??
    variants.find((one) => primaryLanguage(one.language) === primary) ??
    variants[0]
  )
}

/** A block as it stands in a message of a language. */
export function sharedBlockNode(
  block: Pick<SharedBlock, 'id' | 'name' | 'variants'>,
  language: string,
): SharedBlockNode {
  const { content } = blockText(block, language)
  // A message holds no block without a paragraph.
  const paragraphs = content.length === 0 ? [{ type: 'paragraph' } as const] : content
  return { type: 'sharedBlock', attrs: { id: block.id, name: block.name }, content: paragraphs }
}

/**
 * The content with every copy of these blocks as they are now. Copies of other blocks stay. The same object when nothing
 * changes; texts in which nothing does stay the same objects.
 */
export function withSharedBlocks(content: TemplateContent, blocks: readonly SharedBlock[]): TemplateContent {
  const byId = new Map(blocks.map((block) => [block.id, block]))
  return withDocuments(content, ({ language, document }) =>
    withBlocks(document.content, (node) => {
      const block = byId.get(node.attrs.id)
      if (block === undefined) return null
      const next = sharedBlockNode(block, language)
      return isEqual(node, next) ? null : [next]
    }),
  )
}

/** The content with what these blocks say now. Where the text is the same, the name that stands with it stays too. */
export function withCurrentTexts(content: TemplateContent, blocks: readonly SharedBlock[]): TemplateContent {
  const stale = blocks.filter((block) =>
    content.variants.some(({ language, document }) =>
      sharedBlocksIn(document.content).some(
        (node) =>
          node.attrs.id === block.id &&
          JSON.stringify(node.content) !== JSON.stringify(sharedBlockNode(block, language).content),
      ),
    ),
  )
  return stale.length === 0 ? content : withSharedBlocks(content, stale)
}

/**
 * The content as the library keeps it that has these blocks and no others: with what they say now, and a text of its own
 * where another one stood.
 */
export function withBlocksOf(content: TemplateContent, blocks: readonly SharedBlock[]): TemplateContent {
  const gone = blocksIn(content).filter((id) => blocks.every((block) => block.id !== id))
  return withCurrentTexts(gone.reduce(withoutBlock, content), blocks)
}

/** The ids of the shared blocks in a template's texts, each once. */
export function blocksIn(content: TemplateContent): readonly string[] {
  const ids = content.variants.flatMap(({ document }) => sharedBlocksIn(document.content).map(({ attrs }) => attrs.id))
  return [...new Set(ids)]
}

/**
 * The content with a block's copies as paragraphs of its own. Translations that were up to date stay so. The same object
 * when it has none.
 */
export function withoutBlock(content: TemplateContent, id: string): TemplateContent {
  const unwrapped = withDocuments(content, ({ document }) => unwrappedIn(document.content, id))
  if (unwrapped === content) return content
  const variants = content.variants.map((variant, index): Variant => {
    const { basedOn } = variant
    const next = unwrapped.variants[index] ?? variant
    return basedOn === null ? next : { ...next, basedOn: unwrappedBase(content, variant, basedOn, id) }
  })
  const [first, ...rest] = variants
  return first === undefined ? content : { ...unwrapped, variants: [first, ...rest] }
}

/** A message's blocks with the paragraphs of a shared block in its place. */
function unwrappedIn(content: readonly TopBlock[], id: string): readonly TopBlock[] {
  return withBlocks(content, (node) => (node.attrs.id === id ? node.content : null))
}

// What a block says was never what made a translation old, and must not make it so once it is a text like any other.
function unwrappedBase(content: TemplateContent, variant: Variant, basedOn: BasedOn, id: string): BasedOn {
  const source = sourceOf(content, variant)
  const now = source === null ? [] : sharedBlocksIn(stateOf(source).document.content)
  const present = now.filter(({ attrs }) => attrs.id === id)
  let index = 0
  const blocks = withBlocks(basedOn.document.content, (node) =>
    node.attrs.id === id ? (present[index++] ?? node).content : null,
  )
  return blocks === basedOn.document.content
    ? basedOn
    : { ...basedOn, document: { ...basedOn.document, content: blocks } }
}

function withDocuments(content: TemplateContent, change: (variant: Variant) => readonly TopBlock[]): TemplateContent {
  const changed = content.variants.map((variant): Variant => {
    const blocks = change(variant)
    return blocks === variant.document.content
      ? variant
      : { ...variant, document: { ...variant.document, content: blocks } }
  })
  const [first, ...rest] = changed
  const isSame = changed.every((variant, index) => variant === content.variants[index])
  return first === undefined || isSame ? content : { ...content, variants: [first, ...rest] }
}

// Both have their keys in the order in which they are read.
function isEqual(one: SharedBlockNode, other: SharedBlockNode): boolean {
  return JSON.stringify([one.attrs.name, one.content]) === JSON.stringify([other.attrs.name, other.content])
}
