import { describe, expect, it } from 'vitest'
import { planTranslation } from '../../../../shared/exchange/translation/plan-translation.ts'
import { readXliff } from '../../../../shared/exchange/translation/read-xliff.ts'
import { writeXliff } from '../../../../shared/exchange/translation/write-xliff.ts'
import type { InlineNode, MessageDocument } from '../../../../shared/message/document.ts'
import { isOutdated, stateOf } from '../../../../shared/template/source-state.ts'
import { newVariant, type TemplateContent, type Variant } from '../../../../shared/template/template.ts'
import { onePixelGif } from '../../message/document-arbitrary.ts'
import {
  contentOf,
  fillTable,
  fillXliff,
  jobOf,
  onlyOf,
  throughTable,
  throughXliff,
  translate,
} from './translation-jobs.ts'

const text = (words: string): InlineNode => ({ type: 'text', text: words })
const bold = (words: string): InlineNode => ({ type: 'text', text: words, marks: [{ type: 'bold' }] })
const link = (words: string, href: string): InlineNode => ({
  type: 'text',
  text: words,
  marks: [{ type: 'link', attrs: { href } }],
})
const placeholder = (name: string): InlineNode => ({ type: 'placeholder', attrs: { name } })
const picture = (alt: string, src = onePixelGif): InlineNode => ({
  type: 'image',
  attrs: { src, alt, kind: 'instruction', widthPercent: 50 },
})
const message = (...paragraphs: readonly (readonly InlineNode[])[]): MessageDocument => ({
  type: 'doc',
  content: paragraphs.map((content) => ({ type: 'paragraph', content })),
})
const page = 'https://www.amazon.ca/returns'
const otherPicture = 'data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw=='

const letter = message(
  [text('Hello '), placeholder('buyer_name'), text(',')],
  [text('your order '), placeholder('order_number'), text(' is '), bold('on its way'), text('.')],
  [text('See '), link('how to return it', page), text('.')],
)
const french: Readonly<Record<string, string>> = {
  Hello: 'Bonjour',
  'your order': 'votre commande',
  'on its way': 'en route',
  ' is ': ' est ',
  See: 'Voyez',
  'how to return it': 'comment la retourner',
  'Thank you': 'Merci',
  'About order': 'Commande',
}
/** The words of the letter in French, whatever codes stand among them. */
const inFrench = (source: string): string =>
  Object.entries(french).reduce((words, [english, other]) => words.replaceAll(english, other), source)
const toFrench = (file: string): string => fillXliff(file, inFrench)
const frenchLetter = message(
  [text('Bonjour '), placeholder('buyer_name'), text(',')],
  [text('votre commande '), placeholder('order_number'), text(' est '), bold('en route'), text('.')],
  [text('Voyez '), link('comment la retourner', page), text('.')],
)
const frenchVariant = (document: MessageDocument, basedOn: Variant['basedOn'] = null): Variant => ({
  ...newVariant('fr-CA', document),
  basedOn,
})

function added(content: TemplateContent | null): Variant {
  const variant = content?.variants.at(-1)
  if (variant === undefined || variant.language !== 'fr-CA') throw new Error('no French')
  return variant
}

