import { literalOrderNumber } from '../../../../shared/policy/rules/literal-order-number.ts'
import { testRule } from '../../../support/test-rule.ts'

testRule(literalOrderNumber, {
  valid: [
    'Your order {{order_number}} is on its way.',
    'Tracking 9400 1000 0000 0000 0000 00.',
    'Call 514-555-0199.',
    'ISBN 978-1234567-123456',
    'Part 1702-1234567-12345678',
    'GTIN 04012345678901',
    'Serial 702-12345678-1234567',
  ],
  invalid: [
    { text: 'Order ⟦702-1234567-1234567⟧ is late.', finds: ['literal'], fixed: 'Order {{order_number}} is late.' },
    { text: '⟦702–1234567–1234567⟧', finds: ['literal'], fixed: '{{order_number}}' },
    {
      text: 'No ⟦702‑1234567‑1234567⟧, ⟦702 1234567 1234567⟧',
      finds: ['literal', 'literal'],
      fixed: 'No {{order_number}}, {{order_number}}',
    },
    { text: 'Nº ⟦702 - 1234567 - 1234567⟧.', finds: ['literal'], fixed: 'Nº {{order_number}}.' },
    {
      text: '注文番号⟦７０２－１２３４５６７－１２３４５６７⟧です',
      finds: ['literal'],
      fixed: '注文番号{{order_number}}です',
    },
    {
      text: '[Order ⟦702-1234567-1234567⟧](https://www.amazon.ca/o)',
      finds: ['literal'],
      fixed: '[Order {{order_number}}](https://www.amazon.ca/o)',
    },
  ],
})
