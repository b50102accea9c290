import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkExpanded } from '../../../shared/exchange/check-expanded.ts'
import { expandedParts, expandVariant, fillTokens } from '../../../shared/exchange/expand.ts'
import { isSampleValue, sampleSets, sampleValues } from '../../../shared/exchange/sample-values.ts'
import { readText } from '../../../shared/message/read-text.ts'
import type { InlineNode, TopBlock } from '../../../shared/message/document.ts'
import { isPlaceholderName, placeholderNames } from '../../../shared/message/placeholders.ts'
import { messageText } from '../../../shared/message/text.ts'
import { newVariant, type TemplateContent } from '../../../shared/template/template.ts'
import { compliantSamples } from '../../../shared/template/samples/sample-library.ts'
import { bareSurroundings } from '../../support/bare-surroundings.ts'
import { anyDocuments } from '../../support/documents.ts'

const short = sampleValues('short', 'en-CA', {})

function inlines(blocks: readonly TopBlock[]): readonly InlineNode[] {
  return blocks.flatMap((block): readonly InlineNode[] => {
    if (block.type === 'paragraph') return block.content ?? []
    if (block.type === 'sharedBlock') return inlines(block.content)
    return block.content.flatMap((item) => inlines(item.content))
  })
}

describe('expandedParts', () => {
  it('are the line that expandVariant gives, with each value by itself, and an unknown token as it was', () => {
    const line = 'طلبك {{order_number}}، {{order_numbr}} {{buyer_name}}'
    const parts = expandedParts(line, short)
    expect(parts).toEqual([
      { text: 'طلبك ', name: null },
      { text: short.order_number, name: 'order_number' },
      { text: '، ', name: null },
      { text: '{{order_numbr}}', name: null },
      { text: ' ', name: null },
      { text: short.buyer_name, name: 'buyer_name' },
    ])
    const variant = { ...newVariant('ar', { type: 'doc', content: [] }), subject: line }
    expect(parts.map(({ text }) => text).join('')).toBe(expandVariant(variant, short).subject)
    expect(expandedParts('', short)).toEqual([])
  })
})

describe('expandVariant', () => {
  it('puts the values into text and subject, and leaves tokens that nobody knows', () => {
    const variant = {
      ...newVariant('en-CA', readText('Dear {{buyer_name}}, {{order_numbr}}').document),
      subject: 'For {{buyer_name}}',
    }
    const expanded = expandVariant(variant, { ...short, buyer_name: '<b>Zoë</b>' })
    expect(messageText(expanded.document).text).toBe('Dear <b>Zoë</b>, {{order_numbr}}')
    expect(expanded.subject).toBe('For <b>Zoë</b>')
    expect(inlines(expanded.document.content).map(({ type }) => type)).toEqual(['text', 'placeholder'])
  })

  it('gives a value the marks that its placeholder had', () => {
    const link = { type: 'link', attrs: { href: 'https://www.amazon.ca/' } } as const
    const document = {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'placeholder', attrs: { name: 'carrier' }, marks: [link] },
            { type: 'text', text: '.' },
          ],
        },
      ],
    } as const
    const expanded = expandVariant(newVariant('en-CA', document), short)
    expect(inlines(expanded.document.content)).toEqual([
      { type: 'text', text: 'UPS', marks: [link] },
      { type: 'text', text: '.' },
    ])
  })

  it('changes placeholders alone: the text is that of the template with its tokens filled, in the same blocks', () => {
    fc.assert(
      fc.property(anyDocuments, fc.constantFrom(...sampleSets), (document, set) => {
        const values = sampleValues(set, 'fr-CA', {})
        const before = messageText(document)
        const after = messageText(expandVariant(newVariant('fr-CA', document), values).document)
        let filled = ''
        let end = 0
        for (const { name, ...span } of before.placeholders) {
          filled += before.text.slice(end, span.start)
          filled += isPlaceholderName(name) ? values[name] : before.text.slice(span.start, span.end)
          end = span.end
        }
        expect(after.text).toBe(filled + before.text.slice(end))
        expect(after.blocks.map(({ kind, path }) => [kind, path])).toEqual(
          before.blocks.map(({ kind, path }) => [kind, path]),
        )
        expect(after.images.length).toBe(before.images.length)
        expect(after.links.map(({ href }) => href)).toEqual(before.links.map(({ href }) => href))
        expect(after.placeholders.every(({ name }) => !isPlaceholderName(name))).toBe(true)
      }),
    )
  })
})

