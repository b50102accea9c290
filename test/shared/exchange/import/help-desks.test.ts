import { describe, expect, it } from 'vitest'
import type { ImportReading } from '../../../../shared/exchange/import/imported.ts'
import { decodeText } from '../../../../main/exchange/decode-text.ts'
import { nativeUnpacker } from '../../../../main/exchange/import/native-unpacker.ts'
import { seenMessages, seenProblems } from '../../../support/seen-reading.ts'
import { zipOf } from '../../../support/zip-builder.ts'
import {
  readFreshdesk,
  readGorgias,
  readZammad,
  readZendeskContent,
  readZendeskMacros,
} from '../../../support/import/readers-at-once.ts'

/** Each reader of JSON, and something that it reads. */
const json = {
  zendesk: readZendeskMacros,
  gorgias: readGorgias,
  freshdesk: readFreshdesk,
} as const

// The shape of the API's macro object (developers.gorgias.com, The Macro object).
const gorgiasMacro = (name: string, language: string | null, body: object): object => ({
  id: 23453,
  name,
  language,
  intent: 'shipping/status',
  actions: [
    { type: 'user', name: 'addTags', title: 'Add tags', arguments: { tags: 'question, late' } },
    { type: 'user', name: 'setResponseText', title: 'Add response text', arguments: body },
  ],
})

// The columns of the product's own example table (admin-docs.zammad.org, Text modules).
const zammadTable = (...rows: readonly string[]): string =>
  ['id,name,keywords,content,note,active,groups', ...rows].join('\r\n')

// The columns of the product's own export (support.zendesk.com, Exporting and importing dynamic content).
const header = (language: string): string => `Title,Default language,Default text,${language} text,Variant status`
const read = (...tables: readonly (readonly [name: string, ...rows: readonly string[]])[]): ImportReading =>
  readZendeskContent(
    { name: 'dc.zip', bytes: zipOf(...tables.map(([name, ...rows]) => ({ name, content: rows.join('\r\n') }))) },
    decodeText,
    nativeUnpacker,
  )

describe('Zendesk macros', () => {
  // The shape of `GET /api/v2/macros` (developer.zendesk.com, Macros and Actions reference).
  const macros = {
    macros: [
      {
        id: 25,
        title: 'Shipping::Late::Parcel late',
        active: true,
        restriction: null,
        actions: [
          { field: 'status', value: 'pending' },
          { field: 'subject', value: 'About {{ticket.id}}' },
          {
            field: 'comment_value_html',
            value: '<p>Hello {{ticket.requester.first_name}},</p><p>it is <b>late</b>.</p>',
          },
        ],
      },
      { title: 'Chat', actions: [{ field: 'comment_value', value: ['channel:chat', 'Hello\n\nthere'] }] },
      { title: 'Old', active: false, actions: [{ field: 'comment_value', value: 'Bye' }] },
      { title: 'Close', actions: [{ field: 'status', value: 'solved' }] },
      { title: 'Nothing' },
      17,
    ],
    next_page: null,
    count: 6,
  }
  const reading = readZendeskMacros('macros.json', macros)

  it('are texts with their folders as tags, whichever action holds the text', () => {
    expect(seenMessages(reading)).toEqual([
      ['Parcel late', '#Shipping', '#Late', '? [About {{ticket.id}}] Hello {{buyer_name}},\n\nit is late.'],
      ['Chat', '? Hello\n\nthere'],
      ['Old', '#inactive', '? Bye'],
    ])
  })

  it('that only change a ticket, or are broken, are told by their number', () => {
    expect(seenProblems(reading)).toEqual(['4 empty', '5 bad-entry actions', '6 bad-entry actions'])
  })

  it('whose text only colleagues see say so with a tag', () => {
    const actions = [
      { field: 'comment_mode_is_public', value: 'false' },
      { field: 'comment_value', value: 'Ask the carrier' },
    ]
    expect(seenMessages(readZendeskMacros('m', { title: 'Ask', actions }))).toEqual([
      ['Ask', '#internal', '? Ask the carrier'],
    ])
  })

  it('are read alone and in a bare list too', () => {
    const [first] = macros.macros
    for (const value of [{ macro: first }, [first], first]) {
      expect(readZendeskMacros('m', value).messages).toHaveLength(1)
    }
  })
})

