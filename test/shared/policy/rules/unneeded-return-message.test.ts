import { unneededReturnMessage } from '../../../../shared/policy/rules/unneeded-return-message.ts'
import { testRule } from '../../../support/test-rule.ts'

const english = { purpose: 'proactive-return-question' } as const
const french = { purpose: english.purpose, language: 'fr-CA' } as const

testRule(unneededReturnMessage, {
  valid: [
    { text: 'Could you tell us which part is broken?', context: english },
    { text: 'Please send us a photo of the label, so that we can find your return.', context: english },
    { text: 'We can offer you a partial refund if you keep the lamp.', context: english },
    { text: 'Pourriez-vous nous dire quelle pièce est brisée?', context: french },
    { text: 'Veuillez nous envoyer une photo de l’étiquette pour que nous trouvions votre retour.', context: french },
    { text: 'Nous pouvons vous offrir un remboursement partiel si vous gardez la lampe.', context: french },
    // An answer to the buyer.
    'We have seen your return. It is in good hands.',
    { text: 'Nous avons bien vu votre retour. Il est entre bonnes mains.', context: { language: 'fr-CA' } },
    // No lexicon: `unchecked-language` asks instead.
    {
      text: 'We have seen your return. It is in good hands.',
      context: { purpose: 'proactive-return-question', language: 'zh-CN' },
    },
  ],
  invalid: [
    { text: 'We have seen your return. It is in good hands.', context: english, finds: ['return'] },
    { text: 'Your return has arrived here.', context: english, finds: ['return'] },
    { text: 'Your return is being looked at by our team.', context: english, finds: ['return'] },
    { text: 'Nous avons bien vu votre retour. Il est entre bonnes mains.', context: french, finds: ['return'] },
    { text: 'Votre retour est arrivé chez nous.', context: french, finds: ['return'] },
    { text: 'Notre équipe examine votre retour.', context: french, finds: ['return'] },
  ],
})
