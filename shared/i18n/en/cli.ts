/** What the command line says. */
export const cli = {
  help: `Plumeline checks buyer messages against the marketplace’s communication policy, offline.

Usage
  plumeline check FILE…              check HTML, plain text or Plumeline JSON files
  plumeline check --jsonl            check one JSON message a line, from standard input
  plumeline export FILE --to html|text|json --out DIR
                                     check a file and write it in another format

Options
  --purpose PURPOSE   why the message is written (default: reply)
                      {{purposes}}
  --store STORE       {{stores}} (default: by the language)
  --lang TAG          language of the message, such as fr-CA (default: the file’s, then the interface’s)
  --format json       findings as JSON instead of text
  --language en|fr    language of what Plumeline says (default: by LANG)
  --help, --version

Exit codes
  0 no violation   1 violations, or an export refused   2 wrong use or unreadable input`,
  clean: '{{file}}: clean',
  verdict: {
    violations_one: '{{count}} to mend',
    violations_other: '{{count}} to mend',
    confirms_one: '{{count}} to confirm',
    confirms_other: '{{count}} to confirm',
  },
  summary: '{{file}}: {{verdict}}',
  wholeMessage: 'whole message',
  severities: { violation: 'mend', confirm: 'confirm', note: 'note' },
  excepted: 'excepted: {{reason}}',
  confirmed: 'confirmed',
  exported: 'Written: {{path}}',
  refused: '{{file}} was not exported. Mend or confirm what is listed first.',
  errors: {
    noCommand: 'Say what to do: check or export. See --help.',
    unknownCommand: 'There is no command “{{command}}”. See --help.',
    unknownOption: '{{problem}}',
    noFiles: 'Name a file to check, or use --jsonl.',
    oneFile: 'Name one file to export.',
    exportOptions: 'An export needs --to html|text|json and --out DIR.',
    badPurpose: '“{{value}}” is not a purpose. Purposes: {{known}}.',
    badStore: '“{{value}}” is not a store. Stores: {{known}}.',
    badLanguage: '“{{value}}” is not a language tag such as fr-CA.',
    badInterface: '“{{value}}” is not a language Plumeline speaks. Use en or fr.',
    badFormat: '“{{value}}” is not an output format. Use json.',
    unreadable: '{{file}} cannot be read: {{problem}}',
    notText: '{{file}} is not UTF-8 text.',
    badTemplate: '{{file}} is not a Plumeline template: {{problem}} ({{path}})',
    unknownKind: '{{file}}: the name must end in .html, .htm, .txt or .json.',
    unwritable: '{{path}} cannot be written: {{problem}}',
  },
} as const
