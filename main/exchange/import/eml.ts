import type { Attachment, Email } from 'postal-mime'
import { readFileTitle } from '../../../shared/exchange/import/file-title.ts'
import { fileProblem, nothingRead, picturesLeftOut } from '../../../shared/exchange/import/import-problem.ts'
import type {
  ImportedMessage,
  ImportedText,
  ImportFile,
  ImportProblem,
  ImportReading,
} from '../../../shared/exchange/import/imported.ts'
import {
  isTooLong,
  mostPictures,
  oneLine,
  textFromHtml,
  textFromPlain,
} from '../../../shared/exchange/import/imported-text.ts'
import { readPageHead } from '../../../shared/exchange/import/page-head.ts'
import { isBlank } from '../../../shared/message/is-blank.ts'
import { pictureAddress } from './picture-address.ts'

const limits = { maxNestingDepth: 40, maxHeadersSize: 500_000, forceRfc822Attachments: true } as const
/** Mail in mail in mail, and no deeper. */
const deepestMail = 3
/** Mails in one file. */
const mostMails = 100
/** Of the pictures of one mail, however often each is shown. Unit: characters of their addresses. */
const mostPictureText = 20_000_000
/** Lines of text of one file; the library takes about 60 microseconds for each. */
const mostTextLines = 12_000
/** Lines of encoded attachments, which are cheaper: those of a file of the largest size. */
const mostLines = 800_000
/** Attachments of one mail that are named one by one. */
const mostNamed = 20

/**
 * Reads a mail: its HTML part, else its text, with the pictures that it shows embedded. A mail that is attached to it is a
 * message of its own; other attachments are named as left out. Never rejects.
 */
export async function readEmlImport({ name: fileName, bytes }: ImportFile): Promise<ImportReading> {
  if (hasTooManyLines(bytes)) return nothingRead('too-large', fileName)
  const messages: ImportedMessage[] = []
  const problems: ImportProblem[] = []
  const waiting: { readonly bytes: Uint8Array; readonly depth: number; readonly place: string }[] = [
    { bytes, depth: 1, place: '' },
  ]
  const { default: PostalMime } = await import('postal-mime')
  for (let read = 0; read < waiting.length; read += 1) {
    const mail = waiting[read]
    if (mail === undefined) break
    let email: Email
    try {
      email = await PostalMime.parse(mail.bytes, limits)
    } catch {
      problems.push(fileProblem(mail.place === '' ? 'malformed' : 'bad-entry', fileName, { entry: mail.place }))
      continue
    }
    const reading = readMail(email, fileName, mail.place)
    if (reading.message !== null) messages.push(reading.message)
    problems.push(...reading.problems)
    reading.mails.forEach((inner, index) => {
      const place = mail.place === '' ? String(index + 1) : `${mail.place}.${index + 1}`
      if (mail.depth >= deepestMail || waiting.length >= mostMails) {
        if (!problems.some(({ kind }) => kind === 'too-many')) problems.push(fileProblem('too-many', fileName))
      } else waiting.push({ bytes: inner, depth: mail.depth + 1, place })
    })
  }
  if (messages.length === 0 && !problems.some(({ kind }) => kind !== 'attachment-left-out')) {
    return { messages, problems: [...problems, ...nothingRead('empty', fileName).problems] }
  }
  return { messages, problems }
}

function hasTooManyLines(bytes: Uint8Array): boolean {
  let lines = 0
  let textLines = 0
  let start = 0
  for (let end = bytes.indexOf(newline); end !== -1; end = bytes.indexOf(newline, start)) {
    lines += 1
    const line = bytes.subarray(start, end)
    // Base64 stands in long lines without a space.
    if (line.length < 60 || line.length > 80 || line.includes(space)) textLines += 1
    if (lines > mostLines || textLines > mostTextLines) return true
    start = end + 1
  }
  return false
}
const newline = 0x0a
const space = 0x20

