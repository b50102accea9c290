import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import papaparse from 'papaparse'
import { describe, expect, it } from 'vitest'
import { dialectPresets, findDialect } from '../../../../shared/exchange/profile/dialect-presets.ts'
import { profilePresets } from '../../../../shared/exchange/profile/profile-presets.ts'
import type { MessageDocument } from '../../../../shared/message/document.ts'
import { messageText } from '../../../../shared/message/text.ts'
import { readHtml } from '../../../../shared/message/read-html.ts'
import type { TemplateContent } from '../../../../shared/template/template.ts'
import { templateOf, variantOf } from '../template-builder.ts'
import { approved, dialectOf, draft, filesOf, presetOf, textOf } from './targets.ts'

const document = (greeting: string, rest: string): MessageDocument => ({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: greeting },
        { type: 'placeholder', attrs: { name: 'buyer_name' } },
        { type: 'text', text: ',' },
      ],
    },
    { type: 'paragraph', content: [{ type: 'text', text: rest }] },
  ],
})
const english = { ...variantOf(document('Hello ', 'It is late.')), subject: 'Late, {{buyer_name}}' }
const french = { ...variantOf(document('Bonjour ', 'Il est en retard.'), 'fr-CA'), subject: 'Retard' }
const content: TemplateContent = templateOf(english, french)
const rowsOf = (table: string): unknown => papaparse.parse(table.trimEnd(), { header: false }).data

const zip = (): Uint8Array => {
  const written = filesOf([approved(content)], presetOf('zendesk-content'))[0]?.write()
  if (!(written instanceof Uint8Array)) throw new Error('no zip')
  return written
}

describe('every profile that comes with the app', () => {
  it.each(profilePresets.map((profile) => [profile.id, profile] as const))(
    'writes the same bytes for the same templates: %s',
    (_, profile) => {
      const sources = [approved(content, 'a'), draft({ ...content, title: 'Other' }, 'b')]
      const once = filesOf(sources, profile).map(({ name, write }) => [name, write()])
      expect(once.length).toBeGreaterThan(0)
      expect(filesOf(sources, profile).map(({ name, write }) => [name, write()])).toEqual(once)
      expect(new Set(once.map(([name]) => name)).size).toBe(once.length)
    },
  )

  it('has a dialect that there is, and none has a token for the order number that could become a blank', () => {
    for (const { dialect } of profilePresets) expect(findDialect(dialect)?.id).toBe(dialect)
    const blanking = dialectPresets.filter(({ missing }) => missing === 'blank' || missing === 'dash')
    expect(blanking.map(({ tokens }) => tokens.order_number)).toEqual(blanking.map(() => undefined))
  })
})

describe('files for one text each', () => {
  it('are named by title, language and a number where a title comes again', () => {
    const names = filesOf([approved(content), approved(content, 'b')], presetOf('eml')).map(({ name }) => name)
    expect(names).toEqual([
      'late-parcel.en-CA.eml',
      'late-parcel.fr-CA.eml',
      'late-parcel-2.en-CA.eml',
      'late-parcel-2.fr-CA.eml',
    ])
  })

  it('have the tokens of the dialect in the text and in the subject', () => {
    const [page] = filesOf([approved(content)], presetOf('zonmaster'))
    expect(textOf(page)).toContain('<title>Late, %%buyer_first_name%%</title>')
    expect(textOf(page)).toContain('<p>Hello %%buyer_first_name%%,</p>')
  })

  it('keep quotation marks in the tokens of a text and write them as references in an attribute', () => {
    const dialect = { ...dialectOf(presetOf('html')), tokens: { buyer_name: '{{user.name|fallback:"<you>"}}' } }
    const image = {
      src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
      alt: 'For {{buyer_name}}',
      kind: null,
      widthPercent: 9,
    }
    const variant = variantOf({
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'placeholder', attrs: { name: 'buyer_name' } },
            { type: 'image', attrs: image },
          ],
        },
      ],
    })
    const page = textOf(filesOf([approved(templateOf(variant))], presetOf('html'), dialect)[0])
    expect(page).toContain('<p>{{user.name|fallback:"&lt;you&gt;"}}<img')
    expect(page).toContain('alt="For {{user.name|fallback:&quot;&lt;you&gt;&quot;}}"')
  })

  it('are the body of the one operation that fits the purpose, for the messaging API', () => {
    const files = filesOf([approved(content)], presetOf('messaging-api'))
    expect(files.map(({ name }) => name)).toEqual([
      'late-parcel.createUnexpectedProblem.en-CA.json',
      'late-parcel.createUnexpectedProblem.fr-CA.json',
    ])
    expect(JSON.parse(textOf(files[0]))).toEqual({ text: 'Hello {{buyer_name}},\n\nIt is late.' })
  })

  it('say in the text that they are a draft', () => {
    for (const id of ['html', 'text', 'markdown', 'eml', 'messaging-api', 'csv', 'gorgias', 'freshdesk', 'zammad']) {
      expect(textOf(filesOf([draft(content)], presetOf(id))[0]), id).toContain('DRAFT COPY')
      expect(textOf(filesOf([approved(content)], presetOf(id))[0]), id).not.toContain('DRAFT COPY')
    }
  })
})

