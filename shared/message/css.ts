/** As much of CSS as messages use: declarations, simple selectors, lengths. No cascade layers, no conditions. */

export interface Declaration {
  /** Lower case. */
  readonly property: string
  readonly value: string
  readonly isImportant: boolean
}

interface Compound {
  readonly tag: string | null
  readonly id: string | null
  readonly classes: readonly string[]
}
export interface StyleRule {
  /** From the outermost ancestor to the element itself. */
  readonly compounds: readonly [Compound, ...Compound[]]
  readonly specificity: number
  readonly order: number
  readonly declarations: readonly Declaration[]
}

/** Rules that are read of one message, at most. */
const maximumRules = 300

/** Reads a declaration list as it stands in a `style` attribute. Semicolons in strings and brackets do not part. */
export function readDeclarations(source: string): readonly Declaration[] {
  const css = source.replaceAll(/\/\*[\s\S]*?(?:\*\/|$)/g, ' ')
  const declarations: Declaration[] = []
  let start = 0
  let quote = ''
  let depth = 0
  for (let index = 0; index <= css.length; index += 1) {
    const unit = css[index] ?? ''
    if (quote !== '') {
      if (unit === quote) quote = ''
      if (unit !== '') continue
    }
    if (unit === '"' || unit === "'") quote = unit
    else if (unit === '(') depth += 1
    else if (unit === ')') depth = Math.max(0, depth - 1)
    if (unit !== '' && (unit !== ';' || depth > 0)) continue
    const declaration = readDeclaration(css.slice(start, index))
    if (declaration !== null) declarations.push(declaration)
    start = index + 1
  }
  return declarations
}

function readDeclaration(source: string): Declaration | null {
  const colon = source.indexOf(':')
  if (colon < 1) return null
  const property = source.slice(0, colon).trim().toLowerCase()
  const raw = source.slice(colon + 1).trim()
  const value = raw.replace(/\s*!\s*important$/i, '')
  if (!/^[a-z-]+$/.test(property) || value === '') return null
  return { property, value, isImportant: value.length !== raw.length }
}

/** Reads a style sheet's rules with selectors of elements, classes, ids and their descendants; others are left out. */
export function readStyleSheet(source: string, firstOrder = 0): readonly StyleRule[] {
  const css = source.replaceAll(/\/\*[\s\S]*?(?:\*\/|$)/g, ' ').replaceAll(/<!--|-->/g, ' ')
  const rules = new Map<string, StyleRule>()
  let position = 0
  while (position < css.length && rules.size < maximumRules) {
    const open = css.indexOf('{', position)
    if (open < 0) break
    const prelude = css.slice(position, open).split(';').at(-1)?.trim() ?? ''
    if (prelude.startsWith('@')) {
      position = endOfBlock(css, open)
      continue
    }
    const close = css.indexOf('}', open)
    const end = close < 0 ? css.length : close
    const declarations = readDeclarations(css.slice(open + 1, end)).filter(({ property }) => isRead(property))
    for (const selector of prelude.split(',').slice(0, 50)) {
      // A page may say the same selector thousands of times: what is said later takes the place of what was said before.
      const key = selector.trim().toLowerCase()
      const earlier = rules.get(key)
      if (earlier !== undefined) {
        rules.set(key, { ...earlier, declarations: override(earlier.declarations, declarations) })
        continue
      }
      const rule = readSelector(selector.trim())
      const order = firstOrder + rules.size
      if (rule !== null && declarations.length > 0) rules.set(key, { ...rule, order, declarations })
    }
    position = end + 1
  }
  return [...rules.values()]
}

/** Only what the message reader asks for is kept. */
function isRead(property: string): boolean {
  return /^(?:font|line-height$|color$|text-|margin|padding|background|width$|max-width$|height$|display$|visibility$|opacity$|direction$|white-space$|mso-hide$)/.test(
    property,
  )
}

function override(earlier: readonly Declaration[], later: readonly Declaration[]): readonly Declaration[] {
  const properties = new Set(later.map(({ property }) => property))
  return [...earlier.filter(({ property, isImportant }) => isImportant || !properties.has(property)), ...later]
}

function endOfBlock(css: string, open: number): number {
  let depth = 0
  for (let index = open; index < css.length; index += 1) {
    if (css[index] === '{') depth += 1
    else if (css[index] === '}') {
      depth -= 1
      if (depth === 0) return index + 1
    }
  }
  return css.length
}

