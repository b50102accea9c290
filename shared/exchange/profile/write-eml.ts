import { hashText } from '../../policy/hash-text.ts'
import type { TemplateContent, Variant } from '../../template/template.ts'
import { writeHeader } from './encoded-words.ts'
import { htmlPage, inDialect, plainText } from './in-dialect.ts'
import type { ExportProfile, PlaceholderDialect } from './profile.ts'
import { writeQuotedPrintable } from './quoted-printable.ts'

/** A picture that a page shows from the mail itself. */
interface Picture {
  readonly id: string
  readonly type: string
  readonly base64: string
}

/**
 * A mail that is not sent yet (RFC 5322, MIME of RFC 2045-2047): the text, and the page with its pictures beside it, which
 * mail programs show and `data:` addresses not. `X-Unsent` opens it for sending in the programs that know it. It has neither
 * sender nor recipient nor date: those are whoever's that sends it, and so the same template is the same bytes.
 */
export function writeEml(
  content: TemplateContent,
  variant: Variant,
  profile: Pick<ExportProfile, 'text'>,
  dialect: PlaceholderDialect,
): string {
  const text = plainText(content, variant, dialect)
  const head = [
    'MIME-Version: 1.0',
    'X-Unsent: 1',
    writeHeader('Subject', inDialect(variant.subject, dialect)),
    `Content-Language: ${variant.language}`,
  ]
  const textPart = part('text/plain; charset=utf-8', text)
  if (profile.text === 'plain') return [...head, textPart, ''].join('\r\n')
  const { page, pictures } = withPictures(htmlPage(content, variant, dialect))
  const htmlPart = part('text/html; charset=utf-8', page)
  // No line of quoted-printable or base64 holds `=_`, so no boundary stands in a part.
  const name = hashText(page)
  const shown =
    pictures.length === 0
      ? htmlPart
      : multipart('related', `=_related-${name}`, [htmlPart, ...pictures.map(picturePart)], '; type="text/html"')
  return [...head, multipart('alternative', `=_alternative-${name}`, [textPart, shown]), ''].join('\r\n')
}

function part(type: string, body: string): string {
  const lines = [`Content-Type: ${type}`, 'Content-Transfer-Encoding: quoted-printable', '', writeQuotedPrintable(body)]
  return lines.join('\r\n')
}

function picturePart({ id, type, base64 }: Picture): string {
  return [
    `Content-Type: ${type}`,
    'Content-Transfer-Encoding: base64',
    `Content-ID: <${id}>`,
    `Content-Disposition: inline; filename="${id.split('@')[0]}.${type.slice('image/'.length)}"`,
    '',
    base64.replaceAll(/.{76}(?=.)/g, '$&\r\n'),
  ].join('\r\n')
}

function multipart(kind: string, boundary: string, parts: readonly string[], more = ''): string {
  return [
    `Content-Type: multipart/${kind}${more};`,
    ` boundary="${boundary}"`,
    '',
    ...parts.map((one) => `--${boundary}\r\n${one}`),
    `--${boundary}--`,
  ].join('\r\n')
}

/** The page with its embedded pictures named by content id, one for those that are alike. */
function withPictures(html: string): { readonly page: string; readonly pictures: readonly Picture[] } {
  const pictures = new Map<string, Picture>()
  const page = html.replace(
    /(<img src=")data:(image\/[a-z]+);base64,([A-Za-z0-9+/=]*)(?=")/g,
    (_, before: string, type: string, base64: string) => {
      const known = pictures.get(base64)
      const picture = known ?? { id: `picture-${pictures.size + 1}@plumeline.invalid`, type, base64 }
      pictures.set(base64, picture)
      return `${before}cid:${picture.id}`
    },
  )
  return { page, pictures: [...pictures.values()] }
}