describe('Gorgias macros', () => {
  it('of one name in several languages are one message; the HTML goes before the text', () => {
    const reading = readGorgias('macros.json', {
      object: 'list',
      data: [
        gorgiasMacro('Late', 'en', {
          body_html: '<div>Hi {{ticket.customer.firstname}},</div><br><div>it is late.</div>',
          body_text: 'no',
        }),
        gorgiasMacro('Late', 'fr', { body_text: 'Bonjour,\n\nen retard.' }),
        gorgiasMacro('Thanks', null, { body_text: 'Thanks' }),
        gorgiasMacro('Thanks', null, { body_text: 'Merci' }),
        gorgiasMacro('Empty', 'en', {}),
        null,
      ],
    })
    expect(seenMessages(reading)).toEqual([
      ['Late', 'en Hi {{buyer_name}},\n\nit is late.', 'fr Bonjour,\n\nen retard.'],
      ['Thanks', '? Thanks'],
      ['Thanks', '? Merci'],
    ])
    expect(seenProblems(reading)).toEqual(['5 empty', '6 bad-entry entry'])
  })

  it('give the answer to the buyer, wherever it stands, and never a note for colleagues', () => {
    const note = { name: 'addInternalNote', arguments: { body_html: '<p>Ask the carrier</p>', body_text: 'Ask' } }
    const forward = { name: 'forwardByEmail', arguments: { body_html: '<p>To the carrier</p>' } }
    const answer = { name: 'setResponseText', arguments: { body_text: 'Hello' } }
    const reading = readGorgias('m', [
      { name: 'A', actions: [note, forward, answer] },
      { name: 'B', actions: [note] },
    ])
    expect(seenMessages(reading)).toEqual([['A', '? Hello']])
    expect(seenProblems(reading)).toEqual(['2 empty'])
  })

  it('whose names end in their languages are one message, with the regions that the names say', () => {
    const names = ['Late (fr-CA)', 'Late (en-CA)', 'Refund (CA)', 'Refund (DE)', 'Alone (fr)']
    const languages = ['fr', 'en', 'en', 'en', 'fr']
    const reading = readGorgias(
      'm',
      names.map((name, at) => gorgiasMacro(name, languages[at] ?? null, { body_text: 'x' })),
    )
    expect(seenMessages(reading)).toEqual([
      ['Late', 'fr-CA x', 'en-CA x'],
      ['Refund (CA)', 'en x'],
      ['Refund (DE)', 'en x'],
      ['Alone (fr)', 'fr x'],
    ])
  })
})

describe('Freshdesk canned responses', () => {
  // The shape of the API's canned responses and folders (developers.freshdesk.com, Canned responses).
  const response = {
    id: 1,
    title: 'Late',
    content: 'no',
    content_html: '<div>Hello {{ticket.requester.firstname}}</div>',
    folder_id: 7,
  }

  it('are read in a list, in a folder, in folders, as a body that makes many, and alone', () => {
    const inFolder = { id: 7, name: 'Shipping', canned_responses: [response] }
    for (const value of [
      [response],
      response,
      { canned_responses: [response] },
      inFolder,
      [inFolder],
      { folders: [inFolder] },
    ]) {
      const [message, ...rest] = seenMessages(readFreshdesk('f.json', value))
      expect(rest).toEqual([])
      expect(message?.[0]).toBe('Late')
      expect(message?.at(-1)).toBe('? Hello {{buyer_name}}')
    }
    expect(seenMessages(readFreshdesk('f.json', [inFolder]))[0]).toContain('#Shipping')
  })

  it('without HTML are text; broken ones are told', () => {
    const reading = readFreshdesk('f.json', [{ title: 'A', content: 'a\nb' }, 'x', { title: 'B' }])
    expect(seenMessages(reading)).toEqual([['A', '? a\nb']])
    expect(seenProblems(reading)).toEqual(['2 bad-entry entry', '3 empty'])
  })
})

