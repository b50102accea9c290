import { describe, expect, it } from 'vitest'
import { rightToLeftLetter, textDirection } from '../../../shared/message/text-direction.ts'

const rtl = ['ar', 'ar-EG', 'AR-sa', 'ar_EG', 'arz', 'he', 'he-IL', 'iw', 'fa', 'fa-AF', 'prs', 'ur', 'yi', 'dv', 'ps', 'sd', 'ug', 'nqo', 'syr', 'ks', 'ckb', 'skr', 'pnb'] // prettier-ignore
const ltr = ['en', 'fr-CA', 'de', 'tr', 'ku', 'az', 'pa', 'ja', 'ja-JP', 'zh-Hant-TW', 'zh-CN', 'ko', 'th', 'hi', 'el', 'ru', 'am', 'mn'] // prettier-ignore

describe('textDirection', () => {
  it.each(rtl)('[F8] %s is written from right to left', (language) => {
    expect(textDirection(language)).toBe('rtl')
  })

  it.each(ltr)('[F8] %s is written from left to right', (language) => {
    expect(textDirection(language)).toBe('ltr')
  })

  it('takes the script of the tag before that of the language', () => {
    const written = [
      'az-Arab',
      'pa-Arab',
      'ku-Arab',
      'ff-Adlm',
      'rhg-Rohg',
      'ar-Latn',
      'he-Latn',
      'yi-Latn-US',
      'sd-Deva',
    ]
    expect(written.map(textDirection)).toEqual(['rtl', 'rtl', 'rtl', 'rtl', 'rtl', 'ltr', 'ltr', 'ltr', 'ltr'])
  })

  it('knows where a language is written in another script than at home', () => {
    const regions = ['pa-PK', 'az-IR', 'uz-AF', 'ku-IQ', 'sd-IN']
    expect(regions.map(textDirection)).toEqual(['rtl', 'rtl', 'rtl', 'rtl', 'ltr'])
  })

  it('takes what is no language for ltr', () => {
    for (const tag of ['', 'x-private', 'arabic language', '"><script>', '-', 'a'.repeat(5000)])
      expect(textDirection(tag)).toBe('ltr')
  })
})

describe('rightToLeftLetter', () => {
  it('is a letter of such a script, not a sign or digit that other scripts have too', () => {
    for (const letter of ['م', 'ש', 'ܐ', 'ހ', 'ߊ', '𞤀', '𐴀']) expect(letter).toMatch(rightToLeftLetter)
    for (const other of ['a', '日', '1', '(', '\u200f', '،', 'ไ', '']) expect(other).not.toMatch(rightToLeftLetter)
  })
})
