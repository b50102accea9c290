import { stores, type Purpose, type Store } from '../../shared/template/purpose.ts'
import type { TemplateContent } from '../../shared/template/template.ts'
import { withLanguage } from '../../shared/template/variants.ts'

/** What the ways to send a message take at most, named by what each is for (`window.lengthLimits`). Unit: characters. */
export const lengthLimits = [400, 800, 2000] as const

/** Whether a message written for this may tell that the purchase is out of stock (O1). */
export function canBeStockOutNotice(purpose: Purpose): boolean {
  return purpose === 'reply' || purpose === 'proactive-order-problem'
}

/** The store's language that is nearest to this one (BCP 47): itself, another of the same tongue, or the store's first. */
export function languageForStore(store: Store, language: string): string {
  const languages: readonly string[] = stores[store].languages
  if (languages.includes(language)) return language
  const [primary] = language.split('-')
  return languages.find((one) => one.split('-')[0] === primary) ?? stores[store].languages[0]
}

/**
 * The template in the languages of this store: its only text in the nearest one, and of several each that has one of the
 * same tongue there which no other text has.
 */
export function inLanguagesOf(store: Store, content: TemplateContent): TemplateContent {
  if (content.variants.length === 1) {
    return withLanguage(content, 0, languageForStore(store, content.variants[0].language))
  }
  return content.variants.reduce((changed, { language }, index) => {
    const nearest = languageForStore(store, language)
    const isSameTongue = nearest.split('-')[0] === language.split('-')[0]
    const isTaken = changed.variants.some((one) => one.language === nearest)
    return isSameTongue && !isTaken ? withLanguage(changed, index, nearest) : changed
  }, content)
}
