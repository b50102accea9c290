import { messagingOptOut } from '../../../../shared/policy/rules/messaging-opt-out.ts'
import { testRule } from '../../../support/test-rule.ts'

const french = { language: 'fr-CA' } as const

testRule(messagingOptOut, {
  valid: [
    '[Your orders](https://www.amazon.ca/gp/css/order-history)',
    'Please reply to this message.',
    'You can reach the carrier about the delivery hour.',
    'The warranty form is in the box.',
    { text: 'Veuillez répondre à ce message.', context: french },
    { text: 'Vous pouvez convenir de l’heure avec le transporteur.', context: french },
    { text: 'Le formulaire de garantie est dans la boîte.', context: french },
    // No lexicon: `unchecked-language` asks instead.
    { text: 'To unsubscribe, click here.', context: { language: 'zh-CN' } },
  ],
  invalid: [
    // The address of the link tells, whatever its words.
    { text: '[⟦Settings⟧](https://shop.example/unsubscribe?id=1)', finds: ['opt-out'] },
    { text: 'To ⟦unsubscribe⟧, click here.', finds: ['opt-out'] },
    // Nor needs the address of a chat any.
    { text: 'Yours, the team, ⟦wa.me/15145550199⟧', finds: ['elsewhere'] },
    { text: '[⟦The team⟧](https://t.me/brindle)', finds: ['elsewhere'] },
    { text: 'Please ⟦e-mail us⟧ directly.', finds: ['elsewhere'] },
    { text: '⟦Do not reply to this message; use our contact form⟧.', finds: ['elsewhere'] },
    { text: 'Pour vous ⟦désabonner⟧, cliquez ici.', context: french, finds: ['opt-out'] },
    { text: '⟦Écrivez-nous directement par courriel⟧.', context: french, finds: ['elsewhere'] },
    {
      text: '⟦Ne répondez pas à ce message; utilisez notre formulaire de contact⟧.',
      context: french,
      finds: ['elsewhere'],
    },
  ],
})
