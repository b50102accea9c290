import { isBoldWeight, readFontShorthand, readFontSize, readSides, toPixels, type Declaration } from './css.ts'
import type { Style } from './html-style.ts'
import { note, type RemovalNote } from './removal-note.ts'
import { textDirection } from './text-direction.ts'

export type StyleChange = { -readonly [Key in keyof Style]: Style[Key] }

/** What declarations say of an element's box. Unit: CSS px. */
export interface Box {
  left: number
  right: number
  top: number | null
  bottom: number | null
  display: string | null
}

const resetWords: ReadonlySet<string> = new Set(['initial', 'unset', 'revert', 'normal', 'auto', 'none', 'transparent'])
const keptWords: ReadonlySet<string> = new Set(['inherit', 'currentcolor'])

/** Gives a style a size of its own, in CSS pixels. */
export function setSize(style: StyleChange, pixels: number, isAbsolute: boolean): void {
  style.size = { pixels, isExplicit: true, isAbsolute }
}

/** Notes an alignment; `start` is none, and neither is what CSS does not know. */
export function setAlignment(style: StyleChange, value: string, source: string, isLegacy: boolean): void {
  const word = value
    .trim()
    .toLowerCase()
    .replace(/^-(?:webkit|moz|khtml)-/, '')
  if (
    word === 'middle' ||
    word === 'center' ||
    word === 'right' ||
    word === 'justify' ||
    word === 'end' ||
    word === 'left'
  ) {
    style.alignment = { value: word === 'middle' ? 'center' : word, note: note('alignment', source), isLegacy }
  } else if (word !== 'inherit') style.alignment = null
}

/** `dir` and `direction`. A language from right to left may say so (F8). */
export function setDirection(style: StyleChange, word: string, source: string): void {
  if (word === 'auto') style.direction = null
  if (word !== 'rtl' && word !== 'ltr') return
  const isNatural = word === 'rtl' && textDirection(style.language) === 'rtl'
  style.direction = { value: word, note: isNatural ? null : note('alignment', source) }
}

/** Gives a style the width of its box, in CSS pixels; never more than its parent has. */
export function setWidth(style: StyleChange, value: string, parentWidth: number): void {
  const pixels = toPixels(value, style.size.pixels, parentWidth)
  if (pixels !== null && pixels > 0) style.width = Math.min(parentWidth, pixels)
}

/** Applies one declaration of CSS to a style and its box, and notes what the policy does not permit. */
export function applyDeclaration(style: StyleChange, box: Box, { property, value }: Declaration, parent: Style): void {
  const source = `${property}: ${value}`
  const word = value.trim().toLowerCase()
  const own = (kind: RemovalNote['kind'], inherited: RemovalNote | null): RemovalNote | null =>
    keptWords.has(word) ? inherited : resetWords.has(word) ? null : note(kind, source)
  const em = style.size.pixels
  const length = (text: string): number => toPixels(text, em, parent.width) ?? 0
  switch (property) {
    case 'color':
      style.colour = own('colour', parent.colour)
      break
    case 'font-family':
      style.font = own('font', parent.font)
      break
    case 'line-height':
      style.lineHeight = own('line-height', parent.lineHeight)
      break
    case 'font-size': {
      if (word === 'inherit') style.size = parent.size
      const size = readFontSize(value, parent.size.pixels)
      if (size !== null) setSize(style, size.pixels, size.isAbsolute)
      break
    }
    case 'font': {
      const font = readFontShorthand(value)
      if (font === null) break
      const size = font.size === null ? null : readFontSize(font.size, parent.size.pixels)
      if (size !== null) setSize(style, size.pixels, size.isAbsolute)
      if (font.family !== null) style.font = note('font', source)
      if (font.lineHeight !== null && font.lineHeight !== 'normal') style.lineHeight = note('line-height', source)
      style.isBold = font.isBold
      style.isItalic = font.isItalic
      break
    }
    case 'font-weight':
      if (word !== 'inherit') style.isBold = isBoldWeight(word)
      break
    case 'font-style':
      if (word !== 'inherit') style.isItalic = word.startsWith('italic') || word.startsWith('oblique')
      break
    case 'text-decoration':
    case 'text-decoration-line':
      if (word.includes('underline')) style.isUnderlined = true
      else if (word.includes('line-through')) style.decoration = note('other-formatting', source)
      else if (word.startsWith('none')) style.isUnderlined = false
      break
    case 'text-align':
      if (word === 'inherit') style.alignment = parent.alignment
      else setAlignment(style, value, source, false)
      break
    case 'direction':
      setDirection(style, word, source)
      break
    case 'background':
    case 'background-color':
    case 'background-image':
      if (!keptWords.has(word) && !resetWords.has(word)) style.background = note('background', source)
      break
    case 'white-space':
      style.keepsSpace = word.startsWith('pre') || word === 'break-spaces'
      break
    case 'display':
      box.display = word
      if (word === 'none') style.isHidden = true
      break
    case 'visibility':
      style.isHidden = word === 'hidden' || word === 'collapse'
      break
    case 'opacity':
      if (/^0(?:\.0*)?%?$/.test(word)) style.isHidden = true
      break
    case 'mso-hide':
      if (word === 'all') style.isHidden = true
      break
    case 'width':
      style.ownWidth = value
      break
    case 'max-width':
      style.ownMaximumWidth = value
      break
    case 'height':
      style.ownHeight = value
      break
    case 'margin':
    case 'padding': {
      const sides = readSides(value)
      if (property === 'margin')
        Object.assign(box, { left: 0, right: 0, top: length(sides.top), bottom: length(sides.bottom) })
      box.left += length(sides.left)
      box.right += length(sides.right)
      break
    }
    case 'margin-left':
    case 'padding-left':
    case 'margin-inline-start':
    case 'padding-inline-start':
      box.left = Math.max(box.left, length(value))
      break
    case 'margin-right':
    case 'padding-right':
    case 'margin-inline-end':
    case 'padding-inline-end':
      box.right = Math.max(box.right, length(value))
      break
    case 'text-indent':
      box.left = Math.max(box.left, length(value))
      break
    case 'margin-top':
      box.top = length(value)
      break
    case 'margin-bottom':
      box.bottom = length(value)
      break
  }
}
