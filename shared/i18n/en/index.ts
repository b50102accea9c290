import { approval } from './approval.ts'
import { blocks } from './blocks.ts'
import { cli } from './cli.ts'
import { editor } from './editor.ts'
import { exchange } from './exchange.ts'
import { help } from './help.ts'
import { history } from './history.ts'
import { importing } from './importing.ts'
import { language } from './language.ts'
import { library } from './library.ts'
import { location } from './location.ts'
import { organising } from './organising.ts'
import { policy } from './policy.ts'
import { preview } from './preview.ts'
import { recovery } from './recovery.ts'
import { rules } from './rules.ts'
import { shell } from './shell.ts'
import { triage } from './triage.ts'
import { window } from './window.ts'

/** Areas: `window` for what stands around the text, `shell` for menus and native dialogs, and one for each room. */
const texts = {
  approval,
  blocks,
  cli,
  editor,
  exchange,
  help,
  history,
  import: importing,
  language,
  library,
  location,
  organising,
  policy,
  preview,
  recovery,
  rules,
  shell,
  triage,
  window,
} as const

/** Its keys are those that every language has. */
export const english = { locale: 'en-CA', name: 'English', texts } as const
