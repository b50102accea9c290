import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readImport } from '../../../../main/exchange/import/read-import.ts'
import { importProblemSentence } from '../../../../shared/exchange/import/import-problem-sentence.ts'
import type { ImportReading } from '../../../../shared/exchange/import/imported.ts'
import { createTranslate } from '../../../../shared/i18n/translator.ts'
import { messageText } from '../../../../shared/message/text.ts'
import { seenMessages, seenProblems } from '../../../support/seen-reading.ts'

// How each file was made stands in the README beside them.
const folder = join(import.meta.dirname, '../../../support/import')

function read(name: string): Promise<ImportReading> {
  return readImport([{ name: basename(name), bytes: readFileSync(join(folder, name)) }])
}

async function textOf(name: string): Promise<string> {
  const { messages } = await read(name)
  return messages.map(({ texts }) => messageText(texts[0].document).text).join('\n')
}

describe('a Word document', () => {
  it('gives what a reader of it sees: insertions, notes, fields, boxes, tables, links', async () => {
    const { messages, problems } = await read('word-features.docx')
    expect(problems).toEqual([])
    expect(messages[0]).toMatchObject({ title: 'Everything Word can do', texts: [{ language: 'en-CA' }] })
    const text = await textOf('word-features.docx')
    for (const words of [
      'Hello {{buyer_name}},\n\nYour order {{order_number}} is inserted words late.',
      'A note[1] and an end[2].',
      'Page 1 of',
      'words in a text box',
      'Parcel\n\nLost\n\nboth cells',
      'and\na new line',
      'footnote words',
      'endnote words',
    ]) {
      expect(text).toContain(words)
    }
    const shown = messages.flatMap(({ texts }) => messageText(texts[0].document))
    expect(shown.flatMap(({ links }) => links.map(({ href }) => href))).toEqual(['https://www.amazon.ca/returns'])
    expect(shown.flatMap(({ images }) => images)).toHaveLength(1)
  })

  it.each(['word-features.docx', 'pandoc-features.docx'])(
    'gives nothing that was deleted or said beside the text: %s',
    async (name) => {
      const { messages } = await read(name)
      expect(messages).toHaveLength(1)
      expect(JSON.stringify(messages)).not.toMatch(/deleted words|no buyer may see|ôtée|remarque interne|Ann|Bob/)
    },
  )

  it('of Pandoc gives definitions, lists from any number, quotations and notes', async () => {
    expect(await textOf('pandoc-features.docx')).toBe(
      'Pandoc can do this\n\nBonjour {{buyer_name}},\n\nVotre commande {{order_number}} est ajoutée ici.\n\nTerme\n\nDéfinition du terme\n\nColis\n\nÉtat\n\nun\n\nperdu\n\ncinq\n\nsix\n\nUne citation[1]\n\nUn lien : https://www.amazon.ca/retours et du code, H2O, barré, Petites.\n\nMerci\n\nUne note de bas de page.',
    )
  })
})

describe('a table', () => {
  const tables = readdirSync(folder).filter((name) => /^(?:libreoffice|python|excel)-.*\.[ct]sv$/.test(name))

  it('is here of three programs', () => {
    expect(tables).toHaveLength(9)
  })

  it.each(tables)('is read as the spreadsheet shows it, whatever its encoding and delimiter: %s', async (name) => {
    const reading = await read(name)
    expect(reading.problems).toEqual([])
    expect(seenMessages(reading)).toEqual([
      [
        'Late parcel',
        '#parcel',
        '#late',
        'en-CA [About {{order_number}}] Hello {{buyer_name}},\n\nyour parcel is "late"; sorry, truly.',
        'fr-CA [À propos] Bonjour {{buyer_name}},\n\nvotre colis est « en retard » – désolé…',
      ],
      ['0012', '#1', '#5', 'de-DE Guten Tag, die Größe 5 € stimmt.'],
      ['=1+1', '#x', 'en-CA -5 degrees; @home, +1 for you'],
    ])
  })
})

describe('a mail', () => {
  it('in Windows-1252 with others in it in encodings of Japan, China and Poland is read whole', async () => {
    const reading = await read('four-encodings.eml')
    expect(seenMessages(reading)).toEqual([
      ['Größe 5 € – “Danke”', '? [Größe 5 € – “Danke”] Guten Tag,\n\ndie Größe 5 € – “passt”.'],
      ['注文について', '? [注文について] こんにちは、\n\nご注文の件です。'],
      ['您的订单', '? [您的订单] 您好,\n\n订单晚了。'],
      ['Zamówienie', '? [Zamówienie] Dzień dobry,\n\nzażółć gęślą jaźń.'],
    ])
    expect(reading.problems).toMatchObject([{ kind: 'attachment-left-out', data: { name: 'Rückgabe – 注文.pdf' } }])
  })
})

