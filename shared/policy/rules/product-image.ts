import { productImageSign } from '../product-images.ts'
import { definePolicyRule, type Match } from '../rule.ts'

export const productImage = definePolicyRule({
  id: 'product-image',
  clause: 'N9',
  severity: 'violation',
  exceptions: [],
  check: ({ message }) =>
    message.images.flatMap((image): readonly Match[] => {
      const sign = productImageSign(image)
      if (sign === null) return []
      const found = { messageId: sign, span: [image.start, image.end], data: { alt: image.alt.slice(0, 100) } } as const
      return [sign === 'product' ? found : { ...found, severity: 'confirm' }]
    }),
})
