import { describe, expect, it } from 'vitest'
import { emptyDocument, type MessageDocument } from '../../../shared/message/document.ts'
import { readTemplateContent } from '../../../shared/template/read-template.ts'
import { sourceChanges, type ChangedParagraph } from '../../../shared/template/source-changes.ts'
import { isOutdated, stateOf } from '../../../shared/template/source-state.ts'
import type { TemplateContent, Variant } from '../../../shared/template/template.ts'
import {
  variantAt,
  withAddedVariant,
  withLanguage,
  withMessage,
  withMovedVariant,
  withRestoredVariant,
  withoutVariant,
  withVariant,
  withVariantUpToDate,
} from '../../../shared/template/variants.ts'
import { composeDocument } from '../../../shared/template/samples/compose.ts'
import { templateOf, variantOf } from '../exchange/template-builder.ts'

const english = variantOf(composeDocument(['Your order {{order_number}} is late.', 'We are **sorry**.']), 'en-CA')
const french = composeDocument(['Votre commande {{order_number}} est en retard.', 'Nous sommes désolés.'])

const languages = ({ variants }: TemplateContent) => variants.map(({ language }) => language)
const outdated = (content: TemplateContent) => languages(content).filter((_, index) => isOutdated(content, index))
const write = (content: TemplateContent, language: string, document: MessageDocument) =>
  withMessage(content, languages(content).indexOf(language), document)

/** English, and French and German that were translated from it. */
const three = (): TemplateContent => {
  const added = withAddedVariant(withAddedVariant(templateOf(english), 'fr-CA', 'copy'), 'de-DE', 'copy')
  return write(added, 'fr-CA', french)
}
const changedEnglish = composeDocument(['Your order {{order_number}} is very late.', 'We are **sorry**.'])

const picture = (bytes: string): MessageDocument => ({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        {
          type: 'image',
          attrs: { src: `data:image/png;base64,${bytes}`, alt: 'Label', kind: 'label', widthPercent: 50 },
        },
      ],
    },
  ],
})
const linked = (href: string) => composeDocument([`See [the page](${href}).`])
const lines = (changes: readonly ChangedParagraph[]) =>
  changes.map(
    ({ kind, parts }) =>
      `${kind}: ${parts.map((part) => ({ same: part.text, removed: `[-${part.text}-]`, added: `{+${part.text}+}` })[part.kind]).join('')}`,
  )

const between = (before: readonly string[], now: readonly string[], language = 'en-CA') =>
  lines(sourceChanges(stateOf(variantOf(composeDocument(before), language)), variantOf(composeDocument(now), language)))

describe('a new language', () => {
  it('starts as a copy of the default, with all that stands in it and what was stated for it', () => {
    const original: Variant = {
      ...english,
      subject: 'Your order',
      exceptions: [{ rule: 'phone-number', textHash: 'abc', reason: 'carrier' }],
    }
    const added = variantAt(withAddedVariant(templateOf(original), 'fr-CA', 'copy'), 1)
    expect(added).toEqual({ ...original, language: 'fr-CA', basedOn: stateOf(original) })
  })

  it('or starts empty', () => {
    const added = variantAt(withAddedVariant(templateOf(english), 'fr-CA', 'empty'), 1)
    expect(added).toMatchObject({ subject: '', document: emptyDocument, exceptions: [], confirmations: [] })
  })

  it('can be read back, pictures and all', () => {
    const content = withAddedVariant(templateOf(variantOf(picture('AAAA'.repeat(9000)))), 'fr-CA', 'copy')
    expect(readTemplateContent(content)).toEqual({ ok: true, value: content })
    expect(JSON.stringify(variantAt(content, 1).basedOn).length).toBeLessThan(400)
    expect(outdated(content)).toEqual([])
    // Another picture under the same words is another text.
    expect(outdated(write(content, 'en-CA', picture('BBBB'.repeat(9000))))).toEqual(['fr-CA'])
  })
})

describe('a variant is outdated', () => {
  it('when the default says something else, and not when another variant does', () => {
    expect(outdated(three())).toEqual([])
    expect(outdated(write(three(), 'en-CA', changedEnglish))).toEqual(['fr-CA', 'de-DE'])
    expect(outdated(withVariant(three(), 0, { subject: 'Late' }))).toEqual(['fr-CA', 'de-DE'])
    expect(outdated(write(three(), 'fr-CA', composeDocument(['Autre chose.'])))).toEqual([])
  })

  it('not by formatting or empty paragraphs, but by where a link leads', () => {
    const plain = composeDocument(['', 'Your order {{order_number}} is late.', '', 'We are sorry.', ''])
    expect(outdated(write(three(), 'en-CA', plain))).toEqual([])
    const content = withAddedVariant(templateOf(variantOf(linked('https://www.amazon.ca/a'))), 'fr-CA', 'copy')
    expect(outdated(write(content, 'en-CA', linked('https://www.amazon.ca/b')))).toEqual(['fr-CA'])
  })

  it('no more when the change is taken back, or a person says that it has it', () => {
    const changed = write(three(), 'en-CA', changedEnglish)
    expect(outdated(write(changed, 'en-CA', english.document))).toEqual([])
    expect(outdated(withVariantUpToDate(changed, 1))).toEqual(['de-DE'])
  })

  it('never while it is empty: its first words are written from what the default says then', () => {
    const content = write(withAddedVariant(templateOf(english), 'fr-CA', 'empty'), 'en-CA', changedEnglish)
    expect(outdated(content)).toEqual([])
    const written = write(content, 'fr-CA', french)
    expect(outdated(written)).toEqual([])
    expect(outdated(write(written, 'en-CA', english.document))).toEqual(['fr-CA'])
  })

  it('never where nobody knows what it was translated from, as in a library of an older version', () => {
    const { basedOn: _none, ...old } = variantOf(french, 'fr-CA')
    const read = readTemplateContent({ ...templateOf(english), variants: [english, old] })
    if (!read.ok) throw new Error(read.problem)
    expect(outdated(write(read.value, 'en-CA', changedEnglish))).toEqual([])
  })
})

