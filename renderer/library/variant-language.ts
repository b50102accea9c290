import { stores, type Store } from '../../shared/template/purpose.ts'

/**
 * A variant's language in the words of the interface, without the region unless the store needs it to tell two apart:
 * `fr-CA` is "French" in Canada, and `zh-TW` "Chinese (Taiwan)" in the United States.
 */
export function variantLanguage(tag: string, store: Store, locale: string): string {
  const names = new Intl.DisplayNames(locale, { type: 'language', languageDisplay: 'standard' })
  const base = baseOf(tag)
  const isShared = stores[store].languages.filter((one) => baseOf(one) === base).length > 1
  try {
    return names.of(isShared ? tag : base) ?? tag
  } catch {
    // Not a language tag; it is shown as it is stored.
    return tag
  }
}

function baseOf(tag: string): string {
  return tag.split('-')[0] ?? tag
}
