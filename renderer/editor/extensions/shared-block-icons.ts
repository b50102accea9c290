type Shape = readonly [name: 'path' | 'rect', attributes: Readonly<Record<string, string>>]

const lockBody: Shape = ['rect', { width: '18', height: '11', x: '3', y: '11', rx: '2', ry: '2' }]

// Those of lucide, which gives them to React alone.
const icons = {
  lock: [lockBody, ['path', { d: 'M7 11V7a5 5 0 0 1 10 0v4' }]],
  unlock: [lockBody, ['path', { d: 'M7 11V7a5 5 0 0 1 9.9-1' }]],
  edit: [
    [
      'path',
      {
        d: 'M21.174 6.812a1 1 0 0 0-3.986-3.987L3.842 16.174a2 2 0 0 0-.5.83l-1.321 4.352a.5.5 0 0 0 .623.622l4.353-1.32a2 2 0 0 0 .83-.497z',
      },
    ],
    ['path', { d: 'm15 5 4 4' }],
  ],
  remove: [
    ['path', { d: 'M10 11v6' }],
    ['path', { d: 'M14 11v6' }],
    ['path', { d: 'M19 6v14a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V6' }],
    ['path', { d: 'M3 6h18' }],
    ['path', { d: 'M8 6V4a2 2 0 0 1 2-2h4a2 2 0 0 1 2 2v2' }],
  ],
} as const satisfies Readonly<Record<string, readonly Shape[]>>
export type SharedBlockIcon = keyof typeof icons

/** An icon of a shared block's header, which no screen reader reads. Unit of the size: CSS px. */
export function sharedBlockIcon(document: Document, name: SharedBlockIcon, size: number): SVGElement {
  const namespace = 'http://www.w3.org/2000/svg'
  const icon = document.createElementNS(namespace, 'svg')
  const attributes = {
    viewBox: '0 0 24 24',
    width: String(size),
    height: String(size),
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '2',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
  }
  for (const [attribute, value] of Object.entries(attributes)) icon.setAttribute(attribute, value)
  for (const [shape, its] of icons[name]) {
    const part = icon.appendChild(document.createElementNS(namespace, shape))
    for (const [attribute, value] of Object.entries(its)) part.setAttribute(attribute, value)
  }
  return icon
}
