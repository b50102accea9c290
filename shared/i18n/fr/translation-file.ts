import type { translationFile as english } from '../en/translation-file.ts'
import type { Texts } from '../texts.ts'

export const translationFile: Texts<typeof english> = {
  problems: {
    malformed: 'Le fichier est endommagé ici.',
    'too-large': 'Le fichier est trop volumineux pour être celui d’un traducteur.',
    'not-a-file': 'C’est un dossier, un tube ou un périphérique, et non un fichier.',
    'wrong-encoding': 'Le fichier n’est pas en UTF-8. Enregistrez-le en UTF-8 et réessayez.',
    'wrong-format': 'Ce n’est ni un fichier XLIFF 2, ni un tableau exporté pour la traduction.',
    doctype: 'Le fichier a un type de document, ce qu’aucun fichier XLIFF n’a. Sa lecture a été arrêtée.',
    'code-missing': '{{code}} manque dans la traduction.',
    'code-repeated': '{{code}} figure plus souvent dans la traduction que dans le texte source.',
    'code-unknown': '{{code}} n’est pas dans le texte source.',
    'code-crossed': '{{code}} ne commence et ne finit pas dans la même mise en forme.',
    'text-too-long': 'La traduction dépasse les {{longest}} caractères permis pour ce texte.',
    'template-unknown': 'La bibliothèque n’a pas de modèle de cette clé.',
    'template-unreadable': 'Une version plus récente a écrit ce modèle, et celle-ci n’y touche pas.',
    'source-language': 'Le fichier est traduit de {{language}}, mais le modèle est rédigé en {{expected}}.',
    'target-language': '« {{language}} » n’est pas une langue dans laquelle le modèle peut être traduit.',
    'unit-unknown': '« {{unit}} » ne désigne aucun texte du modèle.',
    'unit-repeated': '« {{unit}} » figure plus d’une fois dans le fichier.',
  },
  notes: {
    title: 'Modèle : {{title}}',
    purpose: 'Motif : {{purpose}}',
    store: 'Boutique : {{store}}',
    length_one: 'Le texte entier peut compter au plus {{count}} caractère, champs variables remplis.',
    length_other: 'Le texte entier peut compter au plus {{count}} caractères, champs variables remplis.',
    placeholder: '{{code}} représente : {{label}}. {{description}}.',
    unknownPlaceholder: '{{code}} est rempli à l’envoi du message.',
    link: 'Le lien mène à {{address}}',
    earlier: 'Traduction antérieure, avant la modification du texte source : {{text}}',
  },
  units: {
    subject: 'Objet du message',
    paragraph: 'Paragraphe {{number}}',
    description: 'Description de l’image {{number}}',
  },
  columns: { template: 'Modèle' },
}
