import type { MenuItemConstructorOptions } from 'electron'
import { actionIds, actions, type Action, type ActionId, type ActionState, type MenuName } from '../shared/actions.ts'
import type { Translate } from '../shared/i18n/translator.ts'
import type { WordMenu, WordMenuChoice } from '../shared/ipc/contract.ts'
import { wordListNames } from '../shared/policy/language/word-list.ts'

export interface MenuParts {
  readonly translate: Translate
  readonly isMac: boolean
  readonly hasInspector: boolean
  readonly states: Partial<Record<ActionId, ActionState>>
  readonly perform: (id: ActionId) => void
}

type Item = MenuItemConstructorOptions
type Role = NonNullable<Item['role']>

/** The menu bar, from the same actions as toolbar and shortcuts. */
export function menuTemplate(parts: MenuParts): Item[] {
  const { isMac } = parts
  return [
    ...(isMac ? [applicationMenu(parts)] : []),
    menu(parts, 'file', [[role(parts, isMac ? 'close' : 'quit')]]),
    menu(parts, 'edit', [clipboardItems(parts)]),
    menu(parts, 'format', []),
    menu(parts, 'insert', []),
    menu(parts, 'view', [
      [role(parts, 'resetZoom'), role(parts, 'zoomIn'), role(parts, 'zoomOut')],
      [role(parts, 'togglefullscreen')],
      parts.hasInspector ? [{ role: 'toggleDevTools' }] : [],
    ]),
    ...(isMac ? [windowMenu(parts)] : []),
    menu(parts, 'help', []),
  ]
}

/** The menu for a place where text can be edited or is selected; empty when there is nothing to do there. */
export function contextMenuTemplate(
  translate: Translate,
  place: {
    readonly isEditable: boolean
    readonly hasSelection: boolean
    readonly editFlags: {
      readonly canCut: boolean
      readonly canCopy: boolean
      readonly canPaste: boolean
      readonly canSelectAll: boolean
    }
  },
): Item[] {
  const { editFlags } = place
  const item = (name: Role, enabled: boolean): Item => ({ ...role({ translate }, name), enabled })
  if (place.isEditable) {
    return [
      item('cut', editFlags.canCut),
      item('copy', editFlags.canCopy),
      item('paste', editFlags.canPaste),
      item('pasteAndMatchStyle', editFlags.canPaste),
      { type: 'separator' },
      item('selectAll', editFlags.canSelectAll),
    ]
  }
  return place.hasSelection ? [item('copy', editFlags.canCopy)] : []
}

/**
 * The menu over a word that no dictionary has: what may have been meant, the word lists, then what every text offers.
 * `choose` is told of the first two kinds.
 */
export function wordMenuTemplate(
  translate: Translate,
  menu: Pick<WordMenu, 'entry' | 'suggestions' | 'hasSelection'>,
  choose: (choice: WordMenuChoice) => void,
): Item[] {
  const { entry, suggestions, hasSelection } = menu
  return parted([
    suggestions.map((text): Item => ({ label: asLabel(text), click: () => choose({ kind: 'suggestion', text }) })),
    wordListNames.map((list): Item => ({
      label: asLabel(translate(`language.suggestions.add.${list}`, { word: entry })),
      click: () => choose({ kind: 'add', list }),
    })),
    contextMenuTemplate(translate, {
      isEditable: true,
      hasSelection,
      editFlags: { canCut: hasSelection, canCopy: hasSelection, canPaste: true, canSelectAll: true },
    }),
  ])
}

/** In a label an ampersand would underline the letter after it. */
function asLabel(text: string): string {
  return text.replaceAll('&', '&&')
}

/** Actions of a menu by group, then the groups that are the system's; undo and redo stand first, clipboard second. */
function menu(parts: MenuParts, name: MenuName, systemGroups: readonly (readonly Item[])[]): Item {
  const byGroup = new Map<number, Item[]>()
  for (const id of actionIds) {
    const action = actions[id]
    if (action.menu !== name) continue
    byGroup.set(action.group, [...(byGroup.get(action.group) ?? []), actionItem(parts, action)])
  }
  const groups = [...byGroup.entries()].sort(([one], [other]) => one - other).map(([, items]) => items)
  const ordered =
    name === 'edit' ? [...groups.slice(0, 1), ...systemGroups, ...groups.slice(1)] : [...groups, ...systemGroups]
  return {
    label: parts.translate(`shell.menus.${name}`),
    role: name === 'help' ? 'help' : undefined,
    submenu: parted(ordered),
  }
}

function parted(groups: readonly (readonly Item[])[]): Item[] {
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group, index) => (index === 0 ? [...group] : [{ type: 'separator' as const }, ...group]))
}

function actionItem(parts: MenuParts, action: Action): Item {
  const state = parts.states[action.id]
  return {
    id: action.id,
    label: parts.translate(action.labelId),
    type: action.isToggle ? 'checkbox' : 'normal',
    enabled: state?.enabled ?? true,
    checked: action.isToggle && (state?.checked ?? false),
    accelerator: action.keys === null ? undefined : action.keys.replace('Mod', 'CmdOrCtrl'),
    // The window handles the keys itself. A registered undo would take Ctrl+Z away from the editor's own history.
    registerAccelerator: false,
    click: () => parts.perform(action.id),
  }
}

function role({ translate }: Pick<MenuParts, 'translate'>, name: Role): Item {
  return { role: name, label: translate(`shell.roles.${name}`) }
}

/** Chromium handles these keys where text is edited; registered, they would also act where it is not. */
function clipboardItems(parts: MenuParts): Item[] {
  const names = ['cut', 'copy', 'paste', 'pasteAndMatchStyle', 'selectAll'] as const
  return names.map((name) => ({ ...role(parts, name), registerAccelerator: false }))
}

function applicationMenu(parts: MenuParts): Item {
  return {
    label: 'Plumeline',
    submenu: parted([
      [actionItem(parts, actions['show-about'])],
      [role(parts, 'services')],
      [role(parts, 'hide'), role(parts, 'hideOthers'), role(parts, 'unhide')],
      [role(parts, 'quit')],
    ]),
  }
}

function windowMenu(parts: MenuParts): Item {
  return {
    label: parts.translate('shell.menus.window'),
    role: 'window',
    submenu: parted([[role(parts, 'minimize'), role(parts, 'zoom')], [role(parts, 'front')]]),
  }
}
