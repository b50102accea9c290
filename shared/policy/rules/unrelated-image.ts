import { imageHost, isStockHost } from '../image-address.ts'
import { productImageSign } from '../product-images.ts'
import { definePolicyRule, type Match } from '../rule.ts'

// The author's own words for a permitted picture.
const described =
  /logo|ロゴ|标志|標誌|로고|labels?(?!\p{L})|étiquette|etiqueta|etikett|etiket|etichetta|etykiet|ラベル|标签|instruction|anleitung|istruzion|instruccion|instruç|handleiding|instrukcj|anvisning|talimat|mode d[’']emploi|手順|説明書|diagram|schéma|esquema|schema(?!\p{L})|(?<!\p{L})(?:steps?|étapes?|pasos?|passos?|passaggi(?:o)?|schritte?|stap(?:pen)?|krok|steg|adım|ステップ)[\s.:#n°ºo]{0,4}\d|(?<!\p{L})(?:plan|dessin|notice|guide|manual|manuel|manuale|guía|guia|guida) (?:de |di |of |d['’]|für )?(?:the )?(?:montage|assemblage|montaje|montaggio|montagem|assembly|installation|instalaci[óo]n|installazione|instalação|pose|uso|utilisation|use|care|entretien|wiring)|(?<!\p{L})(?:how to|comment|cómo|come|como) (?:to )?(?:assemble|install|fit|mount|attach|connect|clean|wash|fold|charge|monter|installer|fixer|brancher|nettoyer|laver|plier|charger|montar|instalar|conectar|limpiar|lavar|plegar|cargar|limpar|dobrar|carregar|montare|installare|collegare|pulire|lavare|piegare|caricare)/iu

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
