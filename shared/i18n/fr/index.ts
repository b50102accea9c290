import type { LanguageDefinition } from '../texts.ts'
import { cli } from './cli.ts'
import { editor } from './editor.ts'
import { exchange } from './exchange.ts'
import { help } from './help.ts'
import { history } from './history.ts'
import { language } from './language.ts'
import { library } from './library.ts'
import { organising } from './organising.ts'
import { policy } from './policy.ts'
import { recovery } from './recovery.ts'
import { rules } from './rules.ts'
import { shell } from './shell.ts'
import { window } from './window.ts'

export const french: LanguageDefinition = {
  locale: 'fr-CA',
  name: 'Français',
  texts: {
    cli,
    editor,
    exchange,
    help,
    history,
    language,
    library,
    organising,
    policy,
    recovery,
    rules,
    shell,
    window,
  },
}