describe('sample values', () => {
  it.each(sampleSets)('of the set %s follow each placeholder’s pattern, in both languages', (set) => {
    for (const language of ['en-CA', 'fr-CA', 'ar-AE', 'ja-JP']) {
      const values = sampleValues(set, language, {})
      const wrong = placeholderNames.filter((name) => !isSampleValue(name, values[name]))
      expect(wrong, language).toEqual([])
    }
  })

  it('takes a person’s own, but for those that could not come', () => {
    const own = {
      buyer_name: 'Kim',
      order_number: '12',
      store_name: 'Two\nlines',
      carrier: '{{buyer_name}}',
      product_name: 'x'.repeat(201),
    }
    expect(sampleValues('own', 'en-CA', own)).toEqual({ ...short, buyer_name: 'Kim' })
  })

  it('gives the message’s own language, save in the longest set', () => {
    expect(sampleValues('short', 'ja-JP', {}).language).toBe('ja-JP')
    expect(sampleValues('long', 'ja-JP', {}).language).toBe('zh-Hant-TW')
  })
})

it('fills the tokens of a written file as a sender does, and leaves unknown ones', () => {
  expect(fillTokens('{{buyer_name}} {{order_numbr}} {{ buyer_name }}', short)).toBe(
    'Ana {{order_numbr}} {{ buyer_name }}',
  )
})

const content = (text: string, lengthLimit: number | null = null): TemplateContent => ({
  title: 'T',
  purpose: 'reply',
  store: 'CA',
  sendWithinDays: 10,
  isStockOutNotice: false,
  lengthLimit,
  confirmations: [],
  variants: [newVariant('en-CA', readText(text).document)],
})
const check = (template: TemplateContent, own: Readonly<Record<string, string>>) =>
  checkExpanded(template, template.variants[0], sampleValues('own', 'en-CA', own), bareSurroundings)

describe('checkExpanded', () => {
  const letter = 'Dear {{buyer_name}}, your order {{order_number}} from {{store_name}} has left our workshop today.'

  it.each(sampleSets)('adds nothing to a compliant template with the set %s', (set) => {
    for (const template of compliantSamples) {
      for (const variant of template.variants) {
        const values = sampleValues(set, variant.language, {})
        const { added } = checkExpanded(template, variant, values, bareSurroundings)
        expect(added.map(({ rule, text }) => `${variant.language} ${rule} ${text}`)).toEqual([])
      }
    }
  })

  it('finds a name that looks like a web address, and the verdict says so', () => {
    const { added, verdict } = check(content(letter), { store_name: 'www.shop.example' })
    expect(added.map(({ rule, text }) => [rule, text])).toContainEqual(['external-link', 'www.shop.example'])
    expect(verdict.state).toBe('violation')
  })

  it('leaves to the template what was there before the values', () => {
    const { added } = check(content(`${letter} Write to info@shop.example.`), {})
    expect(added).toEqual([])
  })

  it('finds a length that only these values make', () => {
    const named = 'Dear {{buyer_name}}, your order {{order_number}} has left our workshop today.'
    const own = { buyer_name: 'N'.repeat(80) }
    const { length } = check(content(named), own)
    expect(length).toBe(named.length + 80 - '{{buyer_name}}'.length + 19 - '{{order_number}}'.length)
    expect(check(content(named, length - 1), own).added.map(({ rule }) => rule)).toEqual(['length-limit'])
    expect(check(content(named, length - 1), { buyer_name: 'Ana' }).added).toEqual([])
    expect(check(content(named, length), own).added).toEqual([])
  })
})

it('is beyond the reach of everything that exports: only the preview imports it', () => {
  const root = fileURLToPath(new URL('../../..', import.meta.url))
  const rooms = ['shared', 'main', 'app', 'renderer']
  const files = rooms.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:ts|tsx|mjs)$/.test(name))
      .map((name) => join(room, name)),
  )
  const importers = files.filter((file) =>
    /\/(?:expand|check-expanded)\.ts'/.test(readFileSync(join(root, file), 'utf8')),
  )
  expect(importers.length).toBeGreaterThan(1)
  const permitted = /^renderer\/preview\/|^shared\/exchange\/(?:check-expanded|sample-values)\.ts$/
  expect(importers.filter((file) => !permitted.test(file))).toEqual([])
  // What it makes stays there: nothing of the preview is written to the library or sent to the main process.
  const preview = files.filter((file) => file.startsWith('renderer/preview/'))
  const writers = preview.filter((file) =>
    /\.invoke\(|editMessage|editContent|changeOpen|exchange\/json/.test(readFileSync(join(root, file), 'utf8')),
  )
  expect(writers).toEqual([])
})
