import type { Texts } from '../texts.ts'
import type { cli as english } from '../en/cli.ts'

export const cli: Texts<typeof english> = {
  help: `Plumeline vérifie, hors ligne, des messages aux acheteurs selon la politique de communication de la place de marché.

Utilisation
  plumeline check FICHIER…           vérifier des fichiers HTML, texte brut ou JSON Plumeline
  plumeline check --jsonl            vérifier un message JSON par ligne, lu sur l’entrée standard
  plumeline import FICHIER…          lire des messages d’autres programmes, de Word, de courriels et de
                                     tableaux, et les lister par risque; avec --out, les écrire
  plumeline export FICHIER --to html|text|json --out DOSSIER
                                     vérifier un fichier et l’écrire dans un autre format;
                                     sans approbation, avec --draft-copy
  plumeline export FICHIER… --profile PROFIL --out DOSSIER
                                     écrire des fichiers JSON Plumeline comme un autre programme les prend
  plumeline profiles [FICHIER…]      lister les profils, et ceux qui ont été créés dans l’application
  plumeline verify FICHIER…          dire si des fichiers exportés sont ceux qui ont été approuvés, et par qui
  plumeline report FICHIER… --to RAPPORT.html
                                     écrire un rapport de conformité sur des fichiers JSON Plumeline
  plumeline export-translation FICHIER… --to xliff|csv --languages fr-CA,es --out DOSSIER
                                     écrire des fichiers JSON Plumeline pour la traduction
  plumeline import-translation TRADUIT FICHIER… --out DOSSIER
                                     reporter la traduction reçue dans les fichiers
  plumeline eval ÉTIQUETÉS.jsonl…    comparer les constats à des messages étiquetés, par règle et par langue

Options
  --purpose MOTIF     pourquoi le message est écrit (par défaut\u00A0: reply)
                      {{purposes}}
  --store BOUTIQUE    {{stores}} (par défaut\u00A0: selon la langue)
  --lang CODE         langue du message, comme fr-CA (par défaut\u00A0: celle du fichier, puis celle de l’interface)
  --subject TEXTE     objet du message
  --stock-out         le message annonce une rupture de stock
  --length-limit N    nombre de caractères que le service d’envoi accepte
  --profile PROFIL    avec export\u00A0: l’identifiant d’un profil, le nom d’un profil créé dans l’application
                      (avec --profiles), ou le fichier où il a été exporté
  --profiles FICHIER  avec export\u00A0: un fichier de profils créés dans l’application; peut être répété
  --words FICHIER     mots justes en plus de ceux du dictionnaire, un par ligne; peut être répété
  --store-name NOM    nom de la boutique, dont les mots sont justes aussi
  --no-grammar        omettre la grammaire anglaise, dont le chargement prend une seconde ou deux
  --reviewers FICHIER avec verify\u00A0: noms et clés des réviseurs dont les sceaux sont fiables
  --json              avec verify et import\u00A0: la réponse en JSON
  --columns LISTE     avec import\u00A0: ce que contiennent les colonnes d’un tableau, dans leur ordre, si ce
                      n’est pas deviné\u00A0: title,text:fr-CA,ignored,text:de
  --encoding NOM, --delimiter SIGNE
                      avec import\u00A0: comment un tableau est écrit, si ce n’est pas reconnu
  --draft-copy        avec export\u00A0: l’écrire marqué comme copie provisoire, à ne pas envoyer
  --format json       constats en JSON plutôt qu’en texte (eval\u00A0: aussi markdown)
  --min-precision N, --min-recall N
                      avec eval, entre 0 et 1\u00A0: code 1 en dessous
  --language {{languages}}    langue de Plumeline (par défaut\u00A0: selon LANG)
  --help, --version

Codes de sortie
  0 aucune infraction   1 infractions, exportation refusée, fichier autre qu’approuvé ou chiffres trop bas   2 mauvais usage ou entrée illisible`,
  clean: '{{file}}\u00A0: conforme',
  verdict: {
    violations_one: '{{count}} à corriger',
    violations_other: '{{count}} à corriger',
    confirms_one: '{{count}} à confirmer',
    confirms_other: '{{count}} à confirmer',
  },
  summary: '{{file}}\u00A0: {{verdict}}',
  places: { message: 'message entier', subject: 'objet', template: 'modèle' },
  severities: { violation: 'à corriger', confirm: 'à confirmer', note: 'remarque' },
  excepted: 'exception\u00A0: {{reason}}',
  confirmed: 'confirmé',
  exported: 'Écrit\u00A0: {{path}}',
  profileRefused: '{{file}} n’a pas été exporté\u00A0: {{reason}}',
  profileLoss: '{{file}}\u00A0: {{reason}}',
  refused: '{{file}} n’a pas été exporté. Corrigez ou confirmez d’abord ce qui précède.',
  notApproved:
    '{{file}} n’a pas été exporté\u00A0: personne ne l’a approuvé. Ajoutez --draft-copy pour l’exporter marqué comme copie provisoire.',
  changedSeal:
    '{{file}} n’a pas été exporté\u00A0: il a été modifié depuis son approbation. Ajoutez --draft-copy pour l’exporter marqué comme copie provisoire.',
  newerSeal: '{{file}} n’a pas été exporté\u00A0: une version plus récente de Plumeline l’a approuvé.',
  outdatedSeal:
    '{{file}} n’a pas été exporté\u00A0: cette version de Plumeline l’écrit autrement qu’il n’a été approuvé. Faites-le approuver de nouveau.',
  translation: {
    new: '{{file}} ({{language}})\u00A0: nouveau',
    changed: '{{file}} ({{language}})\u00A0: modifié',
    same: '{{file}} ({{language}})\u00A0: rien de nouveau',
    refused: '{{file}} ({{language}})\u00A0: refusé',
    outdated_one: 'Un texte source a changé depuis l’exportation; sa traduction est reprise et reste à mettre à jour.',
    outdated_other:
      '{{count}} textes sources ont changé depuis l’exportation; leurs traductions sont reprises et restent à mettre à jour.',
    untranslated_one: 'Un texte n’est pas traduit.',
    untranslated_other: '{{count}} textes ne sont pas traduits.',
  },
  import: {
    message: '{{title}} ({{file}}; {{languages}})',
    clean: 'conforme',
    clauses: 'à corriger ou à confirmer',
    removed: 'retiré',
    outdated: 'dépassé',
    tokens: 'inconnu',
    written: 'écrit',
    total_one: '{{count}} message; à corriger\u00A0: {{breaking}}',
    total_other: '{{count}} messages; à corriger\u00A0: {{breaking}}',
    byClause: 'Messages par clause\u00A0: {{clauses}}',
    allTokens: 'Champs variables que Plumeline ne connaît pas\u00A0: {{tokens}}',
    problem: '{{file}}\u00A0: {{problem}}',
  },
  eval: {
    columns: {
      rule: 'règle',
      language: 'langue',
      found: 'trouvés',
      missed: 'manqués',
      alarms: 'fausses alertes',
      questions: 'questions inutiles',
      precision: 'précision',
      recall: 'rappel',
    },
    total: 'total',
    share: '{{value, ratio}}',
    messages_one: '{{count}} message',
    messages_other: '{{count}} messages',
    clean_one: 'Messages conformes avec une fausse alerte\u00A0: {{flagged}} sur {{count}}',
    clean_other: 'Messages conformes avec une fausse alerte\u00A0: {{flagged}} sur {{count}}',
    macroRecall: 'Rappel moyen des règles\u00A0: {{value, ratio}}',
    unscored: 'Non comptées, car aucune étiquette n’en parle\u00A0: {{rules}}',
    time: 'Temps par message\u00A0: médiane {{median, milliseconds}} ms, 95e centile {{p95, milliseconds}} ms',
    badLine: '{{file}}:{{line}}\u00A0: {{problem}}',
    noMessages: 'Il n’y a aucun message étiqueté à comparer.',
  },
  errors: {
    noCommand:
      'Dites quoi faire\u00A0: check, export, import, verify, report, eval, export-translation ou import-translation. Voir --help.',
    unknownCommand: 'La commande «\u00A0{{command}}\u00A0» n’existe pas. Voir --help.',
    unknownOption: '{{problem}}',
    noFiles: 'Nommez un fichier à vérifier, ou utilisez --jsonl.',
    noReported: 'Nommez au moins un fichier JSON de Plumeline.',
    reportOptions: 'Un rapport demande --to et le nom d’un fichier .html.',
    noImported: 'Nommez au moins un fichier à importer.',
    noVerified: 'Nommez un fichier exporté à vérifier.',
    badReviewers: '{{file}}:{{line}}\u00A0: ce n’est pas un nom et une clé de 43 caractères.',
    oneFile: 'Nommez un seul fichier à exporter.',
    badProfile: '«\u00A0{{value}}\u00A0» n’est pas un profil. plumeline profiles les énumère.',
    pdfProfile:
      'Un fichier PDF se crée dans l’application. Ici, le profil «\u00A0sheet\u00A0» écrit la même feuille en HTML.',
    notProfileFile: '{{file}} n’est pas un profil de Plumeline. {{detail}}',
    newerProfileFile: '{{file}} vient d’une version plus récente de Plumeline.',
    largeProfileFile: '{{file}} est trop gros pour des profils.',
    noProfileInFile: '{{file}} ne contient aucun profil.',
    severalProfilesInFile: '{{file}} contient plusieurs profils. Nommez-en un\u00A0: --profile NOM --profiles {{file}}',
    severalProfiles:
      'Plusieurs profils s’appellent «\u00A0{{value}}\u00A0». Donnez l’identifiant de l’un d’eux; plumeline profiles FICHIER les énumère.',
    profileOptions: 'Une exportation par profil demande des fichiers JSON Plumeline et --out DOSSIER.',
    exportOptions: 'Une exportation demande --to html|text|json et --out DOSSIER.',
    translationOptions: 'Une exportation pour la traduction demande --to xliff|csv, --languages et --out DOSSIER.',
    noTemplates: 'Nommez au moins un fichier JSON Plumeline à traduire.',
    noTranslation: 'Nommez le fichier traduit, puis les fichiers JSON Plumeline auxquels il appartient.',
    importOptions: 'Une importation demande --out DOSSIER, le dossier des fichiers avec leurs nouveaux textes.',
    notTemplate: '{{file}} n’est pas un modèle Plumeline. Son nom doit finir par .json.',
    sameName: '{{file}} et un autre fichier ont le même nom\u00A0: leurs textes ne se distinguent pas.',
    nothingToTranslate: 'Les fichiers sont déjà dans ces langues.',
    badTranslation: '{{file}} ne peut pas être importé. {{problem}}',
    badPurpose: '«\u00A0{{value}}\u00A0» n’est pas un motif. Motifs\u00A0: {{known}}.',
    badStore: '«\u00A0{{value}}\u00A0» n’est pas une boutique. Boutiques\u00A0: {{known}}.',
    badLanguage: '«\u00A0{{value}}\u00A0» n’est pas un code de langue comme fr-CA.',
    badInterface: 'Plumeline ne parle pas «\u00A0{{value}}\u00A0». Langues\u00A0: {{known}}.',
    badColumns:
      '«\u00A0{{value}}\u00A0» ne dit pas ce que contiennent les colonnes. Utilisez {{known}}, séparés par des virgules, avec au moins un text, comme title,text:fr-CA.',
    badEncoding: '«\u00A0{{value}}\u00A0» n’est pas un codage de tableaux. Codages\u00A0: {{known}}.',
    badDelimiter:
      '«\u00A0{{value}}\u00A0» ne peut pas séparer des cellules. Utilisez un seul signe, comme | ou \\t pour une tabulation.',
    badFormat: '«\u00A0{{value}}\u00A0» n’est pas un format de sortie. Utilisez json.',
    badEvalFormat: '«\u00A0{{value}}\u00A0» n’est pas un format de sortie. Utilisez text, json ou markdown.',
    badLengthLimit: '«\u00A0{{value}}\u00A0» n’est pas un nombre de caractères entre 1 et {{maximum}}.',
    badWord: '{{file}}:{{line}}\u00A0: {{problem}}',
    badSubject: 'Un objet tient sur une ligne.',
    badShare: '--min-precision et --min-recall prennent un nombre entre 0 et 1.',
    noLabelled: 'Nommez un fichier de messages étiquetés.',
    unreadable: 'Impossible de lire {{file}}\u00A0: {{problem}}',
    notText: '{{file}} n’est pas du texte UTF-8.',
    notFile: '{{file}} est un dossier, un tube ou un périphérique, et non un fichier.',
    tooLarge: '{{file}} dépasse {{megabytes}}\u00A0Mo.',
    badTemplate: '{{file}} n’est pas un modèle Plumeline\u00A0: {{problem}} ({{path}})',
    unknownKind: '{{file}}\u00A0: le nom doit finir par .html, .htm, .txt ou .json.',
    unwritable: 'Impossible d’écrire {{path}}\u00A0: {{problem}}',
  },
}
