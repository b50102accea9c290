import { marketing } from '../../../../shared/policy/rules/marketing.ts'
import { testRule } from '../../../support/test-rule.ts'

const french = { language: 'fr-CA' } as const

testRule(marketing, {
  valid: [
    'No coupon is needed to return the lamp.',
    'We can refund 20% of the price if you keep the lamp.',
    'The discount is already applied to your order.',
    { text: 'Aucun coupon n’est nécessaire pour le retour.', context: french },
    { text: 'Nous pouvons vous rembourser 20 % du prix si vous gardez la lampe.', context: french },
    { text: 'Le rabais est déjà appliqué à votre commande.', context: french },
    // No lexicon: `unchecked-language` asks instead.
    { text: 'Use code HAPPY10 at checkout.', context: { language: 'zh-CN' } },
  ],
  invalid: [
    { text: '⟦Use code HAPPY10 at checkout⟧.', finds: ['promotion'] },
    { text: 'Get ⟦15% off your next order⟧!', finds: ['promotion'] },
    { text: 'Enjoy a 10% ⟦discount⟧ on the whole shop.', finds: ['discount'] },
    { text: '⟦Profitez de 15 % de rabais⟧ sur votre prochaine commande!', context: french, finds: ['promotion'] },
    { text: '⟦Abonnez-vous à notre infolettre⟧.', context: french, finds: ['promotion'] },
    { text: '⟦Voici un code de réduction de 10 % pour votre prochain achat⟧.', context: french, finds: ['promotion'] },
    {
      text: 'Ten ekspres ⟦wrócił do sprzedaży⟧.',
      context: { purpose: 'proactive-other', language: 'pl-PL' },
      finds: ['promotion'],
    },
  ],
})
