import type { profiles as english } from '../en/profiles.ts'
import type { Texts } from '../texts.ts'

export const profiles: Texts<typeof english> = {
  presets: {
    html: 'Pages HTML',
    text: 'Texte brut',
    json: 'JSON de Plumeline',
    markdown: 'Markdown',
    csv: 'Tableau (CSV)',
    eml: 'Brouillons de courriel',
    xliff: 'Traductions (XLIFF)',
  },
  formats: {
    html: 'Pages HTML, une par texte',
    text: 'Texte brut, un fichier par texte',
    json: 'JSON de Plumeline, un fichier par modèle',
    'zendesk-content': 'Contenu dynamique : un fichier zip avec un tableau par langue',
    gorgias: 'Macros, en un fichier JSON',
    freshdesk: 'Réponses prédéfinies, en un fichier JSON',
    zammad: 'Modules de texte, en un tableau',
    csv: 'Un tableau pour tous',
    'messaging-api': 'Corps de requêtes, un par texte',
    eml: 'Brouillons de courriel, un par texte',
    xliff: 'XLIFF, un fichier par paire de langues',
    markdown: 'Markdown, un fichier par texte',
  },
  problems: {
    'too-long': '{{length}} caractères avec les valeurs les plus longues; la limite est de {{limit}}.',
    'too-short': 'Rien n’est écrit.',
    links: 'Il contient un lien ou une adresse Web, que ce programme n’accepte pas.',
    formatting: 'Le gras, l’italique, le soulignement et les tailles de texte sont perdus.',
    pictures: 'Les images sont perdues; leurs descriptions restent.',
    'email-address': 'Il contient une adresse de courriel : {{address}}',
    'no-token': '{{target}} n’a pas de code pour « {{placeholder}} ». Dupliquez le profil et donnez-lui-en un.',
    'may-be-blank':
      '{{target}} pourrait laisser le numéro de commande vide : son code doit en être un qui a toujours une valeur.',
    'no-operation': 'Aucune opération de l’API de messagerie n’accepte un message de ce motif.',
    language: 'Les langues ne conviennent pas : {{languages}}.',
    code: '{{target}} prendrait « {{code}} » pour son propre code.',
    formula: 'Il commence comme une formule : « {{start}} ». Commencez-le par un mot.',
  },
  problemIn: '{{language}} : {{problem}}',
}
