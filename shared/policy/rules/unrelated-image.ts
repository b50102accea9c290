import { imageHost, isStockHost } from '../image-address.ts'
import { productImageSign } from '../product-images.ts'
import { definePolicyRule, type Match } from '../rule.ts'

// The author's own words for a permitted picture.
const described =
  /logo|ロゴ|标志|標誌|로고|labels?(?!\p{L})|étiquette|etiqueta|etikett|etiket|etichetta|etykiet|ラベル|标签|instruction|anleitung|istruzion|instruccion|instruç|handleiding|instrukcj|anvisning|talimat|mode d[’']emploi|手順|説明書/iu

/** One question for each picture whose purpose is not declared, however often it stands in the message. */
export const unrelatedImage = definePolicyRule({
  id: 'unrelated-image',
  clause: 'N10',
  severity: 'confirm',
  exceptions: [],
  check: ({ message }) => {
    const asked = new Set<string>()
    return message.images.flatMap((image): readonly Match[] => {
      const address = image.src.replace(/^\s*https?:/i, '')
      // Of a picture that may be the product, `product-image` asks already.
      if (image.kind !== null || asked.has(address) || productImageSign(image) !== null) return []
      asked.add(address)
      const host = imageHost(image.src)
      const span = [image.start, image.end] as const
      const isStock = host !== null && isStockHost(host)
      if (!isStock && described.test(image.alt.slice(0, 1000))) return []
      return isStock ? [{ messageId: 'stock', span, data: { host } }] : [{ messageId: 'undeclared', span }]
    })
  },
})
