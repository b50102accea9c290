import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quote } from '../../../renderer/policy/quote.ts'
import { imageCharacter } from '../../../shared/message/text.ts'

describe('a quoted text', () => {
  test('is one line', () => {
    expect(quote('  one\n\n two\u00A0three ')).toBe('one two three')
    expect(quote('\n\n\n')).toBe('')
  })
  test('shows what hides in it', () => {
    expect(quote('in\u200Bfo\u202Eelpmaxe')).toBe('in\uFFFDfo\uFFFDelpmaxe')
    expect(quote(imageCharacter)).toBe('\u25A3')
  })
  test('keeps what belongs to the spelling of a language: the non-joiner of Persian, the signs of Arabic', () => {
    expect(quote('می\u200Cشود')).toBe('می\u200Cشود')
    expect(quote('क्\u200Cष')).toBe('क्\u200Cष')
    expect(quote('\u0601\u0661')).toBe('\u0601\u0661')
    expect(quote('exam\u200Cple')).toBe('exam\uFFFDple')
    expect(quote('می\u200C')).toBe('می\uFFFD')
  })
  test('keeps an emoji of several parts whole', () => {
    expect(quote('👩‍👩‍👧')).toBe('👩‍👩‍👧')
  })
  test('leaves the middle of a long one out', () => {
    const shown = quote(`start ${'word '.repeat(100)}end`)
    expect(shown).toMatch(/^start word .+ … .+ word end$/)
  })
  test('is short, and never turns the sentence around it, whatever was found', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
        const shown = quote(text)
        expect([...shown].length).toBeLessThanOrEqual(163)
        expect(shown).not.toMatch(/[\n\r\t\u202A-\u202E\u2066-\u2069]/)
      }),
    )
  })
})
