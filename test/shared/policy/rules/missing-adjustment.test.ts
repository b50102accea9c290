import { missingAdjustment } from '../../../../shared/policy/rules/missing-adjustment.ts'
import { testRule } from '../../../support/test-rule.ts'

const english = { purpose: 'proactive-order-problem' } as const
const french = { purpose: english.purpose, language: 'fr-CA' } as const
const notice = { ...english, isStockOutNotice: true } as const
const avis = { ...french, isStockOutNotice: true } as const

testRule(missingAdjustment, {
  valid: [
    { text: 'The lamp is out of stock. We have refunded your order in full.', context: english },
    { text: 'The lamp is out of stock, so that we adjusted your order.', context: english },
    { text: 'The lamp is out of stock until Friday, so that your parcel is delayed.', context: english },
    { text: 'La lampe est en rupture de stock. Nous avons remboursé votre commande.', context: french },
    { text: 'La lampe est en rupture de stock : nous avons ajusté votre commande.', context: french },
    { text: 'La lampe est en rupture de stock jusqu’à vendredi; votre colis aura donc du retard.', context: french },
    { text: 'The lamp is out of stock. We have refunded your order in full.', context: notice },
    { text: 'Your lamp is delayed until Friday.', context: notice },
    { text: 'La lampe est en rupture de stock : nous avons ajusté votre commande.', context: avis },
    // The mark has no meaning for other purposes.
    {
      text: 'Your invoice is ready.',
      context: { purpose: 'proactive-invoice', isStockOutNotice: true },
    },
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
    // Marked by the author: nothing is left to ask.
    {
      text: 'We are sorry, but the lamp is ⟦out of stock⟧.',
      context: notice,
      finds: ['marked'],
      severity: 'violation',
    },
    {
      text: 'We are sorry, but the lamp is ⟦out of stock⟧.',
      context: { isStockOutNotice: true },
      finds: ['marked'],
      severity: 'violation',
    },
    { text: 'We cannot send your lamp.', context: notice, finds: ['notice'], severity: 'violation' },
    { text: 'Nous ne pouvons pas envoyer votre lampe.', context: avis, finds: ['notice'], severity: 'violation' },
    { text: 'We have refunded your order.', context: notice, finds: ['reason'] },
  ],
})
