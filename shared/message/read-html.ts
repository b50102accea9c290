import { withAngleTokens } from './angle-tokens.ts'
import { isEditableHref, isUnsafeHref } from './attributes.ts'
import { withoutBladeCode } from './blade-code.ts'
import { readStyleSheet, type StyleRule } from './css.ts'
import type { MessageDocument } from './document.ts'
import { removeEmoji } from './emoji.ts'
import { formatLimits, type FormatLimits } from './format.ts'
import { basePixelsOf, buildBlocks } from './html-blocks.ts'
import { backgroundNotes, readImage } from './html-images.ts'
import { readWordListItem } from './html-word-list.ts'
import { notesOn, placeNotes, spacerNote } from './html-notes.ts'
import { RunCollector } from './html-runs.ts'
import { computeStyle, rootStyle, type PageStyle, type Style } from './html-style.ts'
import { attribute, isBlank, isElement, parseHtml, type HtmlElement, type HtmlNode } from './html-tree.ts'
import { withoutPhpTags } from './php-tags.ts'
import { withoutServerTags } from './server-tags.ts'
import type { Removal } from './removal.ts'
import { note, toRemoval, type RemovalNote } from './removal-note.ts'
import { withoutTagControls } from './tag-controls.ts'
import { withoutTemplateQuotes } from './template-quotes.ts'
import { collapseBreaks, mergeText } from './tidy-document.ts'

export interface HtmlReading {
  readonly document: MessageDocument
  readonly removals: readonly Removal[]
}
export interface HtmlOptions {
  /**
   * `edit` (paste, drop, import): what is not permitted is dropped or mapped. `check`: what a rule of text or document
   * sees (emoji, http links, line breaks, images as they are) stays in the document; the rest becomes removals.
   */
  readonly mode: 'edit' | 'check'
  /** Of the policy that the message is read for; the current one's unless given. */
  readonly limits?: FormatLimits
}

/**
 * Reads a page or fragment of HTML into a message document, with what was taken out of it or mapped, and where it
 * stood. No DOM. Never throws; depth is bounded; cost is linear in the source, and in its style rules.
 */
export function readHtml(html: string, { mode, limits = formatLimits }: HtmlOptions = { mode: 'edit' }): HtmlReading {
  const markup = withAngleTokens(withoutBladeCode(withoutServerTags(withoutPhpTags(html))))
  const { root, isQuirky } = parseHtml(withoutTagControls(withoutTemplateQuotes(markup)))
  const reader = new HtmlReader(mode, { isQuirky, sheets: readSheets(root.childNodes), limits })
  reader.readChildren(root.childNodes, { style: rootStyle, href: null, notes: [], collector: reader.root })
  reader.root.close()
  return reader.finish()
}

function readSheets(nodes: readonly HtmlNode[]): readonly StyleRule[] {
  const rules: StyleRule[] = []
  const visit = (node: HtmlNode): void => {
    if (!isElement(node)) return
    if (node.tagName === 'style') {
      const text = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
      rules.push(...readStyleSheet(text, rules.length))
    } else node.childNodes.forEach(visit)
  }
  nodes.forEach(visit)
  return rules.slice(0, 600)
}

interface Place {
  readonly style: Style
  readonly href: string | null
  readonly notes: readonly RemovalNote[]
  readonly collector: RunCollector
}

const skippedTags: ReadonlySet<string> = new Set([
  'title', 'meta', 'base', 'template', 'noframes', 'datalist', 'param', 'track', 'mj-title', 'mj-style', 'mj-attributes',
]) // prettier-ignore
const scriptTags: ReadonlySet<string> = new Set(['script', 'applet'])
const mediaTags: ReadonlySet<string> = new Set([
  'iframe', 'object', 'embed', 'video', 'audio', 'canvas', 'svg', 'math', 'map', 'frameset', 'noembed', 'bgsound',
]) // prettier-ignore
const fieldTags: ReadonlySet<string> = new Set(['input', 'select', 'textarea', 'progress', 'meter'])
const paragraphTags: ReadonlySet<string> = new Set([
  'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'dl', 'table', 'tr', 'fieldset', 'figure', 'listing',
]) // prettier-ignore
const lineTags: ReadonlySet<string> = new Set([
  'div', 'section', 'article', 'header', 'footer', 'main', 'nav', 'aside', 'address', 'center', 'form', 'td', 'th', 'li',
  'dt', 'dd', 'body', 'caption', 'tbody', 'thead', 'tfoot', 'figcaption', 'details', 'summary', 'legend', 'hgroup', 'optgroup',
  // MJML and Inky, which mails are written in before they are HTML.
  'mj-section', 'mj-column', 'mj-text', 'mj-button', 'mj-preview', 'wrapper', 'container', 'row', 'columns', 'callout', 'spacer',
]) // prettier-ignore
const cellTags: ReadonlySet<string> = new Set(['td', 'th', 'tr', 'table', 'tbody', 'thead', 'tfoot'])
// oxlint-disable-next-line no-control-regex
const unreadable = /[\u0000-\u0008\u000e-\u001f\u007f\ufeff\ufffc]/g

