import { Plus } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components'
import { useShallow } from 'zustand/react/shallow'
import { isBlank } from '../../shared/message/is-blank.ts'
import type { NewText } from '../../shared/template/variants.ts'
import { useApp, useAppStore } from '../store.ts'
import { languageName, languagesByName } from '../ui/language-name.ts'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'
import { languagesToAdd } from './languages.ts'

/** Adds a language, those that the store lacks first, as a copy to translate or empty. */
export function AddLanguage(): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const store = useAppStore()
  const addVariant = useApp((state) => state.addVariant)
  const [text, setText] = useState<NewText>('copy')
  const original = useApp((state) => state.open?.content.variants[0].language) ?? ''
  const inStore = useApp((state) => state.open?.content.store)
  const hasText = useApp(({ open }) => open?.unreadable === null && !isBlank(open.content.variants[0].document))
  const missing = useApp(useShallow(({ open }) => (open === null ? [] : languagesToAdd(open.content).missing)))
  const others = useApp(useShallow(({ open }) => (open === null ? [] : languagesToAdd(open.content).others)))
  const name = (one: string) => languageName(one, locale)
  const add = (chosen: string) => {
    addVariant(chosen, hasText ? text : 'empty')
    // After the menu has given the focus back.
    setTimeout(() => store.getState().editor?.focus(), 50)
  }
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label={translate('window.languages.add')}>
        <Plus size={16} aria-hidden />
      </Button>
      <Popover className="popover language-popover" maxHeight={440} placement="bottom end">
        <Menu className="menu" aria-label={translate('window.languages.add')} onAction={(key) => add(String(key))}>
          {!hasText ? null : (
            <MenuSection
              className="menu-section"
              selectionMode="single"
              disallowEmptySelection
              shouldCloseOnSelect={false}
              selectedKeys={[text]}
              onSelectionChange={(keys) => setText([...keys].includes('empty') ? 'empty' : 'copy')}
            >
              <Header className="menu-header">{translate('window.languages.start')}</Header>
              <MenuItem id="copy" className="menu-item is-choice" onAction={() => {}}>
                {translate('window.languages.startCopy', { language: name(original) })}
              </MenuItem>
              <MenuItem id="empty" className="menu-item is-choice" onAction={() => {}}>
                {translate('window.languages.startEmpty')}
              </MenuItem>
            </MenuSection>
          )}
          {missing.length === 0 || inStore === undefined ? null : (
            <MenuSection className="menu-section">
              <Header className="menu-header">
                {translate('window.languages.ofStore', { store: translate(`library.stores.${inStore}`) })}
              </Header>
              {missing.map((one) => (
                <MenuItem key={one} id={one} className="menu-item">
                  {name(one)}
                </MenuItem>
              ))}
            </MenuSection>
          )}
          <MenuSection className="menu-section">
            <Header className="menu-header">{translate('window.languages.others')}</Header>
            {languagesByName(others, locale).map((one) => (
              <MenuItem key={one} id={one} className="menu-item">
                {name(one)}
              </MenuItem>
            ))}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
