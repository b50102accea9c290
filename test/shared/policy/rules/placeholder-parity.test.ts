import { placeholderParity } from '../../../../shared/policy/rules/placeholder-parity.ts'
import { testTemplateRule } from '../../../support/test-rule.ts'

const languages = { language: 'fr-CA', original: 'en-CA' } as const
const texts = (english: string, french: string) => ({ 'en-CA': english, 'fr-CA': french })

testTemplateRule(placeholderParity, {
  valid: [
    { about: 'a template in one language', texts: { 'en-CA': 'Hello {{buyer_name}}' } },
    {
      about: 'the same placeholders in another order, one of them twice',
      texts: texts('{{buyer_name}}: {{order_number}}', '{{order_number}} : {{buyer_name}}, {{order_number}}'),
    },
    {
      about: 'a link to the same page in another language',
      texts: texts(
        '[How to return](https://www.amazon.ca/help)',
        '[Comment retourner](https://amazon.ca/-/fr/aide?language=fr_CA)',
      ),
    },
    {
      about: 'a host of its own for each language',
      texts: texts('[Terms](https://en.shop.example/a)', '[Conditions](https://fr.shop.example/b)'),
    },
    {
      about: 'one link of the same address twice',
      texts: texts(
        '[How](https://www.amazon.ca/a) and [where](https://www.amazon.ca/a)',
        '[Comment et où](https://www.amazon.ca/a)',
      ),
    },
    {
      about: 'a picture with words, one for each language',
      texts: texts('![Steps](https://shop.example/en.png)', '![Étapes](https://shop.example/fr.png)'),
    },
  ],
  invalid: [
    {
      about: 'placeholders that one language lacks',
      texts: texts('{{order_number}} for {{buyer_name}}', 'Bonjour'),
      finds: ['missing'],
      data: [{ ...languages, names: 'buyer_name, order_number' }],
    },
    {
      about: 'a placeholder that the default language lacks',
      texts: texts('Hello', 'Bonjour {{buyer_name}}'),
      finds: ['added'],
      data: [{ ...languages, names: 'buyer_name' }],
    },
    {
      about: 'a link that one language lacks',
      texts: texts('[How to return](https://www.amazon.ca/help)', 'Comment retourner'),
      finds: ['links'],
      data: [{ ...languages, host: 'amazon.ca', expected: 1, found: 0 }],
    },
    {
      about: 'a link to another host',
      texts: texts('[Terms](https://www.amazon.ca/a)', '[Conditions](https://shop.example/a)'),
      finds: ['links', 'links'],
      data: [
        { ...languages, host: 'amazon.ca', expected: 1, found: 0 },
        { ...languages, host: 'shop.example', expected: 0, found: 1 },
      ],
    },
    {
      about: 'an image that one language lacks',
      texts: texts('Look: ![Steps](https://shop.example/a.png)', 'Regardez.'),
      finds: ['images'],
      data: [{ ...languages, expected: 1, found: 0 }],
    },
    {
      about: 'each language that differs, and no other',
      texts: { 'en-US': '{{order_number}}', 'es-US': 'Hola', 'de-DE': '{{order_number}}', 'pt-BR': 'Olá' },
      content: { store: 'US' },
      finds: ['missing', 'missing'],
      data: [
        { language: 'es-US', original: 'en-US', names: 'order_number' },
        { language: 'pt-BR', original: 'en-US', names: 'order_number' },
      ],
    },
  ],
})
