/** S9: values that no attribute of ours may take, from whatever door they come. */
export const hostileValues: readonly {
  readonly node: Readonly<Record<string, unknown>>
  readonly attribute: string
  readonly values: readonly unknown[]
}[] = [
  {
    node: {
      type: 'image',
      attrs: { src: 'data:image/png;base64,iVBORw0KGgo=', alt: 'a', kind: null, widthPercent: 50 },
    },
    attribute: 'src',
    values: [
      'javascript:alert(1)',
      'https://example.com/pixel.gif',
      'data:image/svg+xml;base64,PHN2Zy8+',
      'data:text/html;base64,PGI+',
      { toString: 'x' },
    ],
  },
  {
    node: {
      type: 'image',
      attrs: { src: 'data:image/png;base64,iVBORw0KGgo=', alt: 'a', kind: null, widthPercent: 50 },
    },
    attribute: 'alt',
    values: [7, null, ['a'], 'two\nlines', 'x'.repeat(100_000)],
  },
  {
    node: {
      type: 'image',
      attrs: { src: 'data:image/png;base64,iVBORw0KGgo=', alt: 'a', kind: null, widthPercent: 50 },
    },
    attribute: 'kind',
    values: ['product', '', 1, {}, '"><script>'],
  },
  {
    node: {
      type: 'image',
      attrs: { src: 'data:image/png;base64,iVBORw0KGgo=', alt: 'a', kind: null, widthPercent: 50 },
    },
    attribute: 'widthPercent',
    values: [0, 101, -5, '50%;position:fixed', 12.5],
  },
  {
    node: { type: 'placeholder', attrs: { name: 'carrier' } },
    attribute: 'name',
    values: ['', 'a}}b', '{{carrier', 'line\nbreak', { name: 'carrier' }],
  },
  {
    node: { type: 'text', text: 'a', marks: [{ type: 'link', attrs: { href: 'https://example.com/' } }] },
    attribute: 'href',
    values: ['javascript:alert(1)', 'data:text/html,x', 'https://user:secret@example.com/', '//example.com', 5],
  },
  {
    node: { type: 'text', text: 'a', marks: [{ type: 'textSize', attrs: { size: 'small' } }] },
    attribute: 'size',
    values: ['huge', '72px', 3, null, 'constructor'],
  },
  {
    node: { type: 'sharedBlock', attrs: { id: 'b1', name: 'Signature' }, content: [{ type: 'paragraph' }] },
    attribute: 'id',
    values: ['', 7, null, 'two\nlines', 'x'.repeat(201), { toString: 'x' }],
  },
  {
    node: { type: 'sharedBlock', attrs: { id: 'b1', name: 'Signature' }, content: [{ type: 'paragraph' }] },
    attribute: 'name',
    values: ['', ' ', 7, null, 'two\nlines', 'x'.repeat(81), ['a']],
  },
]

/** The node with the value in its attribute, or in its mark's. */
export function withValue(
  node: Readonly<Record<string, unknown>>,
  attribute: string,
  value: unknown,
): Readonly<Record<string, unknown>> {
  const marks = node['marks']
  if (Array.isArray(marks)) {
    const [mark] = marks as readonly { readonly type: string }[]
    return { ...node, marks: [{ type: mark?.type, attrs: { [attribute]: value } }] }
  }
  return { ...node, attrs: { ...(node['attrs'] as object), [attribute]: value } }
}
