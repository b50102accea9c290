import { describe, expect, it } from 'vitest'
import { english } from '../shared/i18n/en/index.ts'
import { french } from '../shared/i18n/fr/index.ts'
import { interfaceLanguages, languageDefinition, localeOf, nearestLanguage } from '../shared/i18n/language.ts'
import type { LanguageDefinition, Texts } from '../shared/i18n/texts.ts'
import { createTranslate, translateBy } from '../shared/i18n/translator.ts'
import { pseudoLanguage, pseudoText } from './support/pseudo-language.ts'

describe('the language of a first start', () => {
  it.each([
    [['fr-CA'], 'fr'],
    [['fr_FR.UTF-8'], 'fr'],
    [['FR'], 'fr'],
    [['sr_RS@latin', 'fr'], 'fr'],
    [['en-GB', 'fr-CA'], 'en'],
    [['de-AT', 'fr-CH', 'en-US'], 'fr'],
    [['de-DE'], 'en'],
    // No language because of its first letters.
    [['frr', 'enf', 'fry-NL'], 'en'],
    [['C', ''], 'en'],
    [[], 'en'],
  ] as const)('of a person who prefers %j is %s', (locales, language) => {
    expect(nearestLanguage(locales)).toBe(language)
  })
})

describe('a language of the interface', () => {
  it.each(interfaceLanguages)('%s has a locale that Intl knows, with its region, and a name of its own', (language) => {
    const { locale, name } = languageDefinition(language)
    expect(Intl.getCanonicalLocales(locale)).toEqual([locale])
    expect(Intl.PluralRules.supportedLocalesOf(locale)).toEqual([locale])
    expect(new Intl.Locale(locale).region).toBeDefined()
    expect(new Intl.Locale(locale).language).toBe(new Intl.Locale(language).language)
    const own = new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? ''
    expect(name.toLocaleLowerCase(locale)).toBe(own.toLocaleLowerCase(locale))
  })

  it('is called by its own name in every language', () => {
    for (const language of interfaceLanguages) {
      const translate = createTranslate(language)
      expect(interfaceLanguages.map((one) => translate(`languages.${one}`))).toEqual(['English', 'Français'])
    }
  })

  it('writes numbers, ratios, names and lists as it does', () => {
    const data = { found: 'fr-CA', declared: 'pt-BR' }
    const key = 'rules.wrong-language.messages.foreign'
    expect(createTranslate('en')(key, data)).toContain('Canadian French; the message is in Brazilian Portuguese')
    expect(createTranslate('fr')(key, data)).toContain('français canadien')
    const figures = { flagged: 1234, count: 56_789 }
    expect(createTranslate('en')('cli.eval.clean', figures)).toContain('1,234 of 56,789')
    expect(createTranslate('fr')('cli.eval.clean', figures)).toContain('1\u00A0234 sur 56\u00A0789')
    expect(createTranslate('fr')('cli.eval.share', { value: 0.98765 })).toBe('0,988')
    expect(createTranslate('fr')('cli.eval.share', { value: null })).toBe('–')
    const languages = { languages: 'en-CA, fr-CA' }
    expect(createTranslate('fr')('rules.missing-language.messages.missing', languages)).toMatch(
      /l?’?anglais canadien ou (?:le )?français canadien/,
    )
  })

  it('has a form for every number: none and a million are no exception', () => {
    const translate = createTranslate('fr')
    const found = (count: number) => translate('library.found', { count })
    expect([0, 1, 2].map(found)).toEqual(['0 modèle trouvé', '1 modèle trouvé', '2 modèles trouvés'])
    // French has a form for round millions, which nobody wrote: it is the usual one, and not English.
    expect(new Intl.PluralRules('fr-CA').select(1_000_000)).toBe('many')
    expect(found(1_000_000)).toBe('1\u00A0000\u00A0000 modèles trouvés')
    expect(createTranslate('en')('library.found', { count: 0 })).toBe('0 templates found')
  })
})

describe('a third language', () => {
  const third = pseudoLanguage()
  const translate = translateBy(third)

  it('takes the place of every English text, and needs nothing but its definition', () => {
    expect(translate('library.title')).toBe(pseudoText('Library'))
    expect(translate('shell.actions.export')).toBe(pseudoText('Export…'))
    expect(translate('library.rowMenu', { title: 'A delay' })).toMatch(/^⟦.*A delay.*⟧$/)
    expect(translate('languages.fr')).toBe('Français')
  })

  it('is 40 % longer here, so that what has no room shows', () => {
    const text = english.texts.policy.explanation.confirm
    expect(translate('policy.explanation.confirm').length).toBeGreaterThanOrEqual(text.length * 1.4)
  })

  it('counts by its own rules, and a form that it lacks is its usual one', () => {
    const polish: LanguageDefinition = {
      ...third,
      texts: {
        ...third.texts,
        library: {
          ...third.texts.library,
          found_one: '{{count}} szablon',
          found_few: '{{count}} szablony',
          found_many: '{{count}} szablonów',
          found_other: '{{count}} szablonu',
        },
      },
    }
    const found = (count: number) => translateBy(polish)('library.found', { count })
    expect([1, 3, 5, 22, 1.5].map(found)).toEqual([
      '1 szablon',
      '3 szablony',
      '5 szablonów',
      '22 szablony',
      '1,5 szablonu',
    ])
    expect(translate('library.found', { count: 5 })).toBe(
      translate('library.found', { count: 1.5 }).replace('1,5', '5'),
    )
  })

  it('writes numbers, names and lists by its own locale', () => {
    expect(translate('cli.eval.share', { value: 0.5 })).toContain('0,500')
    expect(translate('cli.eval.clean', { flagged: 7, count: 12_345 })).toContain('12\u00A0345')
    expect(translate('rules.missing-language.messages.missing', { languages: 'en-CA, fr-CA' })).toMatch(
      /angielski.* lub francuski/,
    )
  })

  it('is asked by the compiler for every text, each by its key', () => {
    const complete: Texts<{ readonly a: 'x'; readonly b: { readonly c_one: 'y'; readonly c_other: 'z' } }> = {
      a: 'x',
      b: { c_one: 'y', c_few: 'w', c_other: 'z' },
    }
    // @ts-expect-error a text is missing
    const missing: typeof complete = { a: 'x', b: { c_one: 'y' } }
    // @ts-expect-error nothing asks for this text
    const further: typeof complete = { a: 'x', b: { c_one: 'y', c_other: 'z', d_few: 'v' } }
    expect([complete.b, missing.b, further.b].map((texts) => Object.keys(texts).length)).toEqual([3, 1, 3])
    expect(french satisfies LanguageDefinition).toBe(languageDefinition('fr'))
    expect(localeOf('fr')).toBe('fr-CA')
  })
})
