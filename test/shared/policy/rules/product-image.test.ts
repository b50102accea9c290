import { productImage } from '../../../../shared/policy/rules/product-image.ts'
import { imageDocument, imageKinds } from '../../../support/image-document.ts'
import { testRule } from '../../../support/test-rule.ts'

const image = (alt: string, src = 'https://shop.example/a.png') => `![${alt}](${src})`
const asked = (alt: string) =>
  ({ text: `⟦${image(alt)}⟧`, finds: ['perhaps'], severity: 'confirm', data: { alt } }) as const

testRule(productImage, {
  valid: [
    // A declared purpose answers the question.
    ...imageKinds.map((kind) => ({ text: imageDocument({ kind, alt: `Your item, ${kind}` }) })),
    { text: imageDocument({ kind: 'instruction', alt: '{{product_name}}' }) },
    image('Logo of Loom'),
    image('Step 2: fold the lid'),
    image('Product safety label'),
    image('{{order_number}}'),
    image('Your orders'),
    image('Logo', 'https://m.media-amazon.com/images/S/logo.png'),
    'Your item is blue.',
  ],
  invalid: [
    { text: imageDocument({ alt: '{{product_name}}' }, undefined, true), finds: ['product'] },
    { text: imageDocument({ alt: 'Picture of {{product_name}}' }, undefined, true), finds: ['product'] },
    { text: imageDocument({ alt: 'Photo de votre [ProductTitle]' }, undefined, true), finds: ['product'] },
    {
      text: imageDocument({ alt: 'Engraving on {{product_name}}' }, undefined, true),
      finds: ['perhaps'],
      severity: 'confirm',
    },
    asked('Picture of the product you purchased'),
    asked('Your item'),
    asked('Votre article'),
    asked('Le produit que vous avez acheté'),
    asked('Foto del producto'),
    asked('Ihr Produkt'),
    asked('Il suo prodotto'),
    asked('Foto do produto'),
    asked('Uw artikel'),
    asked('Zdjęcie produktu'),
    asked('Din produkt'),
    asked('Satın aldığınız ürün'),
    asked('ご購入いただいた商品'),
    {
      text: `⟦${image('Chair', 'https://m.media-amazon.com/images/I/71abc.jpg')}⟧`,
      finds: ['catalogue'],
      severity: 'confirm',
    },
  ],
})