interface MailReading {
  /** `null` for one that holds no text. */
  readonly message: ImportedMessage | null
  readonly problems: readonly ImportProblem[]
  readonly mails: readonly Uint8Array[]
}

function readMail(email: Email, fileName: string, place: string): MailReading {
  const named = readFileTitle(fileName)
  const subject = oneLine(email.subject ?? '')
  const declared = email.headers.find(({ key }) => key === 'content-language')?.value.split(',', 1)[0] ?? null
  const language = declared ?? (place === '' ? named.language : null)
  const shown = embedPictures(email.html ?? '', email.attachments)
  const problems = leftBehind(email.attachments, shown.used, fileName)
  const mails = email.attachments.filter(isMail).map(bytesOf)
  const source = shown.html === '' ? (email.text ?? '') : shown.html
  if (isTooLong(source)) return { message: null, problems: [...problems, fileProblem('too-large', fileName)], mails }
  let text: ImportedText | null = null
  if (shown.html !== '') {
    const read = textFromHtml(shown.html, { language: language ?? readPageHead(shown.html).language, subject })
    problems.push(...picturesLeftOut(fileName, read.leftOut + shown.leftOut))
    text = read.text
  }
  if (text === null || isBlank(text.document)) {
    const plain = (email.text ?? '').slice(0, 3_000_000).replace(/(?:\r?\n)+$/, '')
    text = textFromPlain(plain, { language, subject })
  }
  if (isBlank(text.document)) return { message: null, problems, mails }
  const key = place === '' ? fileName : `${fileName}#${place}`
  const about = { purpose: null, store: null, tags: [], place, fileName }
  return { message: { ...about, key, title: subject || named.title, texts: [text] }, problems, mails }
}

const isMail = ({ mimeType }: Attachment): boolean => mimeType === 'message/rfc822'

function bytesOf({ content }: Attachment): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content)
}

interface ShownPictures {
  readonly html: string
  /** Attachments that the text shows. */
  readonly used: ReadonlySet<Attachment>
  readonly leftOut: number
}

/** Puts each picture where the page names it by its content id. Ids that name nothing, or no picture, lead nowhere. */
function embedPictures(html: string, attachments: readonly Attachment[]): ShownPictures {
  const byId = new Map<string, Attachment>()
  for (const attachment of attachments) {
    const id = attachment.contentId?.trim().replace(/^<(.*)>$/, '$1')
    if (id !== undefined && !byId.has(id)) byId.set(id, attachment)
  }
  const addresses = new Map<Attachment, string | null>()
  let kept = 0
  let length = 0
  let leftOut = 0
  const embedded = html.replaceAll(/(?<=["'=(\s])cid:([^"'\s<>)]{1,500})/gi, (_, written: string) => {
    const attachment = byId.get(decoded(written)) ?? byId.get(written)
    if (attachment !== undefined && !addresses.has(attachment)) {
      addresses.set(attachment, pictureAddress(attachment.mimeType, bytesOf(attachment)))
    }
    const address = attachment === undefined ? null : (addresses.get(attachment) ?? null)
    if (address === null || kept >= mostPictures || length + address.length > mostPictureText) {
      leftOut += 1
      return ''
    }
    kept += 1
    length += address.length
    return address
  })
  return { html: embedded, used: new Set(addresses.keys()), leftOut }
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id.replaceAll('&amp;', '&'))
  } catch {
    return id
  }
}

function leftBehind(
  attachments: readonly Attachment[],
  used: ReadonlySet<Attachment>,
  fileName: string,
): ImportProblem[] {
  const left = attachments.filter((attachment) => !used.has(attachment) && !isMail(attachment))
  const problems = left
    .slice(0, mostNamed)
    .map(({ filename, mimeType }) =>
      fileProblem('attachment-left-out', fileName, { name: oneLine(filename ?? mimeType).slice(0, 100) }),
    )
  return left.length > mostNamed ? [...problems, fileProblem('too-many', fileName)] : problems
}
