import { emailAddress } from '../../../../shared/policy/rules/email-address.ts'
import { testRule } from '../../../support/test-rule.ts'

testRule(emailAddress, {
  valid: [
    'Reply to this message.',
    'Write to {{store_email}} or {{name}}@shop.example.',
    'Look at shop.com, at amazon.ca, at home. Dot your i at point 3.',
    'At this point it is late; at some point de facto.',
    'Ship 3 @ 4.50 each. Meet @ noon.',
    'Follow @shop on the marketplace.',
    '[Write to us](https://www.amazon.ca/contact)',
    '[Write to us](mailto:{{store_email}})',
    '[Write to us](mailto:?subject=Hello)',
    'Rencontrons-nous à ce point. Le punt de Gand.',
    '2 items @ amazon.ca',
    'Plan (a) is open. Table A (a) shows it, part(a)b too.',
    'Écrivez « été@plage » et notez la référence é@1.5.',
  ],
  invalid: [
    { text: 'Write to ⟦info@shop.example⟧.', finds: ['plain'], data: { address: 'info@shop.example' } },
    { text: '⟦Jean.Roy+a@boutique.co.uk⟧, ⟦x@y.io⟧', finds: ['plain', 'plain'] },
    { text: 'ご連絡は⟦info@shop.jp⟧まで', finds: ['plain'] },
    { text: '⟦info＠shop．com⟧', finds: ['plain'] },
    { text: 'Write  to  ⟦service  (at)  shop  (dot)  biz⟧.', finds: ['disguised'] },
    { text: '⟦in\u200Bfo@sh\u2060op.com⟧', finds: ['plain'] },
    { text: 'Write to ⟦info [at] shop dot com⟧ today.', finds: ['disguised'] },
    { text: '⟦info(at)shop(dot)com⟧ or ⟦info {at} shop.de⟧', finds: ['disguised', 'disguised'] },
    { text: 'Write to ⟦info at shop dot com⟧.', finds: ['disguised'] },
    { text: 'Écrivez à ⟦info arobase boutique point ca⟧.', finds: ['disguised'] },
    { text: '⟦info arroba tienda punto com⟧', finds: ['disguised'] },
    { text: '⟦info @ shop . com⟧', finds: ['disguised'] },
    { text: '⟦info (at) laden punkt de⟧', finds: ['disguised'] },
    { text: '⟦info(a)laden.de⟧ or ⟦info [a] laden.de⟧', finds: ['disguised', 'disguised'] },
    // Names and hosts in other letters.
    {
      text: 'Write to ⟦user@bücher.de⟧, ⟦jürgen@laden.de⟧ or ⟦контакт@магазин.рф⟧.',
      finds: ['plain', 'plain', 'plain'],
    },
    {
      text: '[⟦Write to us⟧](mailto:info@shop.example?subject=x)',
      finds: ['link'],
      fixed: 'Write to us',
      data: { address: 'info@shop.example' },
    },
    // One finding for a link that shows its address.
    { text: '[⟦info@shop.example⟧](mailto:info@shop.example)', finds: ['plain'] },
  ],
})
