import { Menu, type BrowserWindow, type WebContents } from 'electron'
import { actionIds, type ActionId, type ActionState } from '../shared/actions.ts'
import type { Translate } from '../shared/i18n/translator.ts'
import type { WordMenu, WordMenuChoice } from '../shared/ipc/contract.ts'
import { contextMenuTemplate, menuTemplate, wordMenuTemplate } from './menu-template.ts'

export interface NativeMenu {
  /** Builds the menu bar anew in a language. */
  build(translate: Translate): void
  /** Changes what is enabled and ticked; what is not named stays. */
  show(states: Partial<Record<ActionId, ActionState>>): void
}

export function createMenu(hasInspector: boolean, perform: (id: ActionId) => void): NativeMenu {
  let states: Partial<Record<ActionId, ActionState>> = {}
  const apply = (id: ActionId): void => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(id)
    const state = states[id]
    if (!item || !state) return
    item.enabled = state.enabled
    if (item.type === 'checkbox') item.checked = state.checked
  }
  return {
    build(translate) {
      const template = menuTemplate({
        translate,
        isMac: process.platform === 'darwin',
        hasInspector,
        states,
        perform(id) {
          perform(id)
          // A click ticks the item by itself; whether the action is on is the window's to say.
          apply(id)
        },
      })
      Menu.setApplicationMenu(Menu.buildFromTemplate(template))
    },
    show(changed) {
      states = { ...states, ...changed }
      for (const id of actionIds) if (changed[id] !== undefined) apply(id)
    },
  }
}

/** Cut, copy, paste where text can be edited, copy where some is selected. */
export function offerContextMenu(contents: WebContents, translate: () => Translate): void {
  contents.on('context-menu', (_event, place) => {
    const template = contextMenuTemplate(translate(), {
      isEditable: place.isEditable,
      hasSelection: place.selectionText.trim() !== '',
      editFlags: place.editFlags,
    })
    if (template.length > 0) Menu.buildFromTemplate(template).popup()
  })
}

/** A menu may say that it is closed before it says which item was clicked. Unit: milliseconds. */
const clickDelay = 250

/** Shows the menu over a word that no dictionary has, and answers what was chosen in it; `null` for nothing. */
export function offerWordMenu(
  window: BrowserWindow,
  translate: Translate,
  menu: WordMenu,
): Promise<WordMenuChoice | null> {
  return new Promise((resolve) => {
    const zoom = window.webContents.getZoomFactor()
    Menu.buildFromTemplate(wordMenuTemplate(translate, menu, resolve)).popup({
      window,
      x: Math.round(menu.place.x * zoom),
      y: Math.round(menu.place.y * zoom),
      callback: () => setTimeout(() => resolve(null), clickDelay),
    })
  })
}
