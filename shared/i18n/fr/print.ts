import type { print as english } from '../en/print.ts'
import type { Texts } from '../texts.ts'

export const print: Texts<typeof english> = {
  title: 'Imprimer le modèle',
  what: 'Quoi imprimer',
  about:
    'Une feuille à lire\u00A0: toutes les langues, les champs variables par leur nom, et qui a approuvé le modèle.',
  approvedHelp: 'Approuvée le {{time}} par {{name}}.',
  draftHelp: 'Le texte de la fenêtre. Chaque page dit que c’est un brouillon, à ne pas envoyer.',
  never: 'Rien de ce modèle n’est encore approuvé. Chaque page d’une copie de brouillon dit de ne pas l’envoyer.',
  refused_one: 'Un point reste à régler avant d’imprimer le modèle.',
  refused_other: '{{count}} points restent à régler avant d’imprimer le modèle.',
  blank: 'Rien n’est encore écrit\u00A0: il n’y a rien à imprimer.',
  go: 'Imprimer…',
  running: 'Dans la boîte d’impression du système…',
  done: 'Remis à l’imprimante.',
  leftOut_one: 'Remis à l’imprimante, sans {{count}} modèle écrit par une version plus récente de Plumeline.',
  leftOut_other: 'Remis à l’imprimante, sans {{count}} modèles écrits par une version plus récente de Plumeline.',
  cancelled: 'L’impression a été annulée.',
  failed: 'Rien n’a été imprimé. {{reason}}',
  problems: {
    'no-printer':
      'Le système n’a pas d’imprimante. Ajoutez-en une dans ses réglages, ou enregistrez plutôt un fichier PDF.',
    failed: 'Le système n’a pas pu l’imprimer.',
  },
}