function readSelector(selector: string): Pick<StyleRule, 'compounds' | 'specificity'> | null {
  if (selector === '' || selector.length > 200 || /[+~:[\\]/.test(selector)) return null
  const compounds: Compound[] = []
  let specificity = 0
  for (const part of selector.split(/[\s>]+/).filter((word) => word !== '')) {
    const match = /^(\*|[a-zA-Z][\w-]*)?((?:[.#][\w-]+)*)$/.exec(part)
    if (match === null) return null
    const names = [...(match[2] ?? '').matchAll(/([.#])([\w-]+)/g)]
    const classes = names.filter((name) => name[1] === '.').map((name) => name[2] ?? '')
    const id = names.find((name) => name[1] === '#')?.[2] ?? null
    const tag = match[1] === undefined || match[1] === '*' ? null : match[1].toLowerCase()
    compounds.push({ tag, id, classes })
    specificity += (id === null ? 0 : 10_000) + classes.length * 100 + (tag === null ? 0 : 1)
  }
  const [first, ...rest] = compounds
  return first === undefined ? null : { compounds: [first, ...rest], specificity }
}

export interface Selectable {
  readonly tag: string
  readonly id: string | null
  readonly classes: readonly string[]
  readonly parent: Selectable | null
}

function fits(compound: Compound, element: Selectable): boolean {
  return (
    (compound.tag === null || compound.tag === element.tag) &&
    (compound.id === null || compound.id === element.id) &&
    compound.classes.every((name) => element.classes.includes(name))
  )
}

/** Whether a rule applies to an element. `>` is taken as any descent: a style sheet of a message rarely means less. */
export function ruleApplies(rule: StyleRule, element: Selectable): boolean {
  const own = rule.compounds.at(-1)
  if (own === undefined || !fits(own, element)) return false
  let index = rule.compounds.length - 2
  for (let ancestor = element.parent; index >= 0 && ancestor !== null; ancestor = ancestor.parent) {
    const compound = rule.compounds[index]
    if (compound !== undefined && fits(compound, ancestor)) index -= 1
  }
  return index < 0
}

const unitPixels: Readonly<Record<string, number>> = {
  px: 1, pt: 4 / 3, pc: 16, in: 96, cm: 96 / 2.54, mm: 96 / 25.4, q: 96 / 101.6, rem: 16, ch: 8, ex: 8, vw: 6,
} // prettier-ignore

/**
 * A length in CSS px; `null` when it is none (`auto`, `calc()`).
 * @param em px of one em here @param whole px of 100 %
 */
export function toPixels(value: string, em: number, whole: number): number | null {
  const match = /^([+-]?(?:\d{1,9}(?:\.\d{0,9})?|\.\d{1,9}))\s*(%|[a-z]{1,3})?$/i.exec(value.trim())
  if (match === null) return null
  const number = Number(match[1])
  const unit = match[2]?.toLowerCase()
  if (unit === undefined) return number
  if (unit === '%') return (number / 100) * whole
  if (unit === 'em') return number * em
  const factor = unitPixels[unit]
  return factor === undefined ? null : number * factor
}

/** The four sides of a `margin` or `padding` shorthand. */
export function readSides(value: string): {
  readonly left: string
  readonly right: string
  readonly top: string
  readonly bottom: string
} {
  const parts = value.trim().split(/\s+/)
  const top = parts[0] ?? '0'
  const right = parts[1] ?? top
  const bottom = parts[2] ?? top
  return { top, right, bottom, left: parts[3] ?? right }
}

const sizeKeywords: Readonly<Record<string, number>> = {
  'xx-small': 9, 'x-small': 10, small: 13, medium: 16, large: 18, 'x-large': 24, 'xx-large': 32, 'xxx-large': 48,
} // prettier-ignore

export interface FontSize {
  readonly pixels: number
  /** Given without reference to the text around it. */
  readonly isAbsolute: boolean
}

/**
 * A `font-size` in CSS pixels, as the window would show it; `null` for what is none. Keywords are no absolute sizes.
 */
export function readFontSize(value: string, parentPixels: number): FontSize | null {
  const word = value.trim().toLowerCase()
  if (word === 'smaller') return { pixels: parentPixels / 1.2, isAbsolute: false }
  if (word === 'larger') return { pixels: parentPixels * 1.2, isAbsolute: false }
  const keyword = Object.hasOwn(sizeKeywords, word) ? sizeKeywords[word] : undefined
  if (keyword !== undefined) return { pixels: keyword, isAbsolute: false }
  const pixels = toPixels(word, parentPixels, parentPixels)
  if (pixels === null || pixels < 0) return null
  return { pixels, isAbsolute: /(?:px|pt|pc|in|cm|mm|q)$/.test(word) }
}

/** `<font size>`: 1-7, or relative to 3. */
export function readLegacyFontSize(value: string): number | null {
  const match = /^\s*([+-]?)(\d{1,2})/.exec(value)
  if (match === null) return null
  const number = Number(match[2])
  const level = match[1] === '+' ? 3 + number : match[1] === '-' ? 3 - number : number
  return [10, 13, 16, 18, 24, 32, 48][Math.min(7, Math.max(1, level)) - 1] ?? null
}

export interface FontShorthand {
  readonly size: string | null
  readonly lineHeight: string | null
  readonly family: string | null
  readonly isBold: boolean
  readonly isItalic: boolean
}

/** The `font` shorthand; a system keyword (`inherit`, `menu`) sets nothing. */
export function readFontShorthand(value: string): FontShorthand | null {
  const words = value.trim().split(/\s+/)
  const at = words.findIndex((word) =>
    /^(?:[\d.]+(?:px|pt|em|rem|%|in|cm|mm|pc)|(?:xx?-)?(?:small|large)|medium|smaller|larger)(?:\/|$)/i.test(word),
  )
  if (at < 0) return null
  const [size, lineHeight] = (words[at] ?? '').split('/')
  const before = words.slice(0, at).map((word) => word.toLowerCase())
  return {
    size: size ?? null,
    lineHeight: lineHeight === undefined || lineHeight === '' ? null : lineHeight,
    family: words.slice(at + 1).join(' ') || null,
    isBold: before.some(isBoldWeight),
    isItalic: before.some((word) => word === 'italic' || word === 'oblique'),
  }
}

/** Whether a `font-weight` shows as bold: 600 and more. */
export function isBoldWeight(value: string): boolean {
  const word = value.trim().toLowerCase()
  return word === 'bold' || word === 'bolder' || (/^\d{3,4}$/.test(word) && Number(word) >= 600)
}
