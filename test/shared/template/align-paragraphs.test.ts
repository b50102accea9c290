import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BlockNode, MessageDocument } from '../../../shared/message/document.ts'
import { composeDocument } from '../../../shared/template/samples/compose.ts'
import { alignParagraphs, paragraphNodes, paragraphPlaces } from '../../../shared/template/align-paragraphs.ts'

type Pairs = readonly (readonly [source: number | null, target: number | null])[]

function pairs(source: MessageDocument, target: MessageDocument): Pairs {
  return alignParagraphs(source, target).map((pair) => [pair.source, pair.target])
}

const inline = fc.oneof(
  fc.record({ type: fc.constant('text' as const), text: fc.string({ minLength: 1, maxLength: 40 }) }),
  fc.record({
    type: fc.constant('placeholder' as const),
    attrs: fc.record({ name: fc.constantFrom('order_number', 'carrier', 'buyer_name') }),
  }),
)
const paragraph = fc.record({
  type: fc.constant('paragraph' as const),
  content: fc.array(inline, { maxLength: 3 }),
})
const list = fc.record({
  type: fc.constantFrom('bulletList' as const, 'orderedList' as const),
  content: fc.array(
    fc.record({ type: fc.constant('listItem' as const), content: fc.array(paragraph, { minLength: 1, maxLength: 2 }) }),
    { minLength: 1, maxLength: 4 },
  ),
})
const anyDocument: fc.Arbitrary<MessageDocument> = fc.record({
  type: fc.constant('doc' as const),
  content: fc.array(fc.oneof({ weight: 3, arbitrary: paragraph }, list) as fc.Arbitrary<BlockNode>, {
    minLength: 1,
    maxLength: 9,
  }),
})

const present = (indices: readonly (number | null)[]) => indices.filter((index) => index !== null)
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index)

const long = (count: number) => composeDocument(upTo(count).map((index) => `Paragraph ${index}`))

describe('for any two texts', () => {
  test('every paragraph of both is in one pair, and in its order', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (source, target) => {
        const aligned = alignParagraphs(source, target)
        expect(present(aligned.map((pair) => pair.source))).toEqual(upTo(paragraphPlaces(source).length))
        expect(present(aligned.map((pair) => pair.target))).toEqual(upTo(paragraphPlaces(target).length))
        expect(aligned.filter((pair) => pair.source === null && pair.target === null)).toEqual([])
      }),
    )
  })

  test('a text corresponds to itself one to one', () => {
    fc.assert(
      fc.property(anyDocument, (source) => {
        expect(pairs(source, structuredClone(source))).toEqual(
          upTo(paragraphPlaces(source).length).map((index) => [index, index]),
        )
      }),
    )
  })

  test('it says the same of the same texts', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (source, target) => {
        expect(alignParagraphs(structuredClone(source), structuredClone(target))).toEqual(
          alignParagraphs(source, target),
        )
      }),
    )
  })
})

test('places and nodes name the same paragraphs, those of lists too', () => {
  const document = composeDocument(['Before', { bullets: ['one', 'two'] }, 'After'])
  expect(paragraphPlaces(document)).toEqual([
    { block: 0, item: null },
    { block: 1, item: 0 },
    { block: 1, item: 1 },
    { block: 2, item: null },
  ])
  expect(paragraphNodes(document).map(({ type }) => type)).toEqual(['paragraph', 'listItem', 'listItem', 'paragraph'])
})

describe('texts of the same structure', () => {
  test('correspond one to one, whatever they hold', () => {
    const source = composeDocument(['Hello {{buyer_name}},', 'Your order {{order_number}} is late.', 'Thank you'])
    const target = composeDocument(['Merci', 'Bonjour {{order_number}}', 'x {{buyer_name}}'])
    expect(pairs(source, target)).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ])
  })
})

describe('texts of another structure', () => {
  const english = composeDocument([
    'Hello {{buyer_name}},',
    'Your order {{order_number}} has left our warehouse.',
    'The parcel is with {{carrier}}.',
    'Kind regards',
  ])

  test('a paragraph that the translation has beside them stands alone', () => {
    const target = composeDocument([
      'Bonjour {{buyer_name}},',
      'Nous avons une bonne nouvelle pour vous aujourd’hui.',
      'Votre commande {{order_number}} a quitté notre entrepôt.',
      'Le colis est chez {{carrier}}.',
      'Cordialement',
    ])
    expect(pairs(english, target)).toEqual([
      [0, 0],
      [null, 1],
      [1, 2],
      [2, 3],
      [3, 4],
    ])
  })

  test('one that it lacks leaves its place free', () => {
    const target = composeDocument([
      'Bonjour {{buyer_name}},',
      'Votre commande {{order_number}} a quitté notre entrepôt.',
      'Cordialement',
    ])
    expect(pairs(english, target)).toEqual([
      [0, 0],
      [1, 1],
      [2, null],
      [3, 2],
    ])
  })

  test('an item of a list corresponds to an item and not to a paragraph', () => {
    const source = composeDocument(['Please send:', { bullets: ['a photo', 'your address'] }, 'Thank you'])
    const target = composeDocument(['Veuillez envoyer', 'ceci :', { bullets: ['une photo', 'votre adresse'] }, 'Merci'])
    expect(pairs(source, target).filter(([, index]) => index === 2 || index === 3)).toEqual([
      [1, 2],
      [2, 3],
    ])
  })

  test('texts longer than any letter are paired by their order', () => {
    const aligned = pairs(long(700), long(600))
    expect(aligned).toHaveLength(700)
    expect(aligned[599]).toEqual([599, 599])
    expect(aligned[699]).toEqual([699, null])
  })
})
