import { positiveOnlyReview } from '../../../../shared/policy/rules/positive-only-review.ts'
import { testRule } from '../../../support/test-rule.ts'

const english = { purpose: 'proactive-review-request' } as const
const french = { purpose: english.purpose, language: 'fr-CA' } as const
const reply = { purpose: 'reply' } as const
const neutral = 'Please leave an honest review of your purchase, whatever your opinion of it.'
const neutralFrench =
  'Nous vous invitons à laisser un commentaire honnête sur votre achat, quelle que soit votre opinion.'

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
    {
      text: '⟦If you are happy with the lamp, please leave a review⟧.',
      context: english,
      finds: ['happy'],
      fixed: neutral,
    },
    { text: '⟦Love⟧ your new lamp? Please leave us a review!', context: english, finds: ['happy'], fixed: neutral },
    {
      text: 'Please contact us ⟦before leaving a negative review⟧.',
      context: english,
      finds: ['unhappy-first'],
      fixed: neutral,
    },
    {
      text: '⟦Si vous êtes satisfait de la lampe, laissez-nous un commentaire⟧.',
      context: french,
      finds: ['happy'],
      fixed: neutralFrench,
    },
    {
      text: '⟦Si vous aimez votre achat, merci de nous laisser un avis⟧.',
      context: french,
      finds: ['happy'],
      fixed: neutralFrench,
    },
    {
      text: 'Contactez-nous ⟦avant de laisser un commentaire⟧ négatif.',
      context: french,
      finds: ['unhappy-first'],
      fixed: neutralFrench,
    },
    // The condition and what it governs go together, from two paragraphs too.
    {
      text: 'Hello.\n\n⟦Love⟧ your new lamp?\n\nThen leave us a review! See you.',
      context: english,
      finds: ['happy'],
      fixed: `Hello.\n\n${neutral}\n\nSee you.`,
    },
    {
      text: 'We would love your honest review. Please contact us ⟦before leaving a negative review⟧.',
      context: english,
      finds: ['unhappy-first'],
      fixed: 'We would love your honest review.',
    },
    {
      text: 'Here is the manual. ⟦If you are happy with it, please leave a review⟧.',
      context: reply,
      finds: ['happy'],
      fixed: 'Here is the manual.',
    },
  ],
})
