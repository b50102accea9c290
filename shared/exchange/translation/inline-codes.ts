import type { InlineNode, Mark } from '../../message/document.ts'
import { isPlaceholderName, placeholderToken } from '../../message/placeholders.ts'
import { hashText } from '../../policy/hash-text.ts'
import type { UnitPiece } from './translation.ts'

/**
 * How inline codes are named in a file. A name says what the code stands for, not where it stands, so that it still means
 * the same when its text was changed: `order_number`, `bold`, `link.1f3a9c02`. The second of its kind ends in `-2`.
 */

/** What an inline code stands for in a text of the library. `text` is a token of a one-line text, as it is written there. */
export type InlineCode =
  | { readonly kind: 'node'; readonly node: InlineNode }
  | { readonly kind: 'mark'; readonly mark: Mark }
  | { readonly kind: 'text'; readonly text: string }

export type CodeKind = 'placeholder' | 'image' | 'break' | 'link' | 'format'

const formats = ['bold', 'italic', 'underline', 'small', 'large'] as const

/** What a code's name says that it is; `null` for a name that no export gives. */
export function kindOfCode(id: string): CodeKind | null {
  const base = baseOf(id)
  if (base === 'break') return 'break'
  if (formats.some((format) => format === base)) return 'format'
  if (/^link\.[0-9a-f]{8}$/.test(base)) return 'link'
  if (/^image\.[0-9a-f]{8}$/.test(base)) return 'image'
  return isPlaceholderName(base) || (base.length > 2 && base.startsWith('x.')) ? 'placeholder' : null
}

/** Placeholders and pictures: none may be lost or doubled. */
export function isCounted(kind: CodeKind): boolean {
  return kind === 'placeholder' || kind === 'image'
}

/** Whether it has words around which it stands. */
export function isPaired(kind: CodeKind): boolean {
  return kind === 'link' || kind === 'format'
}

/** The name without its number: `bold` of `bold-2`, and of the `bold.d2` that OpenXLIFF makes of a copy. */
export function baseOf(id: string): string {
  return id.replace(/(?:-[1-9]\d*)?(?:\.d[1-9]\d?)?$/, '')
}

/** The id of a placeholder's code; a name that is none of ours is encoded behind `x.`. */
export function placeholderCode(name: string): string {
  return isPlaceholderName(name) ? name : `x.${encode(name)}`
}

/** The id of a mark's code: its name, its size, or a link by its address. */
export function markCode(mark: Mark): string {
  if (mark.type === 'link') return `link.${shortHash(mark.attrs.href)}`
  return mark.type === 'textSize' ? mark.attrs.size : mark.type
}

/** A picture's code is made of its bytes, or of the fingerprint that stands for them in what a variant is based on. */
export function imageCode(src: string): string {
  const fingerprint = /^data:image\/png;base64,([0-9a-f]{16})$/.exec(src)?.[1]
  return `image.${fingerprint?.slice(0, 8) ?? shortHash(src)}`
}

/** As a person knows it: `{{order_number}}`, `<bold>`. Names from elsewhere are cut to a readable length. */
export function displayCode(id: string): string {
  const base = baseOf(id)
  const kind = kindOfCode(id)
  if (kind === 'placeholder') return placeholderToken(base.startsWith('x.') ? decode(base.slice(2)) : base)
  return `<${kind === null ? id.slice(0, 40) : base}>`
}

/** Gives codes their numbers as they come: the second `bold` of a text is `bold-2`. */
export function createCodeCounter(): (base: string) => string {
  const counts = new Map<string, number>()
  return (base) => {
    const count = (counts.get(base) ?? 0) + 1
    counts.set(base, count)
    return count === 1 ? base : `${base}-${count}`
  }
}

/** What a text says, without its formatting: the same for two texts of which none is outdated because of the other. */
export function wordsOf(pieces: readonly UnitPiece[]): string {
  return pieces.map(wordOf).join('')
}

function wordOf(piece: UnitPiece): string {
  if (piece.kind === 'text') return piece.text
  const kind = kindOfCode(piece.id)
  if (piece.kind === 'open' || kind === 'format') return ''
  return kind === 'break' ? '\n' : `\u0000${baseOf(piece.id)}\u0000`
}

/** A text for a person to read: placeholders as tokens, pictures and formatting left out. */
export function readableText(pieces: readonly UnitPiece[]): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'text') return piece.text
      const kind = kindOfCode(piece.id)
      if (kind === 'break') return '\n'
      return kind === 'placeholder' ? displayCode(piece.id) : ''
    })
    .join('')
}

function shortHash(text: string): string {
  return hashText(text).slice(0, 8)
}

// An identifier of XML takes letters, digits and little else; the rest is written as `.` and four hexadecimal digits.
function encode(name: string): string {
  return name.replace(/[^A-Za-z0-9_]/g, (unit) => `.${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function decode(code: string): string {
  return code.replace(/\.([0-9a-f]{4})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
}
