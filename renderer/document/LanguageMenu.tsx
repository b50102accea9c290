import { Ellipsis } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components'
import { useApp } from '../store.ts'
import { languageName } from '../ui/language-name.ts'
import { useInterfaceLocale, useTranslate } from '../ui/translate.tsx'
import { currentVariant } from './document-slice.ts'

/** What can be done with the current language among the others. */
export function LanguageMenu(): ReactNode {
  const translate = useTranslate()
  const locale = useInterfaceLocale()
  const moveVariant = useApp((state) => state.moveVariant)
  const removeVariant = useApp((state) => state.removeVariant)
  const current = useApp((state) => state.open?.current) ?? 0
  const count = useApp((state) => state.open?.keys.length) ?? 1
  const tag = useApp(({ open }) => (open === null ? '' : currentVariant(open).language))
  if (count === 1) return null
  const language = languageName(tag, locale)
  const perform: Readonly<Record<string, () => void>> = {
    default: () => moveVariant(current, 0),
    left: () => moveVariant(current, current - 1),
    right: () => moveVariant(current, current + 1),
    remove: () => removeVariant(current),
  }
  const disabled = [...(current === 0 ? ['default', 'left'] : []), ...(current === count - 1 ? ['right'] : [])]
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label={translate('window.languages.menu', { language })}>
        <Ellipsis size={16} aria-hidden />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" disabledKeys={disabled} onAction={(key) => perform[String(key)]?.()}>
          <MenuItem id="default" className="menu-item">
            {translate('window.languages.makeDefault')}
          </MenuItem>
          <MenuItem id="left" className="menu-item">
            {translate('window.languages.moveLeft')}
          </MenuItem>
          <MenuItem id="right" className="menu-item">
            {translate('window.languages.moveRight')}
          </MenuItem>
          <Separator className="menu-separator" />
          <MenuItem id="remove" className="menu-item">
            {translate('window.languages.remove', { language })}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
