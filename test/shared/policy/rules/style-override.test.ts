import { styleOverride } from '../../../../shared/policy/rules/style-override.ts'
import { removalOf } from '../../../support/removals.ts'
import { testRule } from '../../../support/test-rule.ts'

testRule(styleOverride, {
  valid: [
    'Your parcel leaves tomorrow.',
    // What another rule speaks of, or nothing but our format forbids, is not this rule's.
    { text: 'Your parcel leaves today.', removals: [removalOf('other-formatting', 'emoji', '<marquee>')] },
  ],
  invalid: [
    {
      text: 'Your parcel leaves ⟦tomorrow⟧.',
      removals: [removalOf('colour', 'style-override', 'color: #0000aa', [19, 27])],
      finds: ['removed'],
      data: { source: 'color: #0000aa', count: 1 },
    },
    {
      text: 'The same thing twice is told once, another beside it.',
      removals: [
        removalOf('colour', 'style-override', 'color: #0000aa'),
        removalOf('colour', 'style-override', 'color: #0000aa'),
        removalOf('colour', 'style-override', 'line-height: 2'),
      ],
      finds: ['removed', 'removed'],
      data: { source: 'color: #0000aa', count: 2 },
    },
    {
      text: 'Nothing remains',
      removals: [removalOf('colour', 'style-override', 'line-height: 2', [40, 50])],
      finds: ['removed'],
    },
  ],
})
