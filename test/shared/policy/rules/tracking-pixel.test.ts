import { trackingPixel } from '../../../../shared/policy/rules/tracking-pixel.ts'
import { removalOf } from '../../../support/removals.ts'
import { testRule } from '../../../support/test-rule.ts'

testRule(trackingPixel, {
  valid: [
    'Your parcel leaves tomorrow.',
    // What another rule speaks of, or nothing but our format forbids, is not this rule's.
    { text: 'Your parcel leaves today.', removals: [removalOf('other-formatting', 'emoji', '<marquee>')] },
  ],
  invalid: [
    {
      text: 'Your parcel leaves ⟦tomorrow⟧.',
      removals: [removalOf('tracking-pixel', 'tracking-pixel', '<img src="https://shop.example/o.gif">', [19, 27])],
      finds: ['removed'],
      data: { source: '<img src="https://shop.example/o.gif">', count: 1 },
    },
    {
      text: 'The same thing twice is told once, another beside it.',
      removals: [
        removalOf('tracking-pixel', 'tracking-pixel', '<img src="https://shop.example/o.gif">'),
        removalOf('tracking-pixel', 'tracking-pixel', '<img src="https://shop.example/o.gif">'),
        removalOf('tracking-pixel', 'tracking-pixel', '<img width="1">'),
      ],
      finds: ['removed', 'removed'],
      data: { source: '<img src="https://shop.example/o.gif">', count: 2 },
    },
    {
      text: 'Nothing remains',
      removals: [removalOf('tracking-pixel', 'tracking-pixel', '<img width="1">', [40, 50])],
      finds: ['removed'],
    },
  ],
})
