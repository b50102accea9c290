import type { Texts } from '../texts.ts'
import type { help as english } from '../en/help.ts'

export const help: Texts<typeof english> = {
  policy: {
    title: 'La politique',
    version: 'Version {{version}}',
    clauses: 'Clauses',
    search: 'Rechercher dans la politique',
    searchPlaceholder: 'Rechercher',
    clearSearch: 'Effacer la recherche',
    found_one: '{{count}} clause trouvée',
    found_other: '{{count}} clauses trouvées',
    nothing: 'Aucune clause n’en parle.',
    opening: 'Ouverture de la politique…',
    notices: 'Ce qu’une vérification sans constat ne promet pas',
    explain: 'Expliquer',
    clausePage: 'Page de la clause {{clause}}, avec des exemples',
    explainRule: 'Expliquer\u00A0: {{title}}',
    groups: {
      C: 'Conditions',
      O: 'État des commandes',
      K: 'Types de message',
      N: 'Contenu',
      F: 'Mise en forme',
      P: 'Nos règles',
    },
  },
  accuracy: {
    title: 'L’exactitude des constats',
    page: 'Exactitude',
  },
}
