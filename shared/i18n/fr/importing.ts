import type { importing as english } from '../en/importing.ts'
import type { Texts } from '../texts.ts'

export const importing: Texts<typeof english> = {
  problems: {
    'unknown-format': 'Plumeline ne lit pas ce format.',
    'wrong-encoding': 'Le texte est dans un codage que Plumeline ne connaît pas. Enregistrez le fichier en UTF-8.',
    malformed: 'Le fichier est endommagé ou n’est pas ce que dit son nom.',
    'not-a-file': 'C’est un dossier, un tube ou un périphérique, et non un fichier.',
    'too-large':
      'C’est trop gros pour être lu\u00A0: un fichier peut faire 50\u00A0Mo, un texte 500\u00A0000 caractères. Divisez-le, ou retirez-en ce qui n’est pas un message.',
    'too-many': 'Il contient plus que ce que Plumeline lit en une fois. Le reste a été laissé de côté.',
    empty: 'Il ne contient aucun texte.',
    newer: 'Une version plus récente de Plumeline a écrit ce fichier. Mettez Plumeline à jour pour le lire.',
    'unsafe-archive': 'L’archive ne peut pas être ouverte sans risque\u00A0: rien n’en a été lu.',
    encrypted: 'Le fichier est protégé par un mot de passe. Retirez le mot de passe et importez-le de nouveau.',
    doctype: 'Le XML déclare un type de document ou des entités, qui pourraient nuire\u00A0: il n’a pas été lu.',
    'bad-entry': 'Une entrée n’a pas pu être lue.',
    'picture-left-out':
      'Une image est trop grande, endommagée ou d’un type qu’un message ne peut pas contenir\u00A0: elle a été laissée de côté.',
    'attachment-left-out': 'La pièce jointe «\u00A0{{name}}\u00A0» a été laissée de côté.',
    'seal-file': 'C’est le sceau d’un fichier exporté. Importez le fichier auquel il appartient.',
  },
  otherPacking: 'L’archive est compressée d’une façon que Plumeline ne lit pas. Refaites-en un fichier ZIP ordinaire.',
  entryProblems: {
    actions: 'Cette macro n’a pas de texte.',
    cells: 'La ligne a plus de cellules que le tableau n’a de colonnes\u00A0: on ne sait pas laquelle est le texte.',
    columns: 'Le tableau n’a pas de colonne pour le texte.',
    entry: 'Cette entrée n’est pas ce que le format a à cet endroit.',
    language: 'On ne sait pas dans quelle langue est ce texte.',
    'no-text': 'Cette ligne n’a pas de texte.',
    quotes: 'Il manque un guillemet, ou il y en a un de trop\u00A0: la ligne n’a pas pu être lue.',
    title: 'Cette ligne n’a pas de titre.',
    'too-long': 'Ce texte est plus long que tout message.',
  },
}
