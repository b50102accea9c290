import { unknownPlaceholder } from '../../../../shared/policy/rules/unknown-placeholder.ts'
import { placeholderNames } from '../../../../shared/message/placeholders.ts'
import { testRule } from '../../../support/test-rule.ts'

testRule(unknownPlaceholder, {
  valid: [...placeholderNames.map((name) => `Value: {{${name}}}`), 'Braces {like} these, and \\{{ these two }} too.'],
  invalid: [
    { text: 'Hello ⟦{{nickname}}⟧', finds: ['unknown'], data: { name: 'nickname' } },
    { text: '⟦{{order.items}}⟧', finds: ['unknown'] },
    {
      text: 'Order ⟦{{order_numer}}⟧, ⟦{{Order-Number}}⟧',
      finds: ['misspelt', 'misspelt'],
      fixed: 'Order {{order_number}}, {{order_number}}',
      data: { suggestion: 'order_number' },
    },
    { text: '⟦{{trackingnumber}}⟧', finds: ['misspelt'], fixed: '{{tracking_number}}' },
    { text: 'Order ⟦\\{{order_number}}⟧', finds: ['plain'], fixed: 'Order {{order_number}}' },
    { text: 'Order ⟦\\{{ ordr_number }}⟧', finds: ['misspelt'], fixed: 'Order {{order_number}}' },
    { text: 'Order ⟦\\{{whatever}}⟧', finds: ['unknown'] },
  ],
})
