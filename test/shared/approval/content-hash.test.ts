import { describe, expect, it } from 'vitest'
import { contentHash } from '../../../shared/approval/seal.ts'
import { setAsideOf, statedContent } from '../../../shared/approval/set-aside.ts'
import { checkTemplate } from '../../../shared/policy/check.ts'
import type { TemplateContent } from '../../../shared/template/template.ts'
import { bareSurroundings } from '../../support/bare-surroundings.ts'
import { paragraphs } from '../exchange/template-builder.ts'

const content: TemplateContent = {
  title: 'Late parcel',
  purpose: 'reply',
  store: 'CA',
  sendWithinDays: 5,
  isStockOutNotice: false,
  lengthLimit: 900,
  confirmations: [{ rule: 'recipient', textHash: 'a' }],
  variants: [
    {
      language: 'en-CA',
      subject: 'Your parcel',
      document: {
        type: 'doc',
        content: [
          {
            type: 'paragraph',
            content: [
              { type: 'text', text: 'Order ', marks: [{ type: 'bold' }] },
              { type: 'placeholder', attrs: { name: 'order_number' } },
            ],
          },
        ],
      },
      exceptions: [{ rule: 'phone-number', textHash: 'b', reason: 'carrier' }],
      confirmations: [{ rule: 'recipient', textHash: 'c' }],
      basedOn: { language: 'fr-CA', subject: 'Votre colis', document: paragraphs('Commande') },
    },
    {
      language: 'fr-CA',
      subject: '',
      document: paragraphs('Commande'),
      exceptions: [],
      confirmations: [],
      basedOn: null,
    },
  ],
}

/** Every value with one leaf changed, with the place of the leaf; lists also lose their last item. */
function changesOf(value: unknown, place = ''): readonly (readonly [string, unknown])[] {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value
    return [
      ...(items.length > 1 || place !== '.variants' ? ([[`${place} (shorter)`, items.slice(0, -1)]] as const) : []),
      ...items.flatMap((item, index) =>
        changesOf(item, `${place}[${index}]`).map(([where, changed]) => [where, items.with(index, changed)] as const),
      ),
    ].filter(([, changed]) => JSON.stringify(changed) !== JSON.stringify(value))
  }
  if (typeof value === 'object' && value !== null) {
    // A node of another type is no message.
    const fields = Object.entries(value).filter(([key]) => key !== 'type')
    return fields.flatMap(([key, part]) =>
      changesOf(part, `${place}.${key}`).map(([where, changed]) => [where, { ...value, [key]: changed }] as const),
    )
  }
  if (typeof value === 'string') return [[place, `${value}x`]]
  if (typeof value === 'number') return [[place, value + 1]]
  if (typeof value === 'boolean') return [[place, !value]]
  return [[place, { language: 'en', subject: '', document: paragraphs('x') }]]
}

describe('the hash of what is approved', () => {
  const hash = contentHash(content, '2021.1', '1.0.0')

  it('is another one when anything of it is: every field, at every depth', () => {
    const changes = changesOf(content)
    // So that a field that is added later is looked at too.
    expect(changes.length).toBeGreaterThan(30)
    const same = changes.filter(([, changed]) => contentHash(changed as TemplateContent, '2021.1', '1.0.0') === hash)
    expect(same.map(([place]) => place)).toEqual([])
  })

  it('is another one by another policy or another checker', () => {
    expect(contentHash(content, '2021.2', '1.0.0')).not.toBe(hash)
    expect(contentHash(content, '2021.1', '1.0.1')).not.toBe(hash)
  })

  it('does not depend on the order in which the fields are held, and does on that of the languages', () => {
    const turned = Object.fromEntries(Object.entries(content).toReversed()) as unknown as TemplateContent
    expect(contentHash(turned, '2021.1', '1.0.0')).toBe(hash)
    const [first, second] = content.variants
    if (second === undefined) throw new Error('one language')
    expect(contentHash({ ...content, variants: [second, first] }, '2021.1', '1.0.0')).not.toBe(hash)
  })
})

describe('what was set aside', () => {
  const text = 'Call the carrier: 514-555-0142, or 514-555-0142.'
  const [variant] = content.variants
  const asked: TemplateContent = {
    ...content,
    confirmations: [],
    variants: [{ ...variant, document: paragraphs(text), exceptions: [], confirmations: [] }],
  }
  const { template, variants } = checkTemplate(asked, bareSurroundings)
  const phone = variants[0]?.result.findings.find(({ rule }) => rule === 'phone-number')
  if (phone === undefined) throw new Error('no number found')
  const stale = { rule: 'phone-number', textHash: 'gone', reason: 'carrier' } as const
  const stated: TemplateContent = {
    ...asked,
    confirmations: template.findings.map(({ rule, textHash }) => ({ rule, textHash })),
    variants: [
      {
        ...asked.variants[0],
        exceptions: [{ rule: 'phone-number', textHash: phone.textHash, reason: 'carrier' }, stale],
      },
    ],
  }
  const setAside = setAsideOf(checkTemplate(stated, bareSurroundings))

  it('is told once for each text, with its language, and the template as a whole first', () => {
    const { textHash } = phone
    expect(setAside.filter(({ rule }) => rule === 'phone-number')).toEqual([
      { language: 'en-CA', rule: 'phone-number', clause: 'N8', text: '514-555-0142', textHash, reason: 'carrier' },
    ])
    expect(setAside.slice(0, template.findings.length).map(({ language }) => language)).toEqual(
      template.findings.map(() => null),
    )
  })

  it('is all that an export states: what nothing asks for any more is left out', () => {
    const written = statedContent(stated, setAside)
    expect(written.variants[0].exceptions).toEqual([stated.variants[0].exceptions[0]])
    expect(written.confirmations).toEqual(stated.confirmations)
    expect(statedContent(stated, []).variants[0].exceptions).toEqual([])
    expect(statedContent(stated, []).confirmations).toEqual([])
  })
})
