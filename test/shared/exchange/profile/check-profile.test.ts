import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkProfile } from '../../../../shared/exchange/profile/check-profile.ts'
import { canonicalDialect, findDialect } from '../../../../shared/exchange/profile/dialect-presets.ts'
import { plainText } from '../../../../shared/exchange/profile/in-dialect.ts'
import { isLoss, type ExportProfile, type PlaceholderDialect } from '../../../../shared/exchange/profile/profile.ts'
import type { InlineNode, MessageDocument } from '../../../../shared/message/document.ts'
import { placeholderDefinitions } from '../../../../shared/message/placeholders.ts'
import type { TemplateContent } from '../../../../shared/template/template.ts'
import { permittedDocument } from '../../message/document-arbitrary.ts'
import { paragraphs, templateOf, variantOf } from '../template-builder.ts'
import { dialectOf, presetOf } from './targets.ts'

const line = (...nodes: readonly InlineNode[]): MessageDocument => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: nodes }],
})
const order: InlineNode = { type: 'placeholder', attrs: { name: 'order_number' } }
const api = presetOf('messaging-api')
const zendesk = findDialect('zendesk')

function kinds(
  content: TemplateContent | MessageDocument,
  profile: ExportProfile,
  dialect: PlaceholderDialect = dialectOf(profile),
): readonly string[] {
  const whole = 'variants' in content ? content : templateOf(variantOf(content))
  return checkProfile(whole, profile, dialect).map(({ kind }) => kind)
}

const custom = (length: number): TemplateContent => ({
  ...templateOf(variantOf(paragraphs('𝒂'.repeat(length)))),
  purpose: 'proactive-custom-design',
})

describe('what a target takes', () => {
  it('has nothing to say of a short text with an order number for the messaging API', () => {
    expect(kinds(line({ type: 'text', text: 'Your order ' }, order), api)).toEqual([])
  })

  it.each([
    [2000 - 19, []],
    [2000 - 18, ['too-long']],
  ])('counts the order number at its longest: %d characters and one are %j', (length, expected) => {
    expect(kinds(line({ type: 'text', text: 'a'.repeat(length) }, order), api)).toEqual(expected)
  })

  it('takes less where the operation does, and counts signs outside the basic plane as one', () => {
    expect(kinds(custom(800), api)).toEqual([])
    expect(checkProfile(custom(801), api, canonicalDialect)).toEqual([
      { kind: 'too-long', language: 'en-CA', data: { length: 801, limit: 800 } },
    ])
  })

  it.each([
    [
      'a link',
      line({ type: 'text', text: 'a', marks: [{ type: 'link', attrs: { href: 'https://amazon.ca' } }] }),
      ['links'],
    ],
    ['an address that is no link', paragraphs('See https://amazon.ca'), ['links']],
    ['an e-mail address', paragraphs('Write to a@b.example.'), ['email-address']],
    ['bold text', line({ type: 'text', text: 'a', marks: [{ type: 'bold' }] }), ['formatting']],
    ['nothing', paragraphs(' '), ['too-short']],
  ])('tells of %s', (_, document, expected) => {
    expect(kinds(document, api)).toEqual(expected)
  })

  it('refuses a purpose that no operation is for', () => {
    expect(kinds({ ...templateOf(variantOf(paragraphs('a'))), purpose: 'reply' }, api)).toEqual(['no-operation'])
  })

  it('tells of formatting without stopping anything', () => {
    const [problem] = checkProfile(
      templateOf(variantOf(line({ type: 'text', text: 'a', marks: [{ type: 'italic' }] }))),
      presetOf('text'),
      canonicalDialect,
    )
    expect(problem !== undefined && isLoss(problem)).toBe(true)
  })

  it('[C3] refuses the order number where there is no token for it, or one that may become a blank', () => {
    if (zendesk === null) throw new Error('no dialect')
    const profile = presetOf('zendesk-content')
    const field = { order_number: '{{ticket.ticket_field_1}}' }
    expect(kinds(line(order), profile, zendesk)).toEqual(['no-token'])
    expect(kinds(line(order), profile, { ...zendesk, tokens: field })).toEqual(['may-be-blank'])
    expect(kinds(line(order), profile, { ...zendesk, tokens: field, missing: 'dash' })).toEqual(['may-be-blank'])
    expect(kinds(line(order), profile, { ...zendesk, tokens: field, missing: 'refused' })).toEqual([])
  })

  it('looks for tokens in the subject too', () => {
    const variant = { ...variantOf(paragraphs('a')), subject: 'Order {{order_number}}' }
    expect(kinds(templateOf(variant), presetOf('zonmaster'))).toEqual(['no-token'])
  })

  it('refuses words that the target would run, and cells that a spreadsheet would', () => {
    const profile = presetOf('zendesk-content')
    expect(kinds(paragraphs('a {% raw %} b'), profile)).toEqual(['code'])
    expect(kinds(paragraphs('=1+1'), profile)).toEqual(['formula'])
    expect(kinds(paragraphs('a {% raw %} b'), presetOf('zonmaster'))).toEqual([])
  })

  it('refuses two variants that it could not tell apart', () => {
    const both = templateOf(variantOf(paragraphs('a'), 'fr-CA'), variantOf(paragraphs('a'), 'fr-FR'))
    expect(kinds(both, presetOf('gorgias'))).toEqual(['language'])
    expect(kinds(both, presetOf('freshdesk'))).toEqual([])
  })

  it('lets nothing go whose longest text is longer than the limit, and nothing stay that is not', () => {
    fc.assert(
      fc.property(permittedDocument, fc.integer({ min: 1, max: 400 }), (document, characterLimit) => {
        const variant = variantOf(document)
        const content = templateOf(variant)
        let text = plainText(content, variant, canonicalDialect)
        for (const { name, maximumLength } of Object.values(placeholderDefinitions)) {
          text = text.replaceAll(`{{${name}}}`, 'x'.repeat(maximumLength))
        }
        const isTooLong = kinds(content, { ...presetOf('text'), characterLimit }).includes('too-long')
        expect(isTooLong).toBe(
          [...text].length > characterLimit && !kinds(content, presetOf('text')).includes('too-short'),
        )
      }),
    )
  })
})
