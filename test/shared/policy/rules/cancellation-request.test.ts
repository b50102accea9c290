import { cancellationRequest } from '../../../../shared/policy/rules/cancellation-request.ts'
import { testRule } from '../../../support/test-rule.ts'

const english = { purpose: 'proactive-order-problem' } as const
const french = { purpose: english.purpose, language: 'fr-CA' } as const

testRule(cancellationRequest, {
  valid: [
    { text: 'The lamp is out of stock. We have refunded your order.', context: english },
    { text: 'If you no longer want the shelf, you can cancel it in Your Orders.', context: english },
    { text: 'We have cancelled the order, as you asked.', context: english },
    { text: 'La lampe est en rupture de stock. Nous avons remboursé votre commande.', context: french },
    { text: 'Si vous ne voulez plus de l’étagère, vous pouvez l’annuler dans Vos commandes.', context: french },
    { text: 'Nous avons annulé la commande, comme vous l’avez demandé.', context: french },
    // No lexicon: `unchecked-language` asks instead.
    { text: 'Please cancel your order.', context: { purpose: 'proactive-order-problem', language: 'zh-CN' } },
  ],
  invalid: [
    { text: '⟦Please cancel⟧ your order.', context: english, finds: ['cancellation'] },
    { text: 'Could you ⟦request a cancellation⟧ from your side?', context: english, finds: ['cancellation'] },
    { text: 'To get your money back, ⟦you need to cancel⟧ the order.', context: english, finds: ['cancellation'] },
    { text: '⟦Veuillez annuler⟧ votre commande.', context: french, finds: ['cancellation'] },
    { text: 'Pourriez-vous ⟦demander l’annulation⟧ de votre côté?', context: french, finds: ['cancellation'] },
    { text: 'Nous vous ⟦prions d’annuler⟧ l’achat.', context: french, finds: ['cancellation'] },
  ],
})
