import { Parser, html, type DefaultTreeAdapterTypes, type Token } from 'parse5'

export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode

/** Open elements, at most; deeper start tags are ignored and their text stays. Browsers have such a bound too (512). */
const maximumDepth = 160
/** Formatting elements that are reopened after a block, at most: each block reopens all of them. */
const maximumFormatting = 24

/** Start tags that never nest, or whose text must not become visible. */
const neverSkipped: ReadonlySet<string> = new Set([
  'html', 'head', 'body', 'br', 'img', 'hr', 'script', 'style', 'title', 'textarea', 'xmp', 'iframe', 'noembed',
  'noframes', 'noscript', 'plaintext', 'meta', 'link', 'base', 'input', 'wbr', 'area', 'col', 'embed', 'source',
]) // prettier-ignore

// The parser's own cost is quadratic in unclosed formatting elements; bounding both stacks makes it linear.
class BoundedParser extends Parser<DefaultTreeAdapterTypes.DefaultTreeAdapterMap> {
  override onStartTag(token: Token.TagToken): void {
    const isFull =
      this.openElements.stackTop >= maximumDepth || (formatting.has(token.tagName) && this.hasManyFormatting())
    if (isFull && !neverSkipped.has(token.tagName)) return
    super.onStartTag(token)
  }

  private hasManyFormatting(): boolean {
    let entry = this.activeFormattingElements.newest
    for (let count = 0; entry !== null; count += 1) {
      if (count >= maximumFormatting) return true
      entry = entry.older
    }
    return false
  }
}
const formatting: ReadonlySet<string> = new Set([
  'a', 'b', 'big', 'code', 'em', 'font', 'i', 'nobr', 's', 'small', 'strike', 'strong', 'tt', 'u',
]) // prettier-ignore

export interface HtmlTree {
  readonly root: DefaultTreeAdapterTypes.Document
  /** Without a doctype, tables take neither size nor alignment from around them. */
  readonly isQuirky: boolean
}

/** Parses a page or a fragment the way browsers do, without a DOM. Never throws; depth is bounded; linear. */
export function parseHtml(source: string): HtmlTree {
  const parser = new BoundedParser({ sourceCodeLocationInfo: false, scriptingEnabled: false })
  parser.tokenizer.write(source, true)
  return { root: parser.document, isQuirky: parser.document.mode !== html.DOCUMENT_MODE.NO_QUIRKS }
}

/** Whether a node is an element, and no text or comment. */
export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node
}

/** An attribute's value as it is written; `null` where the element has none of the name. */
export function attribute(element: HtmlElement, name: string): string | null {
  return element.attrs.find((candidate) => candidate.name === name)?.value ?? null
}

/** Whether nothing of a subtree would be seen: no text, no image. */
export function isBlank(node: HtmlNode): boolean {
  if ('value' in node && node.nodeName === '#text') return node.value.trim() === ''
  if (!isElement(node)) return true
  return node.tagName !== 'img' && node.childNodes.every(isBlank)
}
