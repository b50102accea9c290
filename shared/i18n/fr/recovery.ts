import type { Texts } from '../texts.ts'
import type { recovery as english } from '../en/recovery.ts'

export const recovery: Texts<typeof english> = {
  damaged: {
    title: 'La bibliothèque est endommagée',
    message: 'Plumeline ne peut pas lire sa bibliothèque.',
    lost: 'La bibliothèque n’est plus à sa place.',
    backup_one: 'La plus récente sauvegarde valable date du {{date}} et contient {{count}} modèle.',
    backup_other: 'La plus récente sauvegarde valable date du {{date}} et contient {{count}} modèles.',
    noBackup: 'Il n’y a pas de sauvegarde valable.',
    readable_one: '{{count}} modèle reste lisible dans la bibliothèque endommagée. Il est repris s’il est plus récent.',
    readable_other:
      '{{count}} modèles restent lisibles dans la bibliothèque endommagée. Ils sont repris s’ils sont plus récents.',
    kept: 'Rien n’est supprimé : la bibliothèque endommagée reste dans le même dossier, sous le nom « library.corrupt ».',
    place: 'Bibliothèque : {{path}}',
    restore: 'Restaurer la sauvegarde',
    takeOver: 'Garder ce qui est lisible',
    startAnew: 'Commencer avec une bibliothèque vide',
    quit: 'Quitter',
  },
  found: {
    title: 'Une partie de la bibliothèque est endommagée',
    message_one: '{{count}} modèle n’est plus tel qu’il a été enregistré.',
    message_other: '{{count}} modèles ne sont plus tels qu’ils ont été enregistrés.',
    unreadable: 'Plumeline ne peut pas lire toute sa bibliothèque.',
    later: 'Continuer pour l’instant',
    noBackups: 'Aucune nouvelle sauvegarde n’est faite tant que ce n’est pas réparé.',
  },
  backupFailed: 'La sauvegarde du jour n’a pas pu être faite. {{reason}}',
  dialog: {
    title: 'Restaurer une sauvegarde',
    explanation:
      'La bibliothèque redevient ce qu’elle était. Celle d’aujourd’hui est d’abord sauvegardée : vous pourrez y revenir.',
    list: 'Sauvegardes',
    templates_one: '{{count}} modèle',
    templates_other: '{{count}} modèles',
    unreadable: 'Illisible',
    none: 'Il n’y a pas encore de sauvegarde. Plumeline en fait une chaque jour.',
    restore: 'Restaurer',
    restoring: 'Restauration…',
    unsaved: 'Vos dernières modifications ne sont pas encore enregistrées : rien ne peut être restauré maintenant.',
    damaged: 'Cette sauvegarde est endommagée. La bibliothèque est restée telle quelle; choisissez-en une autre.',
  },
  copy: {
    button: 'Enregistrer une copie ailleurs…',
    title: 'Enregistrer une copie de ce qui ne l’est pas',
    folder: 'Choisir un dossier pour les copies',
    folderConfirm: 'Enregistrer ici',
    fileKind: 'Modèle JSON',
    saved_one: 'Une copie a été enregistrée : {{name}}',
    saved_other: '{{count}} copies ont été enregistrées.',
    nothing: 'Tout est enregistré.',
  },
  closing: {
    message_one: '{{count}} modèle n’a pas pu être enregistré.',
    message_other: '{{count}} modèles n’ont pas pu être enregistrés.',
    detail:
      'Si vous fermez maintenant, les dernières modifications sont perdues. Réessayez, ou enregistrez une copie sur un autre disque.',
    retry: 'Réessayer',
    copy: 'Enregistrer une copie…',
    close: 'Fermer quand même',
    stay: 'Garder la fenêtre ouverte',
  },
}
