import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkProfile } from '../../../../shared/exchange/profile/check-profile.ts'
import { canonicalDialect, findDialect } from '../../../../shared/exchange/profile/dialect-presets.ts'
import { sheetMessage } from '../../../../shared/exchange/profile/sheet-text.ts'
import { writeSheet } from '../../../../shared/exchange/profile/write-sheet.ts'
import type { SetAside } from '../../../../shared/approval/approval.ts'
import { escapeHtml, writeHtmlPart } from '../../../../shared/exchange/html.ts'
import { paperOf } from '../../../../shared/exchange/paper.ts'
import { messageText } from '../../../../shared/message/text.ts'
import { readHtml } from '../../../../shared/message/read-html.ts'
import { readText } from '../../../../shared/message/read-text.ts'
import type { TemplateContent } from '../../../../shared/template/template.ts'
import { onePixelGif, permittedDocument } from '../../message/document-arbitrary.ts'
import { paragraphs, templateOf, variantOf } from '../template-builder.ts'
import { approved, draft, filesOf, presetOf, textOf } from './targets.ts'

const written = (content: TemplateContent): string =>
  writeSheet([approved(content)], { language: 'en', dialect: canonicalDialect })

const english = {
  ...variantOf(readText('Dear {{buyer_name}},\n\nOrder {{order_number}} is late.').document),
  subject: 'Order {{order_number}}',
}
const arabic = variantOf(readText('طلبك رقم {{order_number}} متأخر.').document, 'ar')
const japanese = variantOf(readText('ご注文 {{order_number}} が遅れております。').document, 'ja')
const content = templateOf(english, arabic, japanese)

