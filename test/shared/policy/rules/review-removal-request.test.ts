import { reviewRemovalRequest } from '../../../../shared/policy/rules/review-removal-request.ts'
import { testRule } from '../../../support/test-rule.ts'

const english = { purpose: 'proactive-review-request' } as const
const french = { purpose: english.purpose, language: 'fr-CA' } as const

testRule(reviewRemovalRequest, {
  valid: [
    { text: 'Thank you for updating your review.', context: english },
    { text: 'We never ask buyers to change a review.', context: english },
    { text: 'Please update your shipping address.', context: english },
    { text: 'Merci d’avoir mis à jour votre commentaire.', context: french },
    { text: 'Nous ne demandons jamais de modifier un commentaire.', context: french },
    { text: 'Veuillez mettre à jour votre adresse de livraison.', context: french },
    // No lexicon: `unchecked-language` asks instead.
    {
      text: 'Could you please remove your negative review?',
      context: { purpose: 'proactive-review-request', language: 'zh-CN' },
    },
  ],
  invalid: [
    { text: 'Could you please ⟦remove your negative review⟧?', context: english, finds: ['removal'] },
    { text: 'Please consider ⟦revising your review⟧.', context: english, finds: ['removal'] },
    { text: '⟦Change your rating⟧ now that the lamp works.', context: english, finds: ['removal'] },
    { text: 'Pourriez-vous ⟦retirer votre commentaire⟧ négatif?', context: french, finds: ['removal'] },
    { text: 'Veuillez ⟦modifier votre évaluation⟧.', context: french, finds: ['removal'] },
    { text: 'Nous vous prions de ⟦supprimer votre avis⟧.', context: french, finds: ['removal'] },
    // No request to change a review is neutral: the sentence goes.
    {
      text: 'The new lamp is yours to keep. Could you please ⟦remove your negative review⟧? Thank you.',
      context: { purpose: 'reply' },
      finds: ['removal'],
      fixed: 'The new lamp is yours to keep. Thank you.',
    },
    {
      text: 'Votre lampe est réparée.\n\nVeuillez ⟦modifier votre évaluation⟧.',
      context: { purpose: 'reply', language: 'fr-CA' },
      finds: ['removal'],
      fixed: 'Votre lampe est réparée.',
    },
    // No fix: it tells of a refund too, and what stays would be thanks alone.
    {
      text: 'Hello. We have refunded you, so please ⟦remove your negative review⟧.',
      context: { purpose: 'reply' },
      finds: ['removal'],
    },
    {
      text: 'Thank you for your purchase. Could you please ⟦remove your negative review⟧?',
      context: { purpose: 'proactive-other' },
      finds: ['removal'],
    },
  ],
})
