import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readEmlImport } from '../../../../main/exchange/import/eml.ts'
import { messageText } from '../../../../shared/message/text.ts'

async function read(source: string | Uint8Array, name = 'a.eml') {
  const bytes = typeof source === 'string' ? new Uint8Array(Buffer.from(source, 'latin1')) : source
  const { messages, problems } = await readEmlImport({ name, bytes })
  return {
    problems: problems.map(({ kind }) => kind),
    data: problems.map(({ data }) => data),
    messages,
    texts: messages.map(({ texts }) => messageText(texts[0].document)),
  }
}

describe('a mail that Python wrote', () => {
  it('gives its subject, its page with the picture in it, and the mail in it as another message', async () => {
    const file = join(import.meta.dirname, '../../../support/import/forwarded.eml')
    const { messages, texts, problems, data } = await read(readFileSync(file), 'forwarded.eml')
    expect(messages.map(({ key, title, place }) => [key, title, place])).toEqual([
      ['forwarded.eml', 'Votre commande {{order_number}} – été à Montréal', ''],
      ['forwarded.eml#1', 'The one inside', '1'],
    ])
    expect(messages[0]?.texts[0].subject).toBe('Votre commande {{order_number}} – été à Montréal')
    expect(texts.map(({ text }) => text)).toEqual([
      'Bonjour {{buyer_name}},\n\nVotre colis {{order_number}} est en été.\n\n\uFFFC',
      'Hello,\n\nInner text.',
    ])
    expect(texts[0]?.images.map(({ alt, widthPercent }) => [alt, widthPercent])).toEqual([['Logo', 10]])
    expect(messages[0]?.texts[0].removals.map(({ kind }) => kind)).toEqual(['colour'])
    expect(problems).toEqual(['attachment-left-out'])
    expect(data).toEqual([{ name: 'Étiquette.pdf' }])
  })
})

describe('a mail', () => {
  it('without a page is its text', async () => {
    const { texts, messages } = await read('Subject: Hi\r\nContent-Language: fr-CA\r\n\r\nBonjour,\r\n\r\nMerci.\r\n')
    expect(texts[0]?.text).toBe('Bonjour,\n\nMerci.')
    expect(messages[0]?.texts[0].language).toBe('fr-CA')
  })

  it.each([
    ['ISO-8859-1 as it is', 'iso-8859-1', '8bit', '\u00e9t\u00e9'],
    ['quoted-printable', 'iso-8859-1', 'quoted-printable', '=E9t=E9'],
    ['base64', 'utf-8', 'base64', 'w6l0w6k='],
    ['Windows-1252', 'windows-1252', 'quoted-printable', '=E9t=E9'],
    ['UTF-8', 'utf-8', '8bit', '\u00c3\u00a9t\u00c3\u00a9'],
  ])('in %s is read', async (_, charset, encoding, body) => {
    const head = `Subject: x\nContent-Type: text/plain; charset=${charset}\nContent-Transfer-Encoding: ${encoding}\n\n`
    expect((await read(`${head}${body}\n`)).texts[0]?.text).toBe('été')
  })

  it('in an encoding that nobody knows does not end the reading', async () => {
    const { texts } = await read('Subject: x\nContent-Type: text/plain; charset=x-klingon\n\nHello\n')
    expect(texts[0]?.text).toBe('Hello')
  })
})

const related = (html: string, ...parts: readonly string[]) =>
  `Subject: x\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n${html}\n${parts.map((part) => `--b\n${part}\n`).join('')}--b--\n`

const page = (id: string, to: string) =>
  `Content-Type: text/html\nContent-Disposition: attachment\nContent-ID: <${id}>\n\n<img src="cid:${to}">`

describe('a hostile mail', () => {
  it('whose content ids lead in a circle is read without them', async () => {
    const { texts, problems } = await read(related('<p>Hello <img src="cid:a"></p>', page('a', 'b'), page('b', 'a')))
    expect(texts.map(({ text }) => text.trim())).toEqual(['Hello'])
    expect(texts[0]?.images).toEqual([])
    expect(problems).toContain('picture-left-out')
  })

  it('cannot have one picture a thousand times', async () => {
    const png = readFileSync(join(import.meta.dirname, '../../../support/import/forwarded.eml'), 'latin1').match(
      /iVBOR[\s\S]*?CC/,
    )?.[0]
    const picture = `Content-Type: image/png\nContent-ID: <p>\nContent-Transfer-Encoding: base64\n\n${png ?? ''}`
    const { texts, problems } = await read(related(`<p>Hi ${'<img src="cid:p">'.repeat(1000)}</p>`, picture))
    expect(texts[0]?.images).toHaveLength(50)
    expect(problems).toEqual(['picture-left-out'])
  })

  it('with parts in parts without end is damaged', async () => {
    let source = 'Subject: x\n'
    for (let depth = 0; depth < 2000; depth += 1)
      source += `Content-Type: multipart/mixed; boundary=b${depth}\n\n--b${depth}\n`
    expect((await read(`${source}\nx`)).problems).toEqual(['malformed'])
  })

  it('with mails in mails without end is read to a depth, and says that there is more', async () => {
    const mail = (depth: number): string =>
      depth === 0
        ? 'Subject: last\n\nHello'
        : `Subject: x${depth}\nContent-Type: multipart/mixed; boundary=b${depth}\n\n--b${depth}\n\nText ${depth}\n--b${depth}\nContent-Type: message/rfc822\n\n${mail(depth - 1)}\n--b${depth}--\n`
    const { messages, problems } = await read(mail(20))
    expect(messages.map(({ key }) => key)).toEqual(['a.eml', 'a.eml#1', 'a.eml#1.1'])
    expect(problems).toEqual(['too-many'])
  })

  it('with a hundred thousand parts, or lines of text, is too large', async () => {
    const parts = `MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n${'--b\n\nhello\n'.repeat(100_000)}--b--`
    expect((await read(parts)).problems).toEqual(['too-large'])
    expect((await read(`Subject: x\n\n${'hello\n'.repeat(100_000)}`)).problems).toEqual(['too-large'])
  })

  it('with a head of a megabyte is damaged, and without a word is empty', async () => {
    expect((await read(`Subject: ${'a'.repeat(1_000_000)}\n\nHello`)).problems).toEqual(['malformed'])
    expect((await read('Subject: x\n\n\n')).problems).toEqual(['empty'])
  })

  it('cannot run anything', async () => {
    const { texts, messages } = await read(
      'Subject: x\nContent-Type: text/html\n\n<p onclick="x()">Hi<script>alert(1)</script> <a href="javascript:x()">you</a></p>',
    )
    expect(texts[0]?.text).toBe('Hi you')
    expect(JSON.stringify(messages[0]?.texts[0].document)).not.toMatch(/script|onclick/)
  })
})
