import { isImageKind, isPermittedImageSource } from './attributes.ts'
import { readDeclarations, toPixels } from './css.ts'
import type { ImageAttributes, ImageKind } from './document.ts'
import { formatLimits, messageWidthPixels } from './format.ts'
import type { Style } from './html-style.ts'
import { attribute, type HtmlElement } from './html-tree.ts'
import { readImageBytes, type ImageBytes } from './image-bytes.ts'
import { note, type RemovalNote } from './removal-note.ts'
import { isTrackingAddress } from './tracking-address.ts'

/** What becomes of an `<img>`. */
export type ImageReading =
  | { readonly outcome: 'keep'; readonly attributes: ImageAttributes; readonly notes: readonly RemovalNote[] }
  | { readonly outcome: 'drop'; readonly notes: readonly RemovalNote[] }
  /** A picture that stands for a character (`class="emoji"`). */
  | { readonly outcome: 'text'; readonly text: string }

/** Picture hosts whose GIFs move; the bytes of a remote picture are never fetched. */
const animatedHost =
  /^https?:\/\/(?:[\w-]+\.)*(?:giphy\.com|tenor\.com|gfycat\.com|gifer\.com|redgifs\.com|reactiongifs\.com|makeagif\.com|gifdb\.com)\//i
const emojiAlt =
  /^\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F|\u20E3){0,12}$|^\p{Regional_Indicator}{2}$/u

/** Reads an `img`: the picture, or why it is left out. */
export function readImage(
  element: HtmlElement,
  style: Style,
  mode: 'edit' | 'check',
  { imagePercent } = formatLimits,
): ImageReading {
  const src = (attribute(element, 'src') ?? '').trim()
  const alt = (attribute(element, 'alt') ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 1000)
  const source = `<img src="${src}">`
  if (emojiAlt.test(alt) && !isPermittedImageSource(src)) return { outcome: 'text', text: alt }
  const bytes = readImageBytes(src)
  const width = ownLength(element, style, 'width', style.ownWidth)
  const height = ownLength(element, style, 'height', style.ownHeight)
  if (isTrackingPixel(src, style, width, height, bytes))
    return { outcome: 'drop', notes: [note('tracking-pixel', source)] }
  const isAnimated = bytes.isAnimated || animatedHost.test(src)
  const kindValue = attribute(element, 'data-image-kind')
  const kind: ImageKind | null = isImageKind(kindValue) ? kindValue : null
  const widthPercent = percentOf(width, style, bytes, imagePercent)
  if (mode === 'check') {
    if (src === '') return { outcome: 'drop', notes: [note('other-formatting', source)] }
    const notes = isAnimated ? [note('animated-image', source)] : []
    return { outcome: 'keep', attributes: { src, alt, kind, widthPercent }, notes }
  }
  if (/^http:/i.test(src)) return { outcome: 'drop', notes: [note('insecure-image', source)] }
  if (isAnimated) return { outcome: 'drop', notes: [note('animated-image', source)] }
  if (!isPermittedImageSource(src)) return { outcome: 'drop', notes: [note('remote-image', source)] }
  if (widthPercent <= imagePercent) return { outcome: 'keep', attributes: { src, alt, kind, widthPercent }, notes: [] }
  return {
    outcome: 'keep',
    attributes: { src, alt, kind, widthPercent: imagePercent },
    notes: [note('image-too-wide', `${widthPercent} %`)],
  }
}

function ownLength(element: HtmlElement, style: Style, name: 'width' | 'height', css: string | null): number | null {
  const fromStyle = css === null ? null : toPixels(css, style.size.pixels, style.width)
  if (fromStyle !== null) return fromStyle
  const value = attribute(element, name)
  return value === null ? null : toPixels(value, style.size.pixels, style.width)
}

function isTrackingPixel(
  src: string,
  style: Style,
  width: number | null,
  height: number | null,
  bytes: ImageBytes,
): boolean {
  const isEmbedded = /^data:/i.test(src)
  const wide = width ?? bytes.width
  const high = height ?? bytes.height
  if (isEmbedded) return wide !== null && high !== null && wide <= 3 && high <= 3
  if (style.isHidden || isTrackingAddress(src)) return true
  if (width === null && height === null) return false
  return (width ?? 0) <= 3 && (height ?? 0) <= 3
}

function percentOf(width: number | null, style: Style, bytes: ImageBytes, imagePercent: number): number {
  // A remote picture's own size is not known; nothing is held against it.
  const natural = width ?? bytes.width ?? (messageWidthPixels * imagePercent) / 100
  const maximum =
    style.ownMaximumWidth === null ? null : toPixels(style.ownMaximumWidth, style.size.pixels, style.width)
  const pixels = maximum === null ? natural : Math.min(natural, maximum)
  const percent = Math.ceil((pixels / messageWidthPixels) * 100 - 1e-6)
  return Math.min(100, Math.max(1, percent))
}

/** A picture behind an element (`background`), and how it is written. */
interface Background {
  readonly address: string
  readonly source: string
}

function backgroundOf(element: HtmlElement): Background | null {
  const legacy = attribute(element, 'background')
  if (legacy !== null) return { address: legacy, source: `background="${legacy}"` }
  const inline = attribute(element, 'style')
  if (inline === null || !/url/i.test(inline)) return null
  for (const { property, value } of readDeclarations(inline)) {
    const address = property.startsWith('background') ? /url\(\s*['"]?\s*([^'")\s]+)/i.exec(value)?.[1] : undefined
    if (address !== undefined) return { address, source: `${property}: ${value}` }
  }
  return null
}

/** What stands against the picture behind an element: F10 asks for https, N6 for no tracking. */
export function backgroundNotes(element: HtmlElement, style: Style): readonly RemovalNote[] {
  const background = backgroundOf(element)
  if (background === null) return []
  const { address, source } = background
  const width = ownLength(element, style, 'width', style.ownWidth)
  const height = ownLength(element, style, 'height', style.ownHeight)
  const isPixel = width !== null && height !== null && width <= 3 && height <= 3
  return [
    ...(/^\s*http:/i.test(address) ? [note('insecure-image', source)] : []),
    ...(isPixel || isTrackingAddress(address) ? [note('tracking-pixel', source)] : []),
  ]
}
