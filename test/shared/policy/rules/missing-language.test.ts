import { missingLanguage } from '../../../../shared/policy/rules/missing-language.ts'
import { testTemplateRule } from '../../../support/test-rule.ts'

testTemplateRule(missingLanguage, {
  valid: [
    { about: 'both languages of the store' },
    { about: 'a language without its region', texts: { en: 'Blue.', fr: 'Bleue.' } },
    { about: 'the same language of another region', texts: { 'en-GB': 'Blue.', 'fr-FR': 'Bleue.' } },
    { about: 'a store of one language', texts: { 'de-DE': 'Blau.' }, content: { store: 'DE' } },
    { about: 'a script that is said', texts: { ja: '青', en: 'Blue', 'zh-Hans': '蓝' }, content: { store: 'JP' } },
  ],
  invalid: [
    { about: 'one language of two', texts: { 'en-CA': 'Blue.' }, finds: ['missing'], data: [{ languages: 'fr-CA' }] },
    {
      about: 'a language that the store does not have',
      texts: { 'de-DE': 'Blau.' },
      finds: ['missing'],
      data: [{ languages: 'en-CA, fr-CA' }],
    },
    {
      about: 'one of one, in another language',
      texts: { 'en-US': 'Blue.' },
      content: { store: 'SE' },
      finds: ['missing'],
      data: [{ languages: 'sv-SE' }],
    },
    {
      about: 'the other Chinese script',
      texts: { 'en-US': 'Blue', 'es-US': 'Azul', 'pt-BR': 'Azul', 'de-DE': 'Blau', 'zh-TW': '藍', 'ko-KR': '파랑' },
      content: { store: 'US' },
      finds: ['missing'],
      data: [{ languages: 'zh-CN' }],
    },
    {
      about: 'a tag that is none',
      texts: { 'en-CA': 'Blue.', 'fr-a-a': 'Bleue.' },
      finds: ['missing'],
      data: [{ languages: 'fr-CA' }],
    },
  ],
})
