import { isMarketplaceHost } from '../marketplace-hosts.ts'
import { readDestination } from '../web-addresses.ts'

type Destination = 'orders' | 'returns' | 'tracking' | 'review' | 'feedback' | 'product' | 'help'

/** The marketplace's own pages that messages point to, by path. The first that fits is meant. */
const paths: readonly (readonly [Destination, RegExp])[] = [
  ['tracking', /^\/(?:progress-tracker|gp\/your-account\/ship-track|gp\/css\/shiptrack)(?:\/|$)/],
  ['returns', /^\/(?:returns|gp\/returns|gp\/orc\/returns|spr\/returns|gp\/css\/returns)(?:\/|$)/],
  ['review', /^\/(?:review\/(?:create-review|review-your-purchases)|gp\/customer-reviews\/write-a-review)(?:[./]|$)/],
  ['feedback', /^\/(?:hz\/feedback|gp\/feedback|feedback)(?:[./]|$)/],
  ['orders', /^\/(?:your-orders|gp\/css\/order-history|gp\/your-account\/order-history)(?:[./]|$)/],
  ['help', /^\/gp\/help(?:\/|$)/],
  ['product', /^\/(?:[^/]+\/)?dp\/[a-z0-9]{10}(?:\/|$)|^\/gp\/product\/[a-z0-9]{10}(?:\/|$)/],
]

type Words = Readonly<Record<Destination, string>>

/** What each page is called; the words stand as a link's whole text. */
const words: Readonly<Record<string, Words>> = {
  en: {
    orders: 'Your orders',
    returns: 'Returns centre',
    tracking: 'Parcel tracking',
    review: 'Review page',
    feedback: 'Seller feedback page',
    product: 'Product page',
    help: 'Help pages',
  },
  fr: {
    orders: 'Vos commandes',
    returns: 'Centre de retours',
    tracking: 'Suivi du colis',
    review: 'Page des commentaires',
    feedback: 'Évaluation du vendeur',
    product: 'Page du produit',
    help: 'Pages d’aide',
  },
  es: {
    orders: 'Sus pedidos',
    returns: 'Centro de devoluciones',
    tracking: 'Seguimiento del paquete',
    review: 'Página de opiniones',
    feedback: 'Valoración del vendedor',
    product: 'Página del producto',
    help: 'Páginas de ayuda',
  },
  de: {
    orders: 'Ihre Bestellungen',
    returns: 'Rücksendezentrum',
    tracking: 'Sendungsverfolgung',
    review: 'Seite für Rezensionen',
    feedback: 'Verkäuferbewertung',
    product: 'Produktseite',
    help: 'Hilfeseiten',
  },
  it: {
    orders: 'I Suoi ordini',
    returns: 'Centro resi',
    tracking: 'Tracciamento del pacco',
    review: 'Pagina delle recensioni',
    feedback: 'Valutazione del venditore',
    product: 'Pagina del prodotto',
    help: 'Pagine di aiuto',
  },
  pt: {
    orders: 'Seus pedidos',
    returns: 'Central de devoluções',
    tracking: 'Rastreamento do pacote',
    review: 'Página de avaliações',
    feedback: 'Avaliação do vendedor',
    product: 'Página do produto',
    help: 'Páginas de ajuda',
  },
  nl: {
    orders: 'Uw bestellingen',
    returns: 'Retourcentrum',
    tracking: 'Pakket volgen',
    review: 'Pagina voor beoordelingen',
    feedback: 'Verkopersbeoordeling',
    product: 'Productpagina',
    help: 'Hulppagina’s',
  },
  pl: {
    orders: 'Twoje zamówienia',
    returns: 'Centrum zwrotów',
    tracking: 'Śledzenie przesyłki',
    review: 'Strona opinii',
    feedback: 'Ocena sprzedawcy',
    product: 'Strona produktu',
    help: 'Strony pomocy',
  },
  sv: {
    orders: 'Dina beställningar',
    returns: 'Returcenter',
    tracking: 'Paketspårning',
    review: 'Sidan för recensioner',
    feedback: 'Säljaromdöme',
    product: 'Produktsidan',
    help: 'Hjälpsidor',
  },
  tr: {
    orders: 'Siparişleriniz',
    returns: 'İade merkezi',
    tracking: 'Kargo takibi',
    review: 'Değerlendirme sayfası',
    feedback: 'Satıcı değerlendirmesi',
    product: 'Ürün sayfası',
    help: 'Yardım sayfaları',
  },
  ja: {
    orders: '注文履歴',
    returns: '返品受付センター',
    tracking: '配送状況の確認',
    review: 'レビューのページ',
    feedback: '出品者の評価',
    product: '商品ページ',
    help: 'ヘルプページ',
  },
}
const returnsCenterRegions = new Set(['en-US'])

/** Languages that have words for the marketplace's pages. */
export const destinationLanguages: readonly string[] = Object.keys(words)

/** What a page of the marketplace is called in a language (BCP 47); `null` for any other page or language. */
export function destinationWords(href: string, language: string): string | null {
  const { host } = readDestination(href)
  if (host === null || !isMarketplaceHost(host)) return null
  const path = pathOf(href)
  const destination = paths.find(([, pattern]) => pattern.test(path))?.[0]
  const primary = language.toLowerCase().split('-')[0] ?? ''
  if (destination === undefined || !Object.hasOwn(words, primary)) return null
  if (destination === 'returns' && returnsCenterRegions.has(language)) return 'Returns center'
  return words[primary]?.[destination] ?? null
}

/** The path of an address, lower case, without a leading language (`/-/en`, `/en`). */
function pathOf(href: string): string {
  const path = /^https?:\/\/[^/?#]+([^?#]*)/i.exec(href.trim())?.[1] ?? ''
  return path.toLowerCase().replace(/^\/(?:-\/[a-z]{2}(?:[-_][a-z]{2})?|en|fr|es|de|it|pt|nl|pl|sv|tr|ja)(?=\/)/, '')
}

/**
 * The words of an address's last part, when each of them stands in the text too: then they are of its language and its
 * matter, and are spelt as there (`/assembly-guide-oak-table`). `null` when fewer than two are words.
 */
export function slugWords(href: string, text: string): string | null {
  const path = /^https:\/\/[^/?#]+([^?#]*)/i.exec(href.trim())?.[1] ?? ''
  const last = path.split('/').findLast((part) => part !== '') ?? ''
  const parts = last.replace(/\.(?:html?|pdf|php|aspx?)$/i, '').split(/[-_+]/)
  if (parts.length > 8 || !parts.every((part) => /^\p{L}{1,24}$/u.test(part))) return null
  if (parts.filter((part) => part.length > 2).length < 2) return null
  const known = new Map<string, string>()
  for (const [word] of text.matchAll(/\p{L}+/gu)) if (!known.has(plain(word))) known.set(plain(word), word)
  const spelt = parts.map((part) => known.get(plain(part)))
  if (!spelt.every((word) => word !== undefined)) return null
  const [first = '', ...rest] = spelt
  return [first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(' ')
}

const plain = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
