import { attribute, isElement, parseHtml, type HtmlElement, type HtmlNode } from '../../message/html-tree.ts'

export interface PageHead {
  /** As written; empty without one. */
  readonly title: string
  /** `null` when the page declares none. */
  readonly language: string | null
}

/** What a page says of itself: `<title>`, and the language of `<html>`, `<body>` or the one element that holds all. */
export function readPageHead(source: string): PageHead {
  // A page's head and the start of its body are enough, and a page can be long.
  const { root } = parseHtml(source.slice(0, 100_000))
  const page = elements(root.childNodes).find(({ tagName }) => tagName === 'html')
  const [head, body] = ['head', 'body'].map((name) =>
    elements(page?.childNodes ?? []).find(({ tagName }) => tagName === name),
  )
  const title = elements(head?.childNodes ?? []).find(({ tagName }) => tagName === 'title')
  const inBody = elements(body?.childNodes ?? [])
  const holders = [page, body, inBody.length === 1 ? inBody[0] : undefined]
  const declared = holders.map((holder) => (holder === undefined ? null : attribute(holder, 'lang')))
  return {
    title: (title?.childNodes ?? []).map((child) => ('value' in child ? child.value : '')).join(''),
    language: declared.find((language) => language !== null && language.trim() !== '') ?? null,
  }
}

function elements(nodes: readonly HtmlNode[]): readonly HtmlElement[] {
  return nodes.filter(isElement)
}