describe('a language that the template lacks', () => {
  it('is added at the end, in the blocks of the default and with its codes, up to date', () => {
    const german = newVariant('de-DE', message([text('Hallo')]))
    const content = contentOf(letter, 'About order {{order_number}}', german)
    const { item, content: after } = throughXliff(content, toFrench)
    expect(item).toEqual({
      templateId: 'template-1',
      title: 'Late parcel',
      language: 'fr-CA',
      kind: 'new',
      problems: [],
      changedSources: [],
      untranslated: 0,
    })
    expect(after?.variants.slice(0, 2)).toEqual(content.variants)
    expect(after?.variants[1]).toBe(german)
    expect(added(after)).toEqual({
      ...frenchVariant(frenchLetter, stateOf(content.variants[0])),
      subject: 'Commande {{order_number}}',
    })
  })

  it('comes through a table as well, with line breaks where the cell has them', () => {
    const { content: after } = throughTable(contentOf(letter), (file) =>
      fillTable(file, (source) => inFrench(source).replace('est', 'est\nbien')),
    )
    expect(added(after).document.content[1]).toEqual({
      type: 'paragraph',
      content: [
        text('votre commande '),
        placeholder('order_number'),
        text(' est'),
        { type: 'hardBreak' },
        text('bien '),
        bold('en route'),
        text('.'),
      ],
    })
  })

  it('has the source’s text where nothing is translated, and says how often', () => {
    const { item, content: after } = throughXliff(contentOf(letter, 'About order'), (file) =>
      fillXliff(file, (source) => (source.startsWith('See') ? inFrench(source) : '')),
    )
    expect(item).toMatchObject({ kind: 'new', untranslated: 3 })
    expect(added(after).subject).toBe('About order')
    expect(added(after).document.content).toEqual([...letter.content.slice(0, 2), frenchLetter.content[2]])
  })

  it('is not added when nothing is translated', () => {
    const content = contentOf(letter)
    const plan = throughXliff(content, (file) => file)
    expect(plan.item).toMatchObject({ kind: 'same', untranslated: 3 })
    expect(plan.content).toBe(content)
  })

  it('is spelled as it usually is', () => {
    const { item } = throughXliff(contentOf(letter), (file) =>
      toFrench(file).replace('trgLang="fr-CA"', 'trgLang="FR-ca"'),
    )
    expect(item.language).toBe('fr-CA')
  })
})

describe('a language that the template has', () => {
  const stated = {
    exceptions: [{ rule: 'external-link', textHash: 'abc', reason: 'needed-for-order' }],
    confirmations: [{ rule: 'image-alt', textHash: 'def' }],
  } as const

  it('keeps what was stated for it, its place, and every other variant as the same object', () => {
    const german = newVariant('de-DE', message([text('Hallo')]))
    const old = { ...frenchVariant(message([text('Ancien')])), ...stated }
    const content = contentOf(letter, 'About order', old, german)
    const { item, content: after } = throughXliff(content, toFrench)
    expect(item).toMatchObject({ kind: 'changed', untranslated: 0 })
    expect(after?.variants[0]).toBe(content.variants[0])
    expect(after?.variants[2]).toBe(german)
    expect(after?.variants[1]).toEqual({
      ...frenchVariant(frenchLetter, stateOf(content.variants[0])),
      ...stated,
      subject: 'Commande',
    })
  })

  it('keeps its own words where nothing is translated', () => {
    const content = contentOf(letter, '', frenchVariant(frenchLetter, stateOf(contentOf(letter).variants[0])))
    const { item, content: after } = throughXliff(content, (file) =>
      file.replace(/<target>Voyez.*<\/target>/, '<target/>').replace('<target>Bonjour', '<target>Salut'),
    )
    expect(item).toMatchObject({ kind: 'changed', untranslated: 1 })
    expect(added(after).document.content[0]).toEqual({
      type: 'paragraph',
      content: [text('Salut '), placeholder('buyer_name'), text(',')],
    })
    expect(added(after).document.content[2]).toBe(frenchLetter.content[2])
    expect(isOutdated(after ?? content, 1)).toBe(false)
  })

  it('keeps its own address of a link and its own picture', () => {
    const source = message([text('See '), link('this page', page), text(' and '), picture('The label')])
    const own = message([
      text('Voyez '),
      link('cette page', 'https://www.amazon.ca/fr/retours'),
      text(' et '),
      picture('Étiquette', otherPicture),
    ])
    const content = contentOf(source, '', frenchVariant(own, stateOf(contentOf(source).variants[0])))
    const { item, content: after } = throughXliff(content, (file) =>
      file.replace('<target>Voyez', '<target>Regardez').replace('<target>Étiquette', '<target>L’étiquette'),
    )
    expect(item).toMatchObject({ kind: 'changed', problems: [] })
    expect(added(after).document).toEqual(
      message([
        text('Regardez '),
        link('cette page', 'https://www.amazon.ca/fr/retours'),
        text(' et '),
        picture('L’étiquette', otherPicture),
      ]),
    )
  })

  it('stays outdated where the outdated text is not translated', () => {
    const before = contentOf(message([text('Old words of it')], [text('Second one')])).variants[0]
    const content = contentOf(
      message([text('New words of it')], [text('Second one')]),
      '',
      frenchVariant(message([text('Premier')], [text('Deuxième')]), stateOf(before)),
    )
    const file = writeXliff(jobOf(content), 'fr-CA', translate)
    expect(file).not.toContain('<target>Premier')
    expect(file).toContain('Earlier translation, before the source was changed: Premier')
    const { item, content: after } = planTranslation(
      onlyOf(readXliff(file.replace('<target>Deuxième', '<target>Second'))),
      content,
    )
    expect(item).toMatchObject({ kind: 'changed', untranslated: 1 })
    expect(added(after).document).toEqual(message([text('Premier')], [text('Second')]))
    expect(isOutdated(after ?? content, 1)).toBe(true)
  })

  it('keeps its paragraphs for those of a default that has one more', () => {
    const before = contentOf(message([text('One thing')], [text('Two things')])).variants[0]
    const now = message([text('Something new here')], [text('One thing')], [text('Two things')])
    const content = contentOf(
      now,
      '',
      frenchVariant(message([text('Une chose')], [text('Deux choses')]), stateOf(before)),
    )
    const { item, content: after } = throughXliff(content, (file) => fillXliff(file, () => 'Du nouveau'))
    expect(item).toMatchObject({ kind: 'changed', untranslated: 0 })
    expect(added(after).document).toEqual(message([text('Du nouveau')], [text('Une chose')], [text('Deux choses')]))
    expect(isOutdated(after ?? content, 1)).toBe(false)
  })
})