class HtmlReader {
  readonly root = new RunCollector()
  /** What has no text of its own in the document. */
  private readonly loose: RemovalNote[] = []
  private readonly sizes = new Map<number, number>()
  private isAllAbsolute = true

  constructor(
    private readonly mode: 'edit' | 'check',
    private readonly page: PageStyle,
  ) {}

  readChildren(nodes: readonly HtmlNode[], place: Place): void {
    for (let index = 0; index < nodes.length; index += 1) {
      const node = nodes[index]
      if (node === undefined) continue
      if ('value' in node && node.nodeName === '#text') this.readText(node.value, place)
      else if (isElement(node)) index += this.readElement(node, place, nodes, index)
    }
  }

  /** Answers how many further siblings were read with the element. */
  private readElement(element: HtmlElement, place: Place, siblings: readonly HtmlNode[], index: number): number {
    const tag = element.tagName
    if (skippedTags.has(tag)) return 0
    if (this.isDropped(element)) return 0
    const { collector } = place
    if (tag === 'br') collector.lineBreak(place.style, place.href)
    else if (tag === 'hr') {
      this.loose.push(note('rule-line', '<hr>'))
      collector.boundary(2)
    } else if (tag === 'ul' || tag === 'ol' || tag === 'menu' || tag === 'dir') this.readList(element, place)
    else if (tag === 'img') this.readImage(element, place)
    else if (tag === 'mj-image') {
      this.readImage(element, { ...place, href: this.readHref(element, place) })
      // Where it is written without an end, the rest of the page stands in it.
      this.readChildren(element.childNodes, place)
    } else {
      const wordItem = readWordListItem(element)
      if (wordItem !== null) return this.readWordList(element, place, siblings, index)
      this.readBox(element, place)
    }
    return 0
  }

  private isDropped(element: HtmlElement): boolean {
    const tag = element.tagName
    if (element.attrs.some(({ name }) => name.startsWith('on'))) this.loose.push(note('script', `<${tag} on…>`))
    const kind = scriptTags.has(tag) ? 'script' : mediaTags.has(tag) ? 'media' : fieldTags.has(tag) ? 'form' : null
    if (kind !== null) {
      this.loose.push(note(kind, `<${tag}>`))
      return true
    }
    if (tag === 'style' || tag === 'link') {
      const isSheet = tag === 'style' || /stylesheet/i.test(attribute(element, 'rel') ?? '')
      if (isSheet) this.loose.push(note('style-sheet', `<${tag}>`))
      return true
    }
    return false
  }

  private readBox(element: HtmlElement, place: Place): void {
    const tag = element.tagName
    const style = computeStyle(element, place.style, this.page)
    if (style.isHidden && this.mode === 'edit') {
      if (!isBlank(element)) this.loose.push(note('other-formatting', `<${tag} hidden>`))
      return
    }
    this.loose.push(...backgroundNotes(element, style))
    const notes = [...place.notes]
    if (style.background !== null) notes.push(style.background)
    const heading = /^h[1-6]$/.test(tag)
    if (heading) notes.push(note('heading', `<${tag}>`))
    if (tag === 'table' && !isInTable(place.style) && !isBlank(element)) this.loose.push(note('table', '<table>'))
    if (tag === 'form' || tag === 'button') this.loose.push(note('form', `<${tag}>`))
    const spacer = tag === 'tr' ? spacerNote(element, this.page.limits) : null
    const inner: Place = {
      style: withBox(style, heading, spacer),
      href: tag === 'a' || tag === 'mj-button' ? this.readHref(element, place) : place.href,
      notes,
      collector: place.collector,
    }
    const strength = style.isTight && tag === 'p' ? 1 : paragraphTags.has(tag) ? 2 : lineTags.has(tag) ? 1 : null
    const isCell = cellTags.has(tag)
    if (strength !== null) place.collector.boundary(strength, isCell, true)
    this.readChildren(element.childNodes, inner)
    if (strength !== null) place.collector.boundary(strength, isCell)
  }

