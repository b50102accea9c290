import { describe, expect, it } from 'vitest'
import { readFileTitle } from '../../../../shared/exchange/import/file-title.ts'
import { readHtmlImport } from '../../../../shared/exchange/import/html.ts'
import type { ImportReading } from '../../../../shared/exchange/import/imported.ts'
import { oneLine, readLanguage } from '../../../../shared/exchange/import/imported-text.ts'
import { readJsonImport } from '../../../../shared/exchange/import/json.ts'
import { longestMarkdown, readMarkdownImport } from '../../../../shared/exchange/import/markdown.ts'
import { readTextImport } from '../../../../shared/exchange/import/text.ts'
import { messageText } from '../../../../shared/message/text.ts'
import type { TemplateContent } from '../../../../shared/template/template.ts'
import { jsonOf } from '../../../support/json-of.ts'
import { paragraphs, templateOf, variantOf } from '../template-builder.ts'

const png =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAABQAAAAKCAIAAAA7N+mxAAAAFUlEQVR4nGP4z8BANiJf56jmEaMZADFExzl02osRAAAAAElFTkSuQmCC'
/** The same picture, which says of itself that it is 60,000 by 60,000 pixels. */
const hugePng = png.replace('AAAAFAAAAAo', 'AADqYAAA6mA').replace('SUhEUgAAABQAAAAK', 'SUhEUgAA6mAAAOpg')

const only = (reading: ImportReading) => {
  expect(reading.messages).toHaveLength(1)
  const [message] = reading.messages
  if (message === undefined) throw new Error('no message')
  const [text] = message.texts
  return {
    ...message,
    ...text,
    text: messageText(text.document).text,
    problems: reading.problems.map(({ kind }) => kind),
  }
}

describe('the name of a file', () => {
  it.each([
    ['late-parcel.fr-CA.html', 'late-parcel', 'fr-CA'],
    ['late_parcel.txt', 'late parcel', null],
    ['Bonjour.fr.txt', 'Bonjour', 'fr'],
    ['late-parcel.{{language}}.json', 'late-parcel', null],
    ['v1.2.txt', 'v1.2', null],
    ['notes.old.txt', 'notes.old', null],
    ['.html', '.html', null],
    ['commande.pt_BR.md', 'commande', 'pt-BR'],
  ])('of %s is %s in %s', (name, title, language) => {
    expect(readFileTitle(name)).toEqual({ title, language })
  })
})

describe('a subject', () => {
  it('is one line with canonical tokens, and no longer than a title may be', () => {
    expect(oneLine('  Your order\r\n\t{order_id} \u0007 is late ')).toBe('Your order {{order_number}} is late')
    expect(oneLine('😀'.repeat(900)).length).toBeLessThanOrEqual(1000)
    expect(oneLine(`a${'😀'.repeat(900)}`)).not.toMatch(/\p{Cs}/u)
  })
})

