import { cli } from './cli.ts'
import { editor } from './editor.ts'
import { exchange } from './exchange.ts'
import { library } from './library.ts'
import { policy } from './policy.ts'
import { rules } from './rules.ts'
import { shell } from './shell.ts'

/** Areas: `shell` (menus, actions, dialogs, settings, general words), and one for each room of the window. */
export const english = { cli, editor, exchange, library, policy, rules, shell } as const
