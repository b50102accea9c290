import type { Texts } from '../texts.ts'
import type { location as english } from '../en/location.ts'

export const location: Texts<typeof english> = {
  title: 'Emplacement de la bibliothèque',
  explanation: 'Vos modèles, leur historique et les sauvegardes sont dans ce dossier.',
  usual: 'C’est l’emplacement habituel.',
  usualPlace: 'Emplacement habituel : {{path}}',
  missed:
    'Au démarrage, la bibliothèque n’a pas pu être ouverte dans {{path}}. Le prochain démarrage la cherchera de nouveau là.',
  reveal: 'Afficher dans le dossier',
  move: 'Déplacer dans un autre dossier…',
  moveHelp:
    'La bibliothèque et ses sauvegardes sont copiées et vérifiées. Le fichier d’ici est conservé sous un autre nom.',
  use: 'Utiliser la bibliothèque d’un autre dossier…',
  useHelp: 'La bibliothèque d’ici reste telle quelle.',
  back: 'Revenir à l’emplacement habituel',
  looking: 'Examen du dossier…',
  warnings: {
    synced:
      'Ce dossier semble synchronisé par {{service}}. La synchronisation peut endommager la bibliothèque pendant que Plumeline fonctionne. Un dossier sur le disque de cet ordinateur est plus sûr.',
    network:
      'Ce dossier semble se trouver sur le réseau. Une connexion interrompue peut endommager la bibliothèque. Un dossier sur le disque de cet ordinateur est plus sûr.',
  },
  plan: {
    move: 'La bibliothèque sera déplacée dans :',
    use: 'Plumeline utilisera la bibliothèque de :',
    chosen: 'Le dossier choisi :',
    templates_one: '{{count}} modèle',
    templates_other: '{{count}} modèles',
    moveNow: 'Déplacer la bibliothèque',
    useNow: 'Utiliser cette bibliothèque',
    useInstead: 'Utiliser la bibliothèque qui s’y trouve',
    back: 'Retour',
  },
  problems: {
    same: 'La bibliothèque est déjà dans ce dossier.',
    'app-folder': 'Ce dossier appartient à Plumeline. Choisissez-en un autre.',
    missing: 'Ce dossier est introuvable.',
    'not-writable':
      'Plumeline ne peut pas écrire dans ce dossier. Choisissez-en un autre ou modifiez ses autorisations.',
    'too-small': 'Il y a trop peu d’espace sur ce disque.',
    'too-small-by': 'Il y a trop peu d’espace sur ce disque : il faut {{needed}}, et il reste {{free}}.',
    'has-library': 'Il y a déjà une bibliothèque dans ce dossier. Elle n’est pas remplacée.',
    'has-backups':
      'Il y a dans ce dossier les sauvegardes d’une autre bibliothèque. Choisissez un dossier vide pour ne pas les mélanger.',
    'no-library':
      'Il n’y a pas de bibliothèque dans ce dossier. Une bibliothèque est un fichier nommé « library.sqlite ».',
    damaged: 'La bibliothèque de ce dossier est endommagée.',
    newer: 'La bibliothèque de ce dossier a été enregistrée par une version plus récente de Plumeline.',
    busy: 'La bibliothèque de ce dossier est utilisée par un autre Plumeline.',
  },
  moving: 'Déplacement de la bibliothèque…',
  opening: 'Ouverture de la bibliothèque…',
  unsaved:
    'Vos dernières modifications ne sont pas encore enregistrées : la bibliothèque reste où elle est pour le moment.',
  failed: 'La bibliothèque est restée où elle était. {{reason}}',
  choose: {
    move: 'Choisir un dossier pour la bibliothèque',
    confirm: 'Choisir ce dossier',
    use: 'Choisir le dossier de la bibliothèque',
  },
  gone: {
    title: 'La bibliothèque est introuvable',
    message: 'Plumeline ne peut pas ouvrir sa bibliothèque.',
    unknown: 'La note qui dit où se trouve la bibliothèque est illisible.',
    gone: 'Il n’y a pas de bibliothèque dans ce dossier. Si elle est sur un disque externe ou sur le réseau, branchez-le, puis réessayez.',
    refused: 'Il n’y a pas de bibliothèque dans {{path}}.',
    usualHelp:
      'Si vous ouvrez maintenant l’emplacement habituel, le prochain démarrage cherchera de nouveau dans ce dossier.',
    emptyHelp:
      'Il n’y a pas de bibliothèque à l’emplacement habituel. Rien n’est perdu si vous y commencez une bibliothèque vide.',
    again: 'Réessayer',
    choose: 'Choisir un autre dossier…',
    usual: 'Ouvrir l’emplacement habituel',
    empty: 'Commencer une bibliothèque vide',
  },
}
