import type { ImageSpan } from '../message/text.ts'
import { imageHost } from './image-address.ts'
import { pictureWords, productPlaceholder, purchasedProduct } from './product-words.ts'

/**
 * Whether a picture is one of what was bought: `product` when its description is the product's name and nothing else,
 * `perhaps` when it speaks of the product, `catalogue` when it comes from the marketplace's product pictures. A declared
 * purpose answers the question.
 */
export function productImageSign({ alt, src, kind }: ImageSpan): 'product' | 'perhaps' | 'catalogue' | null {
  if (kind !== null) return null
  const text = alt.slice(0, 1000)
  if (productPlaceholder.test(text)) {
    const rest = text.replace(productPlaceholder, ' ').replaceAll(pictureWords, ' ')
    return /[\p{L}\p{N}]/u.test(rest) ? 'perhaps' : 'product'
  }
  if (purchasedProduct.test(text)) return 'perhaps'
  const isCatalogue = /(?:^|\.)(?:media-amazon|ssl-images-amazon|images-amazon)\.com$/.test(imageHost(src) ?? '')
  return isCatalogue && /\/images\/I\//.test(src.slice(0, 300)) ? 'catalogue' : null
}
