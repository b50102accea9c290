import { describe, expect, it } from 'vitest'
import { messagesOfXliff } from '../../../../shared/exchange/import/xliff.ts'
import type { ImportReading } from '../../../../shared/exchange/import/imported.ts'
import { readXliff } from '../../../../shared/exchange/translation/read-xliff.ts'
import { costOf } from '../../../support/cost-of.ts'
import { seenMessages, seenProblems } from '../../../support/seen-reading.ts'

const read = (text: string): ImportReading => messagesOfXliff('x.xlf', readXliff(text))

const file = (...units: readonly string[]): string =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en-CA" trgLang="fr-CA"><file id="f1" original="t1">${units.join('')}</file></xliff>`
const unit = (id: string, source: string, target: string | null): string =>
  `<unit id="${id}" xml:space="preserve"><segment><source>${source}</source>${target === null ? '' : `<target>${target}</target>`}</segment></unit>`

describe('an XLIFF file', () => {
  it('of ours is a message with its source and its target, in paragraphs, with formatting and placeholders', () => {
    const reading = read(
      file(
        unit('s1-00000000', 'About <ph id="order_number"/>', 'Au sujet de <ph id="order_number"/>'),
        unit('p1-00000000', 'Hello  <pc id="bold">you</pc> &lt;3,<ph id="break"/>bye', 'Bonjour'),
        unit('p2-00000000', 'Not translated', null),
        unit('a1-00000000', 'A picture', 'Une image'),
      ),
    )
    expect(seenMessages(reading)).toEqual([
      [
        'About {{order_number}}',
        'en-CA [About {{order_number}}] Hello  you <3,\nbye\n\nNot translated',
        'fr-CA [Au sujet de {{order_number}}] Bonjour\n\nNot translated',
      ],
    ])
    const [paragraph] = reading.messages[0]?.texts[0].document.content ?? []
    expect(paragraph).toMatchObject({ content: [{}, { text: 'you', marks: [{ type: 'bold' }] }, {}, {}, {}] })
    expect(reading.messages[0]?.texts[0].removals).toEqual([])
  })

  it('of another program is a message for each unit, and tokens of any dialect are placeholders', () => {
    const reading = read(
      file(unit('late.body', 'Order {order_id} is late', 'Commande en retard'), unit('thanks', 'Thanks', null)),
    )
    expect(seenMessages(reading)).toEqual([
      ['late.body', 'en-CA Order {{order_number}} is late', 'fr-CA Commande en retard'],
      ['thanks', 'en-CA Thanks'],
    ])
  })

  it('that is damaged, of another version, or without a text is told', () => {
    expect(seenProblems(read('<xliff'))).toEqual(['1:7 malformed document must contain a root element.'])
    expect(seenProblems(read('<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>'))).toEqual([
      '1:1 unknown-format',
    ])
    expect(seenProblems(read(file()))).toEqual(['empty'])
    const twice = file(unit('a', 'x', null), unit('a', 'y', null))
    expect(seenProblems(read(twice))).toEqual([`1:${twice.lastIndexOf('<unit') + 1} bad-entry`])
  })
})

const levels = 'abcdefghij'.split('')
/** What would expand to gigabytes, or fetch a file. */
const bombs: readonly (readonly [name: string, declaration: string])[] = [
  [
    'entities in entities, ten to the tenth',
    levels
      .map((name, at) => `<!ENTITY ${name} "${at === 0 ? 'lol' : `&${levels[at - 1] ?? ''};`.repeat(10)}">`)
      .join(''),
  ],
  ['a long entity a hundred thousand times', `<!ENTITY j "${'A'.repeat(100_000)}">`],
  ['an entity in itself', '<!ENTITY j "&j;">'],
  ['a file of the computer', '<!ENTITY j SYSTEM "file:///etc/passwd">'],
  ['an address', '<!ENTITY j SYSTEM "http://example.invalid/x">'],
  ['a parameter entity', '<!ENTITY % p SYSTEM "http://example.invalid/x.dtd"> %p;'],
  ['nothing but a document type', ''],
]

describe('an XML bomb is refused in 100 ms and 50 MB [S12]', () => {
  for (const [what, declaration] of bombs) {
    it(what, () => {
      const text = `<?xml version="1.0"?>\n<!DOCTYPE x [${declaration}]>\n${file(unit('a', '&j;'.repeat(100_000), null))}`
      const { milliseconds, megabytes } = costOf(() => {
        expect(read(text)).toMatchObject({
          messages: [],
          problems: [{ kind: 'doctype', place: { line: 2, column: 1 } }],
        })
      })
      expect(milliseconds).toBeLessThan(100)
      expect(megabytes).toBeLessThan(50)
    })
  }

  it('and so is what is nested deeper than any text', () => {
    const reading = read(`${file().slice(0, -'</file></xliff>'.length)}${'<group id="g">'.repeat(100_000)}`)
    expect(reading).toMatchObject({ messages: [], problems: [{ kind: 'malformed' }] })
  })

  it('and an entity that nobody declared is none', () => {
    expect(read(file(unit('a', '&j;', null)))).toMatchObject({ messages: [], problems: [{ kind: 'malformed' }] })
  })
})