describe('another default', () => {
  it('is what the others are compared with from then on', () => {
    const moved = withMovedVariant(three(), 1, 0)
    expect(languages(moved)).toEqual(['fr-CA', 'en-CA', 'de-DE'])
    expect(outdated(moved)).toEqual([])
    expect(outdated(write(moved, 'fr-CA', composeDocument(['Autre chose.'])))).toEqual(['en-CA', 'de-DE'])
  })

  it('keeps what was outdated so, and forgets nothing when it is moved back', () => {
    const changed = withVariantUpToDate(write(three(), 'en-CA', changedEnglish), 2)
    expect(outdated(changed)).toEqual(['fr-CA'])
    const germanFirst = withMovedVariant(changed, 2, 0)
    expect(languages(germanFirst)).toEqual(['de-DE', 'en-CA', 'fr-CA'])
    expect(outdated(germanFirst)).toEqual(['fr-CA'])
    const back = withMovedVariant(germanFirst, 1, 0)
    expect(languages(back)).toEqual(['en-CA', 'de-DE', 'fr-CA'])
    expect(outdated(back)).toEqual(['fr-CA'])
  })

  it('that was outdated itself says nothing of the others', () => {
    const changed = write(three(), 'en-CA', changedEnglish)
    const there = withMovedVariant(changed, 1, 0)
    expect(outdated(withMovedVariant(there, 1, 0))).toEqual(['fr-CA', 'de-DE'])
  })

  it('is the next one when the default is removed; the last one stays', () => {
    const removed = withoutVariant(three(), 0)
    expect(languages(removed)).toEqual(['fr-CA', 'de-DE'])
    expect(outdated(write(removed, 'fr-CA', composeDocument(['Autre chose.'])))).toEqual(['de-DE'])
    const one = templateOf(english)
    expect(withoutVariant(one, 0)).toBe(one)
  })

  it('comes back with what was said of the others', () => {
    const before = withVariantUpToDate(write(three(), 'en-CA', changedEnglish), 2)
    for (const index of [0, 1, 2]) {
      const after = withoutVariant(before, index)
      expect(withRestoredVariant(after, { before, after, index })).toEqual(before)
    }
  })

  it('with another language tag is still what the others were translated from', () => {
    const changed = write(withLanguage(three(), 0, 'en-US'), 'en-US', changedEnglish)
    expect(outdated(changed)).toEqual(['fr-CA', 'de-DE'])
  })
})

describe('what changed', () => {
  it('is told word by word within a paragraph, beside those that stayed', () => {
    expect(
      between(
        ['Hello {{buyer_name}},', 'Your **parcel** is late.', 'Thank you.'],
        ['Hello {{buyer_name}},', 'Your parcel is very late.', 'Bye.', 'Thank you.'],
      ),
    ).toEqual([
      'same: Hello {{buyer_name}},',
      'changed: Your parcel is {+very +}late.',
      'added: {+Bye.+}',
      'same: Thank you.',
    ])
  })

  it('is one paragraph for another where they have little in common', () => {
    expect(between(['The screws are in the box.'], ['Please send us a picture of it today.'])).toEqual([
      'removed: [-The screws are in the box.-]',
      'added: {+Please send us a picture of it today.+}',
    ])
  })

  it('names placeholders, the addresses of links, and words of a language without spaces', () => {
    expect(between(['Order {{order_number}} is here now'], ['Order {{tracking_number}} is here now'])).toEqual([
      'changed: Order [-{{order_number}}-]{+{{tracking_number}}+} is here now',
    ])
    expect(between(['See [the page](https://amazon.ca/a) now.'], ['See [the page](https://amazon.ca/b) now.'])).toEqual(
      ['changed: See the page[- (https://amazon.ca/a)-]{+ (https://amazon.ca/b)+} now.'],
    )
    expect(between(['ご注文は今日届きます。'], ['ご注文は明日届きます。'], 'ja-JP')).toEqual([
      'changed: ご注文は[-今日-]{+明日+}届きます。',
    ])
  })

  it('is told of the subject first', () => {
    const before = stateOf({ ...english, subject: 'Your late order' })
    const changes = sourceChanges(before, { ...english, subject: 'Your order' })
    expect(changes[0]).toMatchObject({ place: 'subject', kind: 'changed' })
    expect(changes.slice(1).map(({ kind }) => kind)).toEqual(['same', 'same'])
  })
})
