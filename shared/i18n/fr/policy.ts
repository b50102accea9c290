import type { Texts } from '../texts.ts'
import type { policy as english } from '../en/policy.ts'

export const policy: Texts<typeof english> = {
  title: 'Politique',
  noTemplate: {
    title: 'Aucun modèle n’est ouvert',
    text: 'Ouvrez un modèle de la bibliothèque ou commencez-en un. Il est vérifié selon la politique à mesure que vous écrivez, et ce qu’il faut corriger s’affiche ici.',
    several: 'Ouvrez-en un pour voir ce que la politique en dit.',
  },
  blank: {
    title: 'Rien d’écrit pour l’instant',
    text: 'Rédigez le message ou collez-en un. Chaque mot est vérifié à mesure.',
  },
  checking: 'Vérification…',
  verdict: {
    ready: 'Conforme',
    toMend_one: '{{count}} à corriger',
    toMend_other: '{{count}} à corriger',
    toConfirm_one: '{{count}} à confirmer',
    toConfirm_other: '{{count}} à confirmer',
    both: '{{mend}}, {{confirm}}',
  },
  explanation: {
    clean: 'Rien dans ce message n’enfreint la politique.',
    violation: 'Corrigez ce qui figure ici et le message pourra être exporté.',
    confirm:
      'La politique s’en remet à votre jugement. Indiquez que vous l’avez vérifié et le message pourra être exporté.',
    both: 'Corrigez ce qui enfreint la politique et indiquez que vous avez vérifié le reste. Le message pourra alors être exporté.',
  },
  checked_one: '{{count}} règle vérifiée. Politique {{version}}.',
  checked_other: '{{count}} règles vérifiées. Politique {{version}}.',
  clause: 'Clause {{clause}}',
  clauseSays: 'Ce que dit la clause',
  whyItMatters: 'Pourquoi c’est important',
  severity: { violation: 'À corriger', confirm: 'À confirmer', note: 'Remarque' },
  places: { subject: 'Dans l’objet', template: 'Tout le modèle' },
  quoted: '« {{text}} »',
  fixAll: 'Tout corriger ({{count}})',
  fixAllOfKind: 'Tout corriger ({{count}}) : {{label}}',
  showMore_one: 'En afficher {{count}} de plus',
  showMore_other: 'En afficher {{count}} de plus',
  allowedBecause: 'Permis parce que…',
  haveChecked: 'Je l’ai vérifié',
  setAside: 'Mis de côté',
  reason: 'Permis : {{reason}}',
  confirmed: 'Vérifié par vous',
  withdraw: 'Retirer',
  withdrawOf: 'Retirer : {{finding}}',
  notices: 'Bon à savoir',
  fellAway_one: 'Une réponse que vous aviez donnée a été retirée, car le texte visé a changé.',
  fellAway_other: '{{count}} réponses que vous aviez données ont été retirées, car les textes visés ont changé.',
}
