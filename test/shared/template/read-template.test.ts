import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTemplateContent } from '../../../shared/template/read-template.ts'
import { sample } from '../../../shared/template/samples/compose.ts'
import { arbitraryContent } from './arbitrary-content.ts'

const whole = sample('en-CA', 'A title', 'reply', null, ['Hello'])
const [variant] = whole.variants

describe('readTemplateContent', () => {
  it('gives back any content that went through JSON, equal', () => {
    fc.assert(
      fc.property(arbitraryContent, (content) => {
        expect(readTemplateContent(JSON.parse(JSON.stringify(content)))).toEqual({ ok: true, value: content })
      }),
    )
  })

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true }), (value) => {
        expect(readTemplateContent(value).ok).toBe(false)
      }),
    )
  })

  it.each([
    ['a title that is no text', { ...whole, title: 3 }, 'title'],
    ['a purpose that the policy does not know', { ...whole, purpose: 'newsletter' }, 'purpose'],
    ['a store that is a property of every object', { ...whole, store: 'toString' }, 'store'],
    ['half a day', { ...whole, sendWithinDays: 1.5 }, 'sendWithinDays'],
    ['no variant', { ...whole, variants: [] }, 'variants[0]'],
    [
      'a language that is no tag',
      { ...whole, variants: [{ ...variant, language: 'English!' }] },
      'variants[0].language',
    ],
    [
      'a document without a block',
      { ...whole, variants: [{ ...variant, document: { type: 'doc', content: [] } }] },
      'variants[0].document.content',
    ],
    [
      'a rule that does not exist',
      { ...whole, variants: [{ ...variant, confirmations: [{ rule: 'x', textHash: 'a' }] }] },
      'variants[0].confirmations[0].rule',
    ],
    [
      'a reason outside the closed list',
      {
        ...whole,
        variants: [{ ...variant, exceptions: [{ rule: 'phone-number', textHash: 'a', reason: 'because' }] }],
      },
      'variants[0].exceptions[0].reason',
    ],
  ])('refuses %s and says where', (_, value, path) => {
    expect(readTemplateContent(value)).toMatchObject({ ok: false, path })
  })

  it('leaves out what it does not know', () => {
    expect(readTemplateContent({ ...whole, colour: 'red' })).toEqual({ ok: true, value: whole })
  })
})
