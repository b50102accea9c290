import { describe, expect, it } from 'vitest'
import { sealedFiles } from '../../../main/approval/sealed-files.ts'
import type { BlockNode, InlineNode, MessageDocument } from '../../../shared/message/document.ts'
import { newVariant, type TemplateContent } from '../../../shared/template/template.ts'

// Those of the time: a new one changes nothing that was approved.
const placeholders = [
  'order_number',
  'language',
  'buyer_name',
  'product_name',
  'store_name',
  'carrier',
  'tracking_number',
  'ship_date',
  'delivery_date',
  'refund_amount',
  'return_deadline',
  'invoice_number',
]

const picture =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='

const text = (words: string, ...marks: NonNullable<Extract<InlineNode, { type: 'text' }>['marks']>): InlineNode =>
  marks.length === 0 ? { type: 'text', text: words } : { type: 'text', text: words, marks }
const paragraph = (...content: readonly InlineNode[]): BlockNode => ({ type: 'paragraph', content })

/** Everything that a message can hold, so that no part of the writers can change unseen. */
const everything: MessageDocument = {
  type: 'doc',
  content: [
    paragraph(text('Plain, <escaped> & “quoted” \u00a0 '), text('bold', { type: 'bold' }), text(' ')),
    paragraph(
      text('italic', { type: 'italic' }),
      text('both', { type: 'bold' }, { type: 'italic' }),
      text('under', { type: 'underline' }),
      { type: 'hardBreak' },
      text('small', { type: 'textSize', attrs: { size: 'small' } }),
      text('large', { type: 'textSize', attrs: { size: 'large' } }),
    ),
    paragraph(text('a link', { type: 'link', attrs: { href: 'https://www.amazon.ca/gp/help?a=1&b=2' } }), text('.')),
    { type: 'paragraph' },
    paragraph(...placeholders.map((name): InlineNode => ({ type: 'placeholder', attrs: { name } }))),
    paragraph({ type: 'placeholder', attrs: { name: 'one_of_theirs' } }),
    paragraph(
      { type: 'image', attrs: { src: picture, alt: 'How to turn it', kind: 'instruction', widthPercent: 50 } },
      { type: 'hardBreak' },
    ),
    {
      type: 'orderedList',
      attrs: { start: 3 },
      content: [
        { type: 'listItem', content: [paragraph(text('three'))] },
        {
          type: 'listItem',
          content: [
            paragraph(text('four')),
            { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('deeper'))] }] },
          ],
        },
        { type: 'listItem', content: [paragraph(text('five')), paragraph(text('and more'))] },
      ],
    },
    { type: 'sharedBlock', attrs: { id: 'b1', name: 'Signature' }, content: [paragraph(text('The team'))] },
  ],
}

const content: TemplateContent = {
  title: 'Late parcel – Noël',
  purpose: 'proactive-order-problem',
  store: 'CA',
  sendWithinDays: 5,
  isStockOutNotice: true,
  lengthLimit: 1200,
  confirmations: [{ rule: 'recipient', textHash: 'whole' }],
  variants: [
    {
      ...newVariant('en-CA', everything),
      subject: 'Your order {{order_number}} <soon>',
      exceptions: [{ rule: 'external-link', textHash: 'link', reason: 'needed-for-order' }],
      confirmations: [{ rule: 'spelling-grammar', textHash: 'word' }],
    },
    {
      ...newVariant('ar', everything),
      basedOn: { language: 'en-CA', subject: 'Your order', document: { type: 'doc', content: [paragraph(text('a'))] } },
    },
  ],
}

const setAside = [
  { language: null, rule: 'recipient', clause: 'C1', text: '', textHash: 'whole', reason: null },
  {
    language: 'en-CA',
    rule: 'external-link',
    clause: 'F8',
    text: 'a link',
    textHash: 'link',
    reason: 'needed-for-order',
  },
  { language: 'en-CA', rule: 'spelling-grammar', clause: 'F11', text: 'Plain', textHash: 'word', reason: null },
] as const

describe('what was approved with a released version', () => {
  it('is written the same today, byte for byte', () => {
    const files = sealedFiles(content, { policyVersion: 'CA-fr-2021.2', setAside })
    const hashes = Object.fromEntries(files.map(({ format, language, hash }) => [`${format} ${language ?? ''}`, hash]))
    const help =
      'These bytes were sealed. With this change, templates that were approved with a released version are no longer ' +
      'exported as approved: every one of them has to be approved again ("written otherwise than it was approved"). If ' +
      'that is meant, say so in the changelog and put the new hashes here; else keep what the writers wrote.'
    expect(hashes, help).toEqual({
      'html ar': '49804f28671ace3da5a7019ccc38867db431844b58a1ca753c3cb12d81701412',
      'html en-CA': 'ac671f04993ae389f1350ed296ef88a3d815ac641360cea3a5c8c2ef2b2ad819',
      'json ': 'c8c3969cab5de498cddbc7c98682de5641791f046ce794913e46474e97f77f98',
      'text ar': '5d93b0c5e9ff7a7e283eda498467e32b87985f37146a04d8767c3ec804eb6958',
      'text en-CA': '3a1abd30d386884eccf3fc925c4b5267af08fd1983b0666ef816e58ca6e2e9c4',
    })
  })
})
