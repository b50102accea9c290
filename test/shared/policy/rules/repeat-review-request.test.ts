import { repeatReviewRequest } from '../../../../shared/policy/rules/repeat-review-request.ts'
import { testRule } from '../../../support/test-rule.ts'

const english = { purpose: 'proactive-review-request' } as const
const french = { purpose: english.purpose, language: 'fr-CA' } as const

testRule(repeatReviewRequest, {
  valid: [
    { text: 'We would be grateful for your review.', context: english },
    { text: 'We are still waiting for your answer about the colour.', context: english },
    { text: 'Thank you for your review.', context: english },
    { text: 'Nous aimerions connaître votre avis.', context: french },
    { text: 'Nous attendons toujours votre réponse au sujet de la couleur.', context: french },
    { text: 'Merci de votre commentaire.', context: french },
    // No lexicon: `unchecked-language` asks instead.
    { text: 'You have not left a review yet.', context: { purpose: 'proactive-review-request', language: 'zh-CN' } },
  ],
  invalid: [
    { text: 'You ⟦have not left a review⟧ yet.', context: english, finds: ['reminder'] },
    { text: 'We are still ⟦waiting for your review⟧.', context: english, finds: ['reminder'] },
    { text: 'A ⟦reminder: please leave a review⟧.', context: english, finds: ['reminder'] },
    { text: 'Vous ⟦n’avez pas encore laissé de commentaire⟧.', context: french, finds: ['reminder'] },
    { text: 'Nous ⟦attendons toujours votre avis⟧.', context: french, finds: ['reminder'] },
    { text: 'Petit ⟦rappel : laissez-nous un commentaire⟧.', context: french, finds: ['reminder'] },
  ],
})
