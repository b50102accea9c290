import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sample } from '../../../shared/template/samples/compose.ts'
import { excerptOfIndexed, searchableText, searchExpression } from '../../../shared/template/search.ts'

describe('searchExpression', () => {
  it.each([
    ['late parcel', '"late" * AND "parcel" *'],
    ['oeuf', '("oeuf" * OR "œuf" *)'],
    ['œuf', '("œuf" * OR "oeuf" *)'],
    ['発送 ups', '"発 送" AND "ups" *'],
    ['NOT "x"', '"NOT" * AND "x" *'],
  ])('takes %s as words to begin with', (query, expression) => {
    expect(searchExpression(query)).toBe(expression)
  })

  it.each(['', ' ', '"', '*', '😀', '\0'])('finds no word in %j', (query) => {
    expect(searchExpression(query)).toBeNull()
  })

  it('puts no quote of the query into the expression, and at most twenty terms', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        const expression = searchExpression(query) ?? ''
        expect(expression.replaceAll(/"[^"]*"/g, '')).toMatch(/^[()* ANDOR]*$/)
      }),
    )
    expect(searchExpression('a '.repeat(100))?.split(' AND ')).toHaveLength(20)
  })
})

describe('searchableText', () => {
  it('holds the title, the text of every variant and the purpose in words', () => {
    const english = sample('en-CA', 'Title', 'reply', null, ['Hello {{buyer_name}}'])
    const french = sample('fr-CA', 'Title', 'reply', null, ['Bonjour'])
    const both = { ...english, variants: [...english.variants, ...french.variants] as const }
    expect(searchableText(both, ['Reply', 'Réponse'])).toEqual({
      title: 'Title',
      body: 'Hello {{buyer_name}}\n\nBonjour',
      purpose: 'Reply Réponse',
    })
  })

  it('parts words of scripts without spaces, which the excerpt does not show', () => {
    const { body } = searchableText(sample('en-CA', '', 'reply', null, ['商品は UPS']), [])
    expect(body).not.toBe('商品は UPS')
    expect(excerptOfIndexed(body)).toBe('商品は UPS')
  })

  it('cannot be made to show a hit that is none', () => {
    const { body } = searchableText(sample('en-CA', '', 'reply', null, ['a \u0002b\u0003 c']), [])
    expect(body).toBe('a b c')
  })
})
