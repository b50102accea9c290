import { baseOf, createCodeCounter, displayCode, isPaired, kindOfCode, placeholderCode } from './inline-codes.ts'
import { joined } from './inline-pieces.ts'
import type { UnitPiece } from './translation.ts'

/**
 * A text as a cell of a table. Placeholders are `{{order_number}}`, formatting stands between `<bold>` and `</bold>`, a
 * picture is `<image.1f3a9c02/>`, a line break is a line break. A backslash before a sign says that the sign is meant.
 */
export function writeCell(pieces: readonly UnitPiece[]): string {
  return pieces
    .map((piece) => {
      switch (piece.kind) {
        case 'text':
          return escapeText(piece.text)
        case 'open':
          return `<${baseOf(piece.id)}>`
        case 'close':
          return `</${baseOf(piece.id)}>`
        case 'code': {
          const kind = kindOfCode(piece.id)
          if (kind === 'break') return '\n'
          return kind === 'placeholder' ? displayCode(piece.id) : `<${baseOf(piece.id)}/>`
        }
      }
    })
    .join('')
}

// oxlint-disable no-control-regex
/** Signs that would be read as codes, and characters that a table would not bring back. */
const toEscape =
  /\\|<(?=[A-Za-z/]|$)|\{(?=\{|$)|[\u0000-\u0008\n\u000b\u000c\r\u000e-\u001f\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
// oxlint-enable no-control-regex

function escapeText(text: string): string {
  return text.replace(toEscape, (sign) =>
    sign === '\\' || sign === '<' || sign === '{'
      ? `\\${sign}`
      : `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  )
}

const token =
  /\\u([0-9A-Fa-f]{4})|\\([\\<{])|\{\{([^{}\r\n]{1,80})\}\}|<(\/?)([A-Za-z][\w.-]{0,60})(\/?)>|(\r\n|\r|\n)/g

/** A cell in pieces. What nobody escaped and no code looks like is words. */
export function readCell(cell: string): readonly UnitPiece[] {
  const pieces: UnitPiece[] = []
  const nextCode = createCodeCounter()
  const open: { readonly base: string; readonly id: string }[] = []
  let done = 0
  const text = (words: string): void => void pieces.push({ kind: 'text', text: words })
  for (const match of cell.matchAll(token)) {
    const [whole, unit, escaped, placeholder, closing, name, standing, lineEnd] = match
    if (match.index > done) text(cell.slice(done, match.index))
    done = match.index + whole.length
    if (unit !== undefined) text(String.fromCharCode(Number.parseInt(unit, 16)))
    else if (escaped !== undefined) text(escaped)
    else if (placeholder !== undefined) pieces.push({ kind: 'code', id: nextCode(placeholderCode(placeholder.trim())) })
    else if (lineEnd !== undefined) pieces.push({ kind: 'code', id: nextCode('break') })
    else if (name !== undefined && closing === '/') {
      const last = open.at(-1)
      if (last?.base === name) open.pop()
      pieces.push({ kind: 'close', id: last?.base === name ? last.id : name })
    } else if (name !== undefined && (standing === '/' || !isPairedName(name))) {
      pieces.push({ kind: 'code', id: nextCode(name) })
    } else if (name !== undefined) {
      const id = nextCode(name)
      open.push({ base: name, id })
      pieces.push({ kind: 'open', id })
    }
  }
  if (done < cell.length) text(cell.slice(done))
  return joined(pieces)
}

function isPairedName(name: string): boolean {
  const kind = kindOfCode(name)
  return kind === null || isPaired(kind)
}
