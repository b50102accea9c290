import { thankYouOnly } from '../../../../shared/policy/rules/thank-you-only.ts'
import { testRule } from '../../../support/test-rule.ts'

const english = { purpose: 'proactive-other' } as const
const french = { purpose: english.purpose, language: 'fr-CA' } as const

testRule(thankYouOnly, {
  valid: [
    { text: 'Thank you for your order. Please send us the text for the engraving.', context: english },
    { text: 'Thank you. Charge the battery for two hours before the first use.', context: english },
    { text: 'Thank you for your patience: the parcel is late because of a strike.', context: english },
    { text: 'Merci de votre commande. Veuillez nous envoyer le texte à graver.', context: french },
    { text: 'Merci. Chargez la pile deux heures avant la première utilisation.', context: french },
    { text: 'Merci de votre patience : une grève retarde le colis.', context: french },
    // An answer to the buyer.
    'Thank you for your purchase!',
    { text: 'Merci de votre achat!', context: { language: 'fr-CA' } },
    // No lexicon: `unchecked-language` asks instead.
    { text: 'Thank you for your purchase!', context: { purpose: 'proactive-other', language: 'zh-CN' } },
    {
      text: 'Mağazamızı seçtiğiniz için teşekkürler. Ürün hakkındaki düşüncelerinizi duymayı isteriz.',
      context: { purpose: 'proactive-review-request', language: 'tr-TR' },
    },
    {
      text: 'Vielen Dank. Ihre Anfrage haben wir erhalten und prüfen sie heute.',
      context: { purpose: 'proactive-other', language: 'de-DE' },
    },
  ],
  invalid: [
    { text: '⟦Thank you for your purchase!⟧', context: english, finds: ['thanks'] },
    { text: '⟦We appreciate your business.⟧ Have a great day!', context: english, finds: ['thanks'] },
    { text: '⟦If you need anything, do not hesitate to contact us.⟧', context: english, finds: ['thanks'] },
    { text: '⟦Merci de votre achat!⟧', context: french, finds: ['thanks'] },
    { text: '⟦Nous vous remercions de votre confiance.⟧ Bonne journée!', context: french, finds: ['thanks'] },
    { text: '⟦N’hésitez pas à nous écrire si vous avez une question.⟧', context: french, finds: ['thanks'] },
  ],
})
