import { attribute, isElement, type HtmlElement, type HtmlNode } from './html-tree.ts'

export interface WordListItem {
  readonly isOrdered: boolean
  /** The paragraph's children without the marker. */
  readonly content: readonly HtmlNode[]
}

/** Reads a paragraph that Word means as a list item (`mso-list:l0 level1 lfo1`); `null` for any other element. */
export function readWordListItem(element: HtmlElement): WordListItem | null {
  if (element.tagName !== 'p' || !/mso-list:\s*l\d/i.test(attribute(element, 'style') ?? '')) return null
  const marker = element.childNodes.find(isMarker)
  const text = marker === undefined ? '' : textOf(marker).trim()
  return {
    isOrdered: /^[([]?(?:\d+|[a-z]{1,4})[.)\]]/i.test(text),
    content: element.childNodes.filter((child) => child !== marker),
  }
}

function isMarker(node: HtmlNode): boolean {
  if (!isElement(node)) return false
  return /mso-list:\s*ignore/i.test(attribute(node, 'style') ?? '') || node.childNodes.some(isMarker)
}

function textOf(node: HtmlNode): string {
  if ('value' in node && node.nodeName === '#text') return node.value
  return isElement(node) ? node.childNodes.map(textOf).join('') : ''
}
