import type { Element, ElementContent, Root, RootContent } from 'hast'

/** The parts of a rule's section, by their order (`docs/policy-pages.md`). */
const parts = ['accepted', 'found', 'mending', 'reasons'] as const

/**
 * For rehype: gathers a policy page's headings and what follows them into sections, one for each rule, and in each one
 * for each part; and sets an example apart from its circumstances.
 */
export function pageSections() {
  return (root: Root): void => {
    const [head, ...rules] = split(root.children, 'h2')
    root.children = [...(head ?? []), ...rules.map(ruleSection)]
  }
}

function ruleSection(children: readonly RootContent[]): Element {
  const [head = [], ...sections] = split(children, 'h3')
  const id = textOf(head[0]).split(' ')[0] ?? ''
  return section('page-rule', { dataRule: id, tabIndex: -1 }, [
    ...contentsOf(head).map(withoutDot),
    ...sections.map((one, place) => {
      const part = parts[place] ?? 'reasons'
      const contents = contentsOf(one)
      const isExamples = part === 'accepted' || part === 'found'
      return section(`page-part is-${part}`, {}, isExamples ? contents.map(examplesOf) : contents)
    }),
  ])
}

/** The id stands apart from the title, so that no dot is needed between them. */
function withoutDot(node: ElementContent): ElementContent {
  if (node.type !== 'element' || node.tagName !== 'h2') return node
  const children = node.children.map((one) =>
    one.type === 'text' ? { ...one, value: one.value.replace(/^ · /, ' ') } : one,
  )
  return { ...node, children }
}

function examplesOf(node: ElementContent): ElementContent {
  if (node.type !== 'element' || node.tagName !== 'ul') return node
  return { ...node, children: node.children.map(exampleOf) }
}

function exampleOf(item: ElementContent): ElementContent {
  if (item.type !== 'element' || item.tagName !== 'li') return item
  const [first, ...rest] = item.children
  if (first?.type !== 'element' || first.tagName !== 'code') return item
  const words = rest.map((node) =>
    node === rest[0] && node.type === 'text' ? { ...node, value: node.value.replace(/^ – /, '') } : node,
  )
  const circumstances: Element = {
    type: 'element',
    tagName: 'span',
    properties: { className: ['example-circumstances'] },
    children: words,
  }
  return {
    ...item,
    children: [first, ...(rest.length === 0 ? [] : [{ type: 'text' as const, value: ' ' }, circumstances])],
  }
}

function section(className: string, properties: Element['properties'], children: ElementContent[]): Element {
  return {
    type: 'element',
    tagName: 'section',
    properties: { className: className.split(' '), ...properties },
    children,
  }
}

/** What stands before the first heading of the level, then each heading with what follows it. */
function split(nodes: readonly RootContent[], heading: 'h2' | 'h3'): readonly (readonly RootContent[])[] {
  const groups: RootContent[][] = [[]]
  for (const node of nodes) {
    if (node.type === 'element' && node.tagName === heading) groups.push([])
    groups.at(-1)?.push(node)
  }
  return groups
}

function contentsOf(nodes: readonly RootContent[]): ElementContent[] {
  return nodes.flatMap((node) => (node.type === 'doctype' ? [] : [node]))
}

function textOf(node: RootContent | undefined): string {
  if (node === undefined) return ''
  if (node.type === 'text') return node.value
  return node.type === 'element' ? node.children.map(textOf).join('') : ''
}