describe('an archive', () => {
  const taken = ['infozip.zip', 'infozip-stored.zip', '7z.zip', 'bsdtar.zip', 'python-stream.zip', 'python-zip64.zip']

  it.each(taken)('is read as the program meant it: %s', async (name) => {
    const reading = await read(`zip/${name}`)
    expect(reading.problems).toEqual([])
    expect(seenMessages(reading)).toEqual([
      ['Late', 'en Hello {{buyer_name}},\n\nit is late.', expect.any(String), expect.any(String)],
      ['Sorry', 'en We are "sorry".', 'fr-CA Désolé'],
    ])
    const languages = reading.messages[0]?.texts.map(({ language }) => language).toSorted()
    expect(languages).toEqual(['de', 'en', 'fr-CA'])
  })

  it.each([
    ['7z-lzma.zip', 'malformed', 'method'],
    ['7z-aes.zip', 'encrypted', 'encrypted'],
    ['infozip-link.zip', 'unsafe-archive', 'link'],
    ['infozip-zip64.zip', 'malformed', 'zip64'],
  ])('that is packed as none is read is told, with the reason: %s', async (name, kind, reason) => {
    const { messages, problems } = await read(`zip/${name}`)
    expect(messages).toEqual([])
    expect(problems).toMatchObject([{ kind, data: { reason } }])
    const sentences = problems.map((problem) => importProblemSentence(createTranslate('en'), problem))
    // Nothing of it is damaged.
    expect(sentences.join()).not.toContain('damaged')
  })
})

describe('XLIFF that another program wrote anew', () => {
  it.each(['format', 'c14n', 'utf-16', 'iso-8859-1'])('says the same: xmllint %s', async (how) => {
    const reading = await read(`xmllint-${how}.xlf`)
    expect(reading.problems).toEqual([])
    const words = 'your order {{order_number}} is late: 5 € & “more”.\nSorry.'
    expect(seenMessages(reading)).toEqual([
      [
        'Été {{order_number}}',
        `en-CA [Été {{order_number}}] Hello {{buyer_name}},\n\n${words}`,
        `fr-CA [Été {{order_number}}] Bonjour {{buyer_name}},\n\n${words}`,
      ],
    ])
  })
})

describe('the export of a help desk, in the shape that its documentation shows', () => {
  it('is read: the macros of Zendesk', async () => {
    const reading = await read('zendesk-macros.json')
    expect(seenMessages(reading)).toEqual([
      [
        'Late parcel',
        '#Shipping',
        expect.stringMatching(
          /^\? \[Your order \{\{ticket\.\S+\}\}\] Hello \{\{buyer_name\}\},\n\nyour parcel is late\./,
        ),
      ],
      ['{{dc.refund_title}}', '#inactive', '? Hello,\n\nyour refund is on its way.'],
    ])
    // The third only closes a ticket.
    expect(seenProblems(reading)).toEqual(['3 empty'])
  })

  it('is read: the macros of Gorgias, without what is for colleagues', async () => {
    const reading = await read('gorgias-macros.json')
    expect(seenMessages(reading)).toEqual([
      ['Late parcel', 'en Hi {{buyer_name}},\n\nyour parcel is late.', 'fr Bonjour,\nvotre colis est en retard.'],
    ])
    expect(seenProblems(reading)).toEqual(['3 empty'])
    expect(JSON.stringify(reading.messages)).not.toMatch(/carrier|Never/)
  })

  it('is read: the canned responses of Freshdesk', async () => {
    expect(seenMessages(await read('freshdesk-responses.json'))).toEqual([
      ['Late parcel', '? Hello {{buyer_name}},\n\nyour parcel is late.'],
      ['Refund', '? Your refund is on its way.\n\nRegards'],
    ])
  })

  it('that only lists the titles of a folder is told, title by title', async () => {
    const reading = await read('freshdesk-folder.json')
    expect(reading.messages).toEqual([])
    expect(reading.problems.map(({ data }) => data['title'])).toEqual(['Late parcel', 'Refund'])
    for (const problem of reading.problems) {
      expect(importProblemSentence(createTranslate('en'), problem)).not.toBe('')
    }
  })

  it('is read: the text modules of Zammad, with the lists that it joins', async () => {
    expect(seenMessages(await read('zammad.csv'))).toEqual([
      ['Late parcel', '#late', '#parcel', '? Hello {{buyer_name}},\n\nyour parcel is late: track it'],
      ['Retard', '#late', '#inactive', 'fr Bonjour,\n\nvotre colis est en retard.'],
    ])
  })
})
