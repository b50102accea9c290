import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldForSearch, foldWithPlaces } from '../../../shared/template/fold-search.ts'
import { sample } from '../../../shared/template/samples/compose.ts'
import {
  hitEnd,
  hitStart,
  markedTitle,
  searchableVariants,
  searchExcerpt,
  searchExpression,
  searchTokens,
  searchWords,
} from '../../../shared/template/search.ts'

const readable = (text: string | null | undefined) => text?.replaceAll(hitStart, '[').replaceAll(hitEnd, ']')
const tokens = (text: string) => [...searchTokens(text)]

describe('foldForSearch', () => {
  it.each([
    ['Été', 'ete'],
    ['ŒUF', 'oeuf'],
    ['Straße', 'strasse'],
    ['İSTANBUL ılık', 'istanbul ilik'],
    ['Łódź Ørsted', 'lodz orsted'],
    ['ＡＢＣ ｶﾅ', 'abc カナ'],
    ['שָׁלוֹם', 'שלום'],
    ['مُحَمَّد', 'محمد'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['がく คืน', 'がく คืน'],
  ])('takes %s for %s', (text, folded) => {
    expect(foldForSearch(text)).toBe(folded)
  })

  it('knows of each unit where it came from, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { text: folded, places } = foldWithPlaces(text)
        expect(places).toHaveLength(folded.length + 1)
        expect(places.at(-1)).toBe(text.length)
        expect(places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0))).toBe(true)
      }),
    )
  })
})

describe('the words of a text', () => {
  it('are folded, each once', () => {
    expect(tokens('Colis, colis perdu – COLIS!')).toEqual(['colis', 'perdu'])
  })
  it('of scripts without spaces are characters and pairs of them, words of other scripts among them apart', () => {
    expect(tokens('商品はUPSで')).toEqual(['商', '品', 'は', '商品', '品は', 'ups', 'で'])
    expect(tokens('คืนเงิน')).toContain('คืน')
  })
})

describe('the words of a query', () => {
  it.each([
    ['late parcel', '"late" * AND "parcel" *'],
    ['œuf', '"oeuf" *'],
    ['発送 ups', '"発送" AND "ups" *'],
    ['返品交換', '"返品" AND "品交" AND "交換"'],
    ['品', '"品"'],
    ['NOT "x"', '"not" * AND "x" *'],
  ])('of %s are asked for as %s', (query, expression) => {
    expect(searchExpression(searchWords(query))).toBe(expression)
  })

  it.each(['', ' ', '"', '*', '😀', '\0', '\u0301'])('are none in %j', (query) => {
    expect(searchWords(query)).toEqual([])
  })

  it('bring no quote of the query into the expression, each token one to the index, and at most twenty terms', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        const expression = searchExpression(searchWords(query))
        expect(expression.replaceAll(/"[^" -/]+"/g, '')).toMatch(/^[* AND]*$/)
      }),
    )
    expect(searchWords(Array.from({ length: 100 }, (_, at) => `a${at}`).join(' '))).toHaveLength(20)
  })

  it('are looked for once, however often they are said', () => {
    expect(searchWords('a A á '.repeat(30)).map(({ text }) => text)).toEqual(['a'])
    expect(searchWords('日日日日')[0]?.tokens).toEqual(['日日'])
  })
})

describe('what is searched', () => {
  it('is the subject, the text and the pictures of every variant', () => {
    const english = sample('en-CA', 'Title', 'reply', null, ['Hello {{buyer_name}}'])
    const french = sample('fr-CA', 'Title', 'reply', null, ['Bonjour'])
    const both = { ...english, variants: [{ ...english.variants[0], subject: 'About' }, ...french.variants] as const }
    expect(searchableVariants(both)).toEqual([
      { language: 'en-CA', subject: 'About', text: 'Hello {{buyer_name}}', pictures: '' },
      { language: 'fr-CA', subject: '', text: 'Bonjour', pictures: '' },
    ])
  })

  it('cannot be made to show a hit that is none', () => {
    const [variant] = searchableVariants(sample('en-CA', '', 'reply', null, ['a \u0002b\u0003 c']))
    expect(variant?.text).toBe('a b c')
    expect(readable(markedTitle('a \u0002b\u0003 c', searchWords('c')))).toBe('a b [c]')
  })
})

describe('an excerpt', () => {
  const variants = [
    { language: 'en-CA', subject: 'Your order', text: 'The parcel is late', pictures: 'A map' },
    { language: 'fr-CA', subject: '', text: 'Le colis est arrivé à Montréal', pictures: '' },
  ]
  const excerpt = (query: string) => {
    const found = searchExcerpt(variants, searchWords(query))
    return [found?.language, readable(found?.text)]
  }

  it.each([
    ['parc', 'en-CA', 'The [parc]el is late'],
    ['ARRIVE montr', 'fr-CA', 'Le colis est [arrivé] à [Montr]éal'],
    ['order', 'en-CA', 'Your [order]'],
    ['map', 'en-CA', 'A [map]'],
    ['nowhere', 'en-CA', 'The parcel is late'],
    // A word that only goes on like one that was typed is no hit.
    ['ate', 'en-CA', 'The parcel is late'],
  ])('for %s is the text in %s that holds it', (query, language, text) => {
    expect(excerpt(query)).toEqual([language, text])
  })

  it('begins before the first hit, at a word, and says where it was cut', () => {
    const text = `${'many words before '.repeat(20)}the refund ${'and many after '.repeat(20)}`
    const found = searchExcerpt([{ language: 'en-CA', subject: '', text, pictures: '' }], searchWords('refund'))
    expect(readable(found?.text)).toMatch(/^…\w+ .*the \[refund\] and .*…$/)
    expect(found?.text.length).toBeLessThan(170)
  })

  it('marks Japanese words and never parts a character, in any text', () => {
    const found = searchExcerpt(
      [{ language: 'ja-JP', subject: '', text: 'ご注文の商品は発送されました', pictures: '' }],
      searchWords('発送'),
    )
    expect(readable(found?.text)).toBe('ご注文の商品は[発送]されました')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.string({ maxLength: 4 }), (text, query) => {
        const one = searchExcerpt([{ language: 'en-CA', subject: '', text, pictures: '' }], searchWords(query))
        expect(one?.text ?? '').not.toMatch(/\p{Cs}/u)
      }),
    )
  })
})