  private readList(element: HtmlElement, place: Place): void {
    const style = computeStyle(element, place.style, this.page)
    if (style.isHidden && this.mode === 'edit') return
    const start = Number(attribute(element, 'start') ?? '1')
    const isStart = Number.isInteger(start) && start >= 0 && start <= 1_000_000
    const list = place.collector.list(element.tagName === 'ol', isStart ? start : 1)
    const newItem = (): RunCollector => {
      const item = new RunCollector()
      list.items.push(item)
      return item
    }
    for (const child of element.childNodes) {
      if (!isElement(child)) {
        if ('value' in child && child.nodeName === '#text' && child.value.trim() !== '') {
          this.readText(child.value, { ...place, style, collector: list.items.at(-1) ?? newItem() })
        }
        continue
      }
      // Some editors put a nested list between the items rather than into one.
      const isNested = child.tagName === 'ul' || child.tagName === 'ol'
      const collector = isNested ? (list.items.at(-1) ?? newItem()) : newItem()
      this.readChildren([child], { ...place, style, collector })
    }
    for (const item of list.items) item.close()
  }

  /** Word writes lists as paragraphs with markers in their text. */
  private readWordList(element: HtmlElement, place: Place, siblings: readonly HtmlNode[], index: number): number {
    const first = readWordListItem(element)
    const list = place.collector.list(first?.isOrdered === true, 1)
    let read = 0
    for (let next = index; next < siblings.length; next += 1) {
      const sibling = siblings[next]
      if (sibling === undefined) break
      if (!isElement(sibling)) {
        if ('value' in sibling && sibling.nodeName === '#text' && sibling.value.trim() !== '') break
        continue
      }
      const item = readWordListItem(sibling)
      if (item === null || item.isOrdered !== first?.isOrdered) break
      const collector = new RunCollector()
      list.items.push(collector)
      const style = computeStyle(sibling, place.style, this.page)
      this.readChildren(item.content, { ...place, style, collector })
      collector.close()
      read = next - index
    }
    return read
  }

  private readHref(element: HtmlElement, place: Place): string | null {
    const raw = attribute(element, 'href')?.trim()
    if (raw === undefined) return place.href
    // Drafts and what code prints leave the address out; the words of the link are there.
    if (raw === '') return this.mode === 'check' ? '#' : place.href
    const href = raw.startsWith('//') && this.mode === 'edit' ? `https:${raw}` : raw
    if (isUnsafeHref(href)) {
      this.loose.push(note('unsafe-link', href))
      return null
    }
    if (this.mode === 'check') return href.slice(0, 2048)
    if (isEditableHref(href)) return href
    if (!raw.startsWith('#')) this.loose.push(note('unsafe-link', href))
    return null
  }

  private readImage(element: HtmlElement, place: Place): void {
    const style = computeStyle(element, place.style, this.page)
    const image = readImage(element, style, this.mode, this.page.limits)
    if (image.outcome === 'text') this.readText(image.text, place)
    else if (image.outcome === 'drop') this.loose.push(...image.notes)
    else place.collector.image(image.attributes, style, place.href, image.notes)
  }

  private readText(source: string, { style, href, notes, collector }: Place): void {
    let text = source.replaceAll(unreadable, '')
    let isOpenEnd = false
    if (this.mode === 'edit') {
      const without = removeEmoji(text)
      for (const emoji of without.removed) this.loose.push(note('emoji', emoji))
      text = without.text
      isOpenEnd = without.isOpenEnd
    }
    const visible = text.trim().length
    if (visible > 0) {
      const pixels = Math.round(style.size.pixels * 10) / 10
      if (!style.size.isAbsolute) this.isAllAbsolute = false
      this.sizes.set(pixels, (this.sizes.get(pixels) ?? 0) + visible)
    }
    collector.text(text, style, href, visible > 0 ? notesOn(text, style, notes) : [])
    if (isOpenEnd) collector.gap()
  }

  finish(): HtmlReading {
    const { blocks, origins } = buildBlocks(this.root, basePixelsOf(this.sizes, this.isAllAbsolute))
    const collapsing =
      this.mode === 'edit' ? collapseBreaks(blocks, this.page.limits.lineBreaks) : { blocks, removed: 0 }
    const document: MessageDocument = { type: 'doc', content: collapsing.blocks }
    if (collapsing.removed > 0) this.loose.push(note('line-breaks', String(collapsing.removed)))
    const removals = [
      ...placeNotes(document, origins, this.page.limits),
      ...this.loose.map((one) => toRemoval(one, null)),
    ]
    return { document: mergeText(document), removals }
  }
}

function isInTable(style: Style): boolean {
  for (let element = style.selectable; element !== null; element = element.parent) {
    if (element.tag === 'table') return true
  }
  return false
}

function withBox(style: Style, isHeading: boolean, spacer: RemovalNote | null): Style {
  if (!isHeading && spacer === null) return style
  // A heading becomes bold and large, however its page sized it.
  return { ...style, isHeading: isHeading || style.isHeading, margin: spacer ?? style.margin }
}
