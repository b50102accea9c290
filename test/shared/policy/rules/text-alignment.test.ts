import { textAlignment } from '../../../../shared/policy/rules/text-alignment.ts'
import { removalOf } from '../../../support/removals.ts'
import { testRule } from '../../../support/test-rule.ts'

testRule(textAlignment, {
  valid: [
    'Your parcel leaves tomorrow.',
    // What another rule speaks of, or nothing but our format forbids, is not this rule's.
    { text: 'Your parcel leaves today.', removals: [removalOf('other-formatting', 'emoji', '<marquee>')] },
  ],
  invalid: [
    {
      text: 'Your parcel leaves ⟦tomorrow⟧.',
      removals: [removalOf('alignment', 'text-alignment', 'text-align: center', [19, 27])],
      finds: ['removed'],
      data: { source: 'text-align: center', count: 1 },
    },
    {
      text: 'The same thing twice is told once, another beside it.',
      removals: [
        removalOf('alignment', 'text-alignment', 'text-align: center'),
        removalOf('alignment', 'text-alignment', 'text-align: center'),
        removalOf('alignment', 'text-alignment', '<center>'),
      ],
      finds: ['removed', 'removed'],
      data: { source: 'text-align: center', count: 2 },
    },
    {
      text: 'Nothing remains',
      removals: [removalOf('alignment', 'text-alignment', '<center>', [40, 50])],
      finds: ['removed'],
    },
  ],
})
