import {
  readDeclarations,
  readLegacyFontSize,
  ruleApplies,
  type Declaration,
  type Selectable,
  type StyleRule,
} from './css.ts'
import {
  applyDeclaration,
  setAlignment,
  setDirection,
  setSize,
  setWidth,
  type Box,
  type StyleChange,
} from './html-declarations.ts'
import { messageWidthPixels, type FormatLimits } from './format.ts'
import { attribute, type HtmlElement } from './html-tree.ts'
import { note, type RemovalNote } from './removal-note.ts'

export const defaultFontPixels = 16

export interface ComputedSize {
  readonly pixels: number
  /** Somebody set it; a message's plain text has no explicit size. */
  readonly isExplicit: boolean
  readonly isAbsolute: boolean
}

/** What reading needs to know of a place in a page: inherited style, and what somebody set that F4-F8 forbid. */
export interface Style {
  readonly isBold: boolean
  readonly isItalic: boolean
  readonly isUnderlined: boolean
  readonly isHeading: boolean
  readonly isHidden: boolean
  readonly keepsSpace: boolean
  readonly size: ComputedSize
  readonly colour: RemovalNote | null
  readonly linkColour: RemovalNote | null
  readonly font: RemovalNote | null
  readonly lineHeight: RemovalNote | null
  readonly background: RemovalNote | null
  readonly decoration: RemovalNote | null
  readonly alignment: { readonly value: string; readonly note: RemovalNote; readonly isLegacy: boolean } | null
  /** Set by somebody. The direction of the language itself is not noted (F8). */
  readonly direction: { readonly value: 'ltr' | 'rtl'; readonly note: RemovalNote | null } | null
  /** As the page declares it, BCP 47; empty for none. */
  readonly language: string
  readonly margin: RemovalNote | null
  /** Sums of margins, paddings and indents on the way here. Unit: CSS px. */
  readonly left: number
  readonly right: number
  /** Width of the container. Unit: CSS px. */
  readonly width: number
  /** The element leaves no space above and below itself. */
  readonly isTight: boolean
  /** `width` and `height` of the element itself as CSS gives them, for images. */
  readonly ownWidth: string | null
  readonly ownMaximumWidth: string | null
  readonly ownHeight: string | null
  readonly selectable: Selectable | null
}

export const rootStyle: Style = {
  isBold: false,
  isItalic: false,
  isUnderlined: false,
  isHeading: false,
  isHidden: false,
  keepsSpace: false,
  size: { pixels: defaultFontPixels, isExplicit: false, isAbsolute: false },
  colour: null,
  linkColour: null,
  font: null,
  lineHeight: null,
  background: null,
  decoration: null,
  alignment: null,
  direction: null,
  language: '',
  margin: null,
  left: 0,
  right: 0,
  width: messageWidthPixels,
  isTight: false,
  ownWidth: null,
  ownMaximumWidth: null,
  ownHeight: null,
  selectable: null,
}

const headingSizes: Readonly<Record<string, number>> = { h1: 2, h2: 1.5, h3: 1.17, h4: 1, h5: 0.83, h6: 0.67 }
const inlineTags: ReadonlySet<string> = new Set([
  'a', 'abbr', 'b', 'big', 'cite', 'code', 'em', 'font', 'i', 'img', 'ins', 'label', 'q', 's', 'small', 'span', 'strike',
  'strong', 'sub', 'sup', 'u',
]) // prettier-ignore

/** What holds for a whole page. */
export interface PageStyle {
  readonly sheets: readonly StyleRule[]
  /** Read in the quirks mode of browsers, as a page without a document type is. */
  readonly isQuirky: boolean
  readonly limits: FormatLimits
}

/** The style of an element inside its parent's: defaults of its tag, legacy attributes, style sheets, own declarations. */
export function computeStyle(element: HtmlElement, parent: Style, { sheets, isQuirky, limits }: PageStyle): Style {
  const tag = element.tagName
  const selectable: Selectable = {
    tag,
    id: attribute(element, 'id'),
    classes: (attribute(element, 'class') ?? '').split(/\s+/, 20).filter((name) => name !== ''),
    parent: parent.selectable,
  }
  const style: StyleChange = {
    ...parent,
    background: null,
    isTight: tag === 'p' && selectable.classes.includes('MsoNormal'),
    ownWidth: null,
    ownMaximumWidth: null,
    ownHeight: null,
    selectable,
  }
  applyTag(style, element, isQuirky)
  applyAttributes(style, element)
  const sheetDeclarations = sheets
    .filter((rule) => ruleApplies(rule, selectable))
    .sort((a, b) => a.specificity - b.specificity || a.order - b.order)
    .flatMap((rule) => rule.declarations)
  const inline = attribute(element, 'style')
  const own = tag.startsWith('mj-') ? mjmlDeclarations(element) : inline === null ? [] : readDeclarations(inline)
  const all = [...sheetDeclarations, ...own]
  const box: Box = { left: 0, right: 0, top: null, bottom: null, display: null }
  if (tag === 'blockquote') Object.assign(box, { left: 40, right: 40 })
  for (const declaration of all) if (!declaration.isImportant) applyDeclaration(style, box, declaration, parent)
  for (const declaration of all) if (declaration.isImportant) applyDeclaration(style, box, declaration, parent)
  applyBox(style, box, parent, element, (limits.marginPercent / 100) * messageWidthPixels)
  return style
}

