import { incentivizedReview } from '../../../../shared/policy/rules/incentivized-review.ts'
import { testRule } from '../../../support/test-rule.ts'

const english = { purpose: 'proactive-review-request' } as const
const french = { purpose: english.purpose, language: 'fr-CA' } as const
const reply = { purpose: 'reply' } as const
const neutral = 'Please leave an honest review of your purchase, whatever your opinion of it.'
const neutralFrench =
  'Nous vous invitons à laisser un commentaire honnête sur votre achat, quelle que soit votre opinion.'

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
    { text: '⟦Leave us a review and get a $10 gift card⟧.', context: english, finds: ['reward'], fixed: neutral },
    { text: 'Please ⟦give us five stars⟧.', context: english, finds: ['praise'], fixed: neutral },
    {
      text: 'We will ⟦refund the shipping if you post a review⟧.',
      context: english,
      finds: ['reward'],
      fixed: neutral,
    },
    {
      text: '⟦Laissez un commentaire et recevez une carte-cadeau⟧ de 10 $.',
      context: french,
      finds: ['reward'],
      fixed: neutralFrench,
    },
    { text: '⟦Donnez-nous cinq étoiles⟧, s’il vous plaît.', context: french, finds: ['praise'], fixed: neutralFrench },
    {
      text: 'En échange de votre ⟦avis, nous vous enverrons un coupon⟧.',
      context: french,
      finds: ['reward'],
      fixed: neutralFrench,
    },
    // The sentence goes as a whole, with its signs; the rest of the paragraph stays.
    {
      text: 'Thank you. ⟦Leave us a review and get a $10 gift card⟧!!! See you.',
      context: english,
      finds: ['reward'],
      fixed: `Thank you. ${neutral} See you.`,
    },
    {
      text: 'Please leave a review. In return you will ⟦get a $10 gift card⟧. Thank you.',
      context: english,
      finds: ['reward'],
      fixed: `${neutral} Thank you.`,
    },
    // One request is enough.
    {
      text: '⟦Leave us a review and get a $10 gift card⟧. Please ⟦give us five stars⟧.\n\nThank you.',
      context: english,
      finds: ['reward', 'praise'],
      fixed: `${neutral}\n\nThank you.`,
    },
    {
      text: `${neutral} Please ⟦give us five stars⟧. Thank you.`,
      context: english,
      finds: ['praise'],
      fixed: `${neutral} Thank you.`,
    },
    {
      text: 'We would be grateful for your honest review. Please ⟦give us five stars⟧.',
      context: english,
      finds: ['praise'],
      fixed: 'We would be grateful for your honest review.',
    },
    // A message that answers the buyer does not ask for one.
    {
      text: 'Here is the manual.\n\nPlease ⟦give us five stars⟧.',
      context: reply,
      finds: ['praise'],
      fixed: 'Here is the manual.',
    },
    // The order number is not lost with its sentence.
    {
      text: '⟦Rate your order {{order_number}} and get a $10 gift card⟧. Thank you.',
      context: english,
      finds: ['reward'],
      fixed: `${neutral} Order number: {{order_number}}. Thank you.`,
    },
    {
      text: '⟦Rate your order {{order_number}} and get a $10 gift card⟧.\n\nOrder {{order_number}}',
      context: english,
      finds: ['reward'],
      fixed: `${neutral}\n\nOrder {{order_number}}`,
    },
    {
      text: '⟦Rate your order {{order_number}} and get a $10 gift card⟧. Thank you.',
      context: reply,
      finds: ['reward'],
    },
    {
      text: '⟦Rate your order 702-1234567-1234567 and get a $10 gift card⟧. Thank you.',
      context: english,
      finds: ['reward'],
    },
    // A request that the sender would cut off is none.
    {
      text: '⟦Rate us and get a $10 gift card⟧.',
      context: { ...english, lengthLimit: 60 },
      finds: ['reward'],
    },
    // No fix: the sentence holds what would be lost, or is not whole.
    { text: 'For {{product_name}}, please ⟦give us five stars⟧.', context: english, finds: ['praise'] },
    { text: 'Please ⟦give us [five stars](https://www.amazon.ca/a)⟧.', context: english, finds: ['praise'] },
    { text: 'Please ⟦give us five stars⟧ ![Stars|10](data:image/png;base64,AA)', context: english, finds: ['praise'] },
    { text: 'Hello Ada, please ⟦give us five stars⟧.', context: english, finds: ['praise'] },
    { text: '(A note. Please ⟦give us five stars⟧.)', context: english, finds: ['praise'] },
  ],
})
