import type { TemplateContent } from '../template.ts'
import { sample } from './compose.ts'

/** Messages of a Canadian shop to buyers who prefer English. Each keeps to the policy as it stands. */
export const englishSamples: readonly TemplateContent[] = [
  sample('en-CA', 'Delay: a new delivery date', 'proactive-order-problem', 10, [
    'Hello {{buyer_name}},',
    'I am sorry to tell you that your {{product_name}} (order {{order_number}}) will reach you later than planned. The last batch did not pass our inspection, and we would rather replace it than send you something that is not right.',
    'The new date is **{{delivery_date}}**. There is nothing you need to do.',
    'If that is too late for you, answer this message and tell us which you prefer:',
    {
      bullets: [
        'we keep the order and ship it as soon as it is ready;',
        'we refund the full amount of {{refund_amount}}.',
      ],
    },
    'Thank you for your patience,\n{{store_name}}',
  ]),
  sample(
    'en-CA',
    'Out of stock: the order has been refunded',
    'proactive-order-problem',
    5,
    [
      'Hello {{buyer_name}},',
      'We cannot ship your {{product_name}}, which is out of stock: a counting error in our warehouse let us sell one more than we had, and our supplier has no more of them.',
      'We have adjusted order {{order_number}} and refunded **{{refund_amount}}** to the payment method you used. Most banks show it within three to five business days.',
      'You do not need to cancel anything. I apologize for the trouble, and we have corrected the count so that it does not happen again.',
      'Kind regards,\n{{store_name}}',
    ],
    { isStockOutNotice: true },
  ),
  sample('en-CA', 'Before we ship: two details we need', 'proactive-more-info', 7, [
    'Hello {{buyer_name}},',
    'Your {{product_name}} is packed, but the address on order {{order_number}} looks incomplete, and {{carrier}} would send the parcel back to us.',
    'Could you please answer with:',
    { steps: ['the number of the apartment or unit, if there is one;', 'the buzzer code or the name on the door.'] },
    'We will hold the parcel until **{{ship_date}}** so that your answer reaches us in time.',
    'Thank you,\n{{store_name}}',
  ]),
  sample('en-CA', 'Return: a question about what arrived', 'proactive-return-question', 14, [
    'Hello {{buyer_name}},',
    'The parcel you returned for order {{order_number}} has reached us, and we would like to finish your refund. One thing is unclear: the box held the {{product_name}}, but not the accessories that came with it.',
    'Could you tell us whether:',
    {
      bullets: [
        'they are on their way in a second parcel;',
        'they were missing when you opened the box;',
        'you would rather keep them and receive a partial refund of {{refund_amount}}.',
      ],
    },
    'As soon as we have your answer, we will take care of the rest.',
    'Kind regards,\n{{store_name}}',
  ]),
  sample('en-CA', 'Review request: neutral wording', 'proactive-review-request', 21, [
    'Hello {{buyer_name}},',
    'You have had the {{product_name}} from order {{order_number}} for a little while now. If you have a moment, please tell other shoppers what you think of it, in your own words.',
    'Every review helps, whatever your experience was: what works, what does not, and what you would have liked to know before you bought it.',
    'You will find the place to write it beside this order, under **Your Orders**. If you would rather not, no answer is needed.',
    'Thank you,\n{{store_name}}',
  ]),
  sample('en-CA', 'Delivery day: access to your building', 'proactive-other', 7, [
    'Hello {{buyer_name}},',
    '{{carrier}} has asked us how to get into your building with the parcel of order {{order_number}} (tracking number {{tracking_number}}).',
    'Delivery is planned for **{{delivery_date}}**. Please answer before then and tell us:',
    {
      bullets: [
        'whether the driver can use the main entrance or has to go to a loading dock;',
        'whether someone will be there to sign;',
        'between which hours it suits you best.',
      ],
    },
    'We will pass it on to the driver the same day.',
    'Kind regards,\n{{store_name}}',
  ]),
  sample('en-CA', 'Reply: how to return an item', 'reply', null, [
    'Hello {{buyer_name}},',
    'Thank you for writing. Of course you can return the {{product_name}}; you have until **{{return_deadline}}**. Here is how:',
    {
      steps: [
        'Open **Your Orders**, find order {{order_number}} and choose the return option.',
        'Print the label that you receive and put it on the box. The original packaging is best, but any sturdy box will do.',
        'Drop the parcel off at any counter of {{carrier}} and keep the receipt.',
      ],
    },
    'We refund {{refund_amount}} within two business days of the parcel’s arrival. If a step does not work, answer here and I will help you through it.',
    'Kind regards,\n{{store_name}}',
  ]),
]
