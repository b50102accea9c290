import { incentivizedReview } from '../../../../shared/policy/rules/incentivized-review.ts'
import { testRule } from '../../../support/test-rule.ts'

const english = { purpose: 'proactive-review-request' } as const
const french = { purpose: english.purpose, language: 'fr-CA' } as const

testRule(incentivizedReview, {
  valid: [
    { text: 'We would be grateful for your honest review.', context: english },
    { text: 'Please rate your purchase from one to five stars.', context: english },
    { text: 'We never offer gifts for reviews.', context: english },
    { text: 'Nous aimerions connaître votre avis honnête.', context: french },
    { text: 'Veuillez évaluer votre achat de une à cinq étoiles.', context: french },
    { text: 'Nous n’offrons jamais de cadeau pour un commentaire.', context: french },
    // No lexicon: `unchecked-language` asks instead.
    {
      text: 'Leave us a review and get a $10 gift card.',
      context: { purpose: 'proactive-review-request', language: 'zh-CN' },
    },
  ],
  invalid: [
    { text: '⟦Leave us a review and get a $10 gift card⟧.', context: english, finds: ['reward'] },
    { text: 'Please ⟦give us five stars⟧.', context: english, finds: ['praise'] },
    { text: 'We will ⟦refund the shipping if you post a review⟧.', context: english, finds: ['reward'] },
    { text: '⟦Laissez un commentaire et recevez une carte-cadeau⟧ de 10 $.', context: french, finds: ['reward'] },
    { text: '⟦Donnez-nous cinq étoiles⟧, s’il vous plaît.', context: french, finds: ['praise'] },
    { text: 'En échange de votre ⟦avis, nous vous enverrons un coupon⟧.', context: french, finds: ['reward'] },
  ],
})
