import { createInstance, type i18n } from 'i18next'
import { english } from './en/index.ts'
import { french } from './fr/index.ts'
import { interfaceLanguages, type InterfaceLanguage } from './language.ts'

/** Looks a text up: `translate('policy.verdict.toMend', { count: 3 })`. Keys are `<area>.<path>`. */
export type Translate = (key: string, data?: Readonly<Record<string, unknown>>) => string

/** An i18next instance with every text in it, ready at once. One catalogue serves window, menus and command line. */
export function createCatalogue(language: InterfaceLanguage): i18n {
  const catalogue = createInstance()
  void catalogue.init({
    lng: language,
    fallbackLng: 'en',
    supportedLngs: [...interfaceLanguages],
    initAsync: false,
    ns: ['texts'],
    defaultNS: 'texts',
    resources: { en: { texts: english }, fr: { texts: french } },
    // React escapes what it renders, the command line and menus need plain text.
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  catalogue.services.formatter?.add('languageName', nameOfLanguage)
  catalogue.services.formatter?.add('languageNames', (tags: unknown, interfaceLanguage) =>
    new Intl.ListFormat(interfaceLanguage ?? 'en', { type: 'disjunction' }).format(
      String(tags)
        .split(', ')
        .map((tag) => nameOfLanguage(tag, interfaceLanguage)),
    ),
  )
  return catalogue
}

/** "fr-CA" as a reader of the interface calls it; a tag that nobody knows stays as it is. */
function nameOfLanguage(tag: unknown, interfaceLanguage: string | undefined): string {
  try {
    return new Intl.DisplayNames([interfaceLanguage ?? 'en'], { type: 'language' }).of(String(tag)) ?? String(tag)
  } catch {
    return String(tag)
  }
}

export function createTranslate(language: InterfaceLanguage): Translate {
  const catalogue = createCatalogue(language)
  return (key, data) => catalogue.t(key, { ...data })
}
