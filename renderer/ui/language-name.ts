// Each takes longer to make than all the names that a keystroke asks for.
const namesIn = new Map<string, Intl.DisplayNames>()

/**
 * A language tag in the words of the interface, whose locale is given, as it stands in a list: `fr-CA` is "French (Canada)", "Français (Canada)"
 * in French. What is no tag is shown as it is stored.
 */
export function languageName(tag: string, locale: string): string {
  try {
    const known = namesIn.get(locale)
    const names = known ?? new Intl.DisplayNames(locale, { type: 'language', languageDisplay: 'standard' })
    if (known === undefined) namesIn.set(locale, names)
    const name = names.of(tag) ?? tag
    return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1)
  } catch {
    return tag
  }
}
