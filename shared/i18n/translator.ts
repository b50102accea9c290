import { createInstance } from 'i18next'
import { fallbackLanguage, interfaceLanguages, languageDefinition, type InterfaceLanguage } from './language.ts'
import { withEveryPluralForm } from './plural-forms.ts'
import type { LanguageDefinition } from './texts.ts'
import { valueFormat } from './value-format.ts'

/**
 * Looks a text up: `translate('policy.verdict.toMend', { count: 3 })`. Keys are `<area>.<path>`; `languages.<tag>` is a
 * language's own name. Numbers are written as the language writes them.
 */
export type Translate = (key: string, data?: Readonly<Record<string, unknown>>) => string

/** One catalogue serves window, menus and command line: every text is in it, ready at once. */
export function createTranslate(language: InterfaceLanguage): Translate {
  return translateBy(languageDefinition(language))
}

/** The same for a language that the interface does not list. */
export function translateBy(definition: LanguageDefinition): Translate {
  const fallback = languageDefinition(fallbackLanguage)
  const catalogue = createInstance()
  void catalogue.use(valueFormat).init({
    lng: definition.locale,
    fallbackLng: fallback.locale,
    load: 'currentOnly',
    initAsync: false,
    ns: ['texts'],
    defaultNS: 'texts',
    resources: {
      [fallback.locale]: { texts: catalogueOf(fallback) },
      [definition.locale]: { texts: catalogueOf(definition) },
    },
    // React escapes what it renders, the command line and menus need plain text.
    interpolation: { escapeValue: false, alwaysFormat: true },
    returnNull: false,
  })
  return (key, data) => catalogue.t(key, { ...data })
}

/** The texts, and under `languages` what each language calls itself, which is the same in all of them. */
function catalogueOf({ locale, texts }: LanguageDefinition) {
  const languages = Object.fromEntries(interfaceLanguages.map((tag) => [tag, languageDefinition(tag).name]))
  return { ...withEveryPluralForm(texts, locale), languages }
}
