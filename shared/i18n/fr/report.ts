import type { Texts } from '../texts.ts'
import type { report as english } from '../en/report.ts'

export const report: Texts<typeof english> = {
  title: 'Rapport de conformité',
  made: 'Établi le {{time}} avec Plumeline {{version}}, selon la politique {{policy}}.',
  facts: {
    store: 'Boutique',
    purpose: 'But',
    languages: 'Langues',
    approval: 'Approbation',
    key: 'Clé de la personne qui a approuvé',
    judged: 'Vérifié selon',
    content: 'Empreinte du texte',
    outcome: 'Résultat',
  },
  approval: {
    none: 'Personne ne l’a approuvé.',
    by: 'Par {{name}}, le {{time}}.',
    current: 'Le texte est celui qui a été approuvé, avec ses exceptions et ses confirmations.',
    edited: 'Le texte a été modifié depuis; la suite porte sur le texte tel qu’il est maintenant.',
    judged: 'politique {{policy}}, Plumeline {{version}}',
    signer: { you: 'la vôtre', known: 'clé connue', unknown: 'inconnue ici; comparez-la' },
  },
  clauses: 'Clauses de la politique',
  clause: 'Clause',
  outcome: 'Résultat',
  states: {
    'to-mend': 'À corriger',
    'to-confirm': 'À confirmer',
    'not-looked-at': 'Non examinée',
    excepted: 'Exception admise',
    'by-person': 'Lue par une personne',
    confirmed: 'Confirmée',
    pass: 'Respectée',
    note: 'Remarque',
  },
  count: '{{count}} × {{state}}',
  reason: 'Motif\u00A0: {{reason}}.',
  notLookedAt: 'Les mots de cette langue ne sont pas connus ici ({{languages}}), et personne n’a dit les avoir lus.',
  byPerson:
    'Les mots de cette langue ne sont pas connus ici ({{languages}}). Une personne a confirmé avoir lu le texte.',
  texts: 'Textes',
  limits: {
    title: 'Ce que ce rapport ne prouve pas',
    marketplace: 'La place de marché décide de ce qu’elle laisse passer. Elle n’a pas vu ce rapport.',
    checker:
      'Plumeline vérifie au moyen de règles et de listes de mots. Elles trouvent beaucoup, mais pas tout; chaque clause est reformulée.',
    person: 'Une exception ou une confirmation est la déclaration d’une personne. Personne ne l’a vérifiée.',
    key: 'Un nom est ce que la personne a écrit. Ce que prouve une approbation est une clé; comparez son empreinte avec cette personne.',
    sent: 'Il porte sur le modèle. Ce qui a été envoyé, quand et à qui n’est pas connu ici.',
  },
  dialog: {
    text_one: 'Ce qu’il en est de chaque clause, qui a approuvé le modèle, et ses textes. Pour {{count}} modèle.',
    text_other:
      'Ce qu’il en est de chaque clause, qui a approuvé les modèles, et leurs textes. Pour {{count}} modèles.',
    format: 'Format',
    html: 'Page HTML',
    htmlHelp: 'S’ouvre dans tout navigateur, et peut s’imprimer de là.',
    pdf: 'Fichier PDF',
    pdfHelp: 'Pour une ou un gestionnaire, ou à joindre à un appel.',
    go: 'Enregistrer le rapport…',
    running: 'Rédaction du rapport…',
    fileName: 'rapport-de-conformite',
    failed: 'Aucun rapport n’a été écrit. {{reason}}',
    done: 'Rapport écrit dans {{path}}',
    open: 'Rapport de conformité…',
  },
}
