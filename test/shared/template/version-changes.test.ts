import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BlockNode, InlineNode, Mark, MessageDocument, TopBlock } from '../../../shared/message/document.ts'
import { paragraphsOf } from '../../../shared/template/source-state.ts'
import { newVariant, type TemplateContent, type Variant } from '../../../shared/template/template.ts'
import { textChanges, type TextChange, type TextPart } from '../../../shared/template/text-changes.ts'
import { hasChanges, versionChanges } from '../../../shared/template/version-changes.ts'
import { sharedBlock, withoutContainers } from '../message/document-arbitrary.ts'
import { arbitraryContent } from './arbitrary-content.ts'

const words = (text: string, ...marks: readonly Mark[]): InlineNode => ({ type: 'text', text, marks })
const paragraph = (...content: readonly InlineNode[]): BlockNode => ({ type: 'paragraph', content })
const doc = (...content: readonly TopBlock[]): MessageDocument => ({ type: 'doc', content })
const bold: Mark = { type: 'bold' }
const order: InlineNode = { type: 'placeholder', attrs: { name: 'order_number' } }
const image = (widthPercent: number, kind: 'label' | null): InlineNode => ({
  type: 'image',
  attrs: { src: 'data:image/png;base64,iVBORw0KGgo=', alt: 'A label', kind, widthPercent },
})

/** What changed, as `-removed- +added+ ~formatted: how~`. */
const written = (before: MessageDocument, now: MessageDocument): readonly string[] =>
  textChanges(before, now, 'en').map(({ kind, parts }) => `${kind}: ${parts.map(writtenPart).join('')}`)
function writtenPart({ kind, text, formats }: TextPart): string {
  if (kind === 'same') return text
  if (kind === 'formatted') return `~${text}: ${formats.map((one) => Object.values(one).join(' ')).join(', ')}~`
  return kind === 'removed' ? `-${text}-` : `+${text}+`
}

describe('what changed in a text', () => {
  it.each<[string, MessageDocument, MessageDocument, readonly string[]]>([
    [
      'words',
      doc(paragraph(words('Your order is on its way.'))),
      doc(paragraph(words('Your parcel is on its way.'))),
      ['changed: Your -order-+parcel+ is on its way.'],
    ],
    [
      'a passage that was replaced as one, and words that were only put in where they are',
      doc(paragraph(words('Please call us on Monday, thank you very much.'))),
      doc(paragraph(words('Please write to me soon, many thanks to you all very much.'))),
      ['changed: Please -call us on Monday-+write to me soon+, -thank -+many thanks to +you +all +very much.'],
    ],
    [
      'formatting of a word, and of half a word',
      doc(paragraph(words('Please read this'))),
      doc(paragraph(words('Please '), words('read', bold), words(' th'), words('is', bold, { type: 'italic' }))),
      ['changed: Please ~read: given bold~ th~is: given bold, given italic~'],
    ],
    [
      'a size that was another',
      doc(paragraph(words('Sale', { type: 'textSize', attrs: { size: 'small' } }))),
      doc(paragraph(words('Sale', { type: 'textSize', attrs: { size: 'large' } }))),
      ['changed: ~Sale: taken small, given large~'],
    ],
    [
      'placeholders',
      doc(paragraph(words('For you and your order '), order)),
      doc(paragraph(words('For you and your order '))),
      ['changed: For you and your order -{{order_number}}-'],
    ],
    [
      'the address of a link',
      doc(paragraph(words('See the help', { type: 'link', attrs: { href: 'https://a.example' } }))),
      doc(paragraph(words('See the help', { type: 'link', attrs: { href: 'https://b.example' } }))),
      ['changed: See the help- (https://a.example)-+ (https://b.example)+'],
    ],
    [
      'a picture’s width and kind',
      doc(paragraph(image(50, null))),
      doc(paragraph(image(80, 'label'))),
      ['changed: ~A label: width 50 80, picture  label~'],
    ],
    [
      'paragraphs that came and went',
      doc(paragraph(words('One.')), paragraph(words('Two.'))),
      doc(paragraph(words('Two.')), paragraph(words('Three.'))),
      ['removed: -One.-', 'same: Two.', 'added: +Three.+'],
    ],
    [
      'paragraphs with nothing in common, one after the other',
      doc(paragraph(words('Thank you for writing to us today'))),
      doc(paragraph(words('An invoice is attached below'))),
      ['removed: -Thank you for writing to us today-', 'added: +An invoice is attached below+'],
    ],
  ])('tells %s', (_, before, now, expected) => {
    expect(written(before, now)).toEqual(expected)
  })

  it('tells a paragraph that became a list item', () => {
    const item = paragraph(words('One.'))
    const list: BlockNode = { type: 'bulletList', content: [{ type: 'listItem', content: [item] }] }
    expect(textChanges(doc(item), doc(list), 'en')).toMatchObject([
      { kind: 'changed', block: { before: { format: 'paragraph', depth: 0 }, now: { format: 'bullet', depth: 1 } } },
    ])
  })
})

