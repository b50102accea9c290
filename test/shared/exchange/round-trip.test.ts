import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeHtml } from '../../../shared/exchange/html.ts'
import { readJson } from '../../../shared/exchange/json.ts'
import { jsonOf } from '../../support/json-of.ts'
import { writePlainText } from '../../../shared/exchange/plain-text.ts'
import { readHtml } from '../../../shared/message/read-html.ts'
import { readText } from '../../../shared/message/read-text.ts'
import { textDirection } from '../../../shared/message/text-direction.ts'
import { messageText } from '../../../shared/message/text.ts'
import { stateOf } from '../../../shared/template/source-state.ts'
import { documentWithBlocks, permittedDocument, withoutContainers } from '../message/document-arbitrary.ts'
import { templateOf, variantOf } from './template-builder.ts'

const languages = fc.constantFrom('en-CA', 'fr-CA', 'ar-EG', 'he-IL', 'zh-CN', 'ja-JP')

describe('a permitted document', () => {
  it('comes back from HTML as it was', () => {
    fc.assert(
      fc.property(permittedDocument, languages, (document, language) => {
        const variant = variantOf(document, language)
        const { document: back, removals } = readHtml(writeHtml(templateOf(variant), variant))
        expect(back).toEqual(document)
        expect(removals).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('is written as HTML in which the checker finds nothing to take out', () => {
    fc.assert(
      fc.property(permittedDocument, languages, (document, language) => {
        const variant = variantOf(document, language)
        const { document: back, removals } = readHtml(writeHtml(templateOf(variant), variant), { mode: 'check' })
        expect(removals).toEqual([])
        expect(back).toEqual(document)
      }),
      { numRuns: 500 },
    )
  })

  it('comes back from JSON as it was, with everything the author stated and what was translated from it', () => {
    fc.assert(
      fc.property(fc.oneof(permittedDocument, documentWithBlocks), languages, (document, language) => {
        const original = {
          ...variantOf(document, language),
          exceptions: [{ rule: 'external-link', textHash: 'abc', reason: 'needed-for-order' }],
          confirmations: [{ rule: 'image-alt', textHash: 'def' }],
        } as const
        const template = templateOf(original, { ...variantOf(document, 'pl-PL'), basedOn: stateOf(original) })
        expect(readJson(jsonOf(template))).toEqual({ ok: true, content: template })
      }),
      { numRuns: 500 },
    )
  })

  it('is written the same whether parts of it are shared or its own', () => {
    fc.assert(
      fc.property(documentWithBlocks, languages, (document, language) => {
        const shared = variantOf(document, language)
        const own = variantOf(withoutContainers(document), language)
        expect(writeHtml(templateOf(shared), shared)).toBe(writeHtml(templateOf(own), own))
        expect(writePlainText(templateOf(shared), shared)).toBe(writePlainText(templateOf(own), own))
      }),
    )
  })

  it('comes back from plain text as far as plain text can say it', () => {
    fc.assert(
      fc.property(permittedDocument, languages, (document, language) => {
        const message = messageText(document)
        fc.pre(message.links.length === 0 && message.images.length === 0)
        fc.pre(message.blocks.every(({ kind }) => kind === 'paragraph'))
        const variant = variantOf(document, language)
        const written = writePlainText(templateOf(variant), variant)
        if (textDirection(language) === 'ltr') expect(written).toBe(`${message.text}\n`)
        expect(messageText(readText(written.slice(0, -1)).document).text).toBe(message.text)
      }),
    )
  })
})
