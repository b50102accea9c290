import type { TemplateContent } from '../template.ts'
import { sample } from './compose.ts'

// Nobody is behind these: example.com is reserved by RFC 2606, and 555-01xx numbers are kept for fiction.

/** Messages that break rules on purpose, so that a first look at the app shows what it finds and mends. */
export const tourSamples: readonly TemplateContent[] = [
  sample('fr-CA', 'Visite guidée\u00A0: un message à corriger', 'proactive-order-problem', null, [
    'Bonjour {{buyer_name}} 😀',
    'Ce message enfreint des règles exprès. Chaque problème est souligné et expliqué dans le volet de droite, avec le numéro de la clause\u00A0: corrigez-les un à un et regardez le verdict changer.',
    'Votre commande 701-1234567-1234567 a pris du retard :-(',
    '',
    '',
    '',
    'Appelez-nous au 514-555-0142, écrivez à aide@example.com ou consultez http://example.com/retards.',
    'Pour tout savoir, [cliquez ici](https://example.com/retards).',
    'À bientôt,\n{{store_name}} et {{prenom_vendeur}}',
  ]),
  sample('en-CA', 'Tour: a message to mend', 'proactive-order-problem', null, [
    'Hello {{buyer_name}} 😀',
    'This message breaks rules on purpose. Each problem is underlined here and explained in the pane at the side, with the number of its clause: mend them one by one and watch the verdict change.',
    'Your order 701-1234567-1234567 is running late :-(',
    '',
    '',
    '',
    'Call us on 514-555-0142, write to help@example.com or look at http://example.com/delays.',
    'To learn more, [click here](https://example.com/delays).',
    'See you soon,\n{{store_name}} and {{seller_first_name}}',
  ]),
]
