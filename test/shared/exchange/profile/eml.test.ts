import * as fc from 'fast-check'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { canonicalDialect } from '../../../../shared/exchange/profile/dialect-presets.ts'
import { htmlPage, plainText } from '../../../../shared/exchange/profile/in-dialect.ts'
import { writeHeader } from '../../../../shared/exchange/profile/encoded-words.ts'
import { writeQuotedPrintable } from '../../../../shared/exchange/profile/quoted-printable.ts'
import { writeEml } from '../../../../shared/exchange/profile/write-eml.ts'
import type { MessageDocument } from '../../../../shared/message/document.ts'
import { onePixelGif, permittedDocument } from '../../message/document-arbitrary.ts'
import { templateOf, variantOf } from '../template-builder.ts'

const emlOf = (document: MessageDocument, subject: string): string => {
  const variant = { ...variantOf(document, 'fr-CA'), subject }
  return writeEml(templateOf(variant), variant, { text: 'html' }, canonicalDialect)
}

const subjects = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.constantFrom('Late parcel {{order_number}}', 'Étagère de Zoë : où est-elle ? '.repeat(6), '=?UTF-8?Q?no?='),
)
const oneLine = (text: string): string => text.replaceAll(/[\r\n\t]+/g, ' ').trim()

describe('a mail draft', () => {
  it('gives a mail program the subject, the text and the page as they were', async () => {
    await fc.assert(
      fc.asyncProperty(permittedDocument, subjects, async (document, subject) => {
        const variant = { ...variantOf(document, 'fr-CA'), subject }
        const content = templateOf(variant)
        const mail = await new PostalMime().parse(emlOf(document, subject))
        expect(mail.subject ?? '').toBe(oneLine(subject))
        expect(mail.text?.replace(/\r?\n$/, '').replaceAll('\r\n', '\n')).toBe(
          plainText(content, variant, canonicalDialect),
        )
        const page = htmlPage(content, variant, canonicalDialect).replaceAll(
          onePixelGif,
          'cid:picture-1@plumeline.invalid',
        )
        expect(mail.html?.replaceAll('\r\n', '\n').trimEnd()).toBe(page.trimEnd())
      }),
      { numRuns: 200 },
    )
  })

  it('has pictures beside the page, once each, and is to be sent yet', async () => {
    const image = { src: onePixelGif, alt: 'Dot', kind: null, widthPercent: 10 }
    const eml = emlOf(
      {
        type: 'doc',
        content: [1, 2].map(() => ({ type: 'paragraph', content: [{ type: 'image', attrs: image }] })),
      },
      'Dot',
    )
    const mail = await new PostalMime().parse(eml)
    expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1')
    expect(mail.attachments.map(({ mimeType, contentId }) => [mimeType, contentId])).toEqual([
      ['image/gif', '<picture-1@plumeline.invalid>'],
    ])
    expect(eml).not.toContain('data:image')
    expect(eml).toMatch(/^Content-Type: multipart\/alternative;\r\n boundary="=_alternative-[0-9a-f]{16}"\r\n\r\n/m)
  })

  it('has no line of more than 76 signs beside its headers, none of more than 78, and none that is not ASCII', () => {
    fc.assert(
      fc.property(permittedDocument, subjects, (document, subject) => {
        const lines = emlOf(document, subject).split('\r\n')
        expect(lines.filter((line) => line.length > 78 || !/^[ -~]*$/.test(line))).toEqual([])
      }),
    )
  })
})

describe('a header', () => {
  it.each([
    ['Late parcel', 'Subject: Late parcel'],
    ['Colis en retard : où est-il ?', 'Subject: =?UTF-8?B?Q29saXMgZW4gcmV0YXJkIDogb8O5IGVzdC1pbCA/?='],
    ['one\r\nBcc: all@example.com', 'Subject: one Bcc: all@example.com'],
  ])('writes %j', (subject, written) => {
    expect(writeHeader('Subject', subject)).toBe(written)
  })
})

describe('quoted-printable', () => {
  it.each([
    ['a = b', 'a =3D b'],
    ['ends in a space ', 'ends in a space=20'],
    ['où', 'o=C3=B9'],
    [`${'a'.repeat(76)}`, 'a'.repeat(76)],
    [`${'a'.repeat(77)}`, `${'a'.repeat(75)}=\r\naa`],
  ])('writes %j', (text, written) => {
    expect(writeQuotedPrintable(text)).toBe(written)
  })
})
