import type { TemplateContent } from '../template.ts'
import { sample } from './compose.ts'

/** Messages of a Canadian shop to buyers who prefer French. Each keeps to the policy as it stands. */
export const frenchSamples: readonly TemplateContent[] = [
  sample('fr-CA', 'Facture de la commande', 'proactive-invoice', 10, [
    'Bonjour {{buyer_name}},',
    'Voici les renseignements de facturation pour votre commande {{order_number}} :',
    {
      bullets: [
        'article\u00A0: {{product_name}};',
        'numéro de facture\u00A0: **{{invoice_number}}**;',
        'date d’expédition\u00A0: {{ship_date}}.',
      ],
    },
    'Si le nom ou l’adresse qui doit y figurer n’est pas le bon, répondez simplement à ce message avec la correction. Nous préparerons une nouvelle facture dans les deux jours ouvrables.',
    'Cordialement,\n{{store_name}}',
  ]),
  sample('fr-CA', 'Article lourd\u00A0: choisir le moment de la livraison', 'proactive-heavy-delivery', 14, [
    'Bonjour {{buyer_name}},',
    'Votre {{product_name}} (commande {{order_number}}) est un article lourd\u00A0: {{carrier}} le livre à deux personnes et sur rendez-vous.',
    'La livraison est proposée pour le **{{delivery_date}}**. Pour que tout se passe bien, pourriez-vous nous dire\u00A0:',
    {
      bullets: [
        'si cette date vous convient, en matinée ou en après-midi;',
        'à quel étage l’article doit être monté, et s’il y a un ascenseur;',
        'si un escalier étroit ou un virage serré se trouve sur le chemin.',
      ],
    },
    'Sans réponse de votre part, les livreurs se présenteront à la date indiquée et déposeront l’article au rez-de-chaussée.',
    'Merci et à bientôt,\n{{store_name}}',
  ]),
  sample('fr-CA', 'Service à domicile\u00A0: préparer la visite', 'proactive-home-service', 14, [
    'Bonjour {{buyer_name}},',
    'Notre technicien viendra installer votre {{product_name}} (commande {{order_number}}) le **{{delivery_date}}**. L’intervention dure environ une heure.',
    'Avant son arrivée, nous vous demandons de\u00A0:',
    {
      steps: [
        'dégager un mètre autour de l’endroit prévu;',
        'vérifier qu’une prise de courant se trouve à proximité;',
        'garder les animaux dans une autre pièce pendant la visite.',
      ],
    },
    'Si ce jour ne vous convient plus, proposez-nous deux autres dates en réponse à ce message.',
    'Cordialement,\n{{store_name}}',
  ]),
  sample('fr-CA', 'Création sur mesure\u00A0: valider le modèle', 'proactive-custom-design', 7, [
    'Bonjour {{buyer_name}},',
    'Votre {{product_name}} personnalisé (commande {{order_number}}) est prêt à être fabriqué. Avant de commencer, nous avons besoin de votre accord, car une gravure ne se corrige plus une fois faite.',
    'Merci de nous confirmer en réponse à ce message\u00A0:',
    {
      bullets: [
        'le texte exact, avec les majuscules et les accents;',
        'l’orthographe des noms propres;',
        'la date à graver, si vous en voulez une.',
      ],
    },
    'Dès votre accord, la fabrication prend deux jours. En le recevant avant le **{{ship_date}}**, nous pourrons tenir la date de livraison prévue, le {{delivery_date}}.',
    'Au plaisir de vous lire,\n{{store_name}}',
  ]),
  sample('fr-CA', 'Réponse\u00A0: où se trouve mon colis', 'reply', null, [
    'Bonjour {{buyer_name}},',
    'Merci de nous avoir écrit; je comprends votre inquiétude. J’ai vérifié votre commande {{order_number}} : le colis a été remis à {{carrier}} le {{ship_date}} sous le numéro de suivi **{{tracking_number}}**, et il est toujours en route.',
    'Le transporteur l’attend chez vous pour le **{{delivery_date}}**. Les mises à jour peuvent s’arrêter un jour ou deux entre deux centres de tri; cela ne veut pas dire que le colis est perdu.',
    'S’il n’est pas là le lendemain de cette date, répondez ici. Nous ouvrirons une recherche auprès du transporteur et vous choisirez entre un nouvel envoi et un remboursement complet.',
    'Cordialement,\n{{store_name}}',
  ]),
]
