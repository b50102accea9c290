import { marginTooWide } from '../../../../shared/policy/rules/margin-too-wide.ts'
import { removalOf } from '../../../support/removals.ts'
import { testRule } from '../../../support/test-rule.ts'

testRule(marginTooWide, {
  valid: [
    'Your parcel leaves tomorrow.',
    // What another rule speaks of, or nothing but our format forbids, is not this rule's.
    { text: 'Your parcel leaves today.', removals: [removalOf('other-formatting', 'emoji', '<marquee>')] },
  ],
  invalid: [
    {
      text: 'Your parcel leaves ⟦tomorrow⟧.',
      removals: [removalOf('margin', 'margin-too-wide', 'margin-left: 40%', [19, 27])],
      finds: ['removed'],
      data: { source: 'margin-left: 40%', count: 1 },
    },
    {
      text: 'The same thing twice is told once, another beside it.',
      removals: [
        removalOf('margin', 'margin-too-wide', 'margin-left: 40%'),
        removalOf('margin', 'margin-too-wide', 'margin-left: 40%'),
        removalOf('margin', 'margin-too-wide', 'padding: 200px'),
      ],
      finds: ['removed', 'removed'],
      data: { source: 'margin-left: 40%', count: 2 },
    },
    {
      text: 'Nothing remains',
      removals: [removalOf('margin', 'margin-too-wide', 'padding: 200px', [40, 50])],
      finds: ['removed'],
    },
  ],
})
