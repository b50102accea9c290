import { missingAdjustment } from '../../../../shared/policy/rules/missing-adjustment.ts'
import { testRule } from '../../../support/test-rule.ts'

const english = { purpose: 'proactive-order-problem' } as const
const french = { purpose: english.purpose, language: 'fr-CA' } as const

testRule(missingAdjustment, {
  valid: [
    { text: 'The lamp is out of stock. We have refunded your order in full.', context: english },
    { text: 'The lamp is out of stock, so that we adjusted your order.', context: english },
    { text: 'The lamp is out of stock until Friday, so that your parcel is delayed.', context: english },
    { text: 'La lampe est en rupture de stock. Nous avons remboursé votre commande.', context: french },
    { text: 'La lampe est en rupture de stock : nous avons ajusté votre commande.', context: french },
    { text: 'La lampe est en rupture de stock jusqu’à vendredi; votre colis aura donc du retard.', context: french },
    // An answer to the buyer.
    'We are sorry, but the lamp is out of stock.',
    { text: 'Malheureusement, la lampe est en rupture de stock.', context: { language: 'fr-CA' } },
    // No lexicon: `unchecked-language` asks instead.
    {
      text: 'We are sorry, but the lamp is out of stock.',
      context: { purpose: 'proactive-order-problem', language: 'zh-CN' },
    },
  ],
  invalid: [
    { text: 'We are sorry, but the lamp is ⟦out of stock⟧.', context: english, finds: ['adjustment'] },
    { text: 'This colour is ⟦no longer available⟧.', context: english, finds: ['adjustment'] },
    { text: 'The chair you ordered is ⟦sold out⟧.', context: english, finds: ['adjustment'] },
    { text: 'Malheureusement, la lampe est ⟦en rupture⟧ de stock.', context: french, finds: ['adjustment'] },
    { text: 'Cette couleur ⟦n’est plus disponible⟧.', context: french, finds: ['adjustment'] },
    { text: 'La chaise commandée est ⟦en rupture⟧ de stock.', context: french, finds: ['adjustment'] },
  ],
})
