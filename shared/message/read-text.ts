import type { BlockNode, InlineNode, MessageDocument } from './document.ts'
import { placeholderTokens } from './placeholder-nodes.ts'
import { placeholderToken } from './placeholders.ts'

export interface TextReading {
  readonly document: MessageDocument
  /** Place in the input of an offset in `messageText(document).text`; inside a placeholder, the start of its token. */
  sourceOffset(textOffset: number): number
}

/** From here on, text and source run side by side until the next anchor; `isAtom` holds them at their starts. */
interface Anchor {
  readonly text: number
  readonly source: number
  readonly isAtom: boolean
}

/**
 * Reads plain text: a newline is a line break, two part paragraphs, each further one is an empty paragraph, so that
 * `messageText(document).text` is the input again, but for foreign placeholders (canonical tokens) and CR LF (LF).
 * URLs stay text. Never throws; linear.
 */
export function readText(source: string): TextReading {
  const blocks: BlockNode[] = []
  const anchors: Anchor[] = []
  let inlines: InlineNode[] = []
  let textOffset = 0

  const endParagraph = (): void => {
    blocks.push(inlines.length === 0 ? { type: 'paragraph' } : { type: 'paragraph', content: inlines })
    inlines = []
  }
  const addText = (start: number, end: number): void => {
    if (start === end) return
    inlines.push({ type: 'text', text: source.slice(start, end) })
    anchors.push({ text: textOffset, source: start, isAtom: false })
    textOffset += end - start
  }
  const addLine = (start: number, end: number): void => {
    let position = start
    const line = source.slice(start, end)
    for (const token of placeholderTokens(line)) {
      addText(position, start + token.start)
      inlines.push({ type: 'placeholder', attrs: { name: token.name } })
      anchors.push({ text: textOffset, source: start + token.start, isAtom: true })
      textOffset += placeholderToken(token.name).length
      position = start + token.end
    }
    addText(position, end)
  }
  const addNewline = (at: number): void => {
    anchors.push({ text: textOffset, source: at, isAtom: false })
    textOffset += 1
  }

  let position = 0
  for (const run of source.matchAll(/(?:\r\n?|\n)+/g)) {
    const newlines = [...run[0].matchAll(/\r\n?|\n/g)].map((match) => run.index + match.index)
    const isFirst = run.index === 0
    addLine(position, run.index)
    for (const newline of newlines) addNewline(newline)
    position = run.index + run[0].length
    if (newlines.length === 1 && !isFirst) {
      inlines.push({ type: 'hardBreak' })
      continue
    }
    if (!isFirst) endParagraph()
    // At either end of the text one newline more or less makes the paragraph; see `messageText`.
    const empty = newlines.length - (isFirst ? 0 : 2)
    for (let count = 0; count < empty; count += 1) endParagraph()
  }
  addLine(position, source.length)
  anchors.push({ text: textOffset, source: source.length, isAtom: false })
  endParagraph()

  return {
    document: { type: 'doc', content: blocks },
    sourceOffset: (offset) => sourceOffset(anchors, offset),
  }
}

function sourceOffset(anchors: readonly Anchor[], offset: number): number {
  let low = 0
  let high = anchors.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((anchors[middle]?.text ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  const anchor = anchors[low]
  if (anchor === undefined) return 0
  const next = anchors[low + 1]
  const place = anchor.isAtom ? anchor.source : anchor.source + Math.max(0, offset - anchor.text)
  return Math.min(place, next?.source ?? anchor.source)
}
