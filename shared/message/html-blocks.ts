import type { BlockNode, InlineNode, ListItemNode, Mark, ParagraphNode, TextSize } from './document.ts'
import { maximumListDepth, textSizes } from './format.ts'
import type { ListEntry, Piece, RunCollector } from './html-runs.ts'
import { defaultFontPixels, type ComputedSize } from './html-style.ts'
import { placeholderTokens } from './placeholder-nodes.ts'

/** Inline nodes on the way to a document; `origins` remembers which pieces each came from. */
export interface BlockBuilding {
  readonly blocks: readonly BlockNode[]
  readonly origins: ReadonlyMap<InlineNode, Piece>
}

/** Makes the blocks of a container's runs. `basePixels` is the size that counts as normal. */
export function buildBlocks(root: RunCollector, basePixels: number): BlockBuilding {
  const origins = new Map<InlineNode, Piece>()

  const container = (collector: RunCollector, depth: number): BlockNode[] => {
    const blocks: BlockNode[] = []
    let inlines: InlineNode[] | null = null
    let emptyLines = 0
    let hasParagraphEnd = false
    let isAfterList = false
    const endParagraph = (): void => {
      if (inlines !== null) blocks.push(paragraph(inlines))
      inlines = null
    }
    const addEmpty = (count: number): void => {
      for (let index = 0; index < count; index += 1) blocks.push({ type: 'paragraph' })
    }
    for (const entry of collector.entries) {
      if (entry.kind === 'list') {
        const list = buildList(entry, depth)
        if (list === null) continue
        const hadText: boolean = inlines !== null
        endParagraph()
        if (hadText || hasParagraphEnd || isAfterList) addEmpty(emptyLines)
        blocks.push(list)
        emptyLines = 0
        hasParagraphEnd = false
        isAfterList = true
        continue
      }
      hasParagraphEnd ||= entry.before.strength === 2
      if (entry.emptyLines > 0) {
        emptyLines += entry.emptyLines
        continue
      }
      const nodes = inlineNodes(entry.pieces, basePixels, origins)
      if (inlines === null) {
        if (hasParagraphEnd || isAfterList) addEmpty(emptyLines)
        inlines = nodes
      } else {
        const current: InlineNode[] = inlines
        const newlines = (hasParagraphEnd ? 2 : 1) + emptyLines
        if (newlines === 1) {
          current.push({ type: 'hardBreak' }, ...nodes)
        } else {
          endParagraph()
          addEmpty(newlines - 2)
          inlines = nodes
        }
      }
      emptyLines = 0
      hasParagraphEnd = false
      isAfterList = false
    }
    endParagraph()
    if (hasParagraphEnd) addEmpty(emptyLines)
    return blocks
  }

  const buildList = (entry: ListEntry, depth: number): BlockNode | null => {
    const items = entry.items.flatMap((item) => listItems(container(item, depth + 1), depth))
    if (items.length === 0) return null
    if (!entry.isOrdered) return { type: 'bulletList', content: items }
    return { type: 'orderedList', attrs: { start: entry.start }, content: items }
  }

  const blocks = container(root, 1)
  return { blocks: blocks.length === 0 ? [{ type: 'paragraph' }] : blocks, origins }
}

/** One item; lists deeper than `maximumListDepth` come after it as items of its own list. */
function listItems(blocks: readonly BlockNode[], depth: number): readonly ListItemNode[] {
  const own: BlockNode[] = []
  const flattened: ListItemNode[] = []
  for (const block of blocks) {
    if (block.type !== 'paragraph' && depth >= maximumListDepth) flattened.push(...block.content)
    else own.push(block)
  }
  if (own.length === 0 && flattened.length > 0) return flattened
  if (own[0]?.type !== 'paragraph') own.unshift({ type: 'paragraph' })
  return [{ type: 'listItem', content: own }, ...flattened]
}

function paragraph(content: readonly InlineNode[]): ParagraphNode {
  return content.length === 0 ? { type: 'paragraph' } : { type: 'paragraph', content }
}

function inlineNodes(pieces: readonly Piece[], basePixels: number, origins: Map<InlineNode, Piece>): InlineNode[] {
  const nodes: InlineNode[] = []
  const add = (node: InlineNode, piece: Piece): void => {
    nodes.push(node)
    origins.set(node, piece)
  }
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index]
    if (piece === undefined) continue
    const marks = pieceMarks(piece, basePixels)
    if (piece.type === 'break') add({ type: 'hardBreak', ...marks }, piece)
    else if (piece.type === 'image') add({ type: 'image', attrs: piece.attributes, ...marks }, piece)
    else {
      const texts: (Piece & { type: 'text' })[] = []
      for (let next: Piece | undefined = piece; next?.type === 'text'; next = pieces[index + texts.length])
        texts.push(next)
      index += texts.length - 1
      addTexts(texts, basePixels, add)
    }
  }
  return nodes
}

/** A token may stand in several pieces (`{{<b>order</b>_number}}`): it is looked for in their joined text. */
function addTexts(
  pieces: readonly (Piece & { type: 'text' })[],
  basePixels: number,
  add: (node: InlineNode, piece: Piece) => void,
): void {
  const tokens = placeholderTokens(pieces.map(({ text }) => text).join(''))
  let tokenIndex = 0
  let offset = 0
  for (const piece of pieces) {
    const end = offset + piece.text.length
    const marks = pieceMarks(piece, basePixels)
    let position = offset
    while (position < end) {
      while ((tokens[tokenIndex]?.end ?? Infinity) <= position) tokenIndex += 1
      const token = tokens[tokenIndex]
      if (token !== undefined && token.start <= position) {
        if (token.start === position) add({ type: 'placeholder', attrs: { name: token.name }, ...marks }, piece)
        position = Math.min(end, token.end)
        continue
      }
      const textEnd = Math.min(end, token?.start ?? end)
      add({ type: 'text', text: piece.text.slice(position - offset, textEnd - offset), ...marks }, piece)
      position = textEnd
    }
    offset = end
  }
}

function pieceMarks({ style, href }: Piece, basePixels: number): { readonly marks?: readonly Mark[] } {
  const size = style.isHeading ? 'large' : nearestSize(style.size, basePixels)
  const marks: Mark[] = []
  if (style.isBold) marks.push({ type: 'bold' })
  if (style.isItalic) marks.push({ type: 'italic' })
  if (style.isUnderlined) marks.push({ type: 'underline' })
  if (size !== null) marks.push({ type: 'textSize', attrs: { size } })
  if (href !== null) marks.push({ type: 'link', attrs: { href } })
  return marks.length === 0 ? {} : { marks }
}

function nearestSize({ pixels, isExplicit }: ComputedSize, basePixels: number): TextSize | null {
  if (!isExplicit) return null
  const factor = pixels / basePixels
  if (factor < (1 + textSizes.small) / 2) return 'small'
  return factor > (1 + textSizes.large) / 2 ? 'large' : null
}

/** The size that counts as normal: the most used one where every size is absolute, else the reader's default. */
export function basePixelsOf(amounts: ReadonlyMap<number, number>, isAllAbsolute: boolean): number {
  let base = defaultFontPixels
  let most = 0
  if (!isAllAbsolute) return base
  for (const [pixels, amount] of amounts) {
    if (amount > most && pixels > 0) [base, most] = [pixels, amount]
  }
  return base
}
