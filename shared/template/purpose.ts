/** Why a message is written: an answer, or one of the permitted reasons to write first. */
export const purposes = [
  'reply',
  'proactive-order-problem',
  'proactive-more-info',
  'proactive-return-question',
  'proactive-invoice',
  'proactive-review-request',
  'proactive-heavy-delivery',
  'proactive-home-service',
  'proactive-custom-design',
  'proactive-other',
] as const
export type Purpose = (typeof purposes)[number]

/** Whether the seller writes first: everything but a reply. */
export function isProactive(purpose: Purpose): boolean {
  return purpose !== 'reply'
}

/** The marketplace's stores, with the languages their buyers read (default first) and the hosts that are the marketplace's own. */
export const stores = {
  CA: { languages: ['en-CA', 'fr-CA'], host: 'amazon.ca', country: 'CA' },
  US: { languages: ['en-US', 'es-US', 'pt-BR', 'de-DE', 'zh-CN', 'zh-TW', 'ko-KR'], host: 'amazon.com', country: 'US' },
  MX: { languages: ['es-MX'], host: 'amazon.com.mx', country: 'MX' },
  BR: { languages: ['pt-BR'], host: 'amazon.com.br', country: 'BR' },
  UK: { languages: ['en-GB'], host: 'amazon.co.uk', country: 'GB' },
  FR: { languages: ['fr-FR'], host: 'amazon.fr', country: 'FR' },
  BE: { languages: ['fr-BE', 'nl-BE', 'en-GB', 'de-BE'], host: 'amazon.com.be', country: 'BE' },
  DE: { languages: ['de-DE'], host: 'amazon.de', country: 'DE' },
  ES: { languages: ['es-ES'], host: 'amazon.es', country: 'ES' },
  IT: { languages: ['it-IT'], host: 'amazon.it', country: 'IT' },
  NL: { languages: ['nl-NL'], host: 'amazon.nl', country: 'NL' },
  PL: { languages: ['pl-PL'], host: 'amazon.pl', country: 'PL' },
  SE: { languages: ['sv-SE'], host: 'amazon.se', country: 'SE' },
  TR: { languages: ['tr-TR'], host: 'amazon.com.tr', country: 'TR' },
  AU: { languages: ['en-AU'], host: 'amazon.com.au', country: 'AU' },
  JP: { languages: ['ja-JP', 'en-US', 'zh-CN'], host: 'amazon.co.jp', country: 'JP' },
} as const satisfies Record<string, StoreDefinition>
export type Store = keyof typeof stores

export interface StoreDefinition {
  readonly languages: readonly [string, ...string[]]
  readonly host: string
  /** ISO 3166-1 alpha-2, for telephone grammar. */
  readonly country: string
}

export const storeIds = Object.keys(stores) as readonly Store[]