describe('Zammad text modules', () => {
  it('keep the lines of a cell beside a link', () => {
    const reading = readZammad(
      't.csv',
      zammadTable(
        '1,Late,"late, parcel","Hello #{ticket.customer.firstname},\r\n\r\nsee <a href=""https://www.amazon.ca/x"">this</a>\r\nBye",,true,Users',
      ),
    )
    expect(seenMessages(reading)).toEqual([['Late', '#late', '#parcel', '? Hello {{buyer_name}},\n\nsee this\nBye']])
    expect(reading.messages[0]?.texts[0].document.content.map(({ type }) => type)).toEqual(['paragraph', 'paragraph'])
  })

  it('are HTML, in which the lines of the cell are nothing where tags part the lines', () => {
    const reading = readZammad(
      't.csv',
      zammadTable('1,A,,"<div>a &amp;\r\nb</div><div>c</div>",,true,', '2,B,fr-CA,d &amp; e,,false,'),
    )
    expect(seenMessages(reading)).toEqual([
      ['A', '? a & b\nc'],
      ['B', '#inactive', 'fr-CA d & e'],
    ])
  })

  it('with a broken row are told by row and column, and the others are read', () => {
    const reading = readZammad(
      't.csv',
      zammadTable('1,A,,"a,,true,', '2,B,,,,true,', '3,C,,c,,true,,,x', '4,D,,d,,true,'),
    )
    expect(seenMessages(reading)).toEqual([['D', '? d']])
    expect(seenProblems(reading)).toEqual(['2:4 bad-entry quotes', '3:4 bad-entry no-text', '4:8 bad-entry cells'])
  })
})

describe('Zendesk dynamic content', () => {
  it('is put together by title, the default text first, whatever the order of the tables', () => {
    const reading = read(
      ['de.csv', header('German'), 'Late,English,"Hello,\nit is late","Hallo,\nes ist spät",Current'],
      [
        'fr-ca.csv',
        header('French (Canada)'),
        'Late,English,"Hello,\nit is late",<p>Bonjour</p><p>en retard</p>,Outdated',
        'Only,French,Seul,,',
      ],
      ['en.csv', header('English'), 'Late,English,"Hello,\nit is late","Hello,\nit is late",Current'],
    )
    expect(seenMessages(reading)).toEqual([
      ['Late', 'en Hello,\nit is late', 'de Hallo,\nes ist spät', 'fr-CA Bonjour\n\nen retard'],
      ['Only', 'fr Seul'],
    ])
    expect(reading.problems).toEqual([])
    // The file says so of the French one alone.
    const outdated = reading.messages.flatMap(({ texts }) => texts.filter((text) => text.isOutdated === true))
    expect(outdated.map(({ language }) => language)).toEqual(['fr-CA'])
  })

  it('takes a language from the table’s name where its column’s name is none', () => {
    const reading = read(['export.pt-BR.csv', header('Variant'), 'Late,en-US,late,atrasado,Current'])
    expect(seenMessages(reading)).toEqual([['Late', 'en-US late', 'pt-BR atrasado']])
  })

  it('is read without what macOS puts beside it', () => {
    const reading = read(['de.csv', header('German'), 'A,English,a,b,'], ['__MACOSX/._de.csv', '\u0000\u0005'])
    expect(seenMessages(reading)).toEqual([['A', 'en a', 'de b']])
  })

  it('with tables that are no such tables, or in no known encoding, is read as far as it goes', () => {
    const reading = readZendeskContent(
      {
        name: 'dc.zip',
        bytes: zipOf(
          { name: 'other.csv', content: 'a,b\n1,2' },
          { name: 'bad.csv', content: new Uint8Array([0x41, 0, 0xff, 0xfe, 0xc3]) },
          { name: 'de.csv', content: `${header('German')}\nA,English,a,b,\n,English,a,b,` },
          { name: 'tlh.csv', content: `${header('Klingon')}\nA,English,a,c,` },
        ),
      },
      decodeText,
      nativeUnpacker,
    )
    expect(seenMessages(reading)).toEqual([['A', 'en a', 'de b']])
    expect(seenProblems(reading)).toEqual([
      'bad.csv wrong-encoding',
      '1:1 bad-entry columns',
      '3:1 bad-entry title',
      '2:4 bad-entry language',
    ])
  })

  it('in an archive that is not safe is refused', () => {
    expect(read(['../de.csv', header('German'), 'A,English,a,b,'])).toMatchObject({
      messages: [],
      problems: [{ kind: 'unsafe-archive', data: { entry: '../de.csv', reason: 'path' } }],
    })
  })
})

describe('any value at all', () => {
  it('is read as nothing, with a problem', () => {
    for (const read of Object.values(json)) {
      for (const value of [null, 1, 'x', [], {}, [[]], [[[null]]], { data: {} }, { macros: [null] }, { toString: 1 }]) {
        const { messages, problems } = read('x.json', value)
        expect(messages).toEqual([])
        expect(problems.length).toBeGreaterThan(0)
      }
    }
  })
})