const base: TemplateContent = {
  title: 'Delay',
  purpose: 'reply',
  store: 'CA',
  sendWithinDays: null,
  isStockOutNotice: false,
  lengthLimit: null,
  confirmations: [],
  variants: [newVariant('en-CA', doc(paragraph(words('Hello'))))],
}
const [english] = base.variants
const french = newVariant('fr-CA', doc(paragraph(words('Bonjour'))))

describe('what changed in a template', () => {
  it('is nothing between equal contents', () => {
    expect(versionChanges(base, { ...base })).toEqual({ details: [], answers: [], languages: [] })
    expect(hasChanges(versionChanges(base, base))).toBe(false)
  })

  it('tells each thing that is set for the whole', () => {
    const now: TemplateContent = {
      ...base,
      title: 'Late',
      purpose: 'proactive-other',
      store: 'US',
      sendWithinDays: 5,
      isStockOutNotice: true,
      lengthLimit: 400,
    }
    const { details, languages } = versionChanges(base, now)
    expect(details).toEqual([
      { kind: 'title', before: 'Delay', now: 'Late' },
      { kind: 'purpose', before: 'reply', now: 'proactive-other' },
      { kind: 'store', before: 'CA', now: 'US' },
      { kind: 'sendWithinDays', before: null, now: 5 },
      { kind: 'lengthLimit', before: null, now: 400 },
      { kind: 'isStockOutNotice', before: false, now: true },
    ])
    expect(languages).toEqual([])
  })

  it('tells languages that came, went and changed places', () => {
    const both: TemplateContent = { ...base, variants: [english, french] }
    const added = versionChanges(base, both)
    expect(added.details).toEqual([{ kind: 'languages', before: ['en-CA'], now: ['en-CA', 'fr-CA'] }])
    expect(added.languages).toMatchObject([
      { language: 'fr-CA', kind: 'added', text: [{ kind: 'added', parts: [{ text: 'Bonjour' }] }] },
    ])
    expect(versionChanges(both, base).languages).toMatchObject([
      { language: 'fr-CA', kind: 'removed', text: [{ kind: 'removed', parts: [{ text: 'Bonjour' }] }] },
    ])
    expect(versionChanges(both, { ...base, variants: [french, english] })).toEqual({
      details: [{ kind: 'languages', before: ['en-CA', 'fr-CA'], now: ['fr-CA', 'en-CA'] }],
      answers: [],
      languages: [],
    })
  })

  it('tells answers that were given and withdrawn, and not that they stand in another order', () => {
    const phone = { rule: 'phone-number', textHash: 'a', reason: 'warranty' } as const
    const shop = { rule: 'image-alt', textHash: 'b' } as const
    const withAnswers = (variant: Partial<Variant>): TemplateContent => ({
      ...base,
      variants: [{ ...english, ...variant }],
    })
    const before = withAnswers({ exceptions: [phone], confirmations: [] })
    const after = withAnswers({ confirmations: [shop, { ...shop, textHash: 'c' }] })
    expect(versionChanges(before, after).languages[0]?.answers).toEqual([
      { kind: 'given', rule: 'image-alt', reason: null },
      { kind: 'given', rule: 'image-alt', reason: null },
      { kind: 'withdrawn', rule: 'phone-number', reason: 'warranty' },
    ])
    const other = withAnswers({ confirmations: [{ ...shop, textHash: 'c' }, shop] })
    expect(hasChanges(versionChanges(after, other))).toBe(false)
    expect(versionChanges(base, { ...base, confirmations: [shop] }).answers).toHaveLength(1)
  })

  it('tells the subject, a new state of the source, and what no word shows', () => {
    const subject: TemplateContent = { ...base, variants: [{ ...english, subject: 'About it' }] }
    expect(versionChanges(base, subject).languages[0]?.subject).toMatchObject([{ kind: 'added' }])
    const basedOn = { language: 'fr-CA', subject: '', document: doc(paragraph(words('Bonjour'))) }
    const based: TemplateContent = { ...base, variants: [{ ...english, basedOn }] }
    expect(versionChanges(base, based).languages).toMatchObject([{ isBasedOtherwise: true, isSpacedOtherwise: false }])
    const spaced: TemplateContent = {
      ...base,
      variants: [{ ...english, document: doc(...english.document.content, { type: 'paragraph' }) }],
    }
    expect(versionChanges(base, spaced).languages).toMatchObject([{ isBasedOtherwise: false, isSpacedOtherwise: true }])
  })
})

