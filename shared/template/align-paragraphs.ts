import type { BlockNode, InlineNode, ListItemNode, MessageDocument, SharedBlockNode } from '../message/document.ts'

/** What is set beside another: a block, with all that is in it, as a shared one has, or an item of a list. */
export type AlignedNode = BlockNode | SharedBlockNode | ListItemNode

/** A paragraph as it is set beside another: a block, or an item of a list with all that is in it. */
export interface ParagraphPlace {
  /** Its index in the document, for an item that of its list. */
  readonly block: number
  /** Index in the list; `null` for a block that is no list. */
  readonly item: number | null
}

/** The paragraphs of two texts that stand side by side, by their index in `paragraphPlaces`; `null` where one has none. */
export interface ParagraphPair {
  readonly source: number | null
  readonly target: number | null
}

/** Every paragraph of a document in order, empty ones too. */
export function paragraphPlaces(document: MessageDocument): readonly ParagraphPlace[] {
  return document.content.flatMap((block, index): readonly ParagraphPlace[] =>
    block.type === 'paragraph' || block.type === 'sharedBlock'
      ? [{ block: index, item: null }]
      : block.content.map((_, item) => ({ block: index, item })),
  )
}

/** What stands at each of the places. */
export function paragraphNodes(document: MessageDocument): readonly AlignedNode[] {
  return document.content.flatMap((block): readonly AlignedNode[] =>
    block.type === 'paragraph' || block.type === 'sharedBlock' ? [block] : block.content,
  )
}

/**
 * Which paragraph of a text corresponds to which of its translation. Texts of the same structure correspond one to one.
 * Else pairs are sought, in order, that are of the same kind, hold the same placeholders, links and pictures, and are
 * about as long for their languages. Every paragraph of either text is in one pair.
 */
export function alignParagraphs(source: MessageDocument, target: MessageDocument): readonly ParagraphPair[] {
  const ones = traitsOf(source)
  const others = traitsOf(target)
  const isSameStructure = ones.length === others.length && ones.every((one, index) => one.kind === others[index]?.kind)
  // Longer than any letter: pairing by order costs no time.
  if (isSameStructure || ones.length * others.length > mostComparisons) return oneToOne(ones.length, others.length)
  return bestPairs(ones, others)
}

const mostComparisons = 250_000

interface Traits {
  readonly kind: 'paragraph' | 'bulletList' | 'orderedList' | 'sharedBlock'
  readonly isBlank: boolean
  /** Placeholders, addresses and pictures, which a translation keeps. */
  readonly anchors: readonly string[]
  /** Unit: UTF-16 units, without what the anchors stand for. */
  readonly length: number
}

type Content = Omit<Traits, 'kind'>

const read = new WeakMap<AlignedNode, Content>()

function traitsOf(document: MessageDocument): readonly Traits[] {
  return document.content.flatMap((block): readonly Traits[] =>
    block.type === 'paragraph' || block.type === 'sharedBlock'
      ? [{ kind: block.type, ...contentOf(block) }]
      : block.content.map((item) => ({ kind: block.type, ...contentOf(item) })),
  )
}

// The nodes that a keystroke does not touch stay the same objects.
function contentOf(node: AlignedNode): Content {
  const known = read.get(node)
  if (known !== undefined) return known
  const nodes = [...inlineNodesOf(node)]
  // Copies of the same shared block correspond, whatever they say.
  const blocks = node.type === 'sharedBlock' ? [`block ${node.attrs.id}`] : []
  const anchors = [...blocks, ...nodes.flatMap(anchorsOf)]
  const words = nodes.map((one) => (one.type === 'text' ? one.text : '')).join('')
  const content = { anchors, length: words.length, isBlank: words.trim() === '' && anchors.length === 0 }
  read.set(node, content)
  return content
}

function* inlineNodesOf(node: AlignedNode): Generator<InlineNode> {
  if (node.type === 'paragraph') yield* node.content ?? []
  else for (const child of node.content) yield* inlineNodesOf(child)
}

function anchorsOf(node: InlineNode): readonly string[] {
  const links = (node.marks ?? []).flatMap((mark) => (mark.type === 'link' ? [`link ${mark.attrs.href}`] : []))
  if (node.type === 'placeholder') return [`placeholder ${node.attrs.name}`, ...links]
  if (node.type === 'image') return [`image ${node.attrs.src}`, ...links]
  return links
}

function oneToOne(ones: number, others: number): readonly ParagraphPair[] {
  return Array.from({ length: Math.max(ones, others) }, (_, index) => ({
    source: index < ones ? index : null,
    target: index < others ? index : null,
  }))
}

/** The pairs of the greatest likeness in all: the shortest paths of a table, walked from the end to the start. */
function bestPairs(ones: readonly Traits[], others: readonly Traits[]): readonly ParagraphPair[] {
  const total = (traits: readonly Traits[]) => traits.reduce((sum, { length }) => sum + length, 1)
  const expected = total(others) / total(ones)
  const width = others.length + 1
  const scores = new Float64Array((ones.length + 1) * width)
  const at = (row: number, column: number): number => scores[row * width + column] ?? 0
  const likeness = (row: number, column: number): number => {
    const one = ones[row]
    const other = others[column]
    if (one === undefined || other === undefined) return 0
    const apart = Math.abs((row + 1) / ones.length - (column + 1) / others.length)
    return likenessOf(one, other, expected) - apart / 4
  }
  for (let row = ones.length - 1; row >= 0; row -= 1) {
    for (let column = others.length - 1; column >= 0; column -= 1) {
      const paired = likeness(row, column) + at(row + 1, column + 1)
      scores[row * width + column] = Math.max(paired, at(row + 1, column), at(row, column + 1))
    }
  }
  const pairs: ParagraphPair[] = []
  let row = 0
  let column = 0
  while (row < ones.length || column < others.length) {
    const best = at(row, column)
    const canPair = row < ones.length && column < others.length
    if (canPair && best === likeness(row, column) + at(row + 1, column + 1)) {
      pairs.push({ source: row, target: column })
      row += 1
      column += 1
    } else if (row < ones.length && (column === others.length || best === at(row + 1, column))) {
      pairs.push({ source: row, target: null })
      row += 1
    } else {
      pairs.push({ source: null, target: column })
      column += 1
    }
  }
  return pairs
}

/** Above nothing when two paragraphs are better set side by side than each alone. `expected`: units of the other for one. */
function likenessOf(one: Traits, other: Traits, expected: number): number {
  const kind = one.kind === other.kind ? 1 : -1
  if (one.isBlank || other.isBlank) return one.isBlank && other.isBlank ? kind : kind / 4
  const length = 1 - Math.abs(Math.log((one.length * expected + 1) / (other.length + 1)))
  return kind + Math.max(-1, length) + sharedAnchors(one.anchors, other.anchors)
}

function sharedAnchors(ones: readonly string[], others: readonly string[]): number {
  const all = new Set([...ones, ...others])
  if (all.size === 0) return 0
  const shared = [...all].filter((anchor) => ones.includes(anchor) && others.includes(anchor)).length
  return (5 * shared) / all.size - 1
}
