import { websiteLogo } from '../../../../shared/policy/rules/website-logo.ts'
import { imageDocument } from '../../../support/image-document.ts'
import { testRule } from '../../../support/test-rule.ts'

const shop = 'https://shop.example'

testRule(websiteLogo, {
  valid: [
    '![Logo of Loom](https://cdn.shop.example/logo.png)',
    '[![Logo of Loom](https://cdn.shop.example/logo.png)](https://www.amazon.ca/stores/loom)',
    '[![A step](https://cdn.shop.example/step.png)](https://{{store_url}}/)',
    // The link alone is another rule's.
    '[Our logo](https://shop.example)',
    // A declared picture that is no logo.
    { text: imageDocument({ kind: 'instruction', alt: 'Step 1' }, shop) },
    // The address of an image is no address of a site.
    '![https://shop.example/a.png](https://shop.example/a.png)',
    '![Step 1](https://shop.example/step-1.v2.png)',
    '![Loom on www.amazon.ca](https://shop.example/a.png)',
    '![Broken](https://shop.example/%E0%A4%A.png)',
  ],
  invalid: [
    {
      text: `[⟦![Logo of Loom](https://cdn.shop.example/a.png)⟧](${shop})`,
      finds: ['linked'],
      data: { host: 'shop.example' },
    },
    { text: `[⟦![Loom](https://cdn.shop.example/Loom_LOGO.png)⟧ Loom](${shop})`, finds: ['linked'] },
    { text: imageDocument({ kind: 'brand-logo', alt: 'Loom' }, shop, true), finds: ['linked'] },
    {
      text: '⟦![Loom, www.shop.example](https://cdn.shop.example/a.png)⟧',
      finds: ['address'],
      data: { address: 'www.shop.example' },
    },
    { text: '⟦![Visit lampes.com](data:image/png;base64,iVBORw0KGgo=)⟧', finds: ['address'] },
    {
      text: '⟦![Loom](https://cdn.example/img/www.lampes.com-logo.png?v=2)⟧',
      finds: ['address'],
      data: { address: 'www.lampes.com' },
    },
    {
      text: '⟦![Loom](https://cdn.example/logo_lampes.co.uk.png)⟧',
      finds: ['address'],
      data: { address: 'lampes.co.uk' },
    },
    // Where a placeholder leads is known to a person only.
    {
      text: '[⟦![Logo of Loom](https://cdn.shop.example/a.png)⟧](https://{{store_url}}/)',
      finds: ['perhaps'],
      severity: 'confirm',
      data: { host: '{{store_url}}' },
    },
    {
      text: '[⟦![Logo](https://cdn.shop.example/a.png)⟧](#)',
      finds: ['perhaps'],
      severity: 'confirm',
      data: { host: '#' },
    },
    // One question for a site.
    {
      text: `[⟦![Banner](https://cdn.example/a.png)⟧](${shop}) [![Banner](https://cdn.example/b.png)](${shop}/b)`,
      finds: ['perhaps'],
      severity: 'confirm',
    },
  ],
})
