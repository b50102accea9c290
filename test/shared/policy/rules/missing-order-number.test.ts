import { describe, expect, it } from 'vitest'
import { missingOrderNumber, orderNumberLead } from '../../../../shared/policy/rules/missing-order-number.ts'
import { stores } from '../../../../shared/template/purpose.ts'
import { testRule } from '../../../support/test-rule.ts'

const proactive = { purpose: 'proactive-order-problem' } as const

testRule(missingOrderNumber, {
  valid: [
    'A reply needs none.',
    { text: 'Your order {{order_number}} is late.', context: proactive },
    { text: '{{order_number}}', context: proactive },
    { text: 'Look at [order {{order_number}}](https://www.amazon.ca/orders).', context: proactive },
    // A number written out is for `literal-order-number` to mend.
    { text: 'Your order 702-1234567-1234567 is late.', context: proactive },
  ],
  invalid: [
    {
      text: 'Your parcel is late.',
      context: proactive,
      finds: ['missing'],
      fixed: 'Your parcel is late.\n\nOrder number: {{order_number}}',
    },
    {
      text: 'Votre colis est en retard.',
      context: { ...proactive, language: 'fr-CA' },
      finds: ['missing'],
      fixed: 'Votre colis est en retard.\n\nNuméro de commande\u00A0: {{order_number}}',
    },
    { text: '', context: proactive, finds: ['missing'], fixed: 'Order number: {{order_number}}' },
    // The address of a link is not text.
    {
      text: '[your order](https://www.amazon.ca/{{order_number}})',
      context: proactive,
      finds: ['missing'],
      fixed: '[your order](https://www.amazon.ca/{{order_number}})\n\nOrder number: {{order_number}}',
    },
    // No more than two breaks come to stand before the new line.
    {
      text: 'Your parcel is late!\n\n\n\n',
      context: proactive,
      finds: ['missing'],
      fixed: 'Your parcel is late!\n\nOrder number: {{order_number}}',
    },
    {
      text: 'Your parcel is late!\n\n\u200B\n',
      context: proactive,
      finds: ['missing'],
      fixed: 'Your parcel is late!\n\nOrder number: {{order_number}}',
    },
    {
      text: 'Your order no. {{reference}} is late.',
      context: proactive,
      finds: ['perhaps'],
      severity: 'confirm',
      fixed: 'Your order no. {{reference}} is late.\n\nOrder number: {{order_number}}',
    },
    {
      text: 'Your order of {{quantity}} lamps is late.',
      context: proactive,
      finds: ['missing'],
      fixed: 'Your order of {{quantity}} lamps is late.\n\nOrder number: {{order_number}}',
    },
  ],
})

describe('[C3] the line that is added', () => {
  const languages = [...new Set(Object.values(stores).flatMap((store) => store.languages as readonly string[]))]
  it.each(languages)('is in %s', (language) => {
    const isEnglish = language.startsWith('en')
    expect(orderNumberLead(language) === orderNumberLead('en')).toBe(isEnglish)
  })
  it('tells the two Chinese scripts apart', () => {
    expect(orderNumberLead('zh-TW')).not.toBe(orderNumberLead('zh-CN'))
    expect(orderNumberLead('zh-Hant-HK')).toBe(orderNumberLead('zh-TW'))
  })
})
