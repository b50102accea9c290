import { stores, type Purpose, type Store } from '../../shared/template/purpose.ts'

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