describe('a language', () => {
  it.each([
    ['fr_ca', 'fr-CA'],
    ['EN', 'en'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['und', null],
    ['english', null],
    ['', null],
    ['x'.repeat(100), null],
  ])('written %s is %s', (written, language) => {
    expect(readLanguage(written)).toBe(language)
  })
})

describe('a page', () => {
  it('gives its title as the subject, its declared language and what was taken out', () => {
    const page =
      '<html lang="fr-ca"><head><title>Commande {order_id}</title></head><body><p style="color:red">Bonjour</p></body></html>'
    const message = only(readHtmlImport('late.en-CA.html', page))
    expect(message).toMatchObject({
      title: 'late',
      subject: 'Commande {{order_number}}',
      language: 'fr-CA',
      text: 'Bonjour',
    })
    expect(message.removals.map(({ kind, clause }) => [kind, clause])).toEqual([['colour', 'F6']])
  })

  it('takes its language from what holds it, else from the file’s name', () => {
    expect(only(readHtmlImport('a.html', '<div lang="es-MX"><p>Hola</p></div>')).language).toBe('es-MX')
    expect(only(readHtmlImport('a.de-DE.html', '<p>Hallo</p>')).language).toBe('de-DE')
    expect(only(readHtmlImport('a.html', '<p>Hallo</p>')).language).toBeNull()
  })

  it('has no subject where a program named the page for want of one', () => {
    expect(only(readHtmlImport('a.html', '<title>Untitled Document</title><p>Hello</p>')).subject).toBe('')
  })

  it('keeps a picture that a message may hold and says of one that it may not', () => {
    const kept = only(readHtmlImport('a.html', `<p>Hi <img src="${png}" alt="Logo"></p>`))
    expect(kept.problems).toEqual([])
    expect(messageText(kept.document).images).toHaveLength(1)
    const left = readHtmlImport('a.html', `<p>Hi <img src="${hugePng}" alt="Logo"></p>`)
    expect(left.problems.map(({ kind }) => kind)).toEqual(['picture-left-out'])
    expect(messageText(only(left).document).images).toHaveLength(0)
  })

  it('without a word is empty, and beyond any message is too large', () => {
    expect(readHtmlImport('a.html', '<p> </p>').problems.map(({ kind }) => kind)).toEqual(['empty'])
    expect(readHtmlImport('a.html', 'a'.repeat(500_001)).problems.map(({ kind }) => kind)).toEqual(['too-large'])
  })
})

describe('a plain text', () => {
  it('is one message with its lines, and tokens of other programs are ours', () => {
    const message = only(readTextImport('late.fr-CA.txt', 'Bonjour [[first-name]],\r\nvotre commande {order_id}.\r\n'))
    expect(message.text).toBe('Bonjour {{buyer_name}},\nvotre commande {{order_number}}.')
    expect(message).toMatchObject({ title: 'late', language: 'fr-CA', removals: [] })
  })

  it('stays one message where lines of hyphens part it', () => {
    expect(only(readTextImport('a.txt', 'One\n---\nTwo')).text).toBe('One\n---\nTwo')
  })
})

const kinds = (source: string) => readMarkdownImport('a.md', source).problems.map(({ kind }) => kind)

describe('Markdown', () => {
  it('keeps emphasis, lists and links, and makes a heading large and bold', () => {
    const message = only(
      readMarkdownImport(
        'a.md',
        '# Hello\n\nYour **order** {order_id}.\n\n1. One\n2. Two\n\n[Returns](https://www.amazon.ca/r)',
      ),
    )
    expect(message.text).toBe('Hello\n\nYour order {{order_number}}.\n\nOne\n\nTwo\n\nReturns')
    expect(message.removals.map(({ kind }) => kind)).toEqual(['heading'])
    expect(messageText(message.document).links.map(({ href }) => href)).toEqual(['https://www.amazon.ca/r'])
  })

  it('reads what its front matter says', () => {
    const head =
      '---\ntitle: "Late: parcel"\nsubject: Order {order_id}\nlanguage: fr_CA\npurpose: proactive-order-problem\nstore: ca\ntags: [late, parcels]\n---\n'
    expect(only(readMarkdownImport('a.md', `${head}Bonjour`))).toMatchObject({
      title: 'Late: parcel',
      subject: 'Order {{order_number}}',
      language: 'fr-CA',
      purpose: 'proactive-order-problem',
      store: 'CA',
      tags: ['late', 'parcels'],
      text: 'Bonjour',
    })
  })

  it.each([
    ['Order *|ORDER_ID|* is late', 'Order {{order_number}} is late'],
    ['Order <order id> is late', 'Order {{order_number}} is late'],
    ['Order <%= order.id %> is late', 'Order {{order_number}} is late'],
    ['We weigh <5 kg> here', 'We weigh <5 kg> here'],
    ['Ask <the team> now', 'Ask <the team> now'],
    ['A <b>bold</b> word', 'A bold word'],
  ])('%s is read as %s', (source, text) => {
    expect(only(readMarkdownImport('a.md', source)).text).toBe(text)
  })

  it('lets no script in, and says so', () => {
    const message = only(readMarkdownImport('a.md', 'Hi\n\n<script>alert(1)</script>\n\n[x](javascript:alert(1))'))
    expect(message.text).toBe('Hi\n\nx')
    expect(message.removals.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['script', 'unsafe-link']))
  })

  it('is refused when longer than a person writes, and when nested deeper than its parser goes', () => {
    expect(kinds('a'.repeat(longestMarkdown + 1))).toEqual(['too-large'])
    expect(kinds('>'.repeat(longestMarkdown - 1) + 'x')).toEqual(['malformed'])
  })

  it('with more emphasis in a paragraph than anybody writes is refused, which would take the parser seconds', () => {
    expect(kinds('*a_'.repeat(6000))).toEqual(['malformed'])
    expect(kinds('*so* _much_ **of** it\n'.repeat(300))).toEqual([])
  })

  it('with a table of a thousand columns is text, not a million cells', () => {
    const table = `${'|a'.repeat(1000)}\n${'|-'.repeat(1000)}\n${'|b\n'.repeat(3000)}`
    expect(only(readMarkdownImport('a.md', table)).removals.map(({ kind }) => kind)).not.toContain('table')
  })
})

describe('our JSON', () => {
  const content: TemplateContent = {
    ...templateOf(variantOf(paragraphs('Hello'), 'en-CA'), {
      ...variantOf(paragraphs('Bonjour'), 'fr-CA'),
      subject: 'Commande',
    }),
    confirmations: [{ rule: 'recipient', textHash: 'abc' }],
  }
  const value: unknown = JSON.parse(jsonOf(content))

  it('comes in with every language, its purpose and its store', () => {
    const { messages, problems } = readJsonImport('late.json', value)
    expect(problems).toEqual([])
    expect(messages).toEqual([
      {
        key: 'late.json',
        title: 'Late parcel',
        purpose: 'proactive-order-problem',
        store: 'CA',
        tags: [],
        place: '',
        fileName: 'late.json',
        texts: [
          { language: 'en-CA', subject: '', document: paragraphs('Hello'), removals: [] },
          { language: 'fr-CA', subject: 'Commande', document: paragraphs('Bonjour'), removals: [] },
        ],
      },
    ])
  })

  it('of several in a list leaves out the one that is none, and names it', () => {
    const reading = readJsonImport('all.json', [value, { type: 'plumeline-template' }, value])
    expect(reading.messages.map(({ key, place }) => [key, place])).toEqual([
      ['all.json#1', '1'],
      ['all.json#3', '3'],
    ])
    expect(reading.problems).toMatchObject([{ kind: 'bad-entry', data: { entry: '2' } }])
  })

  it('of a newer version is refused by name', () => {
    const newer = typeof value === 'object' ? { ...value, version: 2 } : null
    expect(readJsonImport('a.json', newer).problems.map(({ kind }) => kind)).toEqual(['newer'])
  })

  it('loses a picture that fills the memory', () => {
    const attrs = { src: hugePng, alt: '', kind: null, widthPercent: 10 }
    const document = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'image', attrs }] }] } as const
    const reading = readJsonImport('a.json', JSON.parse(jsonOf(templateOf(variantOf(document)))))
    expect(reading.problems.map(({ kind }) => kind)).toEqual(['picture-left-out'])
    expect(reading.messages[0]?.texts[0].document.content).toEqual([{ type: 'paragraph' }])
  })
})
