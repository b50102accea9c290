import type { ImageKind, TextSize } from './document.ts'
import { longestBlockName } from '../template/shared-block.ts'
import { maximumImageBytes, permittedImageTypes, textSizes } from './format.ts'

/** Longest address that a link or a checked image may hold. Unit: UTF-16 units. */
const maximumAddressLength = 2048
/** Longest name that a placeholder may have. Unit: UTF-16 units. */
export const maximumPlaceholderLength = 80

// oxlint-disable-next-line no-control-regex
const controlOrSpace = /[\u0000-\u0020\u007f-\u009f\u2028\u2029]/
// oxlint-disable-next-line no-control-regex
const controlCharacter = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/

const editableSchemes: readonly string[] = ['https:', 'http:', 'mailto:']

/**
 * What the author may point a link to: an absolute https address with a host, without credentials (N1).
 * @example isPermittedHref('https://www.amazon.ca/returns') // true
 */
export function isPermittedHref(value: unknown): value is string {
  if (!isEditableHref(value)) return false
  const url = new URL(value)
  return url.protocol === 'https:' && url.hostname !== ''
}

/**
 * What a link in a document may hold: everything permitted, and `http:` and `mailto:` addresses, so that the rules
 * can show and mend them. Never a scheme that runs, reads or embeds something, and never credentials.
 */
export function isEditableHref(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > maximumAddressLength || controlOrSpace.test(value)) return false
  if (!/^(?:https?:\/\/[^/\\]|mailto:[^/])/i.test(value) || !URL.canParse(value)) return false
  const url = new URL(value)
  return editableSchemes.includes(url.protocol) && url.username === '' && url.password === ''
}

/** Schemes that no reader keeps, however the address is dressed up (`java\nscript:`). */
export function isUnsafeHref(value: string): boolean {
  // Browsers drop these characters before they look for the scheme.
  // oxlint-disable-next-line no-control-regex
  const bare = value.replaceAll(/[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028\u2029\ufeff]/g, '').toLowerCase()
  return /^(?:javascript|data|vbscript|file|blob|filesystem|about|view-source|jar|livescript|mhtml):/.test(bare)
}

/** Length of base64 that `maximumImageBytes` make, with padding. */
const maximumBase64Length = Math.ceil(maximumImageBytes / 3) * 4

/**
 * An embedded image of a permitted type: `data:image/png;base64,…` with well-formed base64, at most
 * `maximumImageBytes` of it. Nothing in a document of ours is fetched.
 */
export function isPermittedImageSource(value: unknown): value is string {
  if (typeof value !== 'string') return false
  const type = permittedImageTypes.find((candidate) => value.startsWith(`data:${candidate};base64,`))
  if (type === undefined) return false
  const start = `data:${type};base64,`.length
  const length = value.length - start
  if (length < 4 || length % 4 !== 0 || length > maximumBase64Length) return false
  return /^[A-Za-z0-9+/]+={0,2}$/.test(value.slice(start))
}

/** A placeholder's name: what can stand between `{{` and `}}`, trimmed, on one line. */
export function isPlaceholderToken(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length > 0 &&
    value.length <= maximumPlaceholderLength &&
    value.trim() === value &&
    !controlCharacter.test(value) &&
    !/[{}]/.test(value)
  )
}

/** Whole per cent, 1-100. More than 80 can be held, so that F5 can be shown and mended. */
export function isWidthPercent(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 100
}

/** Whether a value is a size other than normal. */
export function isTextSize(value: unknown): value is TextSize {
  return typeof value === 'string' && Object.hasOwn(textSizes, value)
}

const imageKinds: readonly ImageKind[] = ['brand-logo', 'instruction', 'label', 'custom-design']

/** A declared kind, or `null` for "not declared yet". */
export function isImageKind(value: unknown): value is ImageKind | null {
  return value === null || imageKinds.some((kind) => kind === value)
}

/** Longest alternative text. Unit: UTF-16 units. */
export const maximumAlternativeTextLength = 1000

/** Alternative text: any text on one line, of bounded length. */
export function isAlternativeText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= maximumAlternativeTextLength && !controlCharacter.test(value)
}

/** Longest id of a shared block. Unit: UTF-16 units. */
const maximumBlockIdLength = 200

/** A shared block's id, as the library gives it or as another library did. */
export function isBlockId(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length > 0 &&
    value.length <= maximumBlockIdLength &&
    !controlCharacter.test(value)
  )
}

/** A shared block's name: something to be read, on one line. */
export function isBlockName(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.trim() !== '' &&
    value.length <= longestBlockName &&
    !controlCharacter.test(value)
  )
}
