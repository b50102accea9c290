import type { Texts } from '../texts.ts'
import type { preview as english } from '../en/preview.ts'

export const preview: Texts<typeof english> = {
  resize: 'Entre la lettre et l’aperçu',
  title: 'Aperçu',
  close: 'Revenir à la politique',
  noTemplate: 'Ouvrez un modèle pour le voir comme un acheteur.',
  view: 'Voir comme',
  views: { desktop: 'Courriel sur un ordinateur', phone: 'Courriel sur un téléphone', text: 'Texte brut' },
  dark: 'Thème sombre de l’acheteur',
  set: 'Rempli avec',
  sets: {
    short: 'Valeurs courtes',
    long: 'Valeurs longues',
    accented: 'Valeurs accentuées',
    'right-to-left': 'Valeurs arabes et hébraïques',
    own: 'Mes propres valeurs',
  },
  verdict: 'Avec ces valeurs\u00A0: {{verdict}}',
  added_one: 'Un point ne vient que des valeurs\u00A0:',
  added_other: '{{count}} points ne viennent que des valeurs\u00A0:',
  length_one: '{{count}} caractère',
  length_other: '{{count}} caractères',
  lengthOf_one: '{{count}} caractère sur {{limit}}',
  lengthOf_other: '{{count}} caractères sur {{limit}}',
  message: 'Le message tel que l’acheteur le voit',
  sender: 'Votre boutique, par la place de marché',
  noSubject: 'Pas d’objet\u00A0: la place de marché écrit le sien',
  pixels: 'Largeur de {{width}} pixels.',
  smaller: '{{screen}} Réduit à {{share}}.',
  honest: 'Les logiciels de courriel diffèrent, et la place de marché peut encadrer le message et en récrire l’objet.',
  own: {
    title: 'Mes propres valeurs',
    none: 'Il n’y a pas de champ variable dans ce message.',
    help: 'Gardées sur cet ordinateur, et dans aucune exportation. Un champ vide prend une valeur courte.',
    wrong: 'Un service d’envoi ne donnerait pas une telle valeur.',
  },
}