/** What a person reads, without the style sheet. */
function words(page: string): string {
  return page
    .replace(/<style>[^]*<\/style>/, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
}

describe('a sheet for people', () => {
  it('has the languages one after the other, each in its own language and direction', () => {
    const page = written(content)
    const places = ['Dear', 'طلبك', 'ご注文'].map((word) => page.indexOf(word))
    expect(places.every((place) => place > 0)).toBe(true)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
    expect(page).toContain('<div lang="ar" dir="rtl">')
    expect(page).toContain('<div lang="ja">')
    expect(page).toContain('<h2>Arabic <small>ar</small></h2>')
    expect(page).toContain('<h2>English (Canada) <small>en-CA · default</small></h2>')
  })

  it('shows placeholders by their names in the text and the subject, and a legend says what each stands for, once', () => {
    const page = written(content)
    const chip = '<bdi class="chip" lang="en" dir="ltr">Order number</bdi>'
    expect(page).toContain(`<div lang="en-CA" dir="ltr">Order ${chip}</div>`)
    expect(page).toContain(`<p>Order ${chip} is late.</p>`)
    expect(page).toContain(`<span dir="ltr">${chip}</span>`)
    expect(page.split('<th scope="row">').length - 1).toBe(2)
    expect(page).toContain(`<th scope="row">${chip}</th><td>The 17 digits of the buyer’s order (3-7-7)</td>`)
    expect(page).toContain('<code dir="ltr">{{order_number}}</code>')
    expect(page.split('{{order_number}}')).toHaveLength(2)
  })

  it('says in the legend how a program writes a placeholder, and where it has none', () => {
    const gorgias = findDialect('gorgias') ?? canonicalDialect
    const page = writeSheet([approved(content)], { language: 'en', dialect: gorgias })
    expect(page).toContain('As it is written in Gorgias')
    expect(page).toContain('<code dir="ltr">{{ticket.customer.firstname}}</code>')
    expect(page).toContain('The 17 digits of the buyer’s order (3-7-7)</td><td>none</td>')
    expect(checkProfile(content, { ...presetOf('sheet'), dialect: 'gorgias' }, gorgias)).toEqual([])
  })

  it('says who approved a template and when by the seal, what it is for, its tags, and what a person answered for', () => {
    const source = approved({ ...content, lengthLimit: 400, isStockOutNotice: true })
    const page = words(
      writeSheet([{ ...source, tags: ['Shipping', '<Q4>'] }], { language: 'en', dialect: canonicalDialect }),
    )
    for (const said of [
      'Approved by Rita, on March 4, 2026 at 5:06 a.m. UTC',
      'Submitted by Ann',
      'Purpose Problem with an order',
      'Tags Shipping &lt;Q4&gt;',
      'Within 20 days of the order’s completion',
      'At most 400 characters',
      'Tells the buyer that the purchase is out of stock',
      'Checked by Policy',
    ]) {
      expect(page).toContain(said)
    }
    expect(source.seal?.statement.contentHash).toHaveLength(64)
    expect(page).toContain(source.seal?.statement.contentHash)
  })

  it('names what was set aside beside the text that it is about, of a seal and of a draft', () => {
    const setAside: readonly SetAside[] = [
      { language: null, rule: 'recipient', clause: 'C1', text: '', textHash: '', reason: null },
      { language: 'ar', rule: 'phone-number', clause: 'N8', text: '<12>', textHash: '', reason: 'warranty' },
    ]
    const source = approved(content)
    const seal = source.seal === null ? null : { ...source.seal, statement: { ...source.seal.statement, setAside } }
    const facts = { language: 'en', dialect: canonicalDialect } as const
    const pages = [
      writeSheet([{ id: 'a', content, seal: seal ?? approved(content).seal, mark: null } as typeof source], facts),
      writeSheet([{ ...draft(content), setAside }], facts),
    ]
    for (const page of pages) {
      expect(page).toMatch(/\(C1\): confirmed by a person\.<\/li>[^]*>English \(Canada\)/)
      expect(page).toMatch(/>Arabic [^]*\(N8\): exception\. [^<]+ <q dir="auto">&lt;12&gt;<\/q>[^]*>Japanese /)
    }
  })

  it('says of a draft at the head of each page and of each text that it is one, and of an approved one nowhere', () => {
    const page = writeSheet([draft(content), approved(content, 'b')], { language: 'en', dialect: canonicalDialect })
    expect(page.split('<p class="mark" lang="en" dir="ltr">DRAFT COPY')).toHaveLength(1 + content.variants.length)
    expect(page).toMatch(/@page t1 \{[^}]*\}[^}]*@top-right \{ content: 'DRAFT COPY/)
    expect(page).toMatch(/@page t2 \{ @top-left \{ content: '[^']*'; \} \}/)
    expect(written(content)).not.toContain('DRAFT')
  })

  it('begins each template on a page of its own, with its title at the head of each page and in a list before', () => {
    const titles = ['Late', "It's </style> \\ 遅"]
    const page = writeSheet(
      titles.map((title, index) => approved({ ...content, title }, String(index))),
      { language: 'en', dialect: canonicalDialect },
    )
    expect(page).toContain('<title>Message templates</title>')
    expect(page).toContain('.template + .template, .contents + .template { break-before: page;')
    expect(page).toContain("@page t1 { @top-left { content: '\\2068 Late\\2069 '; } }")
    expect(page).toContain("content: '\\2068 It\\27 s \\3c \\2f style\\3e  \\5c  \\9045 \\2069 '")
    expect([...page.matchAll(/<a href="#(t\d)">/g)].map(([, id]) => page.includes(`id="${id}"`))).toEqual([true, true])
    expect(page.split('</style>')).toHaveLength(2)
  })

  it('loses neither the address of a link nor what a picture shows', () => {
    const html = `<p>See <a href="https://www.example.com/returns">how to return</a>.</p><p><img src="${onePixelGif}" alt="The lid" width="40%"></p>`
    const document = readHtml(html, { mode: 'edit' }).document
    expect(messageText(document).text).toContain('how to return')
    const page = written(templateOf(variantOf(document)))
    expect(page).toContain('how to return</a> <bdi class="aside" dir="ltr">(https://www.example.com/returns)</bdi>.')
    const picture = written(
      templateOf(
        variantOf({
          type: 'doc',
          content: [
            {
              type: 'paragraph',
              content: [{ type: 'image', attrs: { src: onePixelGif, alt: 'The "lid"', kind: null, widthPercent: 40 } }],
            },
          ],
        }),
      ),
    )
    expect(picture).toContain('<span class="aside">Picture: The &quot;lid&quot;</span>')
  })

  it('shows any text as the buyer gets it: without what is told beside it, it is the page that is exported', () => {
    fc.assert(
      fc.property(permittedDocument, fc.constantFrom('en-CA', 'ar'), (document, language) => {
        const variant = variantOf(document, language)
        const shown = sheetMessage(
          variant,
          (name) => `{{${name}}}`,
          (description) => `[${escapeHtml(description)}]`,
        )
        const part = writeHtmlPart(variant)
        expect(shown.replaceAll(/ <(bdi|span) class="aside"[^>]*>[^<]*<\/\1>/g, '')).toBe(part)
        const addresses = [...part.matchAll(/<a href="([^"]*)">/g)].map(([, address = '']) => address)
        for (const address of addresses) expect(shown).toContain(`(${address})</bdi>`)
        const pictures = [...part.matchAll(/ alt="([^"]*)"/g)].map(([, description = '']) => description.trim())
        for (const description of pictures) expect(shown).toContain(`[${description}]</span>`)
      }),
      { numRuns: 200 },
    )
  })

  it('is the same bytes for the same templates', () => {
    fc.assert(
      fc.property(permittedDocument, (document) => {
        const sources = [draft(templateOf(variantOf(document))), draft(content, 'b')]
        const page = writeSheet(sources, { language: 'fr', dialect: canonicalDialect })
        expect(writeSheet(structuredClone(sources), { language: 'fr', dialect: canonicalDialect })).toBe(page)
      }),
      { numRuns: 20 },
    )
  })

  it('is told to lose nothing', () => {
    const html = '<p><strong>Bold</strong> <u>u</u> <img src="https://x.example/a.png" alt="a"> {% code %} =1+1</p>'
    const rich = templateOf(variantOf(readHtml(html, { mode: 'edit' }).document))
    for (const id of ['sheet', 'sheet-pdf']) {
      expect(checkProfile(rich, { ...presetOf(id), text: 'plain', localeForm: 'language' }, canonicalDialect)).toEqual(
        [],
      )
    }
    expect(checkProfile(templateOf(variantOf(paragraphs(''))), presetOf('sheet'), canonicalDialect)).toEqual([
      { kind: 'too-short', language: 'en-CA', data: {} },
    ])
  })
})

describe('the files of a sheet', () => {
  it('are one for at most 100 templates, in their order, and PDF asks for the paper of the stores', () => {
    const one = approved(content)
    const sources = Array.from({ length: 201 }, (_, index) => ({ ...one, id: String(index) }))
    expect(filesOf(sources.slice(0, 100), presetOf('sheet')).map(({ name }) => name)).toEqual(['templates.html'])
    const files = filesOf(sources, presetOf('sheet-pdf'))
    expect(files.map(({ name, ids, paper }) => [name, ids.length, paper])).toEqual([
      ['templates-1.pdf', 100, 'Letter'],
      ['templates-2.pdf', 100, 'Letter'],
      ['templates-3.pdf', 1, 'Letter'],
    ])
    expect(files.flatMap(({ ids }) => ids)).toEqual(sources.map(({ id }) => id))
    const facts = { language: 'en', dialect: canonicalDialect } as const
    expect(textOf(files[2])).toBe(writeSheet(sources.slice(200), facts))
  })

  it('are for A4 as soon as one store is not in North America', () => {
    expect([paperOf(['CA', 'US', 'MX']), paperOf(['CA', 'DE']), paperOf(['JP'])]).toEqual(['Letter', 'A4', 'A4'])
  })
})
