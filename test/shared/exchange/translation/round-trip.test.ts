import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planTranslation } from '../../../../shared/exchange/translation/plan-translation.ts'
import { readTranslationTable } from '../../../../shared/exchange/translation/read-translation-table.ts'
import { readXliff } from '../../../../shared/exchange/translation/read-xliff.ts'
import { sourceUnits } from '../../../../shared/exchange/translation/source-units.ts'
import type { TranslationReading } from '../../../../shared/exchange/translation/translation.ts'
import { writeTranslationTable } from '../../../../shared/exchange/translation/write-translation-table.ts'
import { writeXliff } from '../../../../shared/exchange/translation/write-xliff.ts'
import type { BlockNode, MessageDocument, ParagraphNode } from '../../../../shared/message/document.ts'
import { plainBlocks, withBlocks } from '../../../../shared/message/plain-blocks.ts'
import { mergeText } from '../../../../shared/message/tidy-document.ts'
import { readTemplateContent } from '../../../../shared/template/read-template.ts'
import { stateOf } from '../../../../shared/template/source-state.ts'
import { newVariant, type TemplateContent } from '../../../../shared/template/template.ts'
import { anyDocuments } from '../../../support/documents.ts'
import { xliffFaults } from '../../../support/xliff/check-xliff.ts'
import { schemaErrors } from '../../../support/xliff/schema-errors.ts'
import { documentWithBlocks, permittedDocument, sharedBlock } from '../../message/document-arbitrary.ts'
import { contentOf, fillTable, fillXliff, jobOf, templatesOf, translate } from './translation-jobs.ts'

