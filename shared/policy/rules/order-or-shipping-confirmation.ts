import { defineLexicalRule } from '../lexical/define-lexical-rule.ts'
import { findOrderConfirmations } from '../lexical/order-or-shipping-confirmation.ts'

export const orderOrShippingConfirmation = defineLexicalRule({
  id: 'order-or-shipping-confirmation',
  clause: 'K1',
  find: findOrderConfirmations,
})
