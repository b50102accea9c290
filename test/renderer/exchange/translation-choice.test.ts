import { describe, expect, it } from 'vitest'
import { languageOffers } from '../../../renderer/exchange/translation-choice.ts'

describe('[C4] the languages to translate into', () => {
  it('are those that the store lacks, and how many templates lack them', () => {
    expect(
      languageOffers([
        { store: 'CA', languages: ['en-CA'] },
        { store: 'CA', languages: ['en-CA'] },
        { store: 'CA', languages: ['en-CA', 'fr-CA'] },
      ]),
    ).toEqual([{ language: 'fr-CA', missing: 2 }])
  })

  it('are behind them those that there are already, never the default ones', () => {
    expect(
      languageOffers([
        { store: 'CA', languages: ['en-CA', 'de-DE'] },
        { store: 'CA', languages: ['fr-CA', 'en-CA'] },
      ]),
    ).toEqual([
      { language: 'fr-CA', missing: 1 },
      { language: 'de-DE', missing: 0 },
      { language: 'en-CA', missing: 0 },
    ])
  })

  it('come with those first that are missing most often', () => {
    const [first] = languageOffers([
      { store: 'CA', languages: ['fr-CA'] },
      { store: 'CA', languages: ['en-CA'] },
      { store: 'CA', languages: ['en-CA', 'de-DE'] },
    ])
    expect(first).toEqual({ language: 'fr-CA', missing: 2 })
  })

  it('are none for no template', () => {
    expect(languageOffers([])).toEqual([])
  })

  it('are told at once for ten thousand templates', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({
      store: 'US' as const,
      languages: index % 2 === 0 ? ['en-US'] : ['en-US', 'es-US'],
    }))
    expect(languageOffers(many).find(({ language }) => language === 'es-US')).toEqual({
      language: 'es-US',
      missing: 5000,
    })
  })
})