const mjmlProperties: ReadonlySet<string> = new Set(['color', 'font-family', 'font-size', 'line-height'])

/** MJML writes declarations as attributes. */
function mjmlDeclarations(element: HtmlElement): readonly Declaration[] {
  return element.attrs
    .filter(({ name }) => mjmlProperties.has(name))
    .map(({ name, value }) => ({ property: name, value, isImportant: false }))
}

function applyTag(style: StyleChange, element: HtmlElement, isQuirky: boolean): void {
  const tag = element.tagName
  if (tag === 'b' || tag === 'strong' || tag === 'th') style.isBold = true
  else if (tag === 'i' || tag === 'em' || tag === 'cite' || tag === 'dfn' || tag === 'var' || tag === 'address')
    style.isItalic = true
  else if (tag === 'u' || tag === 'ins') style.isUnderlined = true
  else if (tag === 'pre' || tag === 'listing') style.keepsSpace = true
  else if (tag === 'small') setSize(style, style.size.pixels / 1.2, false)
  else if (tag === 'big') setSize(style, style.size.pixels * 1.2, false)
  else if (tag === 's' || tag === 'strike' || tag === 'del' || tag === 'sub' || tag === 'sup' || tag === 'mark') {
    style.decoration = note('other-formatting', `<${tag}>`)
  } else if (tag === 'center') {
    style.alignment = { value: 'center', note: note('alignment', '<center>'), isLegacy: true }
  } else if (tag === 'a' && attribute(element, 'href') !== null) style.colour = style.linkColour ?? style.colour
  else if (tag === 'table') {
    if (isQuirky || style.alignment?.isLegacy === true) style.alignment = null
    if (isQuirky) style.size = { pixels: defaultFontPixels, isExplicit: false, isAbsolute: false }
  }
  const heading = headingSizes[tag]
  if (heading !== undefined) {
    style.isBold = true
    setSize(style, style.size.pixels * heading, false)
  }
}

function applyAttributes(style: StyleChange, element: HtmlElement): void {
  const tag = element.tagName
  style.language = attribute(element, 'lang') ?? style.language
  for (const { name, value } of element.attrs) {
    const source = `${name}="${value}"`
    switch (name) {
      case 'hidden':
        style.isHidden = true
        break
      case 'dir':
        setDirection(style, value.toLowerCase(), source)
        break
      case 'align':
        // On these it places the box, not the text in it.
        if (tag !== 'table' && tag !== 'img' && tag !== 'hr' && tag !== 'iframe')
          setAlignment(style, value, source, true)
        break
      case 'bgcolor':
      case 'background':
        style.background = note('background', source)
        break
      case 'text':
        if (tag === 'body') style.colour = note('colour', source)
        break
      case 'link':
        if (tag === 'body') style.linkColour = note('colour', source)
        break
      case 'color':
        if (tag === 'font') style.colour = note('colour', source)
        break
      case 'face':
        if (tag === 'font') style.font = note('font', source)
        break
      case 'size': {
        const pixels = tag === 'font' ? readLegacyFontSize(value) : null
        if (pixels !== null) setSize(style, pixels, true)
        break
      }
      case 'width':
        if (tag !== 'img' && tag !== 'col' && tag !== 'hr') setWidth(style, value, style.width)
        break
    }
  }
}

function applyBox(
  style: StyleChange,
  box: Box,
  parent: Style,
  element: HtmlElement,
  maximumMarginPixels: number,
): void {
  const tag = element.tagName
  if (box.top !== null && box.bottom !== null) style.isTight = Math.abs(box.top) < 2 && Math.abs(box.bottom) < 2
  const isInline = inlineTags.has(tag) && box.display !== 'block' && box.display !== 'table-cell'
  if (isInline) return
  if (style.ownWidth !== null) setWidth(style, style.ownWidth, parent.width)
  if (style.ownMaximumWidth !== null) setWidth(style, style.ownMaximumWidth, Math.min(parent.width, style.width))
  // Lists are indented by their nature, and a list of ours is as well.
  if (tag === 'ul' || tag === 'ol' || tag === 'li') return
  style.left += Math.max(0, box.left)
  style.right += Math.max(0, box.right)
  const isWide = style.left > maximumMarginPixels || style.right > maximumMarginPixels
  if (!isWide || parent.margin !== null || (box.left <= 0 && box.right <= 0)) return
  const inline = attribute(element, 'style')
  const source = /(?:margin|padding|text-indent)[^;]*/i.exec(inline ?? '')?.[0] ?? `<${tag}>`
  style.margin = note('margin', source)
}
