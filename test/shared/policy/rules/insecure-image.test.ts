import { insecureImage } from '../../../../shared/policy/rules/insecure-image.ts'
import { removalOf } from '../../../support/removals.ts'
import { testRule } from '../../../support/test-rule.ts'

testRule(insecureImage, {
  valid: [
    '![Logo](https://shop.example/a.png)',
    '![Logo](data:image/png;base64,AA)',
    '[Logo](http://shop.example/a.png)',
  ],
  invalid: [
    {
      text: '⟦![Logo](http://shop.example/a.png)⟧',
      finds: ['insecure'],
      fixed: '![Logo](https://shop.example/a.png)',
      data: { address: 'http://shop.example/a.png' },
    },
    { text: '⟦![Logo]( HTTP://[shop]/a.png)⟧', finds: ['insecure'], fixed: '![Logo](https://[shop]/a.png)' },
    {
      text: 'x',
      removals: [removalOf('insecure-image', 'insecure-image', 'background="http://shop.example"')],
      finds: ['removed'],
    },
  ],
})
