import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asSubjectLine, longestSubject, spanInSubject, subjectParts } from '../../../renderer/document/subject-line.ts'
import { finding } from '../policy/findings.ts'

const inSubject = { place: 'subject', span: null } as const

describe('a subject line', () => {
  test('has no line breaks and no more than it may hold', () => {
    expect(asSubjectLine('one\r\ntwo\u2028three\tfour')).toBe('one two three four')
    expect(asSubjectLine('x'.repeat(longestSubject + 1))).toHaveLength(longestSubject)
  })

  test('tells equal findings apart by their count', () => {
    const subject = 'late :-) and :-) again'
    expect(spanInSubject(subject, { key: 'emoticon:h:0', text: ':-)' })).toEqual([5, 8])
    expect(spanInSubject(subject, { key: 'emoticon:h:1', text: ':-)' })).toEqual([13, 16])
  })

  test('is meant as a whole when the text found is not in it any more', () => {
    expect(spanInSubject('late', { key: 'emoji:h:0', text: 'x' })).toEqual([0, 4])
    expect(spanInSubject('late', { key: 'emoji:h:0', text: '' })).toEqual([0, 4])
  })

  test('is cut at placeholders and findings', () => {
    const smile = finding({ ...inSubject, text: '\u{1F642}' })
    const parts = subjectParts('Order {{order_number}} {{foo}}\u{1F642}', [smile, finding({ place: 'message' })])
    expect(parts.map(({ text, token, finding: found }) => [text, token, found?.key ?? null])).toEqual([
      ['Order ', 'none', null],
      ['{{order_number}}', 'known', null],
      [' ', 'none', null],
      ['{{foo}}', 'unknown', null],
      ['\u{1F642}', 'none', smile.key],
    ])
  })

  test('loses and doubles nothing when it is cut, whatever it holds', () => {
    const token = fc.constantFrom('{{order_number}}', '{{x}}', '[order number]', ' ', '\u{1F642}')
    const line = fc.array(fc.oneof(fc.string(), token)).map((parts) => asSubjectLine(parts.join('')))
    fc.assert(
      fc.property(line, fc.array(fc.string()), (subject, texts) => {
        const found = texts.map((text, index) => finding({ ...inSubject, text, key: `emoji:h${index}:0` }))
        const parts = subjectParts(subject, found)
        expect(parts.map(({ text }) => text).join('')).toBe(subject)
      }),
    )
  })
})
