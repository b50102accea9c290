import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readImport } from '../../../../main/exchange/import/read-import.ts'
import { draftMarkIn, markHtml, markText } from '../../../../shared/exchange/draft-mark.ts'
import { exportFileName } from '../../../../shared/exchange/file-name.ts'
import { writeHtml } from '../../../../shared/exchange/html.ts'
import type { ImportedMessage } from '../../../../shared/exchange/import/imported.ts'
import { writePlainText } from '../../../../shared/exchange/plain-text.ts'
import { isBlank } from '../../../../shared/message/is-blank.ts'
import { readText } from '../../../../shared/message/read-text.ts'
import { draftJsonOf, jsonOf } from '../../../support/json-of.ts'
import { canonicalDialect } from '../../../../shared/exchange/profile/dialect-presets.ts'
import { filesOf, presetOf } from '../../../shared/exchange/profile/targets.ts'
import { templateOf, variantOf } from '../../../shared/exchange/template-builder.ts'
import { permittedDocument } from '../../../shared/message/document-arbitrary.ts'

const languages = fc.constantFrom('en-CA', 'fr-CA', 'ar-EG', 'he-IL', 'zh-CN')
const subjects = fc.constantFrom('', 'Your order {{order_number}}', 'Colis < 5 kg & « fragile »')
const withMark = fc.constantFrom(null, draftMarkIn('en'), draftMarkIn('fr'))
const written = permittedDocument.filter((document) => !isBlank(document))

async function imported(name: string, text: string): Promise<ImportedMessage | undefined> {
  const { messages, problems } = await readImport([{ name, bytes: new Uint8Array(Buffer.from(text)) }])
  expect(problems).toEqual([])
  expect(messages).toHaveLength(1)
  return messages[0]
}

describe('what Plumeline wrote comes back on import', () => {
  it('as a page: the text, its language and its subject, a draft copy without its mark', async () => {
    await fc.assert(
      fc.asyncProperty(written, languages, subjects, withMark, async (document, language, subject, mark) => {
        // Behind the mark, empty paragraphs at the start are a row of line breaks.
        fc.pre(mark === null || !isBlank({ type: 'doc', content: document.content.slice(0, 1) }))
        const variant = { ...variantOf(document, language), subject }
        const template = templateOf(variant)
        const page = writeHtml(template, variant)
        const message = await imported(
          exportFileName(template, variant, 'html'),
          mark === null ? page : markHtml(page, mark),
        )
        expect(message?.texts).toEqual([{ language, subject, document, removals: [] }])
        expect(message?.title).toBe('late-parcel')
      }),
      { numRuns: 150 },
    )
  })

  it('as JSON: every language, the purpose and the store, approved or a draft copy', async () => {
    await fc.assert(
      fc.asyncProperty(written, languages, subjects, fc.boolean(), async (document, language, subject, isDraft) => {
        const first = { ...variantOf(document, language), subject }
        const template = templateOf(first, variantOf(document, 'pl-PL'))
        const message = await imported(
          'late-parcel.{{language}}.json',
          isDraft ? draftJsonOf(template) : jsonOf(template),
        )
        expect(message).toMatchObject({ title: template.title, purpose: template.purpose, store: template.store })
        expect(message?.texts).toEqual([
          { language, subject, document, removals: [] },
          { language: 'pl-PL', subject: '', document, removals: [] },
        ])
      }),
      { numRuns: 60 },
    )
  })

  it('as plain text: the words and the lines', async () => {
    const line = fc.array(
      fc.constantFrom('Hello', ' ', 'été', '注文', '{{order_number}}', '{{buyer_name}}', '12 $', '- a', '#'),
      {
        minLength: 1,
        maxLength: 6,
      },
    )
    const lines = fc.array(
      line.map((words) => `a${words.join('')}`),
      { minLength: 1, maxLength: 6 },
    )
    await fc.assert(
      fc.asyncProperty(
        lines,
        fc.constantFrom('\n', '\n\n', '\n\n\n'),
        languages,
        withMark,
        async (list, gap, language, mark) => {
          const { document } = readText(list.join(gap))
          const variant = variantOf(document, language)
          const template = templateOf(variant)
          const text = writePlainText(template, variant)
          const message = await imported(
            exportFileName(template, variant, 'text'),
            mark === null ? text : markText(text, mark),
          )
          expect(message?.texts).toEqual([{ language, subject: '', document, removals: [] }])
        },
      ),
      { numRuns: 300 },
    )
  })

  it.each(['markdown', 'eml', 'csv', 'gorgias', 'freshdesk', 'zammad'])(
    'as the draft copy that another program was given: %s',
    async (id) => {
      const document = readText('Hello,\n\nYour parcel is late.').document
      const content = templateOf(variantOf(document))
      const source = { id: 'a', content, seal: null, mark: draftMarkIn('fr') }
      const files = filesOf([source], presetOf(id), canonicalDialect).map(({ name, write }) => ({
        name,
        bytes: new Uint8Array(Buffer.from(write())),
      }))
      const { messages, problems } = await readImport(files)
      expect(problems).toEqual([])
      expect(messages.flatMap(({ texts }) => texts.map((text) => text.document))).toEqual([document])
    },
  )
})