describe('Zendesk dynamic content', () => {
  it('is a zip with a table for each language', () => {
    const files = unzipSync(zip())
    expect(Object.keys(files)).toEqual(['en-CA.csv', 'fr-CA.csv'])
    const token = '{{ticket.requester.first_name}}'
    expect(rowsOf(strFromU8(files['fr-CA.csv'] ?? new Uint8Array()))).toEqual([
      ['Title', 'Default language', 'Default text', 'French (Canada) text', 'Variant status'],
      ['Late parcel', 'en-CA', `Hello ${token},\n\nIt is late.`, `Bonjour ${token},\n\nIl est en retard.`, 'Current'],
    ])
  })

  it('has a table for each of two languages that the target writes alike', () => {
    const profile = { ...presetOf('zendesk-content'), localeForm: 'language' } as const
    const elsewhere = templateOf({ ...french, language: 'fr-FR' })
    const [file] = filesOf([approved(templateOf(french)), approved(elsewhere, 'b')], profile)
    const written = file?.write()
    if (typeof written === 'string' || written === undefined) throw new Error('no zip')
    expect(Object.keys(unzipSync(written))).toEqual(['fr.csv', 'fr-2.csv'])
  })

  it.runIf(existsSync('/usr/bin/unzip'))('passes the test of unzip', () => {
    const folder = mkdtempSync(join(tmpdir(), 'plumeline-zip-'))
    try {
      const path = join(folder, 'content.zip')
      writeFileSync(path, zip())
      expect(execFileSync('/usr/bin/unzip', ['-t', path], { encoding: 'utf8' })).toContain('No errors detected')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

describe('macros and text modules', () => {
  it('of Gorgias have the reply as HTML and as text, in a language by two letters', () => {
    const macros: unknown = JSON.parse(textOf(filesOf([approved(content)], presetOf('gorgias'))[0]))
    expect(macros).toMatchObject([
      { external_id: 'a.en-CA', name: 'Late parcel', language: 'en' },
      {
        external_id: 'a.fr-CA',
        name: 'Late parcel',
        language: 'fr',
        actions: [
          {
            name: 'setResponseText',
            arguments: {
              body_html:
                '<div lang="fr-CA">\n<p>Bonjour {{ticket.customer.firstname}},</p>\n<p>Il est en retard.</p>\n</div>',
              body_text: 'Bonjour {{ticket.customer.firstname}},\n\nIl est en retard.',
            },
          },
        ],
      },
    ])
  })

  it('of Freshdesk are the body that makes many at once, and leave the folder open', () => {
    const body: unknown = JSON.parse(textOf(filesOf([approved(templateOf(english))], presetOf('freshdesk'))[0]))
    expect(body).toEqual({
      canned_responses: [
        {
          title: 'Late parcel',
          content_html: '<div lang="en-CA">\n<p>Hello {{ticket.requester.firstname}},</p>\n<p>It is late.</p>\n</div>',
          folder_id: null,
          visibility: 0,
        },
      ],
    })
  })

  it('of Zammad are its table, without an id, so that none of its own is written over', () => {
    const table = textOf(filesOf([approved(templateOf(english))], presetOf('zammad'))[0])
    expect(rowsOf(table)).toEqual([
      ['id', 'name', 'keywords', 'content', 'note', 'active', 'groups'],
      [
        '',
        'Late parcel',
        'en-CA',
        '<div lang="en-CA">\n<p>Hello #{ticket.customer.firstname},</p>\n<p>It is late.</p>\n</div>',
        '',
        'true',
        '',
      ],
    ])
  })
})

describe('a table', () => {
  it('has no cell that a spreadsheet would run (OWASP: CSV injection)', () => {
    const titled = { ...templateOf(english), title: '=HYPERLINK("https://example.com")' }
    const [, row] = papaparse.parse<string[]>(textOf(filesOf([approved(titled)], presetOf('csv'))[0])).data
    expect(row?.[0]).toBe(`'=HYPERLINK("https://example.com")`)
  })

  it('has a row for each text, which reads back', () => {
    const rows = papaparse.parse<string[]>(textOf(filesOf([approved(content)], presetOf('csv'))[0]).trimEnd()).data
    expect(rows.map((row) => row.slice(0, 5))).toEqual([
      ['title', 'purpose', 'store', 'language', 'subject'],
      ['Late parcel', 'proactive-order-problem', 'CA', 'en-CA', 'Late, {{buyer_name}}'],
      ['Late parcel', 'proactive-order-problem', 'CA', 'fr-CA', 'Retard'],
    ])
    expect(messageText(readHtml(rows[1]?.[5] ?? '').document).text).toBe('Hello {{buyer_name}},\n\nIt is late.')
  })
})
