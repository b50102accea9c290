import type { Texts } from '../texts.ts'
import type { exchange as english } from '../en/exchange.ts'
import { print } from './print.ts'
import { profiles } from './profiles.ts'
import { report } from './report.ts'
import { sharing } from './sharing.ts'
import { sheet } from './sheet.ts'
import { translationFile } from './translation-file.ts'
import { translation } from './translation.ts'
import { verify } from './verify.ts'

export const exchange: Texts<typeof english> = {
  formats: { html: 'Page HTML', text: 'Texte brut', json: 'JSON Plumeline' },
  descriptions: {
    html: 'Pour le courriel. La langue par défaut, lisible sans styles.',
    text: 'Pour les champs de message sans mise en forme. La langue par défaut.',
    json: 'Pour les programmes d’envoi. Toutes les langues, avec les champs variables et les exceptions.',
  },
  draftMark: 'COPIE PROVISOIRE – non approuvée, ne pas envoyer',
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
}
