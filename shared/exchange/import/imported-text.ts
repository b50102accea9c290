import { isPermittedImageSource } from '../../message/attributes.ts'
import { readImageBytes } from '../../message/image-bytes.ts'
import { placeholderTokens } from '../../message/placeholder-nodes.ts'
import { placeholderToken } from '../../message/placeholders.ts'
import { readHtml } from '../../message/read-html.ts'
import { readText } from '../../message/read-text.ts'
import { maximumTitleLength } from '../../template/read-template.ts'
import type { ImportedText } from './imported.ts'
import { withoutDraftMark } from './without-draft-mark.ts'

/** Most of one text's source, without its pictures: beyond this it is no message. Unit: UTF-16 units. */
const longestSource = 500_000
/** Most pictures of one text. */
export const mostPictures = 50
/** Largest picture: a small file can hold a picture that fills a computer's memory. Unit: pixels. */
const mostPixels = 40_000_000

/** A text's outward marks, as a file has them. */
export interface TextMarks {
  readonly language: string | null
  /** As written; becomes one line with canonical tokens. */
  readonly subject: string
}

export interface BoundedText {
  readonly text: ImportedText
  /** Pictures that a message cannot hold, each a problem `picture-left-out`. */
  readonly leftOut: number
}

/** A text read from HTML, its embedded pictures within bounds. Never throws. */
export function textFromHtml(html: string, { language, subject }: TextMarks): BoundedText {
  const bounded = boundPictures(html)
  const { document, removals } = readHtml(bounded.html, { mode: 'edit' })
  const text = { language: readLanguage(language), subject: oneLine(subject), document, removals }
  return { text: withoutDraftMark(text), leftOut: bounded.leftOut }
}

/** A text read as plain text; a newline at its end is the file's. Never throws. */
export function textFromPlain(source: string, { language, subject }: TextMarks): ImportedText {
  // oxlint-disable-next-line no-control-regex
  const readable = source.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '').replace(/\r?\n$/, '')
  const { document } = readText(readable)
  return withoutDraftMark({ language: readLanguage(language), subject: oneLine(subject), document, removals: [] })
}

/** A subject or a title: one line, tokens that are known as canonical ones. */
export function oneLine(source: string): string {
  const line = source
    .slice(0, maximumTitleLength * 4)
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
  let written = ''
  let from = 0
  for (const { start, end, name } of placeholderTokens(line)) {
    written += line.slice(from, start) + placeholderToken(name)
    from = end
  }
  return cutAt(written + line.slice(from), maximumTitleLength).trim()
}

/** Well-formed and in hyphen form (`fr_CA` is `fr-CA`); `null` for anything else, `und` among it. */
export function readLanguage(tag: string | null): string | null {
  const hyphened = (tag ?? '').trim().replaceAll('_', '-')
  if (hyphened.length > 35 || !/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(hyphened)) return null
  const [primary = '', ...rest] = hyphened.split('-')
  if (/^(?:und|zxx|mul|mis)$/i.test(primary)) return null
  const parts = rest.map((part) =>
    part.length === 2
      ? part.toUpperCase()
      : part.length === 4 && /^[A-Za-z]+$/.test(part)
        ? part.charAt(0).toUpperCase() + part.slice(1).toLowerCase()
        : part,
  )
  return [primary.toLowerCase(), ...parts].join('-')
}

/** Whether a message can hold an embedded picture: type, bytes, and pixels, which must be known. */
export function isBoundedPicture(address: string): boolean {
  if (!isPermittedImageSource(address)) return false
  const { width, height } = readImageBytes(address)
  return width !== null && height !== null && width > 0 && height > 0 && width * height <= mostPixels
}

/** Whether a source is longer than any message, its pictures apart. */
export function isTooLong(source: string): boolean {
  return source.length > longestSource && source.replaceAll(embedded, '').length > longestSource
}

const embedded = /data:image\/[a-z0-9.+-]{1,40}(?:;[a-z0-9=-]{1,40}){0,3},[^"'<>)]*/gi

/** HTML without the pictures in it that a message cannot hold. Linear. */
function boundPictures(html: string): { readonly html: string; readonly leftOut: number } {
  let kept = 0
  let leftOut = 0
  const bounded = html.replaceAll(embedded, (address) => {
    // Programs wrap long addresses.
    const whole = address.replaceAll(/\s+/g, '')
    if (kept < mostPictures && isBoundedPicture(whole)) {
      kept += 1
      return whole
    }
    leftOut += 1
    return ''
  })
  return { html: bounded, leftOut }
}

/** Never between the halves of a surrogate pair. */
function cutAt(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '')
}
