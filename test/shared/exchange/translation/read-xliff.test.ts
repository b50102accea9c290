import { describe, expect, it } from 'vitest'
import { maximumFileLength, readXliff } from '../../../../shared/exchange/translation/read-xliff.ts'
import type { TranslatedUnit, UnitPiece } from '../../../../shared/exchange/translation/translation.ts'
import { onlyOf, templatesOf } from './translation-jobs.ts'

const text = (words: string): UnitPiece => ({ kind: 'text', text: words })
const code = (id: string): UnitPiece => ({ kind: 'code', id })
const open = (id: string): UnitPiece => ({ kind: 'open', id })
const close = (id: string): UnitPiece => ({ kind: 'close', id })

const wrapped = (units: string, attributes = ''): string =>
  `<?xml version="1.0"?>\n<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en-CA" trgLang="fr-CA" ${attributes}>\n<file id="f1" original="t1">\n${units}\n</file></xliff>`
const unitOf = (inside: string): TranslatedUnit => {
  const [unit, ...more] = onlyOf(
    readXliff(wrapped(`<unit id="p1-00000000" xml:space="preserve">${inside}</unit>`)),
  ).units
  if (unit === undefined || more.length > 0) throw new Error('not one unit')
  return unit
}
const target = (inside: string): readonly UnitPiece[] | null =>
  unitOf(`<segment state="translated"><source>x</source><target>${inside}</target></segment>`).target

describe('what translators’ programs make of a file', () => {
  it('segments of a unit, and what stands between them, are one text again', () => {
    const unit = unitOf(
      '<segment id="s1" state="final"><source>One <pc id="bold">two.</pc></source><target>Un <pc id="bold">deux.</pc></target></segment>' +
        '<ignorable><source> </source></ignorable>' +
        '<segment id="s2" state="reviewed"><source>Three.</source><target>Trois.</target></segment>',
    )
    expect(unit.source).toEqual([text('One '), open('bold'), text('two.'), close('bold'), text(' Three.')])
    expect(unit.target).toEqual([text('Un '), open('bold'), text('deux.'), close('bold'), text(' Trois.')])
  })

  it('formatting that a cut between segments made two codes of is one again', () => {
    const unit = unitOf(
      '<segment><source><sc id="bold" type="fmt" subType="xlf:b"/>One. </source><target><sc id="bold"/>Un. </target></segment>' +
        '<segment><source>Two.<ec startRef="bold"/></source><target>Deux.<ec startRef="bold"/></target></segment>',
    )
    expect(unit.source).toEqual([open('bold'), text('One. Two.'), close('bold')])
    expect(unit.target).toEqual([open('bold'), text('Un. Deux.'), close('bold')])
  })

  it('targets that stand in another order than their sources are put in theirs', () => {
    const unit = unitOf(
      '<segment><source>A</source><target order="3">a</target></segment>' +
        '<ignorable><source>, </source></ignorable>' +
        '<segment><source>B</source><target order="1">b</target></segment>',
    )
    expect(unit.target).toEqual([text('b, a')])
  })

  it('a unit of which a segment is not translated is not translated', () => {
    expect(
      unitOf('<segment><source>A</source><target>a</target></segment><segment><source>B</source></segment>').target,
    ).toBeNull()
    expect(unitOf('<segment><source>A</source><target></target></segment>').target).toBeNull()
    expect(unitOf('<segment><source>A</source></segment>').target).toBeNull()
  })

  it('a segment without words needs no target', () => {
    expect(
      unitOf(
        '<segment><source>A</source><target>a</target></segment><segment><source> <ph id="order_number"/></source></segment>',
      ).target,
    ).toEqual([text('a '), code('order_number')])
  })

  it('a target that is the source, in a segment that nobody has touched, is no translation', () => {
    const both = '<source>OK <ph id="break"/></source><target>OK <ph id="break"/></target>'
    expect(unitOf(`<segment>${both}</segment>`).target).toBeNull()
    expect(unitOf(`<segment state="initial">${both}</segment>`).target).toBeNull()
    expect(unitOf(`<segment state="final">${both}</segment>`).target).toEqual([text('OK '), code('break')])
    expect(unitOf('<segment state="initial"><source>A</source><target>a</target></segment>').target).toEqual([
      text('a'),
    ])
  })

  it('annotations are looked through, whatever they mark', () => {
    expect(
      target(
        'a <mrk id="m1" type="term">b <ph id="order_number"/></mrk><sm id="m2" type="comment" value="?"/> c<em startRef="m2"/>',
      ),
    ).toEqual([text('a b '), code('order_number'), text(' c')])
  })

  it('copies of a code are what they are copies of', () => {
    expect(target('<pc id="c1" copyOf="bold">a</pc>')).toEqual([open('bold'), text('a'), close('bold')])
  })

  it('code points, CDATA sections, entities and comments are text or nothing', () => {
    expect(
      target('a<cp hex="0001"/><cp hex="D800"/><cp hex="zz"/><![CDATA[<b> & ]]>&lt;&#233;<!-- no --><?no x?>z'),
    ).toEqual([text('a\u0001\ud800\ufffd<b> & <éz')])
  })

  it('proposals, metadata, notes, original data and anything of another namespace are passed over', () => {
    const unit = unitOf(
      '<mtc:matches xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"><mtc:match ref="#m1"><source>no</source><target>no</target></mtc:match></mtc:matches>' +
        '<mda:metadata xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0"><mda:metaGroup><mda:meta type="x">no</mda:meta></mda:metaGroup></mda:metadata>' +
        '<notes><note category="x">no</note></notes><originalData><data id="d1">no<cp hex="0001"/></data></originalData>' +
        '<segment state="translated" subState="mq:done"><source>a<x:y xmlns:x="urn:x">no</x:y></source><target>b</target></segment>',
    )
    expect(unit.source).toEqual([text('a')])
    expect(unit.target).toEqual([text('b')])
  })

  it('prefixes, groups, version 2.0 and 2.2 and a byte order mark are the same file', () => {
    for (const version of ['2.0', '2.2']) {
      const file = `\ufeff<x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:${version}" version="${version}" srcLang="en" trgLang="fr"><x:file id="t1"><x:group id="g"><x:group id="h"><x:unit id="p1-00000000"><x:segment><x:source>a</x:source><x:target>b<x:ph id="break"/></x:target></x:segment></x:unit></x:group></x:group></x:file></x:xliff>`
      expect(onlyOf(readXliff(file))).toMatchObject({
        templateId: 't1',
        sourceLanguage: 'en',
        language: 'fr',
        units: [{ id: 'p1-00000000', target: [text('b'), code('break')] }],
      })
    }
  })

  it('white space stays where it is to be kept; else the lines of the file are none of the text', () => {
    const unit = '<segment><source>a</source><target>\n    b\n    c \n  </target></segment>'
    expect(unitOf(unit).target).toEqual([text('\n    b\n    c \n  ')])
    const [loose] = onlyOf(readXliff(wrapped(`<unit id="p1-00000000">${unit}</unit>`))).units
    expect(loose?.target).toEqual([text('b c')])
    const [kept] = onlyOf(readXliff(wrapped(`<unit id="p1-00000000">${unit}</unit>`, 'xml:space="preserve"'))).units
    expect(kept?.target).toEqual([text('\n    b\n    c \n  ')])
  })

  it('a template that was cut into two files is one again', () => {
    const inside = '<segment><source>a</source><target>b</target></segment>'
    const file = wrapped(
      `<unit id="p1-00000000">${inside}</unit></file><file id="f2" original="t1"><unit id="p2-00000000">${inside}</unit>`,
    )
    expect(onlyOf(readXliff(file)).units.map(({ id }) => id)).toEqual(['p1-00000000', 'p2-00000000'])
  })
})