const changesOf = (before: MessageDocument, now: MessageDocument) => textChanges(before, now, 'en')

describe('shared blocks in versions', () => {
  const block = (text: string, name = 'Signature') => sharedBlock('b1', name, paragraph(words(text)))
  const hello = paragraph(words('Hello'))

  it('are named beside what changed in them, and beside what stayed', () => {
    const changes = changesOf(
      doc(hello, block('The whole team wishes well')),
      doc(hello, block('The whole shop wishes well')),
    )
    expect(changes[0]).not.toHaveProperty('sharedBlock')
    expect(changes[1]).toMatchObject({ kind: 'changed', sharedBlock: 'Signature', block: null })
    expect(changesOf(doc(block('a')), doc(block('a')))).toMatchObject([{ kind: 'same', sharedBlock: 'Signature' }])
    expect(changesOf(doc(hello), doc(hello, block('a')))[1]).toMatchObject({ kind: 'added', sharedBlock: 'Signature' })
    expect(changesOf(doc(hello, block('a')), doc(hello))[1]).toMatchObject({
      kind: 'removed',
      sharedBlock: 'Signature',
    })
  })

  it('show where their words became the text’s own, and where they came to be shared', () => {
    const own = paragraph(words('Best regards'))
    const place = { format: 'paragraph', depth: 0 } as const
    const inBlock = { ...place, sharedBlock: 'Signature' }
    expect(changesOf(doc(block('Best regards')), doc(own))).toMatchObject([
      { kind: 'changed', block: { before: inBlock, now: place } },
    ])
    expect(changesOf(doc(own), doc(block('Best regards')))).toMatchObject([
      { kind: 'changed', block: { before: place, now: inBlock }, sharedBlock: 'Signature' },
    ])
    expect(changesOf(doc(block('a')), doc(block('a', 'Closing')))).toMatchObject([{ kind: 'changed' }])
  })
})

/** The paragraphs of one side of the changes. */
function side(changes: readonly TextChange[], left: 'removed' | 'added'): readonly string[] {
  return changes
    .filter(({ kind }) => kind !== left)
    .map(({ parts }) =>
      parts
        .filter(({ kind }) => kind !== left)
        .map(({ text }) => text)
        .join(''),
    )
}
const textOf = (document: MessageDocument): readonly string[] =>
  paragraphsOf(withoutContainers(document)).map((pieces) => pieces.map(({ text }) => text).join(''))

const unordered = (content: TemplateContent): unknown => ({
  ...content,
  confirmations: content.confirmations.map((one) => JSON.stringify(one)).toSorted(),
  variants: content.variants.map((variant) => ({
    ...variant,
    exceptions: variant.exceptions.map((one) => JSON.stringify(one)).toSorted(),
    confirmations: variant.confirmations.map((one) => JSON.stringify(one)).toSorted(),
  })),
})

describe('what changed between any two', () => {
  it('holds every word of both texts', () => {
    fc.assert(
      fc.property(arbitraryContent, arbitraryContent, (one, other) => {
        const before = one.variants[0].document
        const now = other.variants[0].document
        const changes = textChanges(before, now, 'en')
        expect(side(changes, 'added')).toEqual(textOf(before))
        expect(side(changes, 'removed')).toEqual(textOf(now))
      }),
      { numRuns: 100 },
    )
  })

  it('is never nothing where something is other', () => {
    // Contents that differ in little: in one field of one of them.
    const pair = fc.tuple(arbitraryContent, arbitraryContent, fc.nat(8)).map(([one, other, which]) => {
      const keys = Object.keys(one) as readonly (keyof TemplateContent)[]
      const key = keys[which % keys.length] ?? 'title'
      return [one, { ...one, [key]: other[key] }] as const
    })
    fc.assert(
      fc.property(fc.oneof(pair, fc.tuple(arbitraryContent, arbitraryContent)), ([one, other]) => {
        const isOther = JSON.stringify(unordered(one)) !== JSON.stringify(unordered(other))
        expect(hasChanges(versionChanges(one, other))).toBe(isOther)
        expect(hasChanges(versionChanges(one, structuredClone(one)))).toBe(false)
      }),
      { numRuns: 200 },
    )
  })
})