describe('a source that changed since the export', () => {
  const [hello, order, see] = letter.content
  const blocks = (...content: readonly (typeof hello)[]): MessageDocument => ({
    type: 'doc',
    content: content.flatMap((block) => block ?? []),
  })

  it('is no change when it was moved', () => {
    const { item, content: after } = throughXliff(contentOf(letter), toFrench, contentOf(blocks(see, hello, order)))
    expect(item).toMatchObject({ kind: 'new', changedSources: [], untranslated: 0 })
    const [bonjour, commande, voyez] = frenchLetter.content
    expect(added(after).document).toEqual(blocks(voyez, bonjour, commande))
    expect(isOutdated(after ?? contentOf(letter), 1)).toBe(false)
  })

  it('is reported where one paragraph says something else, its translation taken and marked as outdated', () => {
    const changed = message(
      [text('Hello '), placeholder('buyer_name'), text(',')],
      [text('your order '), placeholder('order_number'), text(' is '), bold('late'), text('.')],
      [text('See '), link('how to return it', page), text('.')],
    )
    const { item, content: after } = throughXliff(contentOf(letter), toFrench, contentOf(changed))
    expect(item).toMatchObject({
      kind: 'new',
      untranslated: 0,
      changedSources: [
        {
          before: 'your order {{order_number}} is on its way.',
          after: 'your order {{order_number}} is late.',
          place: { line: 30 },
        },
      ],
    })
    expect(added(after).document).toEqual(frenchLetter)
    expect(added(after).basedOn).toEqual(stateOf(contentOf(letter).variants[0]))
    expect(isOutdated(after ?? contentOf(letter), 1)).toBe(true)
  })

  it('finds the others where paragraphs came in, and marks what came in', () => {
    const extra = message([text('By the way.')]).content[0]
    const { item, content: after } = throughXliff(
      contentOf(letter),
      toFrench,
      contentOf(blocks(hello, extra, order, see)),
    )
    expect(item).toMatchObject({ kind: 'new', changedSources: [], untranslated: 1 })
    const [bonjour, commande, voyez] = frenchLetter.content
    expect(added(after).document).toEqual(blocks(bonjour, extra, commande, voyez))
    expect(isOutdated(after ?? contentOf(letter), 1)).toBe(true)
  })

  it('is reported where a paragraph is gone, and its translation with it', () => {
    const { item, content: after } = throughXliff(contentOf(letter), toFrench, contentOf(blocks(hello, see)))
    expect(item).toMatchObject({
      untranslated: 0,
      changedSources: [{ before: 'your order {{order_number}} is on its way.', after: '' }],
    })
    expect(added(after).document).toEqual(blocks(frenchLetter.content[0], frenchLetter.content[2]))
    expect(isOutdated(after ?? contentOf(letter), 1)).toBe(false)
  })

  it('finds a rewritten paragraph by the one before it', () => {
    const rewritten = message([text('We wish you a good day.')]).content[0]
    const { item } = throughXliff(contentOf(letter), toFrench, contentOf(blocks(hello, order, rewritten)))
    expect(item.changedSources).toMatchObject([{ before: 'See how to return it.', after: 'We wish you a good day.' }])
  })

  it('is not reported when only its formatting changed, and formatting that is gone does not come back', () => {
    const plain = message(
      [text('Hello '), placeholder('buyer_name'), text(',')],
      [text('your order '), placeholder('order_number'), text(' is on its way.')],
      [text('See '), link('how to return it', page), text('.')],
    )
    const { item, content: after } = throughXliff(contentOf(letter), toFrench, contentOf(plain))
    expect(item).toMatchObject({ kind: 'new', changedSources: [], untranslated: 0 })
    expect(added(after).document.content[1]).toEqual({
      type: 'paragraph',
      content: [text('votre commande '), placeholder('order_number'), text(' est en route.')],
    })
    expect(isOutdated(after ?? contentOf(plain), 1)).toBe(false)
  })

  it('leaves a translation out that names a placeholder which the library has nowhere any more', () => {
    const without = message(
      [text('Hello '), placeholder('buyer_name'), text(',')],
      [text('your order is '), bold('on its way'), text('.')],
      [text('See '), link('how to return it', page), text('.')],
    )
    const { item, content: after } = throughXliff(contentOf(letter), toFrench, contentOf(without))
    expect(item).toMatchObject({
      kind: 'new',
      untranslated: 1,
      changedSources: [{ after: 'your order is on its way.' }],
    })
    expect(added(after).document.content[1]).toEqual(without.content[1])
  })

  it('is reported for the subject line and for a picture’s description', () => {
    const before = contentOf(message([picture('A box')], [text('Thank you')]), 'About order')
    const after = contentOf(message([picture('A large box')], [text('Thank you')]), 'About your order')
    const plan = throughXliff(before, toFrench, after)
    expect(plan.item.changedSources).toMatchObject([
      { before: 'About order', after: 'About your order' },
      { before: 'A box', after: 'A large box' },
    ])
    expect(added(plan.content).basedOn).toEqual(stateOf(before.variants[0]))
    expect(isOutdated(plan.content ?? after, 1)).toBe(true)
  })
})

