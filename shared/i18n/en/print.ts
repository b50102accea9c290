/** Printing: a template as a sheet for people, and the compliance report. */
export const print = {
  title: 'Print template',
  what: 'What to print',
  about: 'A sheet to read: every language, placeholders by their names, and who approved the template.',
  approvedHelp: 'Approved on {{time}} by {{name}}.',
  draftHelp: 'The text in the window. Each page says that it is a draft, not to be sent.',
  never: 'Nothing of this template was approved yet. Each page of a draft copy says that it must not be sent.',
  refused_one: 'One thing is to settle before the template can be printed.',
  refused_other: '{{count}} things are to settle before the template can be printed.',
  blank: 'Nothing is written yet, so there is nothing to print.',
  go: 'Print…',
  running: 'In the system’s print dialog…',
  done: 'Handed to the printer.',
  leftOut_one: 'Handed to the printer, without {{count}} template that a newer version of Plumeline wrote.',
  leftOut_other: 'Handed to the printer, without {{count}} templates that a newer version of Plumeline wrote.',
  cancelled: 'Printing was cancelled.',
  failed: 'Nothing was printed. {{reason}}',
  problems: {
    'no-printer': 'The system has no printer. Add one in its settings, or save a PDF file instead.',
    failed: 'The system could not print it.',
  },
} as const
