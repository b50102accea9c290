import { describe, expect, it } from 'vitest'
import { translationFiles } from '../../../../shared/exchange/translation/translation-files.ts'

describe('the files of an export for translation', () => {
  it('are one a pair of languages in XLIFF', () => {
    expect(translationFiles('xliff', ['en-CA', 'en-CA', 'fr-CA'], ['fr-CA', 'de-DE'])).toEqual([
      { source: 'en-CA', targets: ['fr-CA'] },
      { source: 'en-CA', targets: ['de-DE'] },
      { source: 'fr-CA', targets: ['de-DE'] },
    ])
  })

  it('are one a source language as tables', () => {
    expect(translationFiles('csv', ['en-CA', 'fr-CA'], ['fr-CA', 'de-DE', 'de-DE'])).toEqual([
      { source: 'en-CA', targets: ['fr-CA', 'de-DE'] },
      { source: 'fr-CA', targets: ['de-DE'] },
    ])
  })

  it('are none where everything is in the only language already', () => {
    expect(translationFiles('xliff', ['fr-CA'], ['fr-CA'])).toEqual([])
    expect(translationFiles('csv', ['fr-CA'], ['fr-CA'])).toEqual([])
    expect(translationFiles('csv', [], ['fr-CA'])).toEqual([])
  })
})
