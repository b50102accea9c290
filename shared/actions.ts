/**
 * Every action, once: menu, toolbar and shortcuts read the same object. What an action does, and whether it can, is the
 * window's to say (`renderer/actions.ts`, a `Record<ActionId, …>`, so the compiler asks for each).
 */

import { interfaceLanguages, type InterfaceLanguage } from './i18n/language.ts'

export type MenuName = 'file' | 'edit' | 'view' | 'format' | 'insert' | 'help'

export interface Action {
  readonly id: ActionId
  /** Key of the label: `shell.actions.<id>`, and of a language its own name. */
  readonly labelId: string
  /** Electron accelerator syntax, `Mod` for Cmd on macOS and Ctrl elsewhere; `null` when the action has no keys. */
  readonly keys: string | null
  readonly menu: MenuName | null
  /** Actions of a menu with different groups are parted by a line. */
  readonly group: number
  /** Shown with a tick when on. */
  readonly isToggle: boolean
}

export type LanguageAction = `language-${InterfaceLanguage}`

/** The action that turns the interface to a language. */
export function languageAction(language: InterfaceLanguage): LanguageAction {
  return `language-${language}`
}

export interface ActionState {
  readonly enabled: boolean
  readonly checked: boolean
}

const define = (keys: string | null, menu: MenuName | null, group: number, isToggle = false) => ({
  keys,
  menu,
  group,
  isToggle,
})

/** One for each language of the interface. */
const languageActions = Object.fromEntries(
  interfaceLanguages.map((language) => [languageAction(language), define(null, 'view', 3, true)]),
) as Readonly<Record<LanguageAction, ReturnType<typeof define>>>
const languageLabels: ReadonlyMap<string, string> = new Map(
  interfaceLanguages.map((language) => [languageAction(language), `languages.${language}`]),
)

const table = {
  'new-template': define('Mod+N', 'file', 1),
  'duplicate-template': define('Mod+Shift+D', 'file', 1),
  'rename-template': define('F2', 'file', 1),
  'show-history': define('Mod+Shift+H', 'file', 1),
  'archive-template': define(null, 'file', 2),
  'delete-template': define(null, 'file', 2),
  'undo-delete': define(null, 'file', 2),
  'submit-for-review': define('Mod+Shift+S', 'file', 3),
  approve: define('Mod+Shift+A', 'file', 3),
  export: define('Mod+E', 'file', 3),
  'export-again': define('Mod+Shift+E', 'file', 3),
  verify: define(null, 'file', 3),
  'compliance-report': define(null, 'file', 3),
  print: define('Mod+P', 'file', 3),
  import: define('Mod+Shift+O', 'file', 3),
  'share-for-review': define(null, 'file', 4),
  'open-shared': define('Mod+O', 'file', 4),
  'export-library': define(null, 'file', 4),
  'export-translation': define(null, 'file', 4),
  'export-profiles': define(null, 'file', 4),
  'import-translation': define(null, 'file', 4),
  'shared-blocks': define(null, 'file', 5),
  'word-list': define(null, 'file', 5),
  'settings-you': define('Mod+,', 'file', 5),
  'restore-backup': define(null, 'file', 6),
  'library-location': define(null, 'file', 6),
  undo: define('Mod+Z', 'edit', 1),
  redo: define('Mod+Shift+Z', 'edit', 1),
  'search-library': define('Mod+Shift+F', 'edit', 3),
  bold: define('Mod+B', 'format', 1, true),
  italic: define('Mod+I', 'format', 1, true),
  underline: define('Mod+U', 'format', 1, true),
  'size-small': define(null, 'format', 2, true),
  'size-normal': define(null, 'format', 2, true),
  'size-large': define(null, 'format', 2, true),
  'bullet-list': define('Mod+Shift+8', 'format', 3, true),
  'ordered-list': define('Mod+Shift+7', 'format', 3, true),
  'insert-placeholder': define('Mod+Shift+P', 'insert', 1),
  'insert-block': define('Mod+Shift+B', 'insert', 1),
  'insert-link': define('Mod+K', 'insert', 2),
  'insert-image': define('Mod+Shift+I', 'insert', 2),
  'toggle-library-pane': define('Mod+Alt+1', 'view', 1, true),
  'toggle-policy-pane': define('Mod+Alt+2', 'view', 1, true),
  'side-by-side': define('Mod+Alt+3', 'view', 1, true),
  preview: define('Mod+Alt+4', 'view', 1, true),
  'next-finding': define('F8', 'view', 2),
  'previous-finding': define('Shift+F8', 'view', 2),
  'fix-finding': define('Mod+.', 'edit', 4),
  'english-grammar': define(null, 'edit', 5, true),
  'next-language': define('Mod+PageDown', 'view', 2),
  'previous-language': define('Mod+PageUp', 'view', 2),
  ...languageActions,
  'theme-system': define(null, 'view', 4, true),
  'theme-light': define(null, 'view', 4, true),
  'theme-dark': define(null, 'view', 4, true),
  'show-policy': define('F1', 'help', 1),
  'show-accuracy': define(null, 'help', 1),
  'show-shortcuts': define('Mod+/', 'help', 2),
  'show-tour': define(null, 'help', 2),
  'show-about': define(null, 'help', 3),
} as const

export type ActionId = keyof typeof table
export const actionIds = Object.keys(table) as readonly ActionId[]
export const actions: Readonly<Record<ActionId, Action>> = Object.fromEntries(
  actionIds.map((id) => [id, { id, labelId: languageLabels.get(id) ?? `shell.actions.${id}`, ...table[id] }]),
) as Record<ActionId, Action>
