import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../main/exchange/decode-text.ts'
import { nativeUnpacker } from '../../../main/exchange/import/native-unpacker.ts'
import type { ImportReading } from '../../../shared/exchange/import/imported.ts'
import { canonicalDialect, dialectPresets } from '../../../shared/exchange/profile/dialect-presets.ts'
import type { PlaceholderDialect } from '../../../shared/exchange/profile/profile.ts'
import type { ProfileSource } from '../../../shared/exchange/profile/profile-source.ts'
import { isBlank } from '../../../shared/message/is-blank.ts'
import { messageText } from '../../../shared/message/text.ts'
import type { TemplateContent } from '../../../shared/template/template.ts'
import { permittedDocument } from '../message/document-arbitrary.ts'
import { sealOf } from '../../support/sealed-template.ts'
import { filesOf, presetOf } from './profile/targets.ts'
import { paragraphs, templateOf, variantOf } from './template-builder.ts'
import {
  readFreshdesk,
  readGorgias,
  readTableImport,
  readZammad,
  readZendeskContent,
} from '../../support/import/readers-at-once.ts'

interface Format {
  readonly through: (sources: readonly ProfileSource[], dialect: PlaceholderDialect) => ImportReading
  /** Whether the language of a template's only text, and the subject line, are in it. */
  readonly holds: { readonly language: string | null; readonly subject: boolean }
}

/** The only file of an export for a program, with formatting. */
function fileFor(program: string, sources: readonly ProfileSource[], dialect: PlaceholderDialect): string | Uint8Array {
  const profile = { ...presetOf(program), text: 'html', localeForm: 'hyphen' } as const
  const [file] = filesOf(sources, profile, dialect)
  return file?.write() ?? ''
}
const textFor: (...parts: Parameters<typeof fileFor>) => string = (...parts) => String(fileFor(...parts))

const formats: Readonly<Record<string, Format>> = {
  Gorgias: {
    through: (sources, dialect) => readGorgias('g.json', JSON.parse(textFor('gorgias', sources, dialect))),
    holds: { language: 'en-CA', subject: false },
  },
  Freshdesk: {
    through: (sources, dialect) => readFreshdesk('f.json', JSON.parse(textFor('freshdesk', sources, dialect))),
    holds: { language: null, subject: false },
  },
  Zammad: {
    through: (sources, dialect) => readZammad('z.csv', textFor('zammad', sources, dialect)),
    holds: { language: 'en-CA', subject: false },
  },
  'Zendesk dynamic content': {
    through(sources, dialect) {
      const bytes = fileFor('zendesk-content', sources, dialect)
      if (typeof bytes === 'string') throw new Error('no zip')
      return readZendeskContent({ name: 'd.zip', bytes }, decodeText, nativeUnpacker)
    },
    holds: { language: 'en-CA', subject: false },
  },
  'a table': {
    through: (sources, dialect) => readTableImport('t.csv', textFor('csv', sources, dialect)),
    holds: { language: 'en-CA', subject: true },
  },
}

/** The same with what the format holds of it. */
function held({ title, variants }: TemplateContent, { holds }: Format): unknown {
  return {
    title,
    texts: variants.map(({ language, subject, document }) => ({
      language: variants.length === 1 ? holds.language : language,
      subject: holds.subject ? subject : '',
      document,
      removals: [],
    })),
  }
}

// No format writes it, and it takes longer to make than all of them.
const seal = sealOf(templateOf(variantOf(paragraphs('Hello'))))
const approved = (content: TemplateContent, id: string): ProfileSource => ({ id, content, seal, mark: null })

const written = permittedDocument.filter((document) => !isBlank(document))

describe('a template that is written for a help desk', () => {
  for (const [name, format] of Object.entries(formats)) {
    it(`comes back from ${name} as far as it can hold it`, () => {
      fc.assert(
        fc.property(written, written, written, (one, other, third) => {
          const english = { ...variantOf(one), subject: 'About {{order_number}}' }
          const several = templateOf(english, variantOf(other, 'fr-CA'), variantOf(third, 'pt-BR'))
          const single = { ...templateOf(variantOf(other)), title: 'Another' }
          const { messages, problems } = format.through(
            [approved(several, 'a'), approved(single, 'b')],
            canonicalDialect,
          )
          expect(problems).toEqual([])
          const read = messages.map(({ title, texts }) => ({ title, texts }))
          expect(read).toEqual([held(several, format), held(single, format)])
        }),
        { numRuns: 150 },
      )
    })

    it(`comes back from ${name} with its placeholders, in the dialect of any program`, () => {
      for (const dialect of dialectPresets) {
        const text = 'Dear {{buyer_name}}, your order {{order_number}} is late.'
        const content = templateOf(variantOf(paragraphs(text)))
        const [message] = format.through([approved(content, 'a')], dialect).messages
        expect(message === undefined ? null : messageText(message.texts[0].document).text, dialect.id).toBe(text)
      }
    })
  }
})
