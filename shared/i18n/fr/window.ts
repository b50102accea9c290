import type { Texts } from '../texts.ts'
import type { window as english } from '../en/window.ts'

export const window: Texts<typeof english> = {
  letter: 'Lettre',
  resizeLibrary: 'Entre la bibliothèque et la lettre',
  resizePolicy: 'Entre la lettre et la politique',
  newTitle: 'Nouveau modèle',
  title: 'Titre',
  purpose: 'Motif',
  store: 'Boutique',
  language: 'Langue',
  sendWithin: 'Envoyer sous',
  days: 'jours',
  opening: 'Ouverture…',
  dismiss: 'Fermer',
  close: 'Fermer',
  cancel: 'Annuler',
  nothingOpen: {
    title: 'Aucun modèle n’est ouvert',
    text: 'Choisissez-en un dans la bibliothèque ou rédigez-en un nouveau. Tout ce que vous écrivez s’enregistre de lui-même.',
  },
  status: 'État',
  saved: 'Enregistré',
  saving: 'Enregistrement…',
  notSaved: 'Non enregistré. {{reason}} Votre texte est conservé et un nouvel essai suivra.',
  tryAgain: 'Réessayer',
  policyVersion: 'Politique {{version}}',
  export: {
    open: 'Exporter…',
    title: 'Exporter le modèle',
    format: 'Format',
    ready: 'Le message est prêt à être exporté.',
    refused_one: 'Un point reste à régler avant d’exporter le message.',
    refused_other: '{{count}} points restent à régler avant d’exporter le message.',
    blank: 'Rien n’est encore écrit : il n’y a rien à exporter.',
    go: 'Exporter…',
    done: 'Exporté vers {{path}}',
    reveal: 'Afficher dans le dossier',
    failed: 'Rien n’a été exporté. {{reason}}',
    unsaved: 'Le texte le plus récent n’a pas pu être enregistré d’abord.',
  },
  shortcuts: {
    title: 'Raccourcis clavier',
    editor:
      'Dans le texte : / ou {{open}} insère un champ, Maj+Entrée change de ligne, Tab décale un élément de liste, Alt+F10 mène à la barre d’outils. F6 passe d’un volet à l’autre.',
  },
  about: {
    title: 'À propos de Plumeline',
    text: 'Plumeline vous aide à rédiger des messages aux acheteurs conformes à la politique de communication de la place de marché. L’application fonctionne hors ligne et n’envoie rien nulle part.',
    version: 'Version',
    policy: 'Politique',
    library: 'Bibliothèque',
  },
  tour: {
    place: 'Étape {{place}} sur {{count}}',
    skip: 'Passer',
    back: 'Précédent',
    next: 'Suivant',
    start: 'Commencer à écrire',
    write: {
      title: 'Rédigez la lettre',
      text: 'Le message se trouve au milieu de la fenêtre. La barre d’outils offre la mise en forme que la place de marché permet, et rien d’autre. Tapez / pour insérer un champ, comme le numéro de commande.',
    },
    mend: {
      title: 'Voyez ce qui enfreint une règle',
      text: 'Le volet de droite vérifie chaque mot pendant que vous écrivez. Il nomme l’article, explique son importance et, souvent, corrige pour vous. Le modèle d’exemple qui enfreint des règles exprès est un bon endroit pour l’essayer.',
    },
    export: {
      title: 'Exportez ce qui est prêt',
      text: 'Quand le volet indique que le message est prêt, exportez-le vers l’outil qui l’envoie. Tout ce que vous écrivez s’enregistre de lui-même dans la bibliothèque, à gauche.',
    },
  },
}