/** Texts that look like codes, like escapes, like formulas, like markup, and what neither format can hold as it is. */
const awkward = fc.constantFrom(
  '{{order_number}}', '{{', '}}', '{', '<bold>', '</bold>', '<', '<b', '<break/>', '\\', '\\u0041', '\\<', '=1+1', "'=1", '-', '@x',
  ']]>', '&amp;', '"', "''", ';', ',', '\t', '\r', '\n', '\u0000', '\ud800', '\udc00', '\ufffe', '\ufeff', '\u2028', 'é', '漢', '😀',
) // prettier-ignore
const awkwardText = fc.array(fc.oneof(awkward, fc.string({ maxLength: 4 })), { minLength: 1, maxLength: 6 })
const awkwardDocuments: fc.Arbitrary<MessageDocument> = fc
  .array(
    fc.array(
      fc.tuple(awkwardText, fc.constantFrom('bold' as const, null)).map(([parts, type]) => {
        const text = `a${parts.join('')}`
        return type === null
          ? ({ type: 'text', text } as const)
          : ({ type: 'text', text, marks: [{ type }] as const } as const)
      }),
      { minLength: 1, maxLength: 3 },
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((list) => ({ type: 'doc', content: list.map((content): ParagraphNode => ({ type: 'paragraph', content })) }))

const documents = fc.oneof(permittedDocument, anyDocuments, awkwardDocuments).map(mergeText)
const subjects = fc.oneof(
  fc.constantFrom('', 'About order {{order_number}}', 'Re: [ORDER_ID] {{foo.bar}}', "='x"),
  awkwardText.map((parts) => parts.join('').replace(/[\r\n]/g, ' ')),
)
const contents = fc.tuple(documents, subjects).map(([document, subject]) => contentOf(document, subject))

/** All text in capitals, as if it were another language. */
function inCapitals(document: MessageDocument): MessageDocument {
  const block = (one: BlockNode): BlockNode => {
    if (one.type !== 'paragraph') {
      const content = one.content.map((item) => ({ ...item, content: item.content.map(block) }))
      return one.type === 'bulletList' ? { ...one, content } : { ...one, content }
    }
    if (one.content === undefined) return one
    const content = one.content.map((node) =>
      node.type === 'text' ? { ...node, text: node.text.toUpperCase() } : node,
    )
    return { ...one, content }
  }
  return { type: 'doc', content: plainBlocks(document.content).map(block) }
}

const formats: Readonly<
  Record<
    'XLIFF' | 'a table',
    {
      readonly write: (content: TemplateContent) => string
      readonly fill: (file: string) => string
      readonly read: (file: string) => TranslationReading
    }
  >
> = {
  XLIFF: {
    write: (content) => writeXliff(jobOf(content), 'fr-CA', translate),
    fill: fillXliff,
    read: readXliff,
  },
  'a table': {
    write: (content) => writeTranslationTable(jobOf(content), translate),
    fill: fillTable,
    read: readTranslationTable,
  },
}

for (const [name, { write, fill, read }] of Object.entries(formats)) {
  describe(`through ${name}`, () => {
    it('a template whose texts come back as they went has them, word for word and code for code', () => {
      fc.assert(
        fc.property(contents, (content) => {
          const [first] = content.variants
          const [translated] = templatesOf(read(fill(write(content))))
          fc.pre(translated !== undefined && sourceUnits(first).length > 0)
          if (translated === undefined) return
          const { item, content: after } = planTranslation(translated, content)
          expect(item).toMatchObject({ kind: 'new', problems: [], changedSources: [], untranslated: 0 })
          expect(after?.variants[0]).toBe(first)
          expect(after?.variants[1]).toEqual({
            ...newVariant('fr-CA', first.document),
            subject: first.subject,
            basedOn: stateOf(first),
          })
        }),
        { numRuns: 600 },
      )
    })

    it('a template that nobody translated stays the same object', () => {
      fc.assert(
        fc.property(contents, (content) => {
          for (const translated of templatesOf(read(write(content)))) {
            const plan = planTranslation(translated, content)
            expect(plan.item).toMatchObject({ kind: 'same', untranslated: sourceUnits(content.variants[0]).length })
            expect(plan.content).toBe(content)
          }
        }),
        { numRuns: 200 },
      )
    })

    it('a translation that is there already goes out and comes back as it is', () => {
      fc.assert(
        fc.property(documents, (document) => {
          const plain = contentOf(document)
          const [first] = plain.variants
          const content = contentOf(document, '', {
            ...newVariant('fr-CA', inCapitals(document)),
            basedOn: stateOf(first),
          })
          for (const translated of templatesOf(read(write(content)))) {
            expect(translated.units.filter(({ target }) => target === null)).toEqual([])
            const plan = planTranslation(translated, content)
            expect(plan.item).toMatchObject({ kind: 'same', problems: [], untranslated: 0 })
            expect(plan.content).toBe(content)
          }
        }),
        { numRuns: 300 },
      )
    })

    it('a template with shared blocks keeps them, and sends none of their words', () => {
      fc.assert(
        fc.property(documentWithBlocks, (document) => {
          const own: MessageDocument = {
            type: 'doc',
            content: document.content.filter(({ type }) => type !== 'sharedBlock'),
          }
          fc.pre(sourceUnits({ subject: '', document: own }).length > 0)
          const content = contentOf(document)
          const [first] = content.variants
          expect(sourceUnits(first).map(({ pieces }) => pieces)).toEqual(
            sourceUnits({ subject: '', document: own }).map(({ pieces }) => pieces),
          )
          const [translated] = templatesOf(read(fill(write(content))))
          if (translated === undefined) throw new Error('no template')
          const { content: after } = planTranslation(translated, content)
          expect(after?.variants[1]?.document).toEqual(first.document)
          expect(after?.variants[1]?.basedOn).toEqual(stateOf(first))
        }),
        { numRuns: 200 },
      )
    })

    it('a translation keeps its own copies of shared blocks, and gets those that came to the default text since', () => {
      fc.assert(
        fc.property(documentWithBlocks, (document) => {
          fc.pre(document.content.some(({ type }) => type === 'sharedBlock'))
          const french = withBlocks(document.content, ({ attrs }) => [
            sharedBlock(attrs.id, attrs.name, { type: 'paragraph', content: [{ type: 'text', text: 'Cordialement' }] }),
          ])
          const [first] = contentOf(document).variants
          fc.pre(sourceUnits(first).length > 0)
          const before = {
            ...newVariant('fr-CA', { type: 'doc', content: french } as const),
            basedOn: stateOf(first),
          }
          const content = contentOf(document, '', before)
          for (const translated of templatesOf(read(fill(write(content))))) {
            expect(planTranslation(translated, content).content).toBe(content)
          }
          const alone = document.content.filter(({ type }) => type !== 'sharedBlock')
          const without = { ...before, document: { type: 'doc', content: alone } as const }
          const added = contentOf(document, '', {
            ...without,
            basedOn: stateOf({ ...first, document: without.document }),
          })
          for (const translated of templatesOf(read(fill(write(added))))) {
            expect(planTranslation(translated, added).content?.variants[1]?.document).toEqual(document)
          }
        }),
        { numRuns: 200 },
      )
    })

    it('what becomes of a permitted template is one that the library reads', () => {
      fc.assert(
        fc.property(permittedDocument, (document) => {
          const content = contentOf(document, 'About {{order_number}}')
          const [translated] = templatesOf(read(fill(write(content))))
          if (translated === undefined) throw new Error('no template')
          expect(readTemplateContent(planTranslation(translated, content).content)).toMatchObject({ ok: true })
        }),
        { numRuns: 100 },
      )
    })
  })
}

describe('XLIFF files', () => {
  it('keep to OASIS’s schema and to what the specification asks beyond it', async () => {
    const files = fc
      .sample(fc.tuple(contents, fc.boolean()), { numRuns: 300, seed: 42 })
      .map(([content, withTranslation]) => {
        const [first] = content.variants
        const other = { ...newVariant('fr-CA', inCapitals(first.document)), basedOn: stateOf(first) }
        const all: TemplateContent = withTranslation
          ? { ...content, lengthLimit: 400, variants: [first, other] }
          : content
        return writeXliff(jobOf(all, content), 'fr-CA', translate)
      })
    expect(files.flatMap(xliffFaults)).toEqual([])
    expect(await schemaErrors(files)).toEqual([])
    expect(await schemaErrors(files.slice(0, 20).map((file) => fillXliff(file)))).toEqual([])
  })

  it('are held to a schema that refuses what is wrong', async () => {
    const file = writeXliff(
      jobOf(contentOf({ type: 'doc', content: [{ type: 'paragraph' }] }, 'Hello')),
      'fr-CA',
      translate,
    )
    expect(await schemaErrors([file.replace('<segment>', '<segment status="x">')])).toHaveLength(1)
    expect(await schemaErrors([file.replace('id="s1', 'id="s 1')])).not.toEqual([])
    expect(xliffFaults(file.replace('version="2.1"', 'version="2.0"'))).toEqual(['not version 2.1'])
  })
})
