import { orderOrShippingConfirmation } from '../../../../shared/policy/rules/order-or-shipping-confirmation.ts'
import { testRule } from '../../../support/test-rule.ts'

const english = { purpose: 'proactive-other' } as const
const french = { purpose: english.purpose, language: 'fr-CA' } as const

testRule(orderOrShippingConfirmation, {
  valid: [
    { text: 'Your order was shipped, but the carrier reports a delay of two days.', context: english },
    { text: 'Your parcel came back to us, since the address is incomplete.', context: english },
    {
      text: 'Once it has shipped, keep the box until you have tried the lamp; for now we need your engraving text.',
      context: english,
    },
    { text: 'Votre commande a été expédiée, mais le transporteur annonce deux jours de retard.', context: french },
    { text: 'Votre colis nous est revenu, car l’adresse est incomplète.', context: french },
    {
      text: 'Votre commande est prête, mais il nous manque le texte à graver. Veuillez nous l’envoyer.',
      context: french,
    },
    // An answer to the buyer.
    'Your order has been shipped.',
    { text: 'Votre commande a été expédiée.', context: { language: 'fr-CA' } },
    // No lexicon: `unchecked-language` asks instead.
    { text: 'Your order has been shipped.', context: { purpose: 'proactive-other', language: 'zh-CN' } },
    {
      text: 'Hiermit bestätigen wir Ihnen, dass Ihre Bestellung auf Ihren Wunsch storniert wurde.',
      context: { purpose: 'proactive-other', language: 'de-DE' },
    },
    {
      text: 'Hiermit bestätigen wir die Stornierung Ihrer Bestellung.',
      context: { purpose: 'proactive-other', language: 'de-DE' },
    },
  ],
  invalid: [
    { text: 'Your ⟦order has been shipped⟧.', context: english, finds: ['confirmation'] },
    { text: '⟦We have received your order⟧.', context: english, finds: ['confirmation'] },
    { text: '⟦Your parcel is on its way⟧.', context: english, finds: ['confirmation'] },
    { text: 'Votre ⟦commande a été expédiée⟧.', context: french, finds: ['confirmation'] },
    { text: 'Nous ⟦avons bien reçu votre commande⟧.', context: french, finds: ['confirmation'] },
    { text: '⟦Votre colis est en route⟧.', context: french, finds: ['confirmation'] },
    {
      text: '⟦Hiermit bestätigen wir den Eingang Ihrer Bestellung⟧.',
      context: { purpose: 'proactive-other', language: 'de-DE' },
      finds: ['confirmation'],
    },
    {
      text: 'Dank voor uw aankoop! Wij ⟦hebben deze goed ontvangen⟧.',
      context: { purpose: 'proactive-other', language: 'nl-NL' },
      finds: ['confirmation'],
    },
  ],
})
