// Each takes longer to make than all the names that a keystroke asks for.
const made = new Map<string, Intl.DisplayNames>()

/**
 * A BCP 47 tag in the words of a locale: `fr-CA` is "Canadian French" in a sentence (`dialect`) and "French (Canada)" in a
 * list (`standard`). A tag that nobody knows stays as it is.
 */
export function nameOfLanguage(tag: string, locale: string, display: 'dialect' | 'standard'): string {
  const key = `${locale} ${display}`
  try {
    const names = made.get(key) ?? new Intl.DisplayNames(locale, { type: 'language', languageDisplay: display })
    made.set(key, names)
    return names.of(tag) ?? tag
  } catch {
    return tag
  }
}
