import { print } from './print.ts'
import { profiles } from './profiles.ts'
import { report } from './report.ts'
import { sharing } from './sharing.ts'
import { sheet } from './sheet.ts'
import { translationFile } from './translation-file.ts'
import { translation } from './translation.ts'
import { verify } from './verify.ts'

/** Formats and the export dialog's own words. */
export const exchange = {
  formats: { html: 'HTML page', text: 'Plain text', json: 'Plumeline JSON' },
  descriptions: {
    html: 'For e-mail. The default language, readable without styles.',
    text: 'For message fields that take no formatting. The default language.',
    json: 'For sending programs. Every language, with placeholders and exceptions.',
  },
  draftMark: 'DRAFT COPY – not approved, do not send',
  verify,
  report,
  profiles,
  print,
  sheet,
  share: sharing,
  translation: {
    ...translation,
    ...translationFile,
  },
} as const