const withOrder = (pieces: string) => (file: string) =>
  file.replace(/<target>votre commande.*<\/target>/, `<target>${pieces}</target>`)
const problemsOf = (change: (file: string) => string) => throughXliff(contentOf(letter), change).item.problems

function refusal(change: (file: string) => string): readonly unknown[] {
  const plan = throughXliff(contentOf(letter), (file) => change(toFrench(file)))
  expect(plan.item.kind).toBe('refused')
  expect(plan.content).toBeNull()
  return plan.item.problems
}

describe('what is refused, with its place', () => {
  const orderCode = /(<target>votre commande )(<ph [^>]*\/>)/

  it('a placeholder that is lost', () => {
    expect(refusal((file) => file.replace(orderCode, '$1'))).toEqual([
      { kind: 'code-missing', place: { line: 30, column: 9 }, data: { code: '{{order_number}}' } },
    ])
  })

  it('a placeholder that stands there twice', () => {
    expect(refusal((file) => file.replace(orderCode, '$1$2 $2'))).toMatchObject([
      { kind: 'code-repeated', data: { code: '{{order_number}}' } },
    ])
  })

  it('a code that the source does not have', () => {
    expect(refusal((file) => file.replace(orderCode, '$1$2<ph id="carrier"/><ph id="xyz"/>'))).toMatchObject([
      { kind: 'code-unknown', data: { code: '{{carrier}}' } },
      { kind: 'code-unknown', data: { code: '<xyz>' } },
    ])
  })

  it('formatting that the source does not have', () => {
    expect(refusal((file) => file.replace('>Bonjour', '><pc id="bold">Bonjour</pc>'))).toMatchObject([
      { kind: 'code-unknown', data: { code: '<bold>' } },
    ])
  })

  it('formatting that crosses other formatting, or is not closed', () => {
    const order = '<ph id="order_number"/>'
    expect(refusal(withOrder(`<sc id="bold"/>a${order}`))).toMatchObject([
      { kind: 'code-crossed', data: { code: '<bold>' } },
    ])
    expect(refusal(withOrder(`a${order}<ec startRef="bold"/>`))).toMatchObject([{ kind: 'code-crossed' }])
  })

  it('a link that is lost, while formatting may be dropped or repeated', () => {
    expect(refusal((file) => file.replace(/(<target>Voyez )<pc [^>]*>(.*?)<\/pc>/, '$1$2'))).toMatchObject([
      { kind: 'code-missing', data: { code: expect.stringMatching(/^<link\.[0-9a-f]{8}>$/) } },
    ])
    const without = throughXliff(contentOf(letter), (file) =>
      toFrench(file).replace(/(<target>votre.*)<pc [^>]*>(.*?)<\/pc>/, '$1$2'),
    )
    expect(without.item.problems).toEqual([])
    const twice = throughXliff(contentOf(letter), (file) =>
      toFrench(file).replace(
        /(<target>votre.*)<pc id="bold"([^>]*)>en route<\/pc>/,
        '$1<pc id="bold"$2>en</pc> <pc id="x" copyOf="bold">route</pc>',
      ),
    )
    expect(twice.item.problems).toEqual([])
    expect(added(twice.content).document.content[1]).toMatchObject({
      content: [{}, {}, {}, bold('en'), text(' '), bold('route'), {}],
    })
  })

  it('a template that the library lacks', () => {
    const [translated] = [onlyOf(readXliff(writeXliff(jobOf(contentOf(letter)), 'fr-CA', translate)))]
    expect(planTranslation(translated, null)).toMatchObject({
      item: {
        kind: 'refused',
        title: 'template-1',
        problems: [{ kind: 'template-unknown', place: { line: 3, column: 3 } }],
      },
      content: null,
    })
  })

  it('another source language, no target language, and the source’s own', () => {
    expect(problemsOf((file) => file.replace('srcLang="en-CA"', 'srcLang="de-DE"'))).toMatchObject([
      { kind: 'source-language', data: { language: 'de-DE', expected: 'en-CA' } },
    ])
    expect(problemsOf((file) => file.replace('trgLang="fr-CA"', ''))).toMatchObject([{ kind: 'target-language' }])
    expect(problemsOf((file) => file.replace('trgLang="fr-CA"', 'trgLang="en-ca"'))).toMatchObject([
      { kind: 'target-language' },
    ])
  })

  it('a text that nobody exported, and one that stands there twice', () => {
    expect(refusal((file) => file.replace('<unit id="p1-', '<unit id="q1-'))).toMatchObject([{ kind: 'unit-unknown' }])
    expect(
      refusal((file) => file.replace(/<unit id="p2-[0-9a-f]*"/, /<unit id="p1-[0-9a-f]*"/.exec(file)?.[0] ?? '')),
    ).toMatchObject([{ kind: 'unit-repeated', place: { line: 30, column: 9 } }])
  })

  it('a subject line that is too long', () => {
    const plan = throughXliff(contentOf(letter, 'About order'), (file) =>
      fillXliff(file, (source) => (source === 'About order' ? 'x'.repeat(1001) : source)),
    )
    expect(plan.item).toMatchObject({
      kind: 'refused',
      problems: [{ kind: 'text-too-long', data: { longest: '1000' } }],
    })
  })
})

describe('what a file says of codes', () => {
  it('is never taken: addresses, pictures and names are the library’s own', () => {
    const content = contentOf(
      message([text('See '), link('this', page), picture('A box'), placeholder('order_number')]),
    )
    const { content: after } = throughXliff(content, (file) =>
      fillXliff(file)
        .replaceAll(page, 'https://evil.example')
        .replaceAll('{{order_number}}', '{{evil}}')
        .replaceAll(/ (?:type|subType|disp|equiv)="[^"]*"/g, ''),
    )
    expect(added(after).document).toEqual(content.variants[0].document)
  })
})
