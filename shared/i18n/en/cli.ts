/** What the command line says. */
export const cli = {
  help: `Plumeline checks buyer messages against the marketplace’s communication policy, offline.

Usage
  plumeline check FILE…              check HTML, plain text or Plumeline JSON files
  plumeline check --jsonl            check one JSON message a line, from standard input
  plumeline import FILE…             read messages of other programs, Word, mail and tables, and list
                                     them by risk; with --out DIR write each as a draft
  plumeline export FILE --to html|text|json --out DIR
                                     check a file and write it in another format; what
                                     nobody has approved needs --draft-copy
  plumeline export FILE… --profile ID --out DIR
                                     write Plumeline JSON files the way another program takes them
  plumeline profiles [FILE…]         list the profiles, and those that were made in the app in files
  plumeline verify FILE…             say whether exported files are what was approved, and by whom
  plumeline report FILE… --to REPORT.html
                                     write a compliance report on Plumeline JSON files
  plumeline export-translation FILE… --to xliff|csv --languages fr-CA,es --out DIR
                                     write Plumeline JSON files for translators
  plumeline import-translation TRANSLATED FILE… --out DIR
                                     put what they gave back into the files
  plumeline eval LABELLED.jsonl…     compare findings with labelled messages, by rule and language

Options
  --purpose PURPOSE   why the message is written (default: reply)
                      {{purposes}}
  --store STORE       {{stores}} (default: by the language)
  --lang TAG          language of the message, such as fr-CA (default: the file’s, then the interface’s)
  --subject TEXT      the message’s subject line
  --stock-out         the message tells that the purchase is out of stock
  --length-limit N    how many characters the sender takes
  --profile ID        with export: a profile’s id, the name of one made in the app (with --profiles), or
                      the file that it was exported to
  --profiles FILE     with export: a file of profiles made in the app; may be given again
  --words FILE        words that are right beside the dictionary’s, one a line; may be given again
  --store-name NAME   the store’s own name, whose words are right too
  --no-grammar        leave English grammar out, which takes a second or two to load
  --reviewers FILE    with verify: names and keys of the reviewers whose seals you trust
  --json              with verify and import: the answer as JSON
  --columns LIST      with import: what the columns of a table hold, in their order, where it is not
                      guessed: title,text:fr-CA,ignored,text:de
  --encoding NAME, --delimiter SIGN
                      with import: how a table is written, where it is not found out
  --draft-copy        with export: write it marked as a draft, which must not be sent
  --format json       findings as JSON instead of text (eval: also markdown)
  --min-precision N, --min-recall N
                      with eval, between 0 and 1: exit 1 below it
  --language {{languages}}    language of what Plumeline says (default: by LANG)
  --help, --version

Exit codes
  0 no violation   1 violations, an export refused, a file not as approved, or figures too low   2 wrong use or unreadable input`,
  clean: '{{file}}: clean',
  verdict: {
    violations_one: '{{count}} to mend',
    violations_other: '{{count}} to mend',
    confirms_one: '{{count}} to confirm',
    confirms_other: '{{count}} to confirm',
  },
  summary: '{{file}}: {{verdict}}',
  places: { message: 'whole message', subject: 'subject', template: 'template' },
  severities: { violation: 'mend', confirm: 'confirm', note: 'note' },
  excepted: 'excepted: {{reason}}',
  confirmed: 'confirmed',
  exported: 'Written: {{path}}',
  profileRefused: '{{file}} was not exported: {{reason}}',
  profileLoss: '{{file}}: {{reason}}',
  refused: '{{file}} was not exported. Mend or confirm what is listed first.',
  notApproved: '{{file}} was not exported: nobody has approved it. Add --draft-copy to export it marked as a draft.',
  changedSeal:
    '{{file}} was not exported: it was changed since it was approved. Add --draft-copy to export it marked as a draft.',
  newerSeal: '{{file}} was not exported: a newer version of Plumeline approved it.',
  outdatedSeal:
    '{{file}} was not exported: this version of Plumeline writes it otherwise than it was approved. Have it approved again.',
  translation: {
    new: '{{file}} ({{language}}): new',
    changed: '{{file}} ({{language}}): changed',
    same: '{{file}} ({{language}}): nothing new',
    refused: '{{file}} ({{language}}): refused',
    outdated_one: 'One source text has changed since the export; its translation is taken and is outdated.',
    outdated_other:
      '{{count}} source texts have changed since the export; their translations are taken and are outdated.',
    untranslated_one: 'One text is not translated.',
    untranslated_other: '{{count}} texts are not translated.',
  },
  import: {
    message: '{{title}} ({{file}}; {{languages}})',
    clean: 'clean',
    clauses: 'to mend or confirm',
    removed: 'taken out',
    outdated: 'outdated',
    tokens: 'unknown',
    written: 'written',
    total_one: '{{count}} message; to mend: {{breaking}}',
    total_other: '{{count}} messages; to mend: {{breaking}}',
    byClause: 'Messages by clause: {{clauses}}',
    allTokens: 'Placeholders that Plumeline does not know: {{tokens}}',
    problem: '{{file}}: {{problem}}',
  },
  eval: {
    columns: {
      rule: 'rule',
      language: 'language',
      found: 'found',
      missed: 'missed',
      alarms: 'false alarms',
      questions: 'needless questions',
      precision: 'precision',
      recall: 'recall',
    },
    total: 'total',
    share: '{{value, ratio}}',
    messages_one: '{{count}} message',
    messages_other: '{{count}} messages',
    clean_one: 'Clean messages with a false alarm: {{flagged}} of {{count}}',
    clean_other: 'Clean messages with a false alarm: {{flagged}} of {{count}}',
    macroRecall: 'Macro-recall (mean over the rules): {{value, ratio}}',
    unscored: 'Not scored, as no label speaks of them: {{rules}}',
    time: 'Time per message: median {{median, milliseconds}} ms, p95 {{p95, milliseconds}} ms',
    badLine: '{{file}}:{{line}}: {{problem}}',
    noMessages: 'There is no labelled message to compare with.',
  },
  errors: {
    noCommand:
      'Say what to do: check, export, import, verify, report, eval, export-translation or import-translation. See --help.',
    unknownCommand: 'There is no command “{{command}}”. See --help.',
    unknownOption: '{{problem}}',
    noFiles: 'Name a file to check, or use --jsonl.',
    noReported: 'Name at least one Plumeline JSON file to report on.',
    reportOptions: 'A report needs --to and the name of an .html file.',
    noImported: 'Name at least one file to import.',
    noVerified: 'Name an exported file to verify.',
    badReviewers: '{{file}}:{{line}}: not a name and a key of 43 characters.',
    oneFile: 'Name one file to export.',
    badProfile: '“{{value}}” is not a profile. plumeline profiles lists them.',
    pdfProfile: 'A PDF file is made in the app. Here, the profile “sheet” writes the same sheet as HTML.',
    notProfileFile: '{{file}} is no profile of Plumeline. {{detail}}',
    newerProfileFile: 'A newer version of Plumeline made {{file}}.',
    largeProfileFile: '{{file}} is too large for profiles.',
    noProfileInFile: '{{file}} holds no profile.',
    severalProfilesInFile: '{{file}} holds several profiles. Name one: --profile NAME --profiles {{file}}',
    severalProfiles: 'Several profiles are called “{{value}}”. Give the id of one; plumeline profiles FILE lists them.',
    profileOptions: 'An export by a profile needs Plumeline JSON files and --out DIR.',
    exportOptions: 'An export needs --to html|text|json and --out DIR.',
    translationOptions: 'An export for translation needs --to xliff|csv, --languages and --out DIR.',
    noTemplates: 'Name at least one Plumeline JSON file to translate.',
    noTranslation: 'Name the translated file, then the Plumeline JSON files that it belongs to.',
    importOptions: 'An import needs --out DIR, the folder for the files with their new texts.',
    notTemplate: '{{file}} is not a Plumeline template. Its name must end in .json.',
    sameName: '{{file}} and another file have the same name, so that their texts cannot be told apart.',
    nothingToTranslate: 'The files are in these languages already.',
    badTranslation: '{{file}} cannot be imported. {{problem}}',
    badPurpose: '“{{value}}” is not a purpose. Purposes: {{known}}.',
    badStore: '“{{value}}” is not a store. Stores: {{known}}.',
    badLanguage: '“{{value}}” is not a language tag such as fr-CA.',
    badInterface: '“{{value}}” is not a language that Plumeline speaks. Languages: {{known}}.',
    badColumns:
      '“{{value}}” does not say what the columns hold. Use {{known}}, with commas between them and at least one text, such as title,text:fr-CA.',
    badEncoding: '“{{value}}” is not an encoding of tables. Encodings: {{known}}.',
    badDelimiter: '“{{value}}” cannot stand between cells. Use one sign, such as | or \\t for a tab.',
    badFormat: '“{{value}}” is not an output format. Use json.',
    badEvalFormat: '“{{value}}” is not an output format. Use text, json or markdown.',
    badLengthLimit: '“{{value}}” is not a number of characters from 1 to {{maximum}}.',
    badWord: '{{file}}:{{line}}: {{problem}}',
    badSubject: 'A subject is one line.',
    badShare: '--min-precision and --min-recall take a number between 0 and 1.',
    noLabelled: 'Name a file of labelled messages.',
    unreadable: '{{file}} cannot be read: {{problem}}',
    notText: '{{file}} is not UTF-8 text.',
    notFile: '{{file}} is a folder, a pipe or a device, and no file.',
    tooLarge: '{{file}} is larger than {{megabytes}} MB.',
    badTemplate: '{{file}} is not a Plumeline template: {{problem}} ({{path}})',
    unknownKind: '{{file}}: the name must end in .html, .htm, .txt or .json.',
    unwritable: '{{path}} cannot be written: {{problem}}',
  },
} as const
