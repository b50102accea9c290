import { nameOfLanguage } from '../../shared/i18n/language-name.ts'

/**
 * A language tag in the words of the interface, whose locale is given, as it stands in a list: `fr-CA` is "French (Canada)",
 * "Français (Canada)" in French.
 */
export function languageName(tag: string, locale: string): string {
  const name = nameOfLanguage(tag, locale, 'standard')
  return name === tag ? tag : name.charAt(0).toLocaleUpperCase(locale) + name.slice(1)
}

/** Language tags by those names, as a menu lists them. */
export function languagesByName(tags: readonly string[], locale: string): readonly string[] {
  return tags.toSorted((one, other) => languageName(one, locale).localeCompare(languageName(other, locale), locale))
}
