import { tooManyFontSizes } from '../../../../shared/policy/rules/too-many-font-sizes.ts'
import { removalOf } from '../../../support/removals.ts'
import { testRule } from '../../../support/test-rule.ts'

testRule(tooManyFontSizes, {
  valid: [
    'Your parcel leaves tomorrow.',
    // What another rule speaks of, or nothing but our format forbids, is not this rule's.
    { text: 'Your parcel leaves today.', removals: [removalOf('other-formatting', 'emoji', '<marquee>')] },
  ],
  invalid: [
    {
      text: 'Your parcel leaves ⟦tomorrow⟧.',
      removals: [removalOf('font-size', 'too-many-font-sizes', '10px, 12px, 14px, 16px', [19, 27])],
      finds: ['removed'],
      data: { source: '10px, 12px, 14px, 16px', count: 1 },
    },
    {
      text: 'The same thing twice is told once, another beside it.',
      removals: [
        removalOf('font-size', 'too-many-font-sizes', '10px, 12px, 14px, 16px'),
        removalOf('font-size', 'too-many-font-sizes', '10px, 12px, 14px, 16px'),
        removalOf('font-size', 'too-many-font-sizes', '1em, 2em, 3em, 4em'),
      ],
      finds: ['removed', 'removed'],
      data: { source: '10px, 12px, 14px, 16px', count: 2 },
    },
    {
      text: 'Nothing remains',
      removals: [removalOf('font-size', 'too-many-font-sizes', '1em, 2em, 3em, 4em', [40, 50])],
      finds: ['removed'],
    },
  ],
})