function problem(file: string): unknown {
  const reading = readXliff(file)
  return reading.ok ? null : reading.problem
}

describe('a file that is refused', () => {
  it('is one with a document type, before any of its entities is expanded', () => {
    const bomb = `<?xml version="1.0"?>\n<!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, at) => `<!ENTITY a${at} "${`&a${at === 0 ? '' : at - 1};`.repeat(10)}">`).join('')}]>\n<xliff>&a8;</xliff>`
    const before = performance.now()
    expect(problem(bomb)).toEqual({ kind: 'doctype', place: { line: 2, column: 1 }, data: {} })
    expect(problem('<!DOCTYPE x SYSTEM "file:///etc/passwd"><xliff/>')).toMatchObject({ kind: 'doctype' })
    expect(performance.now() - before).toBeLessThan(2000)
  })

  it('is one with an entity that XML does not have', () => {
    expect(problem(wrapped('<unit id="a"><segment><source>&x;</source></segment></unit>'))).toMatchObject({
      kind: 'malformed',
      place: { line: 4 },
    })
  })

  it('is one that is nested too deeply', () => {
    const before = performance.now()
    const deep = wrapped(`${'<group id="g">'.repeat(1_000_000)}`)
    expect(problem(deep)).toMatchObject({ kind: 'malformed', data: { reason: 'nested too deeply' } })
    expect(performance.now() - before).toBeLessThan(10_000)
  })

  it('is one that is longer than any library', () => {
    expect(problem(wrapped('x'.repeat(maximumFileLength)))).toMatchObject({ kind: 'too-large' })
  })

  it('is not one of line ends alone, which take no longer than words', () => {
    const before = performance.now()
    const lines = '\n'.repeat(1_000_000)
    const file = wrapped(
      `<unit id="p1-00000000"><segment><source>a</source><target>${lines}b${lines}c</target></segment></unit>`,
    )
    expect(onlyOf(readXliff(file)).units).toMatchObject([{ target: [text('b c')] }])
    expect(performance.now() - before).toBeLessThan(10_000)
  })

  it('is one with a broken tag, with its line and column', () => {
    const file = wrapped('<unit id="a"><segment><source>a</source>\n  <target>b</targe></segment></unit>')
    expect(problem(file)).toMatchObject({ kind: 'malformed', place: { line: 5, column: 20 } })
    expect(problem(file.slice(0, 120))).toMatchObject({ kind: 'malformed', place: { line: 2 } })
    expect(problem('')).toMatchObject({ kind: 'malformed' })
    expect(problem('Key;Source')).toMatchObject({ kind: 'malformed', place: { line: 1 } })
  })

  it('is one of version 1.2, or something else', () => {
    const old = '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file/></xliff>'
    expect(problem(old)).toEqual({ kind: 'wrong-format', place: { line: 1, column: 1 }, data: { version: '1.2' } })
    expect(problem('<html xmlns="http://www.w3.org/1999/xhtml"/>')).toMatchObject({ kind: 'wrong-format' })
    expect(problem(wrapped('').replace('version="2.1"', ''))).toMatchObject({
      kind: 'wrong-format',
      place: { line: 2 },
    })
  })
})

it('a file without a unit holds no template', () => {
  expect(templatesOf(readXliff(wrapped('')))).toEqual([])
})
