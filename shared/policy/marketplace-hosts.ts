import { storeIds, stores } from '../template/purpose.ts'

/** Marketplaces of the same company for which we have no store. */
const otherHosts = [
  'amazon.ae',
  'amazon.cn',
  'amazon.co.za',
  'amazon.eg',
  'amazon.ie',
  'amazon.in',
  'amazon.sa',
  'amazon.sg',
]

const marketplaceHosts: readonly string[] = [...storeIds.map((id) => stores[id].host), ...otherHosts]

/** Whether a host is the marketplace's own, a subdomain included. Case and a final dot do not matter. */
export function isMarketplaceHost(host: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '')
  return marketplaceHosts.some((own) => name === own || name.endsWith(`.${own}`))
}

// The letters that a reader takes for others.
const skeletons: Readonly<Record<string, string>> = {
  '0': 'o',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '2': 'z',
  а: 'a',
  о: 'o',
  α: 'a',
  ο: 'o',
  м: 'm',
  ᴢ: 'z',
  ƶ: 'z',
  à: 'a',
  á: 'a',
  â: 'a',
  ä: 'a',
  å: 'a',
  ã: 'a',
  ó: 'o',
  ò: 'o',
  ö: 'o',
  ô: 'o',
  õ: 'o',
  ø: 'o',
  ż: 'z',
  ź: 'z',
  ž: 'z',
  ń: 'n',
  ñ: 'n',
}

/** Whether a host that is not the marketplace's own is made to look like it: `amazon.ca.shop.example`, `amaz0n.ca`. */
export function looksLikeMarketplace(host: string): boolean {
  if (isMarketplaceHost(host)) return false
  const skeleton = [...host.toLowerCase()]
    .map((letter) => skeletons[letter] ?? letter)
    .join('')
    .replaceAll('rn', 'm')
  return (
    /(?:^|[.-])(?:amazon|arnazon|amazom|amzon|amazn|amozon)(?:$|[.-])/.test(skeleton) || /^xn--.*m.*zn/.test(skeleton)
  )
}
