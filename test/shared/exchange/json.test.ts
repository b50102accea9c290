import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJson } from '../../../shared/exchange/json.ts'
import { draftJsonOf, jsonOf } from '../../support/json-of.ts'
import { sealedJsonOf } from '../../support/sealed-template.ts'
import { stateOf } from '../../../shared/template/source-state.ts'
import { hashText } from '../../../shared/policy/hash-text.ts'
import { documentWithBlocks, permittedDocument } from '../message/document-arbitrary.ts'
import { paragraphs, templateOf, variantOf } from './template-builder.ts'

const schema = JSON.parse(readFileSync(new URL('../../../docs/export.schema.json', import.meta.url), 'utf8')) as object
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema)
const problems = (value: unknown) => (validate(value) ? [] : validate.errors)

const template = templateOf(
  {
    ...variantOf({
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'About ' },
            { type: 'placeholder', attrs: { name: 'order_number' } },
          ],
        },
        { type: 'paragraph', content: [{ type: 'text', text: 'Call the maker at +1 416 555 0134.' }] },
      ],
    }),
    exceptions: [{ rule: 'phone-number', textHash: hashText('+1 416 555 0134'), reason: 'manufacturer' }],
  },
  { ...variantOf(paragraphs('Bonjour'), 'fr-CA'), basedOn: stateOf(variantOf(paragraphs('Hello'))) },
)

describe('writeJson', () => {
  it('fits the published schema as a draft copy and as a sealed file, and not as both', () => {
    const sealed = JSON.parse(sealedJsonOf(template)) as object
    const draft = JSON.parse(draftJsonOf(template)) as object
    expect([problems(draft), problems(sealed)]).toEqual([[], []])
    expect(Object.keys(sealed).at(-1)).toBe('seal')
    expect(problems({ ...sealed, draft: true })).not.toEqual([])
    expect(problems({ ...sealed, seal: {} })).not.toEqual([])
  })

  const file = JSON.parse(jsonOf(template)) as Record<string, unknown>

  it('says what it is, of which version, and made under which policy', () => {
    expect(file).toMatchObject({
      type: 'plumeline-template',
      version: 1,
      policyVersion: expect.stringMatching(/^CA-fr-2021\./),
    })
    expect(file).toMatchObject({ purpose: 'proactive-order-problem', store: 'CA', sendWithinDays: 20 })
  })

  it('[C4] holds the language placeholder in its body and file name, and every variant', () => {
    expect(file).toMatchObject({
      language: '{{language}}',
      fileName: 'late-parcel.{{language}}.json',
      defaultLanguage: 'en-CA',
    })
    expect(file['variants']).toMatchObject([
      {
        language: 'en-CA',
        text: expect.stringContaining('{{order_number}}'),
        html: expect.stringContaining('lang="en-CA"'),
      },
      { language: 'fr-CA', text: 'Bonjour\n' },
    ])
  })

  it('[C3] describes the placeholders that a sender has to fill', () => {
    expect(file['placeholders']).toEqual([
      expect.objectContaining({ name: 'language', token: '{{language}}' }),
      {
        name: 'order_number',
        token: '{{order_number}}',
        labels: { en: 'Order number', fr: expect.any(String) },
        pattern: '^\\d{3}-\\d{7}-\\d{7}$',
        maximumLength: 19,
      },
    ])
  })

  it('[N8] shows each exception with its reason and the text it is about', () => {
    expect(file['variants']).toMatchObject([
      { exceptions: [{ rule: 'phone-number', clause: 'N8', reason: 'manufacturer', text: '+1 416 555 0134' }] },
      { exceptions: [] },
    ])
  })

  it('fits the published schema, whatever the document', () => {
    expect(problems(file)).toEqual([])
    fc.assert(
      fc.property(fc.oneof(permittedDocument, documentWithBlocks), (document) => {
        expect(problems(JSON.parse(jsonOf(templateOf(variantOf(document)))))).toEqual([])
      }),
    )
  })

  it('has a schema that refuses what is not an export', () => {
    for (const wrong of [
      {},
      { ...file, type: 'x' },
      { ...file, version: 2 },
      { ...file, variants: [] },
      { ...file, sendWithinDays: 31 },
      { ...file, extra: 1 },
    ]) {
      expect(problems(wrong)).not.toEqual([])
    }
  })
})

const changed = (change: object) => ({ ...(JSON.parse(jsonOf(template)) as object), ...change })

describe('readJson', () => {
  it('reads text and parsed values alike, with a byte order mark or without', () => {
    const text = jsonOf(template)
    expect(readJson(text)).toEqual({ ok: true, content: template })
    expect(readJson(`\uFEFF${text}`)).toEqual({ ok: true, content: template })
    expect(readJson(JSON.parse(text))).toEqual({ ok: true, content: template })
  })

  it.each([
    ['', 'not json'],
    ['', null],
    ['type', changed({ type: 'other' })],
    ['version', changed({ version: 2, variants: 'of a shape we do not know' })],
    ['purpose', changed({ purpose: 'spam' })],
    ['store', changed({ store: 'XX' })],
    ['sendWithinDays', changed({ sendWithinDays: 31 })],
    ['variants[0]', changed({ variants: [] })],
    [
      'variants[0].document',
      changed({ variants: [{ language: 'en', document: { type: 'x' }, exceptions: [], confirmations: [] }] }),
    ],
    [
      'variants[0].language',
      changed({ variants: [{ language: '"><', document: { type: 'doc' }, exceptions: [], confirmations: [] }] }),
    ],
    [
      'variants[0].exceptions[0].reason',
      changed({
        variants: [
          {
            language: 'en',
            document: paragraphs('x'),
            exceptions: [{ rule: 'phone-number', textHash: 'a', reason: 'because' }],
            confirmations: [],
          },
        ],
      }),
    ],
  ])('names the place %j of what it refuses', (path, value) => {
    expect(readJson(value)).toMatchObject({ ok: false, path })
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.json(), fc.string()), (value) => {
        expect(readJson(value).ok).toBe(false)
      }),
    )
  })
})
