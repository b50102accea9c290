import { describe, expect, test } from 'vitest'
import type { MessageDocument } from '../../../shared/message/document.ts'
import { alignParagraphs } from '../../../shared/template/align-paragraphs.ts'
import { paragraphMarks } from '../../../shared/template/paragraph-marks.ts'
import { composeDocument, type Block } from '../../../shared/template/samples/compose.ts'

const english = ['Hello {{buyer_name}},', 'Your order is late.', 'Thank you']

function marks(
  target: readonly Block[],
  { before = english, now = english, language = 'fr-CA' }: Partial<Options> = {},
) {
  const source = composeDocument(now)
  const document: MessageDocument = composeDocument(target)
  const basedOn = before === null ? null : composeDocument(before)
  const pairs = alignParagraphs(source, document)
  return paragraphMarks({ language: 'en-CA', document: source }, { language, document }, basedOn, pairs)
}
interface Options {
  readonly before: readonly Block[] | null
  readonly now: readonly Block[]
  readonly language: string
}

const french = ['Bonjour {{buyer_name}},', 'Votre commande est en retard.', 'Merci']

describe('a paragraph', () => {
  test('that is translated and stayed as it was has no mark', () => {
    expect(marks(french)).toEqual([null, null, null])
  })

  test('with an empty counterpart, or with none, is missing', () => {
    expect(marks(['Bonjour {{buyer_name}},', '', 'Merci'])).toEqual([null, 'missing', null])
    expect(marks(['Bonjour {{buyer_name}},', 'Votre commande est en retard.'])).toEqual([null, null, 'missing'])
  })

  test('that still says the same words is to translate, unless the tongue is the same', () => {
    const copy = ['Bonjour {{buyer_name}},', 'Your order is late.', 'Merci']
    expect(marks(copy)).toEqual([null, 'untranslated', null])
    expect(marks(english, { language: 'en-GB' })).toEqual([null, null, null])
  })

  test('of placeholders and numbers alone says the same in every language', () => {
    const now = ['{{order_number}}: 12', '']
    expect(marks(now, { before: now, now })).toEqual([null, null])
  })

  test('that has changed since is marked, in a list too, and others are not', () => {
    const before: readonly Block[] = ['Hello', { bullets: ['a photo', 'your address'] }]
    const now: readonly Block[] = ['Hello', { bullets: ['two photos', 'your address'] }]
    const target: readonly Block[] = ['Bonjour', { bullets: ['une photo', 'votre adresse'] }]
    expect(marks(target, { before, now })).toEqual([null, 'changed', null])
  })

  test('moved by another that was put before it has not changed', () => {
    const now = ['Good news.', ...english]
    expect(marks(['Bonne nouvelle.', ...french], { now })).toEqual(['changed', null, null, null])
  })

  test('is not said to have changed when it is not known what it was translated from', () => {
    expect(marks(french, { before: null })).toEqual([null, null, null])
  })
})
