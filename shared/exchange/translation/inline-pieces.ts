import type { InlineNode, Mark } from '../../message/document.ts'
import { permittedMarks } from '../../message/format.ts'
import { placeholderTokens } from '../../message/placeholder-nodes.ts'
import { sameMarks } from '../../message/tidy-document.ts'
import { createCodeCounter, imageCode, markCode, placeholderCode, type InlineCode } from './inline-codes.ts'
import type { UnitPiece } from './translation.ts'

/** A text in pieces, and what its codes stand for. */
export interface CodedText {
  readonly pieces: readonly UnitPiece[]
  readonly codes: ReadonlyMap<string, InlineCode>
}

/** A paragraph's content in pieces. Formatting is nested; links hold all else, so that none is cut in two. */
export function piecesOfNodes(nodes: readonly InlineNode[]): CodedText {
  const pieces: UnitPiece[] = []
  const codes = new Map<string, InlineCode>()
  const nextCode = createCodeCounter()
  const add = (node: InlineNode): void => {
    if (node.type === 'text') {
      pieces.push({ kind: 'text', text: node.text })
      return
    }
    const base =
      node.type === 'hardBreak'
        ? 'break'
        : node.type === 'placeholder'
          ? placeholderCode(node.attrs.name)
          : imageCode(node.attrs.src)
    const id = nextCode(base)
    pieces.push({ kind: 'code', id })
    codes.set(id, { kind: 'node', node })
  }
  const addRange = (start: number, end: number, open: readonly Mark[]): void => {
    for (let at = start; at < end;) {
      const run = longestRun(nodes, at, end, open)
      const node = nodes[at]
      if (run === null || node === undefined) {
        if (node !== undefined) add(node)
        at += 1
        continue
      }
      const id = nextCode(markCode(run.mark))
      codes.set(id, { kind: 'mark', mark: run.mark })
      pieces.push({ kind: 'open', id })
      addRange(at, run.end, [...open, run.mark])
      pieces.push({ kind: 'close', id })
      at = run.end
    }
  }
  addRange(0, nodes.length, [])
  return { pieces: joined(pieces), codes }
}

interface Run {
  readonly mark: Mark
  readonly end: number
}

/** The mark of a node that reaches furthest beyond those that are open; a link before all others. */
function longestRun(nodes: readonly InlineNode[], start: number, end: number, open: readonly Mark[]): Run | null {
  let best: Run | null = null
  if ((nodes[start]?.marks ?? []).length <= open.length) return null
  // Other formatting ends where a link begins or ends.
  const inLink = open.some(({ type }) => type === 'link')
  const limit = inLink
    ? end
    : endOfRun(start, end, (index) => !nodes[index]?.marks?.some(({ type }) => type === 'link'))
  for (const mark of nodes[start]?.marks ?? []) {
    if (open.some(({ type }) => type === mark.type)) continue
    const bound = mark.type === 'link' ? end : limit
    const reach = endOfRun(start, bound, (at) => nodes[at]?.marks?.some((one) => sameMarks([one], [mark])) === true)
    if (mark.type === 'link') return { mark, end: reach }
    if (best === null || reach > best.end) best = { mark, end: reach }
  }
  return best
}

function endOfRun(start: number, end: number, holds: (index: number) => boolean): number {
  let at = start
  while (at < end && holds(at)) at += 1
  return at
}

/** A subject line or a picture's description: words and the tokens among them. */
export function piecesOfLine(line: string): CodedText {
  const pieces: UnitPiece[] = []
  const codes = new Map<string, InlineCode>()
  const nextCode = createCodeCounter()
  let done = 0
  for (const { start, end, name } of placeholderTokens(line)) {
    if (start > done) pieces.push({ kind: 'text', text: line.slice(done, start) })
    const id = nextCode(placeholderCode(name))
    pieces.push({ kind: 'code', id })
    codes.set(id, { kind: 'text', text: line.slice(start, end) })
    done = end
  }
  if (done < line.length) pieces.push({ kind: 'text', text: line.slice(done) })
  return { pieces, codes }
}

/** What a code of a file stands for in the library; `null` where it has no such thing any more. */
export type ResolveCode = (id: string) => InlineCode | null

/**
 * A paragraph's content from pieces whose formatting is nested. Everything but the words is the library's own; a mark that
 * it does not have is left out, words stay. `like` gives the order in which a paragraph writes its marks.
 */
export function nodesOfPieces(
  pieces: readonly UnitPiece[],
  resolve: ResolveCode,
  like: readonly InlineNode[],
): readonly InlineNode[] {
  const nodes: InlineNode[] = []
  const open: (Mark | null)[] = []
  for (const piece of pieces) {
    switch (piece.kind) {
      case 'open': {
        const code = resolve(piece.id)
        open.push(code?.kind === 'mark' ? code.mark : null)
        break
      }
      case 'close':
        open.pop()
        break
      case 'text':
        if (piece.text !== '') addNode(nodes, { type: 'text', text: piece.text }, marksOf(open, like))
        break
      case 'code': {
        const code = resolve(piece.id)
        if (code?.kind === 'node') addNode(nodes, code.node, marksOf(open, like))
        break
      }
    }
  }
  return nodes
}

/** A one-line text from pieces. Breaks of lines become spaces. */
export function lineOfPieces(pieces: readonly UnitPiece[], resolve: ResolveCode): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'text') return piece.text
      if (piece.kind !== 'code') return ''
      const code = resolve(piece.id)
      return code?.kind === 'text' ? code.text : ' '
    })
    .join('')
    .replace(/[\r\n]+/g, ' ')
}

function marksOf(open: readonly (Mark | null)[], like: readonly InlineNode[]): readonly Mark[] {
  const byType = new Map<Mark['type'], Mark>()
  for (const mark of open) if (mark !== null) byType.set(mark.type, mark)
  if (byType.size < 2) return [...byType.values()]
  const written = like.find(
    ({ marks = [] }) => marks.length === byType.size && marks.every(({ type }) => byType.has(type)),
  )?.marks
  const order = written?.map(({ type }) => type) ?? permittedMarks
  return order.flatMap((type) => byType.get(type) ?? [])
}

function addNode(nodes: InlineNode[], node: InlineNode, marks: readonly Mark[]): void {
  const { marks: _, ...bare } = node
  const marked: InlineNode = marks.length === 0 ? bare : { ...bare, marks }
  const last = nodes.at(-1)
  if (marked.type === 'text' && last?.type === 'text' && sameMarks(last.marks, marks)) {
    nodes[nodes.length - 1] = { ...last, text: last.text + marked.text }
  } else nodes.push(marked)
}

/** Texts that follow each other as one. */
export function joined(pieces: readonly UnitPiece[]): readonly UnitPiece[] {
  const result: UnitPiece[] = []
  for (const piece of pieces) {
    const last = result.at(-1)
    if (piece.kind === 'text' && last?.kind === 'text') {
      result[result.length - 1] = { kind: 'text', text: last.text + piece.text }
    } else if (piece.kind !== 'text' || piece.text !== '') result.push(piece)
  }
  return result
}
