import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readImport } from '../../../main/exchange/import/read-import.ts'
import { checkProfile } from '../../../shared/exchange/profile/check-profile.ts'
import { canonicalDialect } from '../../../shared/exchange/profile/dialect-presets.ts'
import type { ImportReading, ImportedText } from '../../../shared/exchange/import/imported.ts'
import type { ExportProfile, PlaceholderDialect } from '../../../shared/exchange/profile/profile.ts'
import type { BlockNode, InlineNode, MessageDocument } from '../../../shared/message/document.ts'
import { isBlank } from '../../../shared/message/is-blank.ts'
import { plainBlocks } from '../../../shared/message/plain-blocks.ts'
import { messageText } from '../../../shared/message/text.ts'
import { permittedDocument } from '../../shared/message/document-arbitrary.ts'
import { approved, dialectOf, filesOf, presetOf } from '../../shared/exchange/profile/targets.ts'
import { templateOf, variantOf } from '../../shared/exchange/template-builder.ts'

const bytesOf = (written: string | Uint8Array): Uint8Array =>
  typeof written === 'string' ? new TextEncoder().encode(written) : written

/** Writes a template in two languages, and reads the files as an import does. */
async function thereAndBack(
  documents: readonly [MessageDocument, MessageDocument],
  profile: ExportProfile,
  dialect: PlaceholderDialect,
): Promise<ImportReading> {
  const content = templateOf(variantOf(documents[0], 'en-CA'), variantOf(documents[1], 'fr-CA'))
  const files = filesOf([approved(content)], profile, dialect)
  return readImport(files.map(({ name, write }) => ({ name, bytes: bytesOf(write()) })))
}

const textsOf = ({ messages }: ImportReading): readonly ImportedText[] => messages.flatMap(({ texts }) => texts)
const documents = fc.tuple(permittedDocument, permittedDocument).filter((pair) => !pair.some(isBlank))

/** What plain text can hold: paragraphs of words and placeholders. */
const plainDocuments = fc
  .tuple(permittedDocument, permittedDocument)
  .map((pair) => pair.map(withoutFormatting) as [MessageDocument, MessageDocument])

function withoutFormatting(document: MessageDocument): MessageDocument {
  const content = plainBlocks(document.content).flatMap((block): readonly BlockNode[] => {
    if (block.type !== 'paragraph') return []
    const nodes = (block.content ?? []).flatMap(({ marks: _marks, ...node }): readonly InlineNode[] =>
      node.type === 'image' ? [] : [node],
    )
    return nodes.length === 0 ? [] : [{ type: 'paragraph', content: nodes }]
  })
  const first: BlockNode = { type: 'paragraph', content: [{ type: 'text', text: 'Hello,' }] }
  return { type: 'doc', content: [first, ...content] }
}

describe('what another program gets', () => {
  it.each(['html', 'markdown', 'eml', 'csv', 'gorgias', 'freshdesk', 'zammad'])(
    'is read back with its formatting: %s',
    async (id) => {
      await fc.assert(
        fc.asyncProperty(documents, async (pair) => {
          const reading = await thereAndBack(pair, presetOf(id), canonicalDialect)
          expect(reading.problems).toEqual([])
          expect(textsOf(reading).map(({ document }) => document)).toEqual(pair)
        }),
        { numRuns: 40 },
      )
    },
  )

  it.each(['text', 'zendesk-content'])('is read back with its words: %s', async (id) => {
    await fc.assert(
      fc.asyncProperty(plainDocuments, async (pair) => {
        const content = templateOf(variantOf(pair[0], 'en-CA'), variantOf(pair[1], 'fr-CA'))
        fc.pre(checkProfile(content, presetOf(id), canonicalDialect).every(({ kind }) => kind !== 'formula'))
        const reading = await thereAndBack(pair, presetOf(id), canonicalDialect)
        expect(textsOf(reading).map(({ document }) => messageText(document).text.trimEnd())).toEqual(
          pair.map((one) => messageText(one).text.trimEnd()),
        )
      }),
      { numRuns: 40 },
    )
  })

  it.each(['zendesk-content', 'gorgias', 'freshdesk', 'zammad'])(
    'has its languages and its tokens known again: %s',
    async (id) => {
      const document: MessageDocument = {
        type: 'doc',
        content: [
          {
            type: 'paragraph',
            content: [
              { type: 'text', text: 'Hello ' },
              { type: 'placeholder', attrs: { name: 'buyer_name' } },
            ],
          },
        ],
      }
      const profile = presetOf(id)
      const texts = textsOf(await thereAndBack([document, document], profile, dialectOf(profile)))
      expect(texts.map((one) => one.document)).toEqual([document, document])
      expect(texts.map(({ language }) => language?.slice(0, 2))).toEqual(['en', 'fr'])
    },
  )
})
