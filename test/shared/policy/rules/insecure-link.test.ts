import { insecureLink } from '../../../../shared/policy/rules/insecure-link.ts'
import { testRule } from '../../../support/test-rule.ts'

testRule(insecureLink, {
  valid: [
    'See https://www.amazon.ca.',
    '[Your orders](https://www.amazon.ca/orders)',
    '[Your orders](/orders)',
    'The words http and https: they differ.',
    'xhttp://a',
  ],
  invalid: [
    { text: 'See ⟦http://www.amazon.ca/a⟧.', finds: ['insecure'], fixed: 'See https://www.amazon.ca/a.' },
    { text: '(⟦HTTP://www.amazon.ca⟧)', finds: ['insecure'], fixed: '(https://www.amazon.ca)' },
    { text: '“⟦http://www.amazon.ca/view.html⟧”或', finds: ['insecure'], fixed: '“https://www.amazon.ca/view.html”或' },
    {
      text: '[⟦Your orders⟧](http://www.amazon.ca/orders)',
      finds: ['insecure'],
      fixed: '[Your orders](https://www.amazon.ca/orders)',
    },
    // Link and shown address are mended together.
    {
      text: '[⟦see http://www.amazon.ca now⟧](http://www.amazon.ca)',
      finds: ['insecure'],
      fixed: '[see https://www.amazon.ca now](https://www.amazon.ca)',
    },
    { text: '[⟦Your parcel⟧](http://[shop_url]/x)', finds: ['insecure'], fixed: '[Your parcel](https://[shop_url]/x)' },
    { text: '⟦http://{{store_url}}/x⟧', finds: ['insecure'], fixed: 'https://{{store_url}}/x' },
  ],
})
