import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, test } from 'vitest'
import { contextMenuTemplate, menuTemplate, wordMenuTemplate } from '../../app/menu-template.ts'
import { actionIds, actions, type ActionId } from '../../shared/actions.ts'
import { interfaceLanguages, type InterfaceLanguage } from '../../shared/i18n/language.ts'
import { createTranslate } from '../../shared/i18n/translator.ts'
import type { WordMenuChoice } from '../../shared/ipc/contract.ts'

const translate = createTranslate('en')
const everything = (items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? everything(item.submenu) : [])])

function build(
  isMac: boolean,
  performed: ActionId[] = [],
  language: InterfaceLanguage = 'en',
): MenuItemConstructorOptions[] {
  return menuTemplate({
    translate: createTranslate(language),
    isMac,
    hasInspector: false,
    states: { bold: { enabled: false, checked: true } },
    perform: (id) => performed.push(id),
  })
}

describe.each([true, false])('the menu bar, macOS %s', (isMac) => {
  test('each action is in the menu that it names, and performs itself', () => {
    const performed: ActionId[] = []
    const items = everything(build(isMac, performed))
    for (const id of actionIds) {
      const own = items.filter((item) => item.id === id)
      if (actions[id].menu === null) expect(own, id).toEqual([])
      else expect(own.length, id).toBeGreaterThan(0)
      const click = own[0]?.click
      if (click !== undefined) Reflect.apply(click, undefined, [])
    }
    expect(performed).toEqual(actionIds.filter((id) => actions[id].menu !== null))
  })

  test('no action takes its keys from the window, and no role undoes', () => {
    const items = everything(build(isMac))
    for (const item of items) if (item.click !== undefined) expect(item.registerAccelerator).toBe(false)
    const roles = items.map((item) => item.role)
    expect(roles).not.toContain('undo')
    expect(roles).not.toContain('redo')
    expect(roles).toContain('quit')
    expect(roles).not.toContain('toggleDevTools')
  })

  test('no menu starts or ends with a line, or has two in a row', () => {
    for (const { submenu, label } of build(isMac)) {
      const kinds = (Array.isArray(submenu) ? submenu : []).map((item) => item.type === 'separator')
      expect(kinds[0], label).toBe(false)
      expect(kinds.at(-1), label).toBe(false)
      expect(kinds.some((isLine, index) => isLine && kinds[index + 1] === true)).toBe(false)
    }
  })

  test.each(interfaceLanguages)('every item has a label in %s', (language) => {
    for (const item of everything(build(isMac, [], language))) {
      if (item.type === 'separator') continue
      expect(item.label ?? '').toMatch(/\S/)
      // A missing text would show as its key.
      expect(item.label).not.toMatch(/^shell\./)
    }
  })

  test('shows what is enabled and on', () => {
    const items = everything(build(isMac))
    expect(items.find((item) => item.id === 'bold')).toMatchObject({ type: 'checkbox', enabled: false, checked: true })
    expect(items.find((item) => item.id === 'italic')).toMatchObject({
      type: 'checkbox',
      enabled: true,
      checked: false,
    })
  })
})

describe('the context menu', () => {
  const editFlags = { canCut: true, canCopy: true, canPaste: true, canSelectAll: true }
  const rolesAt = (isEditable: boolean, hasSelection: boolean): unknown[] =>
    contextMenuTemplate(translate, { isEditable, hasSelection, editFlags }).map(({ role }) => role)

  test('where text can be edited: cut, copy, paste, select all', () => {
    expect(rolesAt(true, false)).toEqual(['cut', 'copy', 'paste', 'pasteAndMatchStyle', undefined, 'selectAll'])
  })
  test('where some is selected: copy; elsewhere: nothing', () => {
    expect(rolesAt(false, true)).toEqual(['copy'])
    expect(rolesAt(false, false)).toEqual([])
  })
})

const buildWordMenu = (suggestions: readonly string[], hasSelection = false, language: 'en' | 'fr' = 'en') => {
  const chosen: WordMenuChoice[] = []
  const items = wordMenuTemplate(createTranslate(language), { entry: 'recieve', suggestions, hasSelection }, (choice) =>
    chosen.push(choice),
  )
  return { items, chosen }
}

describe('[F11] the context menu over a misspelt word', () => {
  const usual = ['cut', 'copy', 'paste', 'pasteAndMatchStyle', undefined, 'selectAll']

  test('offers suggestions, the word lists, then what every text offers, parted by lines', () => {
    const { items, chosen } = buildWordMenu(['receive', 'relieve'])
    expect(items.slice(0, 6).map(({ label, type }) => label ?? type)).toEqual([
      'receive',
      'relieve',
      'separator',
      'Add “recieve” to personal word list',
      'Add “recieve” to team word list',
      'separator',
    ])
    expect(items.slice(6).map(({ role }) => role)).toEqual(usual)
    for (const { click } of items) if (click !== undefined) Reflect.apply(click, undefined, [])
    expect(chosen).toEqual([
      { kind: 'suggestion', text: 'receive' },
      { kind: 'suggestion', text: 'relieve' },
      { kind: 'add', list: 'personal' },
      { kind: 'add', list: 'team' },
    ])
  })

  test('begins with the word lists when nothing is suggested', () => {
    const { items } = buildWordMenu([], false, 'fr')
    expect(items[0]?.label).toBe('Ajouter «\u00A0recieve\u00A0» à la liste personnelle')
    expect(items.map(({ type }) => type === 'separator').indexOf(true)).toBe(2)
  })

  test('cuts and copies only what is selected, and takes no letter of a suggestion for a key', () => {
    expect(buildWordMenu([]).items.find(({ role }) => role === 'cut')?.enabled).toBe(false)
    expect(buildWordMenu([], true).items.find(({ role }) => role === 'copy')?.enabled).toBe(true)
    expect(buildWordMenu(['R&D']).items[0]?.label).toBe('R&&D')
  })
})
