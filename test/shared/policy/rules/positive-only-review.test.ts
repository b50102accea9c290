import { positiveOnlyReview } from '../../../../shared/policy/rules/positive-only-review.ts'
import { testRule } from '../../../support/test-rule.ts'

const english = { purpose: 'proactive-review-request' } as const
const french = { purpose: english.purpose, language: 'fr-CA' } as const

testRule(positiveOnlyReview, {
  valid: [
    { text: 'Please tell other buyers about your experience, good or bad.', context: english },
    { text: 'We would be grateful for your honest review.', context: english },
    { text: 'If there is any problem, please contact us.', context: english },
    { text: 'Dites aux autres acheteurs ce que vous en pensez, en bien ou en mal.', context: french },
    { text: 'Nous aimerions connaître votre avis honnête.', context: french },
    { text: 'En cas de problème, écrivez-nous.', context: french },
    // No lexicon: `unchecked-language` asks instead.
    {
      text: 'If you are happy with the lamp, please leave a review.',
      context: { purpose: 'proactive-review-request', language: 'zh-CN' },
    },
  ],
  invalid: [
    { text: '⟦If you are happy with the lamp, please leave a review⟧.', context: english, finds: ['happy'] },
    { text: '⟦Love⟧ your new lamp? Please leave us a review!', context: english, finds: ['happy'] },
    { text: 'Please contact us ⟦before leaving a negative review⟧.', context: english, finds: ['unhappy-first'] },
    { text: '⟦Si vous êtes satisfait de la lampe, laissez-nous un commentaire⟧.', context: french, finds: ['happy'] },
    { text: '⟦Si vous aimez votre achat, merci de nous laisser un avis⟧.', context: french, finds: ['happy'] },
    { text: 'Contactez-nous ⟦avant de laisser un commentaire⟧ négatif.', context: french, finds: ['unhappy-first'] },
  ],
})
