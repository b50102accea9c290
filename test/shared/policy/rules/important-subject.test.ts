import { importantSubject } from '../../../../shared/policy/rules/important-subject.ts'
import { testRule } from '../../../support/test-rule.ts'

const subject = (line: string) => ({ text: 'Your lamp is blue.', context: { subject: line } })
const found = (line: string, fixedSubject: string) => ({ ...subject(line), finds: ['important'], fixedSubject })

testRule(importantSubject, {
  valid: [
    '[Important] in the message itself is only a word.',
    subject('Your order {{order_number}}'),
    // Words that the buyer reads, and never were the mark.
    subject('Important: your order {{order_number}}'),
    subject('(Important) Your order'),
    subject('Important question about your order'),
    subject('Your [important] order'),
    subject('[Important question] Your order'),
    subject('[Very important] Your order'),
  ],
  invalid: [
    found('[Important] Your order {{order_number}}', 'Your order {{order_number}}'),
    found('[IMPORTANT]: Your order', 'Your order'),
    found('  [ important ] – Your order', '– Your order'),
    found('［Ｉｍｐｏｒｔａｎｔ］ Your order', 'Your order'),
    found('【important】ご注文について', 'ご注文について'),
    found('[\u200BImpor\u00ADtant] [Important] Votre commande', 'Votre commande'),
    found('[Important]', ''),
  ],
})
